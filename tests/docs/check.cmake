# SPDX-License-Identifier: MIT
#
# Every symbol of the library's public headers has its documentation, and doxygen understands all of it.
# Run as: cmake -DDOXYGEN=<doxygen> -DDOXYFILE=<libclient's> -DSCRATCH=<folder> -P check.cmake
file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH})
file(READ ${DOXYFILE} settings)
file(WRITE ${SCRATCH}/Doxyfile "${settings}
OUTPUT_DIRECTORY = ${SCRATCH}
WARN_LOGFILE     = ${SCRATCH}/warnings.txt
GENERATE_HTML    = NO
GENERATE_XML     = YES
")
execute_process(COMMAND ${DOXYGEN} ${SCRATCH}/Doxyfile RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "doxygen ended with ${status}:\n${output}")
endif()

set(problems "")
if(EXISTS ${SCRATCH}/warnings.txt)
  file(READ ${SCRATCH}/warnings.txt problems)
endif()

# Doxygen says nothing of enumerators before 1.9.6.
set(undocumented "<briefdescription>[ \n]*</briefdescription>[ \n]*<detaileddescription>[ \n]*</detaileddescription>")
file(GLOB pages ${SCRATCH}/xml/class*.xml ${SCRATCH}/xml/struct*.xml ${SCRATCH}/xml/namespace*.xml)
if(NOT pages)
  message(FATAL_ERROR "doxygen found nothing to document")
endif()
foreach(page ${pages})
  file(READ ${page} text)
  string(REGEX MATCH "<compoundname>([^<]*)" found "${text}")
  set(scope ${CMAKE_MATCH_1})
  string(REGEX MATCHALL
    "prot=\"public\">[ \n]*<name>[^<]*</name>[ \n]*(<initializer>[^<]*</initializer>)?[ \n]*${undocumented}[ \n]*</enumvalue>" values "${text}")
  foreach(symbol ${values})
    if(symbol MATCHES "<name>([^<]*)</name>")
      string(APPEND problems "${scope}: enumerator ${CMAKE_MATCH_1} is not documented.\n")
    endif()
  endforeach()
endforeach()

if(problems)
  message(FATAL_ERROR "The documentation of the public headers:\n${problems}")
endif()
