# SPDX-License-Identifier: GPL-3.0-or-later
# The one place that knows compilers, flags and Qt modules. A room's CMakeLists.txt says what the
# room needs, never how it is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()
# -g1 keeps line numbers for stack traces and halves the link time of full debug info.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")

option(COMPTOIR_TESTS "Build the tests" ON)
option(COMPTOIR_PCH "Precompile the usual headers" ON)
option(COMPTOIR_FUZZ "Build the libFuzzer targets (Clang)" OFF)
option(COMPTOIR_WERROR "Warnings are errors" OFF)
set(COMPTOIR_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Multimedia Sql Svg Test LinguistTools)
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus)
find_package(OpenSSL 3 REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(CURL 7.87 REQUIRED)
find_package(LibArchive REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ZXing REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(ZBAR REQUIRED IMPORTED_TARGET zbar)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(PQ REQUIRED IMPORTED_TARGET libpq)
# Qt6::Test defines its users' folders for QFINDTESTDATA, which we don't use: absolute paths that no
# two folders could share a precompiled header or a cached object with.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

find_program(COMPTOIR_CCACHE ccache)
if(COMPTOIR_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${COMPTOIR_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${COMPTOIR_CCACHE})
endif()
find_program(COMPTOIR_LINKER NAMES mold ld.lld)
if(COMPTOIR_LINKER MATCHES "mold$")
  add_link_options(-fuse-ld=mold)
elseif(COMPTOIR_LINKER)
  add_link_options(-fuse-ld=lld)
endif()
# A static room names all that any of its files needs: what a program doesn't use, it doesn't load.
add_link_options(LINKER:--as-needed)

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
                    -Woverloaded-virtual -Wimplicit-fallthrough)
if(COMPTOIR_WERROR)
  add_compile_options(-Werror)
endif()
if(COMPTOIR_CCACHE AND COMPTOIR_PCH)
  if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    # ccache sees through a Clang precompiled header only without its time stamp.
    add_compile_options(-Xclang -fno-pch-timestamp)
  else()
    add_compile_options(-fpch-preprocess)
  endif()
endif()
if(COMPTOIR_SANITIZE)
  add_compile_options(-fsanitize=${COMPTOIR_SANITIZE} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${COMPTOIR_SANITIZE})
endif()
if(COMPTOIR_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=address,undefined)
endif()
add_compile_definitions(QT_NO_KEYWORDS QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
                        QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
                        COMPTOIR_VERSION="${PROJECT_VERSION}")

# comptoir_rooms(core/base ...): adds each room; the order is the order of the floors.
function(comptoir_rooms)
  foreach(room IN LISTS ARGN)
    add_subdirectory(${CMAKE_SOURCE_DIR}/${room})
  endforeach()
endfunction()

# comptoir_library(core/base DEPENDS ...): a static library of every source in the room's folder
# (and of the folders named after FOLDERS), named comptoir_core_base.
function(comptoir_library room)
  cmake_parse_arguments(ARG "" "PCH" "DEPENDS;FOLDERS" ${ARGN})
  string(REPLACE "/" "_" name comptoir_${room})
  set(patterns ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  foreach(folder IN LISTS ARG_FOLDERS)
    list(APPEND patterns ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp
                         ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
  endforeach()
  file(GLOB sources CONFIGURE_DEPENDS ${patterns})
  list(FILTER sources EXCLUDE REGEX "/(main|tst_[^/]*)\\.cpp$") # the room's program and tests
  set(compiled ${sources})
  list(FILTER compiled INCLUDE REGEX "\\.cpp$")
  if(NOT compiled) # a room of values only, or an empty one that keeps its place in the table
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} INTERFACE ${ARG_DEPENDS})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_DEPENDS})
  comptoir_precompile(${name} "${ARG_PCH}")
endfunction()

add_custom_target(programs) # what a person runs, without the tests
# comptoir_program(comptoir DEPENDS ...): the program of the room's main.cpp; the rest of the room is
# a library (comptoir_library) or, where there is none, part of the program.
function(comptoir_program name)
  cmake_parse_arguments(ARG "" "PCH" "DEPENDS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp
                                      ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  file(RELATIVE_PATH room ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE "/" "_" library comptoir_${room})
  if(TARGET ${library})
    set(sources ${CMAKE_CURRENT_SOURCE_DIR}/main.cpp)
  endif()
  add_executable(${name} ${sources})
  add_dependencies(programs ${name})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_DEPENDS})
  comptoir_precompile(${name} "${ARG_PCH}")
endfunction()

