# SPDX-License-Identifier: MIT
#
# CPack gives a package with a shared library scripts that call ldconfig; Debian has a trigger for that, which the
# package has too. Without these scripts there is nothing to run at all.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
  if(NOT package MATCHES "/libcandelaclient0_[^/]*\\.deb$")
    continue()
  endif()
  set(work ${package}.unpacked)
  foreach(command
      "dpkg-deb;-R;${package};${work}"
      "rm;-f;${work}/DEBIAN/postinst;${work}/DEBIAN/postrm"
      "dpkg-deb;--root-owner-group;-Zxz;--threads-max=1;-b;${work};${package}"
      "rm;-r;${work}")
    execute_process(COMMAND ${command} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endforeach()
