//===- Makers.h - Which function made a value -------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_MAKERS_H
#define HTTPTIDY_AST_MAKERS_H

#include "clang/AST/Expr.h"
#include <string>

namespace clang {
class ASTContext;
} // namespace clang

namespace httptidy::ast {

/// The qualified name of the function whose result \p E is, behind copies and
/// behind a variable that never holds anything else; empty if nothing is known.
std::string makerOf(const clang::Expr &E, const clang::ASTContext &Context);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_MAKERS_H
