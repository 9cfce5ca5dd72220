//===- PathResolver.h - From an expression to its path ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_PATHRESOLVER_H
#define HTTPTIDY_AST_PATHRESOLVER_H

#include "checks/ast/Expressions.h"
#include "checks/ast/Function.h"
#include "checks/ast/Path.h"

namespace httptidy::ast {

/// Resolves the expressions of one function. Smart pointers, casts and moves
/// are transparent; a local that only names another record (`struct st *s =
/// data;`) is that record; a getter in sight is the field that it returns.
class PathResolver {
public:
  PathResolver(PathPool &Pool, const FunctionShape &Shape)
      : Pool(Pool), Shape(Shape) {}

  /// The path whose *value* is the value of \p E: for `h` the variable, for
  /// `&st` the address of st, for a call a temporary. Null for what has none.
  const Path *valueOf(const clang::Expr *E);

  /// The path of the variable as expressions see it: a reference is what it
  /// refers to.
  const Path *ofVariable(const clang::VarDecl *V);

  /// \p Callee's path \p P as \p Site's caller sees it; null where it cannot
  /// be named there.
  const Path *inCaller(const Path *P, const CallSite &Site,
                       const clang::FunctionDecl *Callee);

  PathPool &pool() { return Pool; }

private:
  const Path *ofPlain(const clang::Expr *E);
  const Path *ofMember(const clang::MemberExpr *E);
  const Path *ofUnary(const clang::UnaryOperator *E);
  const Path *ofCall(const clang::Expr *E);
  const Path *aliasOf(const clang::VarDecl *V);
  const Path *rootInCaller(const Path *Root, const CallSite &Site,
                           const clang::FunctionDecl *Callee);

  PathPool &Pool;
  const FunctionShape &Shape;
  llvm::DenseMap<const clang::VarDecl *, const Path *> Aliases;
  /// Every visit of a block asks for the same expressions.
  llvm::DenseMap<const clang::Expr *, const Path *> Values;
  /// Variables whose aliases are being looked for.
  unsigned OpenAliases = 0;
  unsigned GetterDepth = 0;
};

/// True for `std::unique_ptr`, `std::shared_ptr` and classes like them: an
/// owner that is transparent for paths.
bool isSmartPointer(clang::QualType T);
/// `std::shared_ptr`.
bool isSharedPointer(clang::QualType T);

/// True if \p T is a smart pointer to a class, or a plain one: a class is
/// spoken to through it, while a handle of C is the pointer.
bool leadsToClass(clang::QualType T);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_PATHRESOLVER_H
