# SPDX-License-Identifier: MIT
#
# Windows: an installer by NSIS and a ZIP. `cpack -G NSIS` and `cpack -G ZIP` in a build folder made with MSVC,
# CANDELA_RELOCATABLE=ON and muparser from vcpkg; .github/workflows/windows.yml does all of it.
#
# Not tried where this was written: there is no Windows. To look at first: that the deployment script finds the Qt
# that was built with, and muparser.dll beside candela.exe. candela.exe has no console, so that `candela --help`
# prints nothing there.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME candela-${PROJECT_VERSION}-windows-x64)
set(CPACK_PACKAGE_EXECUTABLES candela Candela)
set(CPACK_CREATE_DESKTOP_LINKS candela)
set(icon ${PROJECT_SOURCE_DIR}/packaging/icons/candela.ico)
set(CPACK_NSIS_MUI_ICON ${icon})
set(CPACK_NSIS_MUI_UNIICON ${icon})
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/candela.exe)
set(CPACK_NSIS_DISPLAY_NAME "Candela ${PROJECT_VERSION}")
set(CPACK_NSIS_PACKAGE_NAME Candela)
set(CPACK_NSIS_CONTACT ${CANDELA_MAINTAINER})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
# Workspaces are opened by a double click.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX 'Software\Classes\.candela' '' 'Candela.Workspace'
  WriteRegStr SHCTX 'Software\Classes\Candela.Workspace' '' 'Candela workspace'
  WriteRegStr SHCTX 'Software\Classes\Candela.Workspace\DefaultIcon' '' '$INSTDIR\bin\candela.exe,0'
  WriteRegStr SHCTX 'Software\Classes\Candela.Workspace\shell\open\command' '' '"$INSTDIR\bin\candela.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX 'Software\Classes\.candela'
  DeleteRegKey SHCTX 'Software\Classes\Candela.Workspace'
]])

if(TARGET candela)
  # The icon of the program itself.
  file(WRITE ${PROJECT_BINARY_DIR}/candela.rc "IDI_ICON1 ICON \"${icon}\"\n")
  target_sources(candela PRIVATE ${PROJECT_BINARY_DIR}/candela.rc)
  install(FILES LICENSES/GPL-3.0-or-later.txt LICENSES/MIT.txt DESTINATION licenses)
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET candela OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
  endif()
  install(FILES $<TARGET_FILE:muparser::muparser> DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
include(InstallRequiredSystemLibraries)
