# SPDX-License-Identifier: MIT
#
# What is installed beside programs and libraries. The components are the packages: desktop, cli, ioc, library,
# development. On macOS all of it goes into the bundle (packaging/macos), on Windows beside the programs.
set(packaging ${PROJECT_SOURCE_DIR}/packaging)

foreach(page IN ITEMS candela:desktop candela-cli:cli candela-ioc:ioc)
  string(REPLACE ":" ";" page ${page})
  list(GET page 0 program)
  list(GET page 1 component)
  if(UNIX AND NOT APPLE AND TARGET ${program} AND EXISTS ${packaging}/man/${program}.1)
    install(FILES ${packaging}/man/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
  endif()
endforeach()

if(UNIX AND NOT APPLE AND TARGET candela)
  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/candela.svg DESTINATION ${icons}/scalable/apps
          RENAME org.candela.Candela.svg COMPONENT desktop)
  foreach(size 48 128 256)
    install(FILES ${packaging}/icons/candela-${size}.png DESTINATION ${icons}/${size}x${size}/apps
            RENAME org.candela.Candela.png COMPONENT desktop)
  endforeach()
  install(FILES ${packaging}/desktop/org.candela.Candela.desktop
          DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
  install(FILES ${packaging}/desktop/org.candela.Candela.xml
          DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT desktop)
  install(FILES ${packaging}/desktop/org.candela.Candela.metainfo.xml
          DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
endif()

# The pictures above, and those of Windows and macOS, are drawn from the one SVG.
if(TARGET candela)
  add_executable(candela-icons EXCLUDE_FROM_ALL ${packaging}/icons/main.cpp)
  set_target_properties(candela-icons PROPERTIES AUTOMOC OFF)
  target_link_libraries(candela-icons PRIVATE Qt6::Gui Qt6::Svg)
  add_custom_target(update_icons VERBATIM COMMAND candela-icons
    ${PROJECT_SOURCE_DIR}/resources/icons/candela.svg ${packaging}/icons)
endif()

# Documents of the library for those who build with it.
if(UNIX AND NOT APPLE)
  set(docs ${CMAKE_INSTALL_DATADIR}/doc/libcandelaclient-dev)
  install(FILES ${PROJECT_SOURCE_DIR}/libclient/README.md ${PROJECT_SOURCE_DIR}/libclient/tutorial.md
          DESTINATION ${docs} COMPONENT development)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/tests/install/foreign/ DESTINATION ${docs}/examples COMPONENT development)
endif()
