# SPDX-License-Identifier: MIT
#
# RPM packages: `cpack -G RPM`, from a build with CMAKE_INSTALL_LIBDIR=lib64. What they require is computed by rpm.
# build.sh keeps the machine and the hour out of them.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_AUTOREQPROV ON)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Engineering")
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_DESKTOP_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none")

set(CPACK_RPM_DESKTOP_PACKAGE_NAME candela)
set(CPACK_RPM_DESKTOP_PACKAGE_SUMMARY "Supervision desktop for EPICS Channel Access")
set(CPACK_RPM_DESKTOP_PACKAGE_SUGGESTS "candela-ioc, candela-cli")
set(CPACK_RPM_CLI_PACKAGE_NAME candela-cli)
set(CPACK_RPM_CLI_PACKAGE_SUMMARY "Command-line client of EPICS Channel Access")
set(CPACK_RPM_IOC_PACKAGE_NAME candela-ioc)
set(CPACK_RPM_IOC_PACKAGE_SUMMARY "Simulated building that serves EPICS Channel Access")
set(CPACK_RPM_LIBRARY_PACKAGE_NAME libcandelaclient)
set(CPACK_RPM_LIBRARY_PACKAGE_SUMMARY "Client library of EPICS Channel Access for Qt")
set(CPACK_RPM_LIBRARY_POST_INSTALL_SCRIPT_FILE ${PROJECT_SOURCE_DIR}/packaging/rpm/ldconfig.sh)
set(CPACK_RPM_LIBRARY_POST_UNINSTALL_SCRIPT_FILE ${PROJECT_SOURCE_DIR}/packaging/rpm/ldconfig.sh)
set(CPACK_RPM_DEVELOPMENT_PACKAGE_NAME libcandelaclient-devel)
set(CPACK_RPM_DEVELOPMENT_PACKAGE_SUMMARY "Client library of EPICS Channel Access for Qt (development files)")
set(CPACK_RPM_DEVELOPMENT_PACKAGE_REQUIRES "libcandelaclient = ${PROJECT_VERSION}, qt6-qtbase-devel")

# Folders of others, which the packages must not own.
foreach(size scalable 48x48 128x128 256x256)
  list(APPEND folders icons/hicolor/${size} icons/hicolor/${size}/apps)
endforeach()
foreach(folder man man/man1 icons icons/hicolor ${folders} metainfo mime mime/packages licenses)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/lib64/cmake)
