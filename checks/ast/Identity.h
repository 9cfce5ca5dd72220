//===- Identity.h - Who a statement is ------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What of a statement survives every edit that does not change it: the facts
/// that fingerprints are made of.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_IDENTITY_H
#define HTTPTIDY_AST_IDENTITY_H

#include <memory>
#include <string>

namespace clang {
class ASTContext;
class FunctionDecl;
class Stmt;
} // namespace clang

namespace httptidy::ast {

/// The tokens of \p S as the program spells them, one space between two:
/// comments, line ends and how a formatter likes its blanks do not matter, nor
/// does where it breaks a long string.
std::string identityOf(const clang::Stmt &S, const clang::ASTContext &Context);

/// Numbers the statements that look the same in a function. A function is read
/// once for each kind of statement that is asked for.
class Occurrences {
public:
  explicit Occurrences(const clang::ASTContext &Context);
  ~Occurrences();

  /// How many statements with the identity of \p S stand before it in \p In; a
  /// lambda is part of the function around it.
  unsigned before(const clang::Stmt &S, const clang::FunctionDecl &In);

private:
  struct Impl;
  std::unique_ptr<Impl> I;
};

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_IDENTITY_H
