#!/bin/sh
set -eu
# The examples are newer than Debian's Boost 1.74; 1.81 is new enough, but its
# package conflicts when it is installed.
made=$2
cd "$made"
apt-get download -q libboost1.81-dev >/dev/null
dpkg-deb -x libboost1.81-dev_*.deb unpacked
mkdir boost
mv unpacked/usr/include/boost boost/
rm -r unpacked libboost1.81-dev_*.deb
