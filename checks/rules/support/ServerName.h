//===- ServerName.h - How a server is spelled -------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_SERVERNAME_H
#define HTTPTIDY_RULES_SUPPORT_SERVERNAME_H

#include "clang/AST/Expr.h"
#include <optional>
#include <string>

namespace httptidy::rules {

/// \p How, a `fix` of a model, for the server \p Object; nothing where that is
/// more than the name of a variable or member, which may be said twice.
std::optional<std::string> statementFor(const clang::Expr &Object,
                                        llvm::StringRef How,
                                        const clang::ASTContext &Context);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_SERVERNAME_H
