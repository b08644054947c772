#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
#   packaging/bundle.sh BUILD FOLDER
#
# Puts together the programs of the build folder BUILD with the Qt that they were built with, so that they run where
# no Qt is installed. build.sh makes the portable tarball and the self-contained file of FOLDER.
#
# What is packed: every library that the programs, the library and the plug-ins need, and what those need, but not
# what each system with a desktop has and must have of its own kind:
#   - the C library, its loader, and the compiler's run-time libraries: whoever has a C library as new as the one
#     that this was built with has these as new too;
#   - OpenGL, EGL and DRM, which belong to the graphics driver;
#   - the base libraries of X (Xlib, XCB), which belong to the X server's distribution;
#   - fontconfig and FreeType, which read the system's fonts and their configuration, with zlib, expat and the like.
# A list of what is expected of the system is written to share/doc/candela/EXPECTED.
# The plug-ins: xcb (X, and Wayland through Xwayland), offscreen, SVG pictures and icons, input of composed
# characters. No theme plug-in is packed: the desktop has its own look. No print plug-in: it prints to PDF without.
set -euo pipefail
build=$(realpath "$1")
folder=$2

system='^(linux-vdso|ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|gcc_s|stdc\+\+|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|X11|X11-xcb|xcb|Xau|Xdmcp|fontconfig|freetype|z|expat))\.so'
plugins=(platforms/libqxcb.so platforms/libqoffscreen.so imageformats/libqsvg.so iconengines/libqsvgicon.so
  platforminputcontexts/libcomposeplatforminputcontextplugin.so)
languages=(de es fr ja ru zh_CN)

qtpaths=$(command -v qtpaths6 || command -v qtpaths)
qt_plugins=$("$qtpaths" --query QT_INSTALL_PLUGINS)
qt_translations=$("$qtpaths" --query QT_INSTALL_TRANSLATIONS)

rm -rf "$folder"
mkdir -p "$folder"/{bin,lib,plugins,translations}
staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
for component in desktop cli ioc library; do
  cmake --install "$build" --prefix "$staged" --component "$component" --strip >/dev/null
done
cp "$staged"/bin/* "$folder/bin/"
cp -L "$(find "$staged" -name 'libcandelaclient.so.0')" "$folder/lib/"
cp -r "$staged/share" "$folder/"
for plugin in "${plugins[@]}"; do
  install -D -m 755 "$qt_plugins/$plugin" "$folder/plugins/$plugin"
done
for language in "${languages[@]}"; do
  cp "$qt_translations/qtbase_$language.qm" "$folder/translations/"
done

# The closure, one round after the other until nothing new is needed.
declare -A where expected
while read -r name path; do where[$name]=${where[$name]:-$path}; done < <(
  ldconfig -p | sed -n 's/^\s*\(\S*\) (libc6,x86-64[^)]*) => \(.*\)$/\1 \2/p')
todo=("$folder"/bin/* "$folder"/lib/* "$folder"/plugins/*/*)
declare -A packed=([libcandelaclient.so.0]=1)
sources=()
while [ ${#todo[@]} -gt 0 ]; do
  next=()
  for file in "${todo[@]}"; do
    while read -r need; do
      [ -z "${packed[$need]:-}" ] || continue
      if [[ $need =~ $system ]]; then
        expected[$need]=1
        continue
      fi
      source=${where[$need]:-}
      [ -n "$source" ] || { echo "bundle.sh: $need, which $file needs, is nowhere" >&2; exit 1; }
      packed[$need]=1
      cp -L "$source" "$folder/lib/$need"
      chmod 755 "$folder/lib/$need"
      sources+=("$(realpath "$source")")
      next+=("$folder/lib/$need")
    done < <(objdump -p "$file" | sed -n 's/^ *NEEDED *//p')
  done
  todo=("${next[@]}")
done

# Each file finds what it needs beside itself, whatever LD_LIBRARY_PATH and the system say.
for file in "$folder"/bin/* "$folder"/lib/* "$folder"/plugins/*/*; do
  up=$(dirname "${file#"$folder"/}" | sed 's#[^/]*#..#g')
  patchelf --set-rpath "\$ORIGIN/$up/lib" "$file"
done
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$folder/bin/qt.conf"

# The licence of each packed library, and the texts that these point to.
docs=$folder/share/doc/candela
mkdir -p "$docs/libraries"
cp packaging/debian/copyright LICENSES/*.txt "$docs/"
for source in "${sources[@]}"; do
  package=$({ dpkg-query -S "$source" 2>/dev/null || dpkg-query -S "${source#/usr}" 2>/dev/null; } | sed -n '1s/:.*//p')
  [ -n "$package" ] && [ -f "/usr/share/doc/$package/copyright" ] || continue
  cp -L "/usr/share/doc/$package/copyright" "$docs/libraries/$package.copyright"
done
for text in GPL-1 GPL-2 GPL-3 LGPL-2 LGPL-2.1 LGPL-3 Apache-2.0 Artistic BSD MPL-1.1 MPL-2.0 GFDL-1.3; do
  [ ! -f "/usr/share/common-licenses/$text" ] || cp -L "/usr/share/common-licenses/$text" "$docs/libraries/"
done
printf '%s\n' "${!expected[@]}" | LC_ALL=C sort >"$docs/EXPECTED"
install -m 755 packaging/linux/candela.sh "$folder/candela"
gzip -9nf "$folder"/share/man/man1/*.1

chmod -R u=rwX,go=rX "$folder"
find "$folder" -exec touch -h -d "@${SOURCE_DATE_EPOCH:-0}" {} +
