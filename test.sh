#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds everything and runs all tests. A second run rebuilds nothing.
#   ./test.sh                release: what users run
#   ./test.sh asan           under AddressSanitizer and UndefinedBehaviorSanitizer; also: dev, tsan
#   ./test.sh release -R NAME  further arguments go to ctest
set -euo pipefail
cd "$(dirname "$0")"
. packaging/build-dependencies.sh

preset=${1:-release}
[ $# -eq 0 ] || shift
# libca is what everything is measured beside; QCoro is only for a documented example.
# shellcheck disable=SC2086
candela_install $candela_build_packages libca4.13.5:the-reference-client,-for-tests-and-benchmarks \
  qcoro-qt6-dev:an-example-with-coroutines
candela_build "$preset"
# A shared CI machine may hold a test up for seconds: there, and only there, one that fails is tried once more.
exec ctest --preset "$preset" ${CI:+--repeat until-pass:2} "$@"