# comptoir_tests(DEPENDS ...): one executable and one ctest entry for each tst_*.cpp of the folder;
# with ON_POSTGRES another one, tst_thing.postgres, that runs it on the other database,
# but for those that SQLITE_ONLY names. With ONLY_POSTGRES the one runs there.
# Label and target tests_<floor> (tests_core, tests_ui ...) come from the first folder.
function(comptoir_tests)
  cmake_parse_arguments(ARG "ON_POSTGRES;ONLY_POSTGRES" "PCH;TIMEOUT" "DEPENDS;LABELS;SQLITE_ONLY" ${ARGN})
  file(RELATIVE_PATH floor ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REGEX REPLACE "/.*" "" floor ${floor})
  if(NOT TARGET tests_${floor})
    add_custom_target(tests_${floor})
  endif()
  file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
  foreach(source IN LISTS tests)
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} comptoir_tests_support Qt6::Test)
    comptoir_precompile(${name} "${ARG_PCH}")
    add_dependencies(tests_${floor} ${name})
    add_test(NAME ${name} COMMAND ${name})
    comptoir_test_environment(${name} "${ARG_TIMEOUT}" "${floor};${ARG_LABELS}")
    if(ARG_ONLY_POSTGRES)
      comptoir_test_on_postgres(${name})
    elseif(ARG_ON_POSTGRES AND NOT name IN_LIST ARG_SQLITE_ONLY)
      add_test(NAME ${name}.postgres COMMAND ${name})
      comptoir_test_environment(${name}.postgres "${ARG_TIMEOUT}" "${floor};${ARG_LABELS}")
      comptoir_test_on_postgres(${name}.postgres)
    endif()
  endforeach()
endfunction()

# Runs a test on the PostgreSQL of tests/CMakeLists.txt.
function(comptoir_test_on_postgres name)
  set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED postgres)
  set_property(TEST ${name} APPEND PROPERTY LABELS postgres)
  set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
    "COMPTOIR_TEST_DATABASE=postgres:///postgres?host=${COMPTOIR_POSTGRES}&user=postgres")
endfunction()

# comptoir_fuzz(fuzz_thing DEPENDS ...): tests/fuzz/fuzz_thing.cpp with its LLVMFuzzerTestOneInput.
# With COMPTOIR_FUZZ a libFuzzer program; else a test that feeds it each file of corpus/fuzz_thing.
add_custom_target(fuzzers)
function(comptoir_fuzz name)
  cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
  add_executable(${name} ${name}.cpp)
  add_dependencies(fuzzers ${name})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_DEPENDS})
  if(COMPTOIR_FUZZ)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    return()
  endif()
  target_sources(${name} PRIVATE replay_corpus.cpp)
  add_test(NAME ${name} COMMAND ${name} ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
  comptoir_test_environment(${name} "" fuzz)
endfunction()

# A hostile place on purpose (docs/adr/0001): nothing may pass by luck of locale or time zone.
function(comptoir_test_environment name timeout labels)
  if(NOT timeout)
    set(timeout 600)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}" ENVIRONMENT
    "LANG=fr_BE.UTF-8;LC_ALL=;TZ=Pacific/Chatham;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.multimedia.*=false;XDG_RUNTIME_DIR=/tmp;COMPTOIR_SOURCE=${CMAKE_SOURCE_DIR};COMPTOIR_BIN=${CMAKE_BINARY_DIR}/bin;COMPTOIR_CORPORA=${CMAKE_SOURCE_DIR}/../shared/corpora")
endfunction()

# comptoir_precompile(target core|widgets|none): all targets of a kind share one precompiled
# header (below), made once. <QTest> is in none: QTEST_MAIN depends on the modules of each test.
function(comptoir_precompile target kind)
  if(NOT COMPTOIR_PCH OR COMPTOIR_FUZZ OR kind STREQUAL "none")
    return()
  endif()
  if(NOT kind)
    set(kind core)
  endif()
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    target_precompile_headers(${target} REUSE_FROM comptoir_pch_${kind})
    return()
  endif()
  # REUSE_FROM would name the header once more behind -Xclang, where ccache can't see that it is a
  # path: no hit from another folder.
  add_dependencies(${target} comptoir_pch_${kind})
  target_compile_options(${target} PRIVATE
    "SHELL:-include-pch ${CMAKE_BINARY_DIR}/CMakeFiles/comptoir_pch_${kind}.dir/cmake_pch.hxx.pch")
endfunction()

# comptoir_precompiled_header(kind MODULES ... HEADERS ...). Headers of the system only: then the
# versions that it is made of can stand for its bytes (.sum, CCACHE_PCH_EXTSUM), and a clone in
# another folder hits the cache though the file itself differs.
function(comptoir_precompiled_header kind)
  cmake_parse_arguments(ARG "" "" "MODULES;HEADERS" ${ARGN})
  set(name comptoir_pch_${kind})
  set(folder ${CMAKE_BINARY_DIR}/CMakeFiles/${name}.dir)
  file(WRITE ${folder}/empty.cpp "")
  foreach(suffix pch gch)
    file(WRITE ${folder}/cmake_pch.hxx.${suffix}.sum
      "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION} Qt ${Qt6_VERSION} ${ARG_HEADERS}")
  endforeach()
  add_library(${name} OBJECT EXCLUDE_FROM_ALL ${folder}/empty.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(${name} PRIVATE ${ARG_MODULES})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

set(core_headers <QtCore> <memory> <optional> <vector> <tl/expected.hpp>)
comptoir_precompiled_header(core MODULES Qt6::Core tl::expected HEADERS ${core_headers})
comptoir_precompiled_header(widgets MODULES Qt6::Widgets tl::expected
                            HEADERS ${core_headers} <QtWidgets>)
