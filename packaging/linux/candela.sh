#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Candela with its own Qt. Moves anywhere; needs nothing installed.
#   candela [ARGUMENTS ...]        the desktop: see candela --help
#   candela demo                   the desktop with the simulated building
#   candela cli|ioc ARGUMENTS ...  candela-cli, candela-ioc
#   candela install [FOLDER]       stays in FOLDER (~/.local/opt/candela), with entries in menu and PATH
#   candela uninstall              takes all of that away again
set -eu
here=$(dirname "$(readlink -f "$0")")
# Plug-ins of another Qt would not fit.
unset QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QML2_IMPORT_PATH
data=${XDG_DATA_HOME:-$HOME/.local/share}
links=$HOME/.local/bin

# Each file of the system's folders that belongs to Candela, relative to share/.
shared() { (cd "$1/share" && find applications icons metainfo mime/packages man -type f); }

refresh() {
  command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
  command -v update-mime-database >/dev/null && update-mime-database "$data/mime" || true
}

# The self-contained file unpacks elsewhere; names of files are meant from where it was called.
[ -z "${USER_PWD:-}" ] || cd "$USER_PWD"

case ${1:-} in
  demo) shift; exec "$here/bin/candela" --demo "$@" ;;
  cli) shift; exec "$here/bin/candela-cli" "$@" ;;
  ioc) shift; exec "$here/bin/candela-ioc" "$@" ;;
  install)
    target=${2:-$HOME/.local/opt/candela}
    if [ -e "$target" ] && [ ! -x "$target/candela" ]; then
      echo "$target exists and is not Candela; nothing was changed." >&2
      exit 1
    fi
    rm -rf "$target"
    mkdir -p "$target" "$links" "$data"
    target=$(readlink -f "$target")
    cp -a "$here/." "$target/"
    shared "$target" | while read -r file; do
      mkdir -p "$data/$(dirname "$file")"
      cp "$target/share/$file" "$data/$file"
    done
    sed -i "s#^Exec=candela#Exec=\"$target/candela\"#; s#^TryExec=.*#TryExec=$target/candela#" \
      "$data/applications/org.candela.Candela.desktop"
    ln -sf "$target/candela" "$links/candela"
    ln -sf "$target/bin/candela-cli" "$target/bin/candela-ioc" "$links/"
    refresh
    echo "Installed in $target. To take it away: $target/candela uninstall"
    ;;
  uninstall)
    [ -f "$here/bin/qt.conf" ] || exit 1
    shared "$here" | while read -r file; do rm -f "$data/$file"; done
    for link in candela candela-cli candela-ioc; do
      case $(readlink "$links/$link" 2>/dev/null || true) in "$here"/*) rm -f "$links/$link" ;; esac
    done
    rm -rf "$here"
    refresh
    ;;
  *) exec "$here/bin/candela" "$@" ;;
esac
