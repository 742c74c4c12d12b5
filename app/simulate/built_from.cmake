# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, which says the commit of the sources in SOURCE; touches it only when that is another one, so that a build
# without news compiles nothing. Called at each build: cmake -DSOURCE=… -DOUT=… -P built_from.cmake
set(commit "unknown")
find_program(git git)
if(git)
  execute_process(COMMAND "${git}" -C "${SOURCE}" rev-parse --show-toplevel
    OUTPUT_VARIABLE top OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE code)
  # A copy that lies inside somebody's repository is none of its commits.
  file(REAL_PATH "${SOURCE}" source)
  if(code EQUAL 0 AND top STREQUAL source)
    execute_process(COMMAND "${git}" -C "${SOURCE}" describe --always --abbrev=12 --exclude=* --dirty=-changed
      OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE code)
    if(code EQUAL 0 AND described MATCHES "^[0-9a-f]+(-changed)?$")
      set(commit "${described}")
    endif()
  endif()
endif()
set(text "#include \"app/simulate/built_from.h\"\nconst char* sek::sim::builtFrom() { return \"${commit}\"; }\n")
set(before "")
if(EXISTS "${OUT}")
  file(READ "${OUT}" before)
endif()
if(NOT before STREQUAL text)
  file(WRITE "${OUT}" "${text}")
endif()
