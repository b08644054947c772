#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Builds the packages of this commit once more, in another folder, with another umask, time zone and language and
# without the compiler cache, and compares them with those in dist/.
#   packaging/reproduce.sh [FOLDER]    the packages; dist/ by default
set -euo pipefail
cd "$(dirname "$0")/.."
dist=$(realpath "${1:-dist}")
other=$(mktemp -d /var/tmp/candela-again.XXXXXX)
trap 'rm -rf "$other"' EXIT

git clone -q . "$other/some/where/else"
(
  cd "$other/some/where/else"
  umask 077
  CCACHE_DISABLE=${CCACHE_DISABLE-1} TZ=Asia/Tokyo LC_ALL=C packaging/build.sh >"$other/log" 2>&1
) || { tail -n 30 "$other/log" >&2; exit 1; }

if diff "$dist/SHA256SUMS" "$other/some/where/else/dist/SHA256SUMS"; then
  echo "The same, byte by byte."
else
  if command -v diffoscope >/dev/null; then
    diffoscope --max-report-size 20000 "$dist" "$other/some/where/else/dist" || true
  fi
  exit 1
fi
