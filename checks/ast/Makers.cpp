//===- Makers.cpp - Which function made a value ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Makers.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Strings.h"
#include "checks/ast/Visitor.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;

/// Variables that are made of each other end somewhere.
static constexpr unsigned MaxDepth = 8;

namespace {

/// What is written to a variable that is declared without a value.
class WriteVisitor : public ast::Visitor {
public:
  explicit WriteVisitor(const VarDecl &V) : V(V.getCanonicalDecl()) {}

  bool VisitBinaryOperator(BinaryOperator *B) override {
    if (B->isAssignmentOp() && names(B->getLHS())) {
      Value = B->getRHS();
      ++Writes;
    }
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *U) override {
    IsShared |= U->getOpcode() == UO_AddrOf && names(U->getSubExpr());
    return true;
  }
  bool VisitLambdaExpr(LambdaExpr *L) override {
    for (const LambdaCapture &C : L->captures())
      IsShared |= C.capturesVariable() && C.getCapturedVar() == V;
    return true;
  }
  /// The only value that it ever has.
  const Expr *only() const {
    return Writes == 1 && !IsShared ? Value : nullptr;
  }

private:
  bool names(const Expr *E) const { return ast::variable(E) == V; }

  const VarDecl *V;
  const Expr *Value = nullptr;
  unsigned Writes = 0;
  bool IsShared = false;
};

} // namespace

/// The only value that \p V ever has, null if there may be several.
static const Expr *onlyValueOf(const VarDecl &V, const ASTContext &Context) {
  if (ast::keepsInitializer(V, Context))
    return V.getAnyInitializer();
  const auto *F = dyn_cast_or_null<FunctionDecl>(V.getParentFunctionOrMethod());
  if (!F || isa<ParmVarDecl>(V) || V.getAnyInitializer() ||
      !V.getType()->isPointerType())
    return nullptr;
  WriteVisitor Visitor(V);
  Visitor.TraverseStmt(F->getBody());
  return Visitor.only();
}

static std::string makerOf(const Expr *E, const ASTContext &Context,
                           unsigned Depth) {
  E = Depth < MaxDepth ? ast::plain(E) : nullptr;
  if (const auto *Made = dyn_cast_or_null<CXXConstructExpr>(E)) {
    bool IsCopy = Made->getConstructor()->isCopyOrMoveConstructor();
    return IsCopy ? makerOf(Made->getArg(0), Context, Depth + 1) : "";
  }
  if (const auto *Call = dyn_cast_or_null<CallExpr>(E)) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    return Callee ? ast::qualifiedName(*Callee) : "";
  }
  const VarDecl *V = E ? ast::variable(E) : nullptr;
  const Expr *Only = V ? onlyValueOf(*V, Context) : nullptr;
  return Only ? makerOf(Only, Context, Depth + 1) : "";
}

std::string httptidy::ast::makerOf(const Expr &E, const ASTContext &Context) {
  return ::makerOf(&E, Context, 0);
}
