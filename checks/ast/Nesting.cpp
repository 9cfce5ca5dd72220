//===- Nesting.cpp - Loops and branches around a node ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Nesting.h"

using namespace clang;
using httptidy::ast::NestingVisitor;

template <typename Fn> bool NestingVisitor::loop(const Stmt *S, Fn Traverse) {
  Loops.push_back(S);
  bool Result = Traverse();
  Loops.pop_back();
  return Result;
}

template <typename Fn> bool NestingVisitor::branch(Fn Traverse) {
  ++Branches;
  bool Result = Traverse();
  --Branches;
  return Result;
}

// What stands in the condition is always done.
bool NestingVisitor::TraverseIfStmt(IfStmt *S) {
  if (!VisitStmt(S) || !VisitIfStmt(S) || !TraverseStmt(S->getInit()) ||
      !TraverseStmt(S->getConditionVariableDeclStmt()) ||
      !TraverseStmt(S->getCond()))
    return false;
  return branch(
      [&] { return TraverseStmt(S->getThen()) && TraverseStmt(S->getElse()); });
}

bool NestingVisitor::TraverseSwitchStmt(SwitchStmt *S) {
  return branch([&] { return Base::TraverseSwitchStmt(S); });
}

bool NestingVisitor::TraverseConditionalOperator(ConditionalOperator *C) {
  return branch([&] { return Base::TraverseConditionalOperator(C); });
}

bool NestingVisitor::TraverseForStmt(ForStmt *S) {
  return loop(S, [&] { return Base::TraverseForStmt(S); });
}

bool NestingVisitor::TraverseWhileStmt(WhileStmt *S) {
  return loop(S, [&] { return Base::TraverseWhileStmt(S); });
}

bool NestingVisitor::TraverseDoStmt(DoStmt *S) {
  return loop(S, [&] { return Base::TraverseDoStmt(S); });
}

bool NestingVisitor::TraverseCXXForRangeStmt(CXXForRangeStmt *S) {
  return loop(S, [&] { return Base::TraverseCXXForRangeStmt(S); });
}

// A static one is made once, however many come by.
bool NestingVisitor::TraverseVarDecl(VarDecl *V) {
  auto Traverse = [&] { return Base::TraverseVarDecl(V); };
  return V->isStaticLocal() ? branch(Traverse) : Traverse();
}
