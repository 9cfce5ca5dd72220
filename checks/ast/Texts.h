//===- Texts.h - What the texts of the program name -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_TEXTS_H
#define HTTPTIDY_AST_TEXTS_H

#include "clang/AST/Expr.h"
#include "llvm/ADT/StringRef.h"
#include <string_view>

namespace httptidy::ast {

/// Whose initializers are part of a text.
enum class Initializers {
  OfConstants, ///< what the text is, for sure
  OfVariables, ///< what it may be: a variable may be written again
};

/// True if \p Text names one of \p Words, in any case: as a whole word of an
/// item. Items are separated by colons, commas and spaces; one that begins
/// with `!`, `-` or `+` only takes away or sorts what others name.
bool namesOneOf(llvm::StringRef Text, llvm::ArrayRef<std::string_view> Words);

/// True if a literal of which \p E is made does.
bool namesOneOf(const clang::Expr &E, llvm::ArrayRef<std::string_view> Words,
                Initializers Through, const clang::ASTContext &Context);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_TEXTS_H
