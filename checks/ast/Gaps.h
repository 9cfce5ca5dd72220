//===- Gaps.h - Code that the parser gave up --------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A statement that cannot be parsed leaves nothing in the tree: what follows
/// looks as if it had never been written. While somebody types, that is the
/// usual state of a function.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_GAPS_H
#define HTTPTIDY_AST_GAPS_H

namespace clang {
class ASTContext;
class CompoundStmt;
} // namespace clang

namespace httptidy::ast {

/// True if there is more in the text of \p Block than in its tree, or if its
/// end was not found. Only to be asked where something did not compile: what a
/// macro expands to nothing is taken for a gap too.
bool hasGaps(const clang::CompoundStmt &Block,
             const clang::ASTContext &Context);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_GAPS_H
