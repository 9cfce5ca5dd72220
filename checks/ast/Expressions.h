//===- Expressions.h - Small questions about expressions --------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_EXPRESSIONS_H
#define HTTPTIDY_AST_EXPRESSIONS_H

#include "checks/models/Model.h"
#include "clang/AST/Expr.h"
#include <optional>

namespace clang {
class ASTContext;
class FunctionDecl;
class VarDecl;
} // namespace clang

namespace httptidy::ast {

class Path;

/// \p E without what does not change its value: parentheses, casts,
/// temporaries, cleanups, `std::move` and `std::forward`.
const clang::Expr *plain(const clang::Expr *E);

/// The variable, function or member that \p E names, null if it is anything
/// else or null itself.
const clang::ValueDecl *namedDecl(const clang::Expr *E);

/// The variable that \p E names, null if it is anything else.
const clang::VarDecl *variable(const clang::Expr *E);

/// The value of \p E if the compiler knows it (null pointers are 0).
std::optional<int64_t> constant(const clang::Expr *E,
                                const clang::ASTContext &Context);

/// A call, a construction or an operator, seen the same way.
struct CallSite {
  const clang::Expr *Site = nullptr;
  /// Null if the target is not known.
  const clang::FunctionDecl *Callee = nullptr;
  /// The object of a member call, null otherwise. A pointer if IsArrow.
  const clang::Expr *Object = nullptr;
  bool IsArrow = false;
  /// The value of `this` in the callee where no expression names the object
  /// (an implicit destructor call).
  const Path *This = nullptr;
  llvm::SmallVector<const clang::Expr *, 6> Args;

  /// The expression that \p S stands for, null for the result and for
  /// arguments that are not there.
  const clang::Expr *subject(models::Subject S) const;
};

/// Takes \p E apart; empty if it is neither a call nor a construction.
std::optional<CallSite> callSite(const clang::Expr *E);

/// The function that \p E names: directly, by address, or a lambda without
/// captures; null if it is anything else.
const clang::FunctionDecl *namedFunction(const clang::Expr *E);

/// What a `std::function`, a `std::bind` or a reference wrapper calls; null if
/// \p E is none.
const clang::Expr *wrappedCallable(const clang::Expr *E);

/// The function that a call through a pointer runs, if the pointer is a
/// variable whose initializer names it: `auto Set = &configure; Set(h);`. Says
/// nothing of later assignments.
const clang::FunctionDecl *pointerTarget(const clang::CallExpr &Call);

/// The variable of such a pointer.
const clang::VarDecl *pointerVariable(const clang::CallExpr &Call);

/// The qualified name of \p F without inline namespaces.
std::string qualifiedName(const clang::NamedDecl &D);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_EXPRESSIONS_H
