#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Makes all packages that can be made on Debian 12 into dist/, with their checksums:
#   candela_*.deb candela-cli_*.deb candela-ioc_*.deb libcandelaclient0_*.deb libcandelaclient-dev_*.deb
#   the same as .rpm, candela-VERSION-x86_64.tar.xz (portable) and .run (one file that runs as it is)
# The same sources make the same files, byte by byte, in whatever folder and at whatever time.
#   packaging/build.sh [FOLDER]    dist/ by default
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/build-dependencies.sh
dist=$(realpath -m "${1:-dist}")

# shellcheck disable=SC2086
candela_install $candela_build_packages dpkg-dev:what-packages-depend-on file:what-packages-depend-on \
  rpm:RPM-packages makeself:the-self-contained-file patchelf:the-self-contained-file xz-utils:the-tarball

# All that could differ from one machine or hour to the next.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022

build=build/package
# Compiled like the preset "release", which the tests run, so that the compiler cache serves both.
# Programs look for the library relative to themselves while they are built as well: installing overwrites that path
# in place, and the length of an absolute one would stay in the file.
linked="-Wl,-z,relro,-z,now,--as-needed,--build-id=sha1"
configure() {
  cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_LIBDIR="$1" \
    -DCANDELA_WERROR=ON -DCANDELA_TESTS=OFF -DCANDELA_SHARED=ON -DCANDELA_RELOCATABLE=ON \
    -DCMAKE_BUILD_RPATH_USE_ORIGIN=ON \
    "-DCMAKE_EXE_LINKER_FLAGS=$linked" "-DCMAKE_SHARED_LINKER_FLAGS=$linked" >/dev/null
}
version=$(sed -n 's/^project(Candela VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
name=candela-$version-$(uname -m)

rm -rf $build/packages $build/bundle "$dist"
mkdir -p "$dist"

# Debian and RPM differ in where libraries go; nothing but the installation knows about that.
configure lib64
ninja -C $build
mkdir -p $build/rpm
printf '%%%s\n' '_buildhost localhost' 'use_source_date_epoch_as_buildtime 1' \
  'clamp_mtime_to_source_date_epoch 1' 'source_date_epoch_from_changelog 0' >$build/rpm/.rpmmacros
(cd $build && HOME=$PWD/rpm cpack -G RPM >/dev/null)
configure "lib/$(gcc -print-multiarch)"
ninja -C $build >/dev/null
(cd $build && cpack -G DEB >/dev/null)
cp $build/packages/*.deb $build/packages/*.rpm "$dist/"

packaging/bundle.sh $build $build/bundle/"$name"
(
  cd $build/bundle
  same=(--sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=ustar)
  tar "${same[@]}" -c "$name" | xz -9 -T1 >"$dist/$name.tar.xz"
  # The n is for gzip: no time in its header.
  # 9 and n for gzip: no time in its header.
  makeself --quiet --gzip --complevel 9n --sha256 --nox11 --tar-quietly --tar-extra "${same[*]}" \
    --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH")" "$name" "$name.run" Candela ./candela
  mv "$name.run" "$dist/"
)

(cd "$dist" && sha256sum -- * >SHA256SUMS && cat SHA256SUMS)
