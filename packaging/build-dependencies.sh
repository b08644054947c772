# SPDX-License-Identifier: MIT
#
# Sourced by run.sh and test.sh: installs the Debian packages that are missing, and says which and why.
# A second run finds nothing missing and asks nobody.

candela_build_packages="g++:compiler cmake:build-system ninja-build:build-system ccache:rebuilds-in-seconds mold:fast-linker
  qt6-base-dev:Qt qt6-charts-dev:charts libqt6opengl6-dev:needed-by-Qt-Charts qt6-svg-dev:plans-and-icons
  qt6-tools-dev:translations qt6-tools-dev-tools:translations qt6-l10n-tools:translations
  libmuparser-dev:formulas
  qt6-translations-l10n:Qt-dialogs-in-your-language fonts-dejavu-core:a-font"

candela_install() {
  local missing=() reasons=() entry package
  for entry in "$@"; do
    package=${entry%%:*}
    # dpkg -s also succeeds for removed packages whose configuration is left, hence the status.
    if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
      missing+=("$package")
      reasons+=("$package (${entry#*:})")
    fi
  done
  [ ${#missing[@]} -eq 0 ] && return 0

  if ! command -v apt-get >/dev/null; then
    echo "Candela needs these packages; this is not a Debian system, so please install their like by hand:" >&2
    printf '  %s\n' "${reasons[@]//-/ }" >&2
    return 1
  fi
  echo "Installing what is missing:"
  printf '  %s\n' "${reasons[@]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "This needs root. As root, run: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get -qq update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
         apt-get -qq -y --no-install-recommends install "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    echo "The packages could not be installed; the lines above say why." >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

# candela_build PRESET [TARGET ...]: configures once, builds quietly, shows the output only of a failure.
candela_build() {
  local preset=$1 log status=0
  shift
  log=$(mktemp)
  if [ ! -f "build/$preset/build.ninja" ] || [ -n "${CI:-}" ]; then
    echo "Configuring ($preset) ..."
    cmake --preset "$preset" ${CI:+-DCANDELA_WERROR=ON} >"$log" 2>&1 || status=$?
  fi
  if [ $status -eq 0 ]; then
    echo "Building ($preset) ..."
    cmake --build --preset "$preset" ${1:+--target "$@"} >"$log" 2>&1 || status=$?
  fi
  if [ $status -ne 0 ]; then
    grep -vE '^\[[0-9]+/[0-9]+\]' "$log" | tail -n 60 >&2
    echo "The build failed; the lines above say where." >&2
  fi
  rm -f "$log"
  return $status
}
