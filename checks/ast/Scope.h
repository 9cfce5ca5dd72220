//===- Scope.h - What of a unit is the program's own ------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_SCOPE_H
#define HTTPTIDY_AST_SCOPE_H

#include <vector>

namespace clang {
class ASTContext;
class Decl;
} // namespace clang

namespace httptidy::ast {

/// The declarations outside of functions and classes that are not in system
/// headers, in source order. In clangd those of the main file: to look at the
/// others would read all headers again from its preamble, at every keystroke.
std::vector<clang::Decl *> ownDeclarations(const clang::ASTContext &Context);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_SCOPE_H
