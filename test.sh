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
# python3-pyepics brings Debian's own CA client, which the simulated building is tested with.
# shellcheck disable=SC2086
candela_install $candela_build_packages libca4:the-reference-client-for-tests-and-benchmarks
candela_build "$preset"
exec ctest --preset "$preset" "$@"
