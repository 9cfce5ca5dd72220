//===- TextOptions.h - Options that are pairs of texts ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_TEXTOPTIONS_H
#define HTTPTIDY_AST_TEXTOPTIONS_H

#include "clang/AST/Expr.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

namespace clang {
class ASTContext;
class FunctionDecl;
} // namespace clang

namespace httptidy::ast {

/// `"protocol", "4"`
struct TextOption {
  llvm::StringRef Name;
  const clang::Expr *Value;
};

/// The pairs that stand in \p List, an array or a vector of texts that is given
/// to \p Taker: what its initializer says and nobody writes anew. What is
/// appended later, or by somebody else, is not among them.
llvm::SmallVector<TextOption, 8> textOptions(const clang::Expr &List,
                                             const clang::FunctionDecl &Taker,
                                             const clang::ASTContext &Context);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_TEXTOPTIONS_H
