#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# From a bare Debian 12 to a living building: installs what is missing, builds, starts Candela on the simulated
# building. Without a display it gathers the whole building from the command line instead.
#   ./run.sh                 the demo
#   ./run.sh ARGUMENTS ...   candela with these arguments (see ./run.sh --help)
set -euo pipefail
cd "$(dirname "$0")"
. packaging/build-dependencies.sh

# shellcheck disable=SC2086
candela_install $candela_build_packages
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  candela_build release candela candela-ioc candela-cli
  [ $# -gt 0 ] || set -- --demo
  exec build/release/bin/candela "$@"
fi

echo "No display found (neither DISPLAY nor WAYLAND_DISPLAY is set): reading the simulated building from the command line instead."
candela_build release candela-ioc candela-cli
bin=$PWD/build/release/bin
work=$(mktemp -d)
trap 'exec 3>&-; kill "${ioc:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
# The server ends with this script, however that ends: its standard input is this pipe.
mkfifo "$work/alive"
"$bin/candela-ioc" --port 0 --parent-pipe <"$work/alive" >"$work/line" 2>"$work/errors" &
ioc=$!
exec 3>"$work/alive"
for _ in $(seq 100); do
  port=$(sed -n 's/^candela-ioc: serving .* on 127\.0\.0\.1:\([0-9]*\).*/\1/p' "$work/line")
  [ -n "$port" ] && break
  kill -0 "$ioc" 2>/dev/null || { cat "$work/errors" >&2; exit 1; }
  sleep 0.1
done
[ -n "$port" ] || { echo "The simulated building did not start within 10 s." >&2; exit 1; }
cat "$work/line"
"$bin/candela-ioc" --list >"$work/names"
export EPICS_CA_ADDR_LIST=127.0.0.1 EPICS_CA_AUTO_ADDR_LIST=NO EPICS_CA_SERVER_PORT=$port
"$bin/candela-cli" gather --timeout 5 --file "$work/names" >"$work/values" || { cat "$work/values"; exit 1; }
head -n 12 "$work/values"
echo "... and $(($(wc -l <"$work/values") - 12)) more"
