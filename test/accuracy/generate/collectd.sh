#!/bin/sh
set -eu
# What the build has protoc make for the two plugins that speak protobuf.
source=$1 made=$2
cd "$source/proto"
protoc-c -I. --c_out="$made" prometheus.proto
protoc -I. --cpp_out="$made" --grpc_out="$made" \
  --plugin=protoc-gen-grpc="$(command -v grpc_cpp_plugin)" collectd.proto types.proto
