# SPDX-License-Identifier: MIT
#
# macOS: a disk image with Candela.app. `cpack -G DragNDrop` in a build folder made with CANDELA_RELOCATABLE=ON;
# .github/workflows/macos.yml does all of it. In the bundle are, beside the desktop, candela-cli and candela-ioc
# (Contents/MacOS) and the building of the demo (Contents/Resources/sites).
#
# Not tried where this was written: there is no Mac. The bundle is not signed: the first start needs "Open" in its
# context menu, and for a release `codesign --deep --options runtime` and notarytool are to be run by whoever holds a
# developer's identity.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME candela-${PROJECT_VERSION}-macos)
set(CPACK_DMG_VOLUME_NAME "Candela ${PROJECT_VERSION}")

if(TARGET candela)
  set(icon ${PROJECT_SOURCE_DIR}/packaging/icons/candela.icns)
  target_sources(candela PRIVATE ${icon})
  set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET candela OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
  endif()
endif()
