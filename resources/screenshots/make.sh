#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes pictures of every panel and dialog on the demo building: both themes, at 1x and 2x, for looking at all
# of them and for the manual. Needs Xvfb.
#
#   resources/screenshots/make.sh [--program build/release/bin/candela] [--out FOLDER] [--language de]
#                                 [--themes "dark light"] [--ratios "1 2"] [--scale 100] [--size 1440x900]
#
# Writes FOLDER/<theme>-<ratio>x/<panel>.png, and prints each folder when it is done.
set -eu

program=build/release/bin/candela
out=screenshots
language=en
themes="dark light"
ratios="1 2"
scale=100
size=1440x900
while [ $# -gt 0 ]; do
  case $1 in
    --program) program=$2 ;;
    --out) out=$2 ;;
    --language) language=$2 ;;
    --themes) themes=$2 ;;
    --ratios) ratios=$2 ;;
    --scale) scale=$2 ;;
    --size) size=$2 ;;
    *) echo "make.sh: $1: no such option" >&2; exit 2 ;;
  esac
  shift 2
done
[ -x "$program" ] || { echo "make.sh: $program: no such program; build it, or name one with --program" >&2; exit 2; }
command -v Xvfb >/dev/null || { echo "make.sh: needs Xvfb (Debian: xvfb)" >&2; exit 2; }

home=$(mktemp -d)
xvfb=
trap 'status=$?; [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true; rm -rf "$home"; exit $status' EXIT INT TERM
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state"
mkdir -p "$XDG_CONFIG_HOME/candela"
width=${size%x*}
height=${size#*x}

for theme in $themes; do
  for ratio in $ratios; do
    folder="$out/$theme-${ratio}x"
    mkdir -p "$folder"
    printf '[appearance]\ntheme=%s\nscale=%s\n' "$theme" "$scale" >"$XDG_CONFIG_HOME/candela/candela.ini"
    # The server says which display it took.
    mkfifo "$home/display"
    Xvfb -displayfd 3 -screen 0 "$((width * ratio))x$((height * ratio))x24" -nolisten tcp 3>"$home/display" 2>/dev/null &
    xvfb=$!
    read -r display <"$home/display"
    rm "$home/display"
    DISPLAY=":$display" QT_SCALE_FACTOR=$ratio "$program" --demo --language "$language" \
      --screenshot "$folder/%1.png"
    kill "$xvfb" && wait "$xvfb" 2>/dev/null || true
    xvfb=
    echo "$folder"
  done
done
