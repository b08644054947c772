#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Fuzzes every harness for some minutes with libFuzzer, and prints what came of it.
#   tests/fuzz/run.sh                     a minute each
#   tests/fuzz/run.sh 10                  ten minutes each
#   tests/fuzz/run.sh 60 circuit server   an hour for these
#   JOBS=2 tests/fuzz/run.sh 10           two at a time
# Corpora grow in build/fuzz/corpus; findings (crash-*, leak-*, timeout-*, oom-*, slow-*) lie in build/fuzz/findings.
# Ends with 1 if there are any.
set -euo pipefail
cd "$(dirname "$0")/../.."

minutes=${1:-1}
shift || true
build=${CANDELA_FUZZ_BUILD:-build/fuzz}
all="frames dbr datagram circuit search server responder database site planimport workspace lines loop tables"
harnesses=${*:-$all}

if [ ! -f "$build/build.ninja" ]; then
  cmake -G Ninja -B "$build" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER="${CXX:-clang++}" -DCANDELA_FUZZ=ON \
        -DCANDELA_SANITIZE=fuzzer-no-link,address,undefined
fi
targets=
for harness in $harnesses; do
  [ -f "tests/fuzz/Fuzz_$harness.cpp" ] && targets="$targets fuzz_$harness libfuzzer_$harness"
done
# shellcheck disable=SC2086
ninja -C "$build" $targets >&2

root=$PWD
# What is not ours to fix stays out of the reports; see tests/suppressions for the reasons.
export LSAN_OPTIONS=suppressions=$root/tests/suppressions/lsan.supp:print_suppressions=0
export UBSAN_OPTIONS=print_stacktrace=1
export QT_NO_GLIB=1 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

dictionary_of() {
  case $1 in
    frames|dbr|datagram|circuit|search|server|responder) echo protocol ;;
    *) echo "$1" ;;
  esac
}

run_one() {
  local harness=$1
  local corpus=$root/$build/corpus/$harness findings=$root/$build/findings/$harness
  mkdir -p "$corpus" "$findings"
  "$root/$build/tests/fuzz_$harness" --write-seeds "$corpus" >/dev/null
  local kept=$root/tests/fuzz/corpus/$harness options=() folders=("$corpus")
  [ -d "$kept" ] && folders+=("$kept")
  local dictionary
  dictionary=$root/tests/fuzz/dictionaries/$(dictionary_of "$harness").dict
  [ -f "$dictionary" ] && options+=("-dict=$dictionary")
  # slow-* files are written where the program runs.
  (cd "$findings" && "$root/$build/tests/libfuzzer_$harness" -max_total_time=$((minutes * 60)) -timeout=10 \
    -rss_limit_mb=1500 -malloc_limit_mb=600 -max_len=4096 -print_final_stats=1 -artifact_prefix="$findings/" \
    "${options[@]}" "${folders[@]}" >"$root/$build/$harness.log" 2>&1) || true
}

report_one() {
  local harness=$1 log=$root/$build/$1.log
  local runs speed edges size slowest found
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
  edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
  size=$(find "$root/$build/corpus/$harness" -type f | wc -l)
  slowest=$(sed -n 's/^SLOWEST: \([0-9.]* ms\).*/\1/p' "$log")
  found=$(find "$root/$build/findings/$harness" -type f | wc -l)
  printf '| %-10s | %11s | %7s | %6s | %6s | %9s | %8s |\n' "$harness" "${runs:-?}" "${speed:-?}" "${edges:-?}" "$size" \
         "${slowest:-?}" "$found"
  [ "$found" -eq 0 ]
}

running=0
for harness in $harnesses; do
  [ -f "tests/fuzz/Fuzz_$harness.cpp" ] || continue
  run_one "$harness" &
  running=$((running + 1))
  if [ "$running" -ge "${JOBS:-1}" ]; then
    wait -n || true
    running=$((running - 1))
  fi
done
wait

status=0
echo "| harness    |  executions |  exec/s |  edges | corpus |   slowest | findings |"
echo "|------------|------------:|--------:|-------:|-------:|----------:|---------:|"
for harness in $harnesses; do
  [ -f "tests/fuzz/Fuzz_$harness.cpp" ] || continue
  report_one "$harness" || status=1
done
exit $status
