#!/bin/sh
set -eu
# Icinga describes its classes in files of its own; its class compiler makes
# C++ of them.
source=$1 made=$2

# Debian's Boost 1.74 has a numeric_cast that clang 20 and later refuse; two of
# its folders are taken from 1.81, whose package conflicts when it is installed.
cd "$made"
apt-get download -q libboost1.81-dev >/dev/null
dpkg-deb -x libboost1.81-dev_*.deb unpacked
mkdir -p boost/boost/numeric
mv unpacked/usr/include/boost/mpl boost/boost/
mv unpacked/usr/include/boost/numeric/conversion boost/boost/numeric/
rm -r unpacked libboost1.81-dev_*.deb

tool=$made/mkclass
mkdir -p "$tool"
bison -d -o "$tool/class_parser.cc" "$source/tools/mkclass/class_parser.yy"
flex -o "$tool/class_lexer.cc" "$source/tools/mkclass/class_lexer.ll"
clang++-22 -w -std=c++17 -I"$source/tools/mkclass" -I"$tool" -o "$tool/mkclass" \
  "$source"/tools/mkclass/*.cpp "$tool"/*.cc
cd "$source"
find lib -name '*.ti' | while read -r file; do
  out=$made/${file%.ti}-ti
  mkdir -p "$(dirname "$out")"
  "$tool/mkclass" "$file" "$out.cpp" "$out.hpp"
done
