# SPDX-License-Identifier: MIT
#
# How every target of this project is built: warnings, sanitizers, the compiler cache, the linker, and one
# precompiled header for each tier of Qt (it cuts a file's compile time by a factor of ten).
include_guard(GLOBAL)

option(CANDELA_PCH "Use precompiled headers (off: shows includes that are missing)" ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

find_program(CANDELA_CCACHE ccache)
if(CANDELA_CCACHE)
  # The sloppiness is what ccache's manual asks for to cache files that use a precompiled header; with paths
  # relative to the source folder, several build folders and a fresh clone share what was compiled once.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CANDELA_CCACHE})
endif()
find_program(CANDELA_MOLD mold)
if(CANDELA_MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_link_options(-fuse-ld=mold)
endif()

add_compile_definitions(
  QT_NO_KEYWORDS QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_USE_QSTRINGBUILDER)
# Nothing that is deprecated up to Qt 6.8 is even declared.
if(Qt6_VERSION VERSION_LESS 6.5)
  add_compile_definitions(QT_DISABLE_DEPRECATED_BEFORE=0x060800)
else()
  add_compile_definitions(QT_DISABLE_DEPRECATED_UP_TO=0x060800)
endif()
if(MSVC)
  # What Qt's own macros and its headers need; the sources are UTF-8.
  add_compile_options(/W4 /utf-8 /permissive- /Zc:__cplusplus /bigobj)
  add_compile_definitions(NOMINMAX WIN32_LEAN_AND_MEAN _USE_MATH_DEFINES)
  if(CANDELA_WERROR)
    add_compile_options(/WX)
  endif()
else()
  add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -fPIC)
  if(CANDELA_WERROR)
    add_compile_options(-Werror)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CANDELA_PCH)
    add_compile_options(-fpch-preprocess)
  elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND CANDELA_PCH)
    # A time in the precompiled header would keep the compiler cache from ever using it.
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
  endif()
  if(CANDELA_SANITIZE)
    add_compile_options(-fsanitize=${CANDELA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -O1)
    add_link_options(-fsanitize=${CANDELA_SANITIZE})
  endif()
endif()

# candela_pch(TIER HEADERS ... LIBS ...): a precompiled header that the targets of a tier share.
function(candela_pch tier)
  if(NOT CANDELA_PCH)
    return()
  endif()
  cmake_parse_arguments(A "" "" "HEADERS;LIBS" ${ARGN})
  file(WRITE ${PROJECT_BINARY_DIR}/pch/${tier}.cpp.in "// precompiled header of ${tier}\n")
  configure_file(${PROJECT_BINARY_DIR}/pch/${tier}.cpp.in ${PROJECT_BINARY_DIR}/pch/${tier}.cpp COPYONLY)
  add_library(candela_pch_${tier} OBJECT ${PROJECT_BINARY_DIR}/pch/${tier}.cpp)
  set_target_properties(candela_pch_${tier} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(candela_pch_${tier} PRIVATE ${A_LIBS})
  target_precompile_headers(candela_pch_${tier} PRIVATE ${A_HEADERS})
endfunction()

# candela_use_pch(TARGET TIER): of an executable or library; does nothing where they are off.
function(candela_use_pch target tier)
  if(CANDELA_PCH)
    target_precompile_headers(${target} REUSE_FROM candela_pch_${tier})
  endif()
endfunction()

# candela_library(NAME PCH tier SOURCES ... LIBS ...): the static library of one folder.
# Headers are found from the folder's root, for example "client/Context.h" for libclient/client/Context.h.
function(candela_library name)
  cmake_parse_arguments(A "" "PCH;INCLUDE" "SOURCES;LIBS;PRIVATE_LIBS" ${ARGN})
  add_library(${name} STATIC ${A_SOURCES})
  if(NOT A_INCLUDE)
    set(A_INCLUDE ${CMAKE_CURRENT_SOURCE_DIR}/..)
  endif()
  target_include_directories(${name} PUBLIC $<BUILD_INTERFACE:${A_INCLUDE}>)
  target_link_libraries(${name} PUBLIC ${A_LIBS} PRIVATE ${A_PRIVATE_LIBS})
  if(A_PCH)
    candela_use_pch(${name} ${A_PCH})
  endif()
endfunction()

# candela_test(NAME PCH tier SOURCES ... LIBS ...): one Qt Test program, run without a screen.
function(candela_test name)
  cmake_parse_arguments(A "" "PCH;TIMEOUT" "SOURCES;LIBS" ${ARGN})
  if(NOT A_SOURCES)
    set(A_SOURCES ${name}.cpp)
  endif()
  add_executable(${name} ${A_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${A_LIBS} Qt6::Test)
  if(A_PCH)
    candela_use_pch(${name} ${A_PCH})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  # The font and style plug-ins of a desktop keep memory until exit, so leaks are looked for below the widgets.
  set(leaks 1)
  if(A_PCH STREQUAL "gui")
    set(leaks 0)
  endif()
  # A test must not meet the servers, settings or language of the person who runs it.
  set_tests_properties(${name} PROPERTIES ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;EPICS_CA_ADDR_LIST=127.0.0.1;EPICS_CA_AUTO_ADDR_LIST=NO;QT_LOGGING_RULES=candela.*.debug=false;ASAN_OPTIONS=detect_leaks=${leaks};UBSAN_OPTIONS=print_stacktrace=1;XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/test-home/${name};XDG_DATA_HOME=${PROJECT_BINARY_DIR}/test-home/${name};XDG_CACHE_HOME=${PROJECT_BINARY_DIR}/test-home/${name};XDG_STATE_HOME=${PROJECT_BINARY_DIR}/test-home/${name}")
  if(A_TIMEOUT)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${A_TIMEOUT})
  endif()
endfunction()
