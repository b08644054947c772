#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Tries the packages that packaging/build.sh made as a user would, in fresh Debian 12 roots. Needs root and some
# minutes; what it saw (pictures, logs, lists of files) is left in build/verify.
#   packaging/verify.sh [FOLDER]    the packages; dist/ by default
#   CANDELA_MIRROR=URL              of Debian; by default what apt of this machine is configured with
#   CANDELA_BASE=FOLDER             a bootstrapped minimal root to copy instead of fetching one
set -euo pipefail
cd "$(dirname "$0")/.."
dist=$(realpath "${1:-dist}")
seen=$PWD/build/verify
work=$(mktemp -d /var/tmp/candela-verify.XXXXXX)
mirror=${CANDELA_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' |
  head -n 1)}
arch=$(dpkg --print-architecture)

missing=()
for tool in debootstrap Xvfb import lintian desktop-file-validate appstreamcli rpm; do
  command -v $tool >/dev/null || missing+=("$tool")
done
[ ${#missing[@]} -eq 0 ] || { echo "verify.sh needs: ${missing[*]}" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || { echo "verify.sh needs root, for chroot" >&2; exit 1; }

roots=()
xvfb=
finish() {
  [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
  local root
  for root in "${roots[@]}"; do
    ! mountpoint -q "$root/proc" || umount "$root/proc"
  done
  rm -rf --one-file-system "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

step() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

# new_root NAME: a minimal Debian 12 with an ordinary user
new_root() {
  local root=$work/$1
  cp -a "$base" "$root"
  roots+=("$root")
  mount -t proc proc "$root/proc"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  chroot "$root" useradd -m -s /bin/bash guest
}
in_root() { chroot "$work/$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "${@:2}"; }
# as_guest ROOT COMMAND: with a display, in the guest's home
as_guest() {
  chroot --userspec=guest:guest "$work/$1" env -i PATH=/usr/bin:/bin HOME=/home/guest LC_ALL=C.UTF-8 \
    DISPLAY=":$display" sh -c "cd /home/guest; $2"
}
apt_get() { in_root "$1" apt-get -qq -y --no-install-recommends "${@:2}" >>"$seen/apt-$1.log" 2>&1 </dev/null ||
  { tail -n 20 "$seen/apt-$1.log" >&2; fail "apt-get ${*:2} in $1"; }; }
# All files but those that apt and dpkg keep about their own work.
list_files() {
  find "$work/$1" -xdev \( -path "$work/$1/proc" -o -path "$work/$1/tmp" -o -path "$work/$1/run" \
    -o -path "$work/$1/home" -o -path "$work/$1/var/lib/dpkg" -o -path "$work/$1/var/lib/apt" \
    -o -path "$work/$1/var/cache" -o -path "$work/$1/var/log" \) -prune -o -printf '%P\n' | LC_ALL=C sort
}
# look ROOT COMMAND PICTURE: runs a desktop, takes the whole screen when it has settled, ends it
look() {
  as_guest "$1" "exec timeout 120 $2" >"$seen/$3.log" 2>&1 &
  local started=$! pid i
  for i in $(seq 60); do
    sleep 1
    kill -0 $started 2>/dev/null || { cat "$seen/$3.log" >&2; fail "$2 ended by itself"; }
    import -display ":$display" -window root "$work/now.png"
    # A settled desktop has thousands of colours; an empty screen has one.
    [ "$i" -lt 15 ] || [ "$(identify -format %k "$work/now.png")" -lt 500 ] || break
  done
  cp "$work/now.png" "$seen/$3.png"
  # The desktop and what it started; nothing else runs in this root.
  for pid in $(pgrep -u "$(chroot "$work/$1" id -u guest)"); do
    case $(readlink "/proc/$pid/root") in "$work/$1") kill "$pid" 2>/dev/null || true ;; esac
  done
  wait $started || true
  [ "$(identify -format %k "$seen/$3.png")" -ge 500 ] || fail "$2 showed nothing: $seen/$3.png"
  echo "seen: $seen/$3.png"
}
# gather ROOT PREFIX: reads the whole simulated building by the command line
gather() {
  as_guest "$1" "
    mkfifo alive
    ${2}candela-ioc --port 0 --parent-pipe <alive >said 2>&1 &
    exec 3>alive
    for i in \$(seq 100); do grep -q serving said && break; sleep 0.1; done
    export EPICS_CA_ADDR_LIST=127.0.0.1 EPICS_CA_AUTO_ADDR_LIST=NO
    export EPICS_CA_SERVER_PORT=\$(sed -n 's/.* on 127\.0\.0\.1:\([0-9]*\).*/\1/p' said)
    ${2}candela-ioc --list >names
    ${2}candela-cli gather --timeout 10 --file names >values || exit 1
    [ \$(wc -l <values) -eq \$(wc -l <names) ] || exit 1
    head -n 3 values; echo \"... \$(wc -l <values) values\"; rm -f alive said names values" || fail "gathering in $1"
}

rm -rf "$seen"
mkdir -p "$seen"

step "What can be checked without installing"
lintian --tag-display-limit 0 "$dist"/*.deb | tee "$seen/lintian.txt"
! grep -q '^E:' "$seen/lintian.txt" || fail "lintian found errors"
desktop-file-validate packaging/desktop/*.desktop
appstreamcli validate --no-net packaging/desktop/*.metainfo.xml
(cd "$dist" && sha256sum -c --quiet SHA256SUMS)
for package in "$dist"/*.rpm; do
  rpm -qp --nosignature --requires "$package" >"$seen/$(basename "$package").requires"
done
! grep -l "$PWD" <(for package in "$dist"/*.deb; do dpkg-deb --fsys-tarfile "$package"; done) >/dev/null ||
  fail "a package names the folder that it was built in"

step "Fresh roots"
base=${CANDELA_BASE:-$work/base}
[ -d "$base/usr" ] || debootstrap --variant=minbase bookworm "$base" "$mirror" >"$seen/debootstrap.log"
Xvfb -displayfd 4 -ac -screen 0 1440x900x24 4>"$work/display" 2>/dev/null &
xvfb=$!
for _ in $(seq 50); do [ -s "$work/display" ] && break; sleep 0.1; done
display=$(cat "$work/display")

step "The Debian packages, in a root of their own"
new_root debian
mkdir "$work/debian/packages"
cp "$dist"/*_"$arch".deb "$work/debian/packages/"
apt_get debian update
# First what they need, so that what they leave behind can be told from what their dependencies do.
mapfile -t needed < <(in_root debian sh -c 'apt-get -s --no-install-recommends install /packages/*.deb' |
  sed -n 's/^Inst \([^ ]*\).*/\1/p' | grep -v candela)
apt_get debian install "${needed[@]}" fonts-dejavu-core g++ cmake make
list_files debian >"$seen/files-before.txt"
packages=("$work"/debian/packages/*.deb)
apt_get debian install "${packages[@]#"$work/debian"}"
list_files debian >"$seen/files-with.txt"
echo "installed: $(comm -13 "$seen/files-before.txt" "$seen/files-with.txt" | wc -l) files and folders"
look debian "candela --demo" debian-demo
as_guest debian "candela --demo --screenshot own.png" && cp "$work/debian/home/guest/own.png" "$seen/debian-own.png"
gather debian ""
as_guest debian "cp -r /usr/share/doc/libcandelaclient-dev/examples foreign && cmake -S foreign -B foreign/build >/dev/null &&
  cmake --build foreign/build >/dev/null" || fail "building a foreign project"
status=0
as_guest debian "EPICS_CA_ADDR_LIST=127.0.0.1 EPICS_CA_AUTO_ADDR_LIST=NO EPICS_CA_SERVER_PORT=5999 foreign/build/foreign no:such:pv" ||
  status=$?
[ $status -eq 1 ] || fail "the foreign program ended with $status"
for page in candela candela-cli candela-ioc; do
  [ -f "$work/debian/usr/share/man/man1/$page.1.gz" ] || fail "no manual page of $page"
done
apt_get debian purge candela candela-cli candela-ioc libcandelaclient0 libcandelaclient-dev
list_files debian >"$seen/files-after.txt"
diff "$seen/files-before.txt" "$seen/files-after.txt" || fail "removing the packages did not leave all as it was"
echo "removed without a trace"

step "The self-contained file, where no Qt is"
new_root bare
cp "$dist"/*.run "$work/bare/home/guest/candela.run"
chroot "$work/bare" chown guest: /home/guest/candela.run
apt_get bare update
# The base libraries of any system with a desktop: X, OpenGL, fonts.
apt_get bare install libx11-6 libx11-xcb1 libxcb1 libgl1 libegl1 libopengl0 libfontconfig1 libfreetype6 libexpat1 \
  fonts-dejavu-core
! find "$work/bare" -xdev -name 'libQt*' | grep -q . || fail "there is a Qt in the bare root"
as_guest bare "sh candela.run --check" >/dev/null || fail "the file's own checksum"
look bare "sh candela.run -- --demo" run-demo
as_guest bare "sh candela.run install >/dev/null && .local/bin/candela-cli --version && .local/bin/candela --version"
gather bare .local/bin/
as_guest bare ".local/opt/candela/candela uninstall"
# What belongs to the person stays: settings, names, the log of writes, the session to restore.
left=$(find "$work/bare/home/guest" -iname '*candela*' ! -name candela.run ! -path '*/.config/*' ! -path '*/.cache/*' \
  ! -path '*/.local/share/candela*' ! -path '*/.local/state/candela*')
[ -z "$left" ] || fail "uninstalling left: $left"
echo "installed and removed without a trace"

step "All is well; what was seen is in $seen"
