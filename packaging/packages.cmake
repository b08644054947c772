# SPDX-License-Identifier: MIT
#
# All packages, by CPack. Beside this file: deb.cmake and rpm.cmake (made by build.sh), windows/nsis.cmake and
# macos/dmg.cmake (made by the workflows). A component is a package; see install.cmake.
include(packaging/install.cmake)

set(CANDELA_MAINTAINER "The Candela authors <maintainers@example.org>" CACHE STRING "Who answers for the packages")
set(CPACK_PACKAGE_NAME candela)
set(CPACK_PACKAGE_VENDOR "The Candela authors")
set(CPACK_PACKAGE_CONTACT ${CANDELA_MAINTAINER})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Candela)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL cli ioc library development)
if(CANDELA_DESKTOP)
  list(PREPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION
"Supervision desktop for EPICS Channel Access
A floor plan that glows as the building does, tables of process variables,
live charts, and one gesture to read hundreds of sensors at once and to
command as many lamps. Works with any Channel Access server, and shows a
simulated building with candela --demo.")
set(CPACK_COMPONENT_CLI_DESCRIPTION
"command-line client of EPICS Channel Access
Reads, writes and monitors process variables, many of them at once under one
deadline, and prints text, JSON or CSV for other programs.")
set(CPACK_COMPONENT_IOC_DESCRIPTION
"simulated building that serves EPICS Channel Access
A Channel Access server with the lights, sensors, weather and troubles of a
building, to try clients and rules on before they meet a real one. It also
serves plain record databases.")
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION
"client library of EPICS Channel Access for Qt
Reads, writes and subscribes to process variables by QFuture and signals,
and gathers and scatters many of them at once.

This package holds the shared library.")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
"client library of EPICS Channel Access for Qt (development files)
Reads, writes and subscribes to process variables by QFuture and signals,
and gathers and scatters many of them at once.

This package holds the headers, the CMake configuration for
find_package(CandelaClient), and an example.")

if(WIN32)
  include(packaging/windows/nsis.cmake)
elseif(APPLE)
  include(packaging/macos/dmg.cmake)
else()
  include(packaging/deb.cmake)
  include(packaging/rpm.cmake)
  set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/packaging/linux/generator.cmake)
  configure_file(packaging/linux/stage.cmake.in ${PROJECT_BINARY_DIR}/packaging/stage.cmake @ONLY)
  set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_BINARY_DIR}/packaging/stage.cmake)
endif()
include(CPack)
