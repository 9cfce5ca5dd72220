//===- Strings.h - What strings the program fixes ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_STRINGS_H
#define HTTPTIDY_AST_STRINGS_H

#include "clang/AST/Expr.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace clang {
class ASTContext;
} // namespace clang

namespace httptidy::ast {

/// A literal that an expression stands for, or begins with.
struct Text {
  llvm::StringRef Value;
  /// False: the program appends something that nobody knows
  /// (`"https://" + host`).
  bool Whole = true;
  const clang::StringLiteral *Literal = nullptr;
};

/// The texts that \p E may be, in source order, and whether these are all.
struct Texts {
  llvm::SmallVector<Text, 2> Known;
  bool Complete = true;
};

/// Looks behind casts, into variables that only their initializer writes, into
/// both sides of `?:`, into `c_str()` of such strings and at what a `+` begins
/// with.
Texts texts(const clang::Expr *E, const clang::ASTContext &Context);

/// The string that \p E is, if the program fixes it.
std::optional<llvm::StringRef> stringConstant(const clang::Expr *E,
                                              const clang::ASTContext &Context);

/// True if \p V has the value of its initializer wherever it is used: it is
/// const, or nobody else can name it and all that name it only read.
bool keepsInitializer(const clang::VarDecl &V,
                      const clang::ASTContext &Context);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_STRINGS_H
