# The catalogues of the desktop program: compiled by lrelease and embedded as :/i18n/sekretariat_LANG.qm and
# :/i18n/qt_LANG.qm in the library sek_translations, which also loads them. `update-translations` runs lupdate.
include_guard(GLOBAL)
set(sek_i18n "${CMAKE_SOURCE_DIR}/translations")
set(sek_ts "${sek_i18n}/sekretariat_en.ts")
foreach(language lv sv pl)
  list(APPEND sek_ts "${sek_i18n}/sekretariat_${language}.ts" "${sek_i18n}/qt_${language}.ts")
endforeach()
set_source_files_properties(${sek_ts} PROPERTIES OUTPUT_LOCATION "${CMAKE_BINARY_DIR}/i18n")

add_library(sek_translations STATIC "${sek_i18n}/catalogues.cpp" "${sek_i18n}/field_texts.cpp")
target_link_libraries(sek_translations PUBLIC sek_options Qt6::Core)
qt_add_lrelease(sek_translations TS_FILES ${sek_ts} OPTIONS -silent QM_FILES_OUTPUT_VARIABLE sek_qm)
qt_add_resources(sek_translations sek_i18n PREFIX /i18n BASE "${CMAKE_BINARY_DIR}/i18n" FILES ${sek_qm})

find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_custom_target(update-translations
    COMMAND "${Python3_EXECUTABLE}" "${sek_i18n}/update.py" --lupdate "$<TARGET_FILE:Qt6::lupdate>"
    COMMENT "Collecting the texts of the sources" VERBATIM)
endif()
