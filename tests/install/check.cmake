# SPDX-License-Identifier: MIT
# Installs the library into a scratch folder, builds a foreign project against it and runs that.
# -DBUILD=<our build folder> -DSOURCE=<this folder> -DSCRATCH=<folder> -DGENERATOR=... -DCOMPILER=... -DFLAGS=...
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " text)
    message(FATAL_ERROR "${text}\nended with ${status}:\n${output}")
  endif()
endfunction()

file(REMOVE_RECURSE ${SCRATCH})
foreach(component library development)
  run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${SCRATCH}/prefix --component ${component})
endforeach()
run(${CMAKE_COMMAND} -G ${GENERATOR} -S ${SOURCE}/foreign -B ${SCRATCH}/build -DCMAKE_PREFIX_PATH=${SCRATCH}/prefix
    -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${FLAGS} -DCMAKE_BUILD_TYPE=Debug)
run(${CMAKE_COMMAND} --build ${SCRATCH}/build)

# Without a server the one PV is not found: the program says so and exits with 1.
set(ENV{EPICS_CA_ADDR_LIST} 127.0.0.1)
set(ENV{EPICS_CA_AUTO_ADDR_LIST} NO)
set(ENV{EPICS_CA_SERVER_PORT} 1)
execute_process(COMMAND ${SCRATCH}/build/foreign no:such:pv RESULT_VARIABLE status OUTPUT_VARIABLE output)
if(NOT status EQUAL 1 OR NOT output MATCHES "0 of 1")
  message(FATAL_ERROR "the foreign program ended with ${status} and said: ${output}")
endif()
