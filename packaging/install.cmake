# SPDX-License-Identifier: MIT
#
# What is installed beside programs and libraries. The components are the packages: desktop, cli, ioc, library,
# development.
foreach(page IN ITEMS candela:desktop candela-cli:cli candela-ioc:ioc)
  string(REPLACE ":" ";" page ${page})
  list(GET page 0 program)
  list(GET page 1 component)
  if(TARGET ${program} AND EXISTS ${PROJECT_SOURCE_DIR}/packaging/man/${program}.1)
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/man/${program}.1
            DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
  endif()
endforeach()
