# SPDX-License-Identifier: MIT
#
# Read by CPack for each generator. Of a component's description Debian's packages take the first line as the
# summary; CPack would put the project's before it.
if(CPACK_GENERATOR STREQUAL "DEB")
  set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
endif()
