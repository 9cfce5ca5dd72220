//===- proof.cpp - Every row of the libcurl model, used from C++ ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In C++ libcurl's macros are plain calls, in C statement expressions; the
// same uses go through both.
//
//===----------------------------------------------------------------------===//

#include "proof.c"
