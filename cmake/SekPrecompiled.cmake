# What nearly every file reads, read once for all targets: most of a file's compile time is these headers.
# Each file still names what it uses; the fuzz build goes without (SEK_PCH=OFF, SEK_UNITY=OFF) and keeps that honest.
if(NOT SEK_PCH)
  function(sek_precompiled)
  endfunction()
  return()
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-fpch-preprocess) # or the compiler cache cannot see what went in
endif()
file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "")

set(sek_core_headers <algorithm> <array> <cstdint> <expected> <functional> <map> <memory> <optional> <set> <string>
  <string_view> <utility> <variant> <vector> <QByteArray> <QList> <QObject> <QString> <QStringList> core/base/json_library.h)
set(sek_ui_headers ${sek_core_headers} <QAction> <QApplication> <QBoxLayout> <QDate> <QLabel> <QLineEdit> <QLocale>
  <QMenu> <QPainter> <QTimer> <QToolButton> <QWidget>)

function(sek_precompiled_set name headers)
  add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(${name} PRIVATE sek_options ${ARGN})
  target_precompile_headers(${name} PRIVATE ${${headers}})
  # The compiler cache takes this for the contents: with the same compiler and headers in another folder it is the same.
  string(SHA256 sum "${${headers}} ${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} \
${nlohmann_json_VERSION} ${CMAKE_BUILD_TYPE} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_DEBUG} ${SEK_SANITIZE}")
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${name}.dir/cmake_pch.hxx.gch.sum" CONTENT "${sum}")
endfunction()
sek_precompiled_set(sek_precompiled_core sek_core_headers Qt6::Core)
if(SEK_BUILD_UI)
  sek_precompiled_set(sek_precompiled_ui sek_ui_headers Qt6::Core Qt6::Widgets)
endif()

# The headers of the folder's floor: those of the window only where there are windows.
function(sek_precompiled name)
  set(set core)
  if(SEK_BUILD_UI AND CMAKE_CURRENT_SOURCE_DIR MATCHES "^${CMAKE_SOURCE_DIR}/(ui|app/desktop|tests/ui)(/|$)")
    set(set ui)
  endif()
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${CMAKE_SOURCE_DIR}/ui/texts") # sentences without a widget
    set(set core)
  endif()
  target_precompile_headers(${name} REUSE_FROM sek_precompiled_${set})
endfunction()
