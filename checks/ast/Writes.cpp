//===- Writes.cpp - Where a variable is assigned --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Function.h"
#include "checks/ast/Visitor.h"

using namespace clang;

namespace {

/// Is a variable assigned in a statement?
class WriteVisitor : public httptidy::ast::Visitor {
public:
  explicit WriteVisitor(const ValueDecl *D) : D(D) {}
  bool VisitBinaryOperator(BinaryOperator *B) override {
    IsWritten |= B->isAssignmentOp() && names(B->getLHS());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *O) override {
    IsWritten |= O->isIncrementDecrementOp() && names(O->getSubExpr());
    return true;
  }
  bool VisitVarDecl(VarDecl *V) override {
    IsWritten |= V == D;
    return true;
  }
  bool IsWritten = false;

private:
  bool names(const Expr *E) const {
    E = E->IgnoreParenImpCasts();
    const auto *Ref = dyn_cast<DeclRefExpr>(E);
    const auto *Member = dyn_cast<MemberExpr>(E);
    return (Ref && Ref->getDecl() == D) ||
           (Member && Member->getMemberDecl() == D);
  }
  const ValueDecl *D;
};

} // namespace

bool httptidy::ast::isWrittenIn(const ValueDecl *D, const Stmt *S) {
  WriteVisitor Visitor(D);
  Visitor.TraverseStmt(const_cast<Stmt *>(S));
  return Visitor.IsWritten;
}
