//===- ReturnText.h - How a function returns that has nothing to say *- C++
//-*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_RETURNTEXT_H
#define HTTPTIDY_RULES_SUPPORT_RETURNTEXT_H

#include "clang/AST/Decl.h"
#include <optional>
#include <string>

namespace httptidy::rules {

/// `return;` in a function without a value, else the one that all its returns
/// share, if it says nothing of the way that led there: `return true;`,
/// `return reactor;`. \p At has to be able to name it.
std::optional<std::string> returnText(const clang::FunctionDecl &In,
                                      clang::SourceLocation At);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_RETURNTEXT_H
