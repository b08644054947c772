# SPDX-License-Identifier: MIT
#
# Takes the C++ program out of a document: the first block of it.
# Run as: cmake -DFROM=tutorial.md -DTO=main.cpp -P program.cmake
cmake_minimum_required(VERSION 3.25)
file(READ ${FROM} text)
string(FIND "${text}" "```cpp\n" begin)
if(begin LESS 0)
  message(FATAL_ERROR "${FROM} has no program")
endif()
math(EXPR begin "${begin} + 7")
string(SUBSTRING "${text}" ${begin} -1 text)
string(FIND "${text}" "```" end)
string(SUBSTRING "${text}" 0 ${end} code)
file(WRITE ${TO} "${code}")
