//===- Clang.h - What differs between versions of Clang ---------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The only file that asks for LLVM_VERSION_MAJOR. It offers functions and
/// aliases, never macros, so that call sites read like ordinary code.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_COMPAT_CLANG_H
#define HTTPTIDY_COMPAT_CLANG_H

#include "llvm/Config/llvm-config.h"

namespace httptidy::compat {} // namespace httptidy::compat

#endif // HTTPTIDY_COMPAT_CLANG_H
