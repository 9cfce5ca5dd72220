//===- Secrets.h - Does a handle carry credentials? -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_SECRETS_H
#define HTTPTIDY_RULES_SUPPORT_SECRETS_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// True if one of \p Functions, which configure a handle, gives it what proves
/// to a peer who the program is; with \p InHeaders only in a header of the
/// program's own.
bool giveSecret(const flow::UnitFacts &Facts,
                llvm::ArrayRef<const clang::FunctionDecl *> Functions,
                bool InHeaders);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_SECRETS_H
