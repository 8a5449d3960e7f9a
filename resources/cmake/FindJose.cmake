# SPDX-License-Identifier: GPL-3.0-or-later
# José brings no CMake package along: Jose::Jose, with the JSON library that its interface speaks.
find_path(Jose_INCLUDE_DIR jose/jws.h)
find_library(Jose_LIBRARY jose)
find_library(Jansson_LIBRARY jansson)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Jose REQUIRED_VARS Jose_LIBRARY Jansson_LIBRARY Jose_INCLUDE_DIR)
if(Jose_FOUND AND NOT TARGET Jose::Jose)
  add_library(Jose::Jose UNKNOWN IMPORTED)
  set_target_properties(
    Jose::Jose PROPERTIES IMPORTED_LOCATION "${Jose_LIBRARY}" INTERFACE_LINK_LIBRARIES "${Jansson_LIBRARY}"
                          INTERFACE_INCLUDE_DIRECTORIES "${Jose_INCLUDE_DIR}")
endif()
