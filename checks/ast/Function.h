//===- Function.h - What one look at a body tells ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Facts of a body that need no flow: which variables are written once, which
/// calls stand for themselves, which calls it makes, whether it is broken.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_FUNCTION_H
#define HTTPTIDY_AST_FUNCTION_H

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"

namespace httptidy::ast {

/// A call, where it stands.
struct BodyCall {
  const clang::Expr *At = nullptr;
  /// The innermost loop around it, and the outermost one.
  const clang::Stmt *Loop = nullptr, *Outermost = nullptr;
  /// Under a branch: it may be that the program does it only once.
  bool Guarded = false;
};

struct FunctionShape {
  /// Variables that are assigned, incremented or whose address is taken after
  /// their declaration.
  llvm::DenseSet<const clang::VarDecl *> Written;
  llvm::DenseSet<const clang::VarDecl *> AddressTaken;
  /// Calls whose value is thrown away without a cast to void.
  llvm::DenseSet<const clang::Expr *> Discarded;
  /// Calls whose value is only stored into this expression or variable.
  llvm::DenseMap<const clang::Expr *, const clang::VarDecl *> StoredIn;
  /// Calls whose value is only stored into this field.
  llvm::DenseMap<const clang::Expr *, const clang::FieldDecl *> StoredInField;
  /// Of a closure's body: the variables that it has copies of, which may
  /// differ from the variable by the time it runs.
  llvm::DenseMap<const clang::VarDecl *, const clang::FieldDecl *> Copies;
  /// The operands that decide whether a loop goes on.
  llvm::DenseSet<const clang::Expr *> LoopConditions;
  /// Functions that are called by name, in source order, each once.
  llvm::SmallVector<const clang::FunctionDecl *, 8> Callees;
  /// All calls, in source order.
  llvm::SmallVector<BodyCall, 8> Calls;
  /// Functions whose address is used other than for a call.
  llvm::SmallVector<const clang::FunctionDecl *, 4> AddressedFunctions;
  /// Bodies of the lambdas that stand in the body.
  llvm::SmallVector<const clang::FunctionDecl *, 2> Lambdas;
  /// A `throw` stands in the body.
  bool Throws = false;
  /// A `delete` stands in the body.
  bool Deletes = false;
  /// Some statement could not be understood: every "missing" would be a guess.
  bool Broken = false;
  /// Number of statements, for the budget.
  unsigned Size = 0;
};

/// Looks at the body of \p F, without the bodies of nested lambdas (they are
/// functions of their own).
FunctionShape shapeOf(const clang::FunctionDecl &F);

/// True if \p S assigns or declares \p D.
bool isWrittenIn(const clang::ValueDecl *D, const clang::Stmt *S);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_FUNCTION_H
