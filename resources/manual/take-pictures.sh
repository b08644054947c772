#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the pictures of the manual anew, off-screen: one of the window and one of each panel, from the demo.
#   resources/manual/take-pictures.sh [BUILD_FOLDER [LANGUAGE [OUTPUT_FOLDER [THEME]]]]
# With another language and folder it shows how a translation looks.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=${1:-$here/../../build/release}
language=${2:-en}
to=${3:-$here/pictures}
theme=${4:-light}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$to" "$scratch/candela"
printf '[appearance]\ntheme=%s\n' "$theme" >"$scratch/candela/candela.ini"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" TZ=UTC
export XDG_CONFIG_HOME="$scratch" XDG_DATA_HOME="$scratch" XDG_CACHE_HOME="$scratch" XDG_RUNTIME_DIR="$scratch"
export PATH="$build/bin:$PATH"

take() { # FILE OPTIONS...
  file=$1
  shift
  QT_LOGGING_RULES="qt.qpa.*=false;*.warning=false" candela --demo --language "$language" "$@" --screenshot "$scratch/$file.png" 2>"$scratch/said" ||
    { cat "$scratch/said" >&2; exit 1; }
  # A palette is enough for a user interface, and a third of the size.
  if command -v convert >/dev/null; then
    convert "$scratch/$file.png" -strip -dither None -colors 240 "PNG8:$to/$file.png"
  else
    cp "$scratch/$file.png" "$to/$file.png"
  fi
  echo "$to/$file.png"
}

take window
for panel in ${PANELS:-plan table chart gather scatter scenes decide command probe snapshots connections}; do
  take "$panel" --panel "$panel"
done
