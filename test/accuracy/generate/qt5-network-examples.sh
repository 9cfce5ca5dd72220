#!/bin/sh
set -eu
# What qmake's rules have uic and moc make. Forms of the same name lie in two
# programs; each has its own folder.
source=$1 made=$2
tools=$(pkg-config --variable=host_bins Qt5Core)
cd "$source"
find . -name '*.ui' | while read -r form; do
  folder=$made/$(echo "$form" | cut -d/ -f2)
  mkdir -p "$folder"
  "$tools/uic" "$form" -o "$folder/ui_$(basename "$form" .ui).h"
done
for file in $(grep -rl '^#include ".*\.moc"' --include='*.cpp' .); do
  folder=$made/$(echo "$file" | cut -d/ -f2)
  mkdir -p "$folder"
  "$tools/moc" "$file" -o "$folder/$(basename "$file" .cpp).moc"
done
