# One place for what every target shares: language, warnings, hardening, Qt definitions.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

if(NOT MSVC)
  # Lines for a stack trace; what a debugger wants beside them makes the files four times as large and a build longer.
  string(REPLACE "-g " "-g1 " CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
endif()

find_program(SEK_CCACHE ccache)
if(SEK_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${SEK_CCACHE}")
endif()
find_program(SEK_MOLD mold)
if(SEK_MOLD AND NOT WIN32 AND NOT APPLE)
  add_link_options(-fuse-ld=mold)
endif()

add_library(sek_options INTERFACE)
target_include_directories(sek_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(sek_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
  QT_NO_KEYWORDS
  SEK_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(sek_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${SEK_WERROR}>:/WX>)
else()
  target_compile_options(sek_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wno-missing-field-initializers $<$<BOOL:${SEK_WERROR}>:-Werror>
    -fstack-protector-strong)
  if(NOT APPLE)
    target_link_options(sek_options INTERFACE -Wl,-z,relro -Wl,-z,now)
  endif()
endif()
if(SEK_SANITIZE)
  target_compile_options(sek_options INTERFACE -fsanitize=${SEK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(sek_options INTERFACE -fsanitize=${SEK_SANITIZE})
else()
  target_compile_definitions(sek_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
endif()
if(SEK_FUZZ)
  target_compile_options(sek_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports these inside its own library headers when it inlines with sanitizers or -O2.
  target_compile_options(sek_options INTERFACE -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-array-bounds
    -Wno-restrict -Wno-dangling-pointer)
endif()

# Some files at a time are compiled as one, so that what they read is read once for them all: a build from nothing takes
# less than half the time. SEK_UNITY=OFF compiles each by itself. Names without linkage must differ inside a
# library; the tests' files stay apart.
function(sek_unity name)
  get_target_property(sources ${name} SOURCES)
  list(LENGTH sources count)
  if(SEK_UNITY AND count GREATER 1)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  endif()
endfunction()

# sek_library(NAME SOURCES... LINK public libraries)
# A static library of one folder; LINK states the arrow of the architecture.
# MOC: has classes with Q_OBJECT; below core the others are not even asked, which is a second for each library.
function(sek_library name)
  cmake_parse_arguments(A "MOC" "" "SOURCES;LINK;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${A_SOURCES})
  if(A_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  target_link_libraries(${name} PUBLIC sek_options ${A_LINK} PRIVATE ${A_PRIVATE})
  sek_unity(${name})
  sek_precompiled(${name})
endfunction()

# sek_test(NAME SOURCES ... LINK ...): one test executable, offscreen, English, UTC unless the test says otherwise.
# DISPLAY: needs what the offscreen platform has not (a clipboard that somebody owns); on Linux a display without a screen.
function(sek_test name)
  cmake_parse_arguments(A "DISPLAY" "TIMEOUT" "SOURCES;LINK;ENV" ${ARGN})
  add_executable(${name} ${A_SOURCES})
  target_link_libraries(${name} PRIVATE sek_options Qt6::Test ${A_LINK})
  target_compile_definitions(${name} PRIVATE SEK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SEK_BINARY_DIR="${CMAKE_BINARY_DIR}")
  sek_precompiled(${name})
  # The tests' classes are in their .cpp files: what moc leaves to compile by itself is empty.
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  set(platform offscreen)
  if(A_DISPLAY AND UNIX AND NOT APPLE)
    set(platform xcb)
    add_test(NAME ${name} COMMAND xvfb-run --auto-servernum $<TARGET_FILE:${name}>)
  else()
    add_test(NAME ${name} COMMAND ${name})
  endif()
  if(NOT A_TIMEOUT)
    set(A_TIMEOUT 300)
  endif()
  if(SEK_SANITIZE) # everything takes several times as long there; Qt Test ends a function after five minutes
    math(EXPR A_TIMEOUT "${A_TIMEOUT} * 4")
    list(APPEND A_ENV "QTEST_FUNCTION_TIMEOUT=1800000")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${A_TIMEOUT}
    ENVIRONMENT "QTEST_DISABLE_STACK_DUMP=1;QT_QPA_PLATFORM=${platform};TZ=UTC;LC_ALL=C.UTF-8;${A_ENV}")
endfunction()
