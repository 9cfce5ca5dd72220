#!/bin/sh
# Bazel gives an action no PATH of the user's.
PATH=/usr/local/bin:/usr/bin:/bin exec http-tidy "$@"
