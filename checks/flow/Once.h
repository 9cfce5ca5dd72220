//===- Once.h - What a counter lets happen once -----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_ONCE_H
#define HTTPTIDY_FLOW_ONCE_H

#include "checks/flow/Unit.h"

namespace httptidy::flow {

/// A statement and the function that it stands in.
struct StatementIn {
  const clang::Stmt *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
};

/// The last release that led to \p W.
StatementIn releaseOf(const World &W);

/// True if no run of the program gets to both \p A and \p B, or twice to the
/// one that they are: `if (++done == count)` decides for both, and a counter
/// that only grows reaches its end once.
bool excludeEachOther(const StatementIn &A, const StatementIn &B,
                      const Unit &U);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_ONCE_H
