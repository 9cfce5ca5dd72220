//===- Nesting.h - Loops and branches around a node -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_NESTING_H
#define HTTPTIDY_AST_NESTING_H

#include "checks/ast/Visitor.h"
#include "llvm/ADT/SmallVector.h"

namespace httptidy::ast {

/// A visitor of a body that knows what is around the node it is at.
class NestingVisitor : public Visitor {
public:
  bool TraverseIfStmt(clang::IfStmt *S) override;
  bool TraverseSwitchStmt(clang::SwitchStmt *S) override;
  bool TraverseConditionalOperator(clang::ConditionalOperator *C) override;
  bool TraverseForStmt(clang::ForStmt *S) override;
  bool TraverseWhileStmt(clang::WhileStmt *S) override;
  bool TraverseDoStmt(clang::DoStmt *S) override;
  bool TraverseCXXForRangeStmt(clang::CXXForRangeStmt *S) override;
  bool TraverseVarDecl(clang::VarDecl *V) override;

protected:
  /// Null if there is none.
  const clang::Stmt *innermostLoop() const {
    return Loops.empty() ? nullptr : Loops.back();
  }
  const clang::Stmt *outermostLoop() const {
    return Loops.empty() ? nullptr : Loops.front();
  }
  /// Under a branch: it may be that the program does it only once.
  bool isGuarded() const { return Branches > 0; }

private:
  template <typename Fn> bool loop(const clang::Stmt *S, Fn Traverse);
  template <typename Fn> bool branch(Fn Traverse);

  llvm::SmallVector<const clang::Stmt *, 4> Loops;
  unsigned Branches = 0;
};

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_NESTING_H
