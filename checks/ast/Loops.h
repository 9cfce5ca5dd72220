//===- Loops.h - What runs more than once -----------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_LOOPS_H
#define HTTPTIDY_AST_LOOPS_H

#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include "clang/Analysis/CFG.h"
#include <memory>
#include <optional>

namespace httptidy::ast {

/// The flow of one function, for questions of order.
class Flow {
public:
  explicit Flow(const clang::FunctionDecl &F);

  /// True if \p S is evaluated in it.
  bool has(const clang::Stmt &S) const { return blockOf(S) != nullptr; }
  /// True if \p To can be reached after \p From; for the same statement: if it
  /// can run again.
  bool leadsTo(const clang::Stmt &From, const clang::Stmt &To) const;

private:
  const clang::CFGBlock *blockOf(const clang::Stmt &S) const;
  std::unique_ptr<clang::CFG> Cfg;
};

/// The innermost loop statement of \p F around \p S, null if there is none.
const clang::Stmt *loopAround(const clang::FunctionDecl &F,
                              const clang::Stmt &S);

/// True if \p Inner is \p Outer or stands in it.
bool contains(const clang::Stmt &Outer, const clang::Stmt &Inner);

/// True if \p V is declared in \p Outer.
bool declares(const clang::Stmt &Outer, const clang::VarDecl &V);

/// At most how often \p Loop runs, where it counts from one constant to
/// another, up or down by one.
std::optional<int64_t> tripCount(const clang::Stmt &Loop,
                                 const clang::ASTContext &Context);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_LOOPS_H
