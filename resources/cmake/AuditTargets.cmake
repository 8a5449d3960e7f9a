# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: warnings, definitions, sanitizers, and the root that includes start from.

add_library(audit_options INTERFACE)
target_compile_options(audit_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
                                               -Woverloaded-virtual $<$<BOOL:${AUDIT_WERROR}>:-Werror>)
target_compile_definitions(
  audit_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
                          QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
                          AUDIT_VERSION="${PROJECT_VERSION}")
target_compile_options(audit_options INTERFACE $<$<NOT:$<BOOL:${AUDIT_SANITIZE}>>:-fstack-protector-strong>)
if(AUDIT_SANITIZE)
  # Qt 6.4 compares and copies empty lists by null pointers, which is harmless and not ours to mend.
  target_compile_options(audit_options INTERFACE -fsanitize=address,undefined -fno-sanitize=nonnull-attribute
                                                 -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(audit_options INTERFACE -fsanitize=address,undefined)
endif()
if(AUDIT_COVERAGE)
  target_compile_options(audit_options INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(audit_options INTERFACE --coverage)
endif()

# audit_library(NAME SOURCES file… LINKS target…): a static library of one folder. Sources include each other and what
# they build on by "folder/file.h", starting at models/ or ui/.
function(audit_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  add_library(${name} STATIC ${arg_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/models ${PROJECT_SOURCE_DIR}/ui)
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE audit_options)
endfunction()

# audit_test(NAME LINKS target… [SOURCES file…] [LABELS label…] [TIMEOUT seconds] [WRAPPER command…]): NAME.cpp as a Qt
# Test program that CTest runs without a display. A wrapper gets the program as its last argument and ends with 77 where
# the machine lacks what the test needs.
function(audit_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINKS;LABELS;WRAPPER")
  add_executable(${name} ${name}.cpp ${arg_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${name} PRIVATE AUDIT_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
                                             AUDIT_SHARED="${PROJECT_SOURCE_DIR}/../shared"
                                             AUDIT_SOURCE="${PROJECT_SOURCE_DIR}" AUDIT_BINARY="${PROJECT_BINARY_DIR}")
  target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test audit_options)
  add_test(NAME ${name} COMMAND ${arg_WRAPPER} $<TARGET_FILE:${name}>)
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT ${arg_TIMEOUT}
                                          LABELS "${arg_LABELS}")
  if(arg_WRAPPER)
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
  endif()
endfunction()
