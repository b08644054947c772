#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs the suite under the tools that find what tests alone do not:
#   tests/sanitize.sh asan [CTEST ARGUMENTS]   AddressSanitizer, LeakSanitizer and UndefinedBehaviorSanitizer
#   tests/sanitize.sh tsan [CTEST ARGUMENTS]   ThreadSanitizer
#   tests/sanitize.sh valgrind [TEST ...]      no definite leak, no invalid access in the library's tests
#   tests/sanitize.sh tidy [FILE ...]          clang-tidy: bugprone, performance, concurrency (.clang-tidy)
#   tests/sanitize.sh clazy [FILE ...]         clazy, level 1
#   tests/sanitize.sh all
# Suppressions, each with its reason, are in tests/suppressions. Ends with 1 if anything was found.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
root=$PWD
jobs=${JOBS:-2}

# Sanitizers and valgrind slow everything down; a time-out that a test chooses for itself is for real time.
export QTEST_FUNCTION_TIMEOUT=1800000 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

sanitized() {
  local preset=$1
  shift
  cmake --preset "$preset" >/dev/null && ninja -C "build/$preset" -j "$jobs" || return 1
  # ctest sets ASAN_OPTIONS and UBSAN_OPTIONS for each test (libclient/CandelaBuild.cmake).
  LSAN_OPTIONS=suppressions=$root/tests/suppressions/lsan.supp:print_suppressions=0 \
  TSAN_OPTIONS=suppressions=$root/tests/suppressions/tsan.supp:halt_on_error=0:exitcode=66:second_deadlock_stack=1 \
    ctest --test-dir "build/$preset" -j "$jobs" --timeout 900 --output-on-failure "$@"
}

# What the library is made of and what only it is tested by.
library_tests() {
  local folder test
  for folder in core protocol transport client async; do
    for test in tests/"$folder"/tst_*.cpp; do
      basename "$test" .cpp
    done
  done
}

under_valgrind() {
  local failed=0 test
  cmake --preset dev >/dev/null || return 1
  if [ $# -eq 0 ]; then
    # Times are what valgrind changes most: these measure them.
    mapfile -t tests < <(library_tests | grep -v -x -e tst_sleep -e tst_peers -e tst_qcoro)
  else
    tests=("$@")
  fi
  ninja -C build/dev -j "$jobs" "${tests[@]}" || return 1
  for test in "${tests[@]}"; do
    if EPICS_CA_ADDR_LIST=127.0.0.1 EPICS_CA_AUTO_ADDR_LIST=NO QT_LOGGING_RULES='candela.*.debug=false' \
      valgrind --quiet --error-exitcode=77 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
        --suppressions=tests/suppressions/valgrind.supp --num-callers=25 --fair-sched=yes \
        "build/dev/tests/$test" -silent >"build/valgrind-$test.log" 2>&1; then
      echo "valgrind $test: clean"
    elif [ $? -eq 77 ]; then
      echo "valgrind $test: FOUND SOMETHING, see build/valgrind-$test.log"
      failed=1
    else
      echo "valgrind $test: clean, but the test itself failed (times are others under valgrind), see build/valgrind-$test.log"
    fi
  done
  return $failed
}

sources() {
  git ls-files 'libclient/*.cpp' 'ui/*.cpp' 'app/*.cpp' | grep -v /examples/
}

# clang cannot read g++'s precompiled headers: a build folder of its own, configured and never built but for moc.
compile_commands() {
  cmake -G Ninja -B build/tidy -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ -DCANDELA_PCH=OFF \
        -DCANDELA_TESTS=OFF -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null || return 1
  # moc files are included by the sources.
  ninja -C build/tidy -t targets all | sed -n 's/^\(.*_autogen\): .*/\1/p' | grep -v / | xargs ninja -C build/tidy >/dev/null
}

over_sources() {
  local tool=$1
  shift
  compile_commands || return 1
  if [ $# -eq 0 ]; then
    mapfile -t files < <(sources)
  else
    files=("$@")
  fi
  # shellcheck disable=SC2016
  printf '%s\n' "${files[@]}" | xargs -P "$jobs" -n 1 sh -c "$tool"' "$1" 2>/dev/null' -- >build/tidy/report.txt
  # Each warning of a header once, however many files include it.
  grep -E '(warning|error):' build/tidy/report.txt | sort -u
  ! grep -qE '(warning|error):' build/tidy/report.txt
}

tidy() { over_sources 'clang-tidy --quiet -p build/tidy' "$@"; }
# clazy by its own level; qt-keywords and the like do not apply, since QT_NO_KEYWORDS is set.
clazy() { over_sources 'clazy-standalone -p build/tidy --checks=level1 --header-filter="/(libclient|ui|app)/.*"' "$@"; }

what=${1:-all}
[ $# -eq 0 ] || shift
case $what in
  asan | tsan) sanitized "$what" "$@" ;;
  valgrind) under_valgrind "$@" ;;
  tidy) tidy "$@" ;;
  clazy) clazy "$@" ;;
  all)
    status=0
    sanitized asan || status=1
    sanitized tsan || status=1
    under_valgrind || status=1
    tidy || status=1
    clazy || status=1
    exit $status
    ;;
  *)
    sed -n '3,12s/^# \{0,1\}//p' "$0"
    exit 2
    ;;
esac
