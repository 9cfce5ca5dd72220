#!/bin/sh
set -eu
# What the examples' build has protoc make: messages and services.
source=$1 made=$2
plugin=$(command -v grpc_cpp_plugin)
cd "$source/examples/protos"
protoc -I. --cpp_out="$made" --grpc_out="$made" --plugin=protoc-gen-grpc="$plugin" ./*.proto
cd "$source"
protoc -I. --cpp_out="$made" --grpc_out="$made" --plugin=protoc-gen-grpc="$plugin" \
  examples/protos/helloworld.proto
