//===- Function.cpp - What one look at a body tells -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Function.h"
#include "checks/ast/Constructions.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Gaps.h"
#include "checks/ast/Nesting.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using namespace httptidy::ast;

namespace {

class ShapeVisitor : public NestingVisitor {
public:
  ShapeVisitor(FunctionShape &Shape, const ASTContext &Context)
      : Shape(Shape), Context(Context),
        IsDamaged(Context.getDiagnostics().hasUncompilableErrorOccurred()) {
    ShouldVisitImplicitCode = true;
  }

  // A lambda's body is a function of its own; its captures are ours.
  bool TraverseLambdaExpr(LambdaExpr *L) override {
    VisitLambdaCaptures(L);
    Shape.Lambdas.push_back(L->getCallOperator()->getCanonicalDecl());
    for (unsigned I = 0; I < L->capture_size(); ++I)
      if (!TraverseLambdaCapture(L, L->capture_begin() + I,
                                 L->capture_init_begin()[I]))
        return false;
    return true;
  }

  bool VisitLambdaCaptures(LambdaExpr *L) {
    for (const LambdaCapture &C : L->captures())
      if (C.capturesVariable() && C.getCaptureKind() == LCK_ByRef)
        if (const auto *V = dyn_cast<VarDecl>(C.getCapturedVar()))
          Shape.AddressTaken.insert(V->getCanonicalDecl());
    return true;
  }

  bool VisitStmt(Stmt *S) override {
    ++Shape.Size;
    return true;
  }
  bool VisitRecoveryExpr(RecoveryExpr *) override {
    Shape.Broken = true;
    return true;
  }
  bool VisitExpr(Expr *E) override {
    if (E->containsErrors())
      Shape.Broken = true;
    return true;
  }
  bool VisitVarDecl(VarDecl *V) override {
    if (V->isInvalidDecl())
      Shape.Broken = true;
    if (const Expr *Init = V->getInit())
      Shape.StoredIn[plain(Init)] = V;
    // Its destructor runs when it goes.
    if (const auto *Record = V->getType()->getAsCXXRecordDecl())
      if (Record->hasDefinition())
        if (const CXXDestructorDecl *Dtor = Record->getDestructor())
          noteCallee(Dtor);
    return true;
  }
  bool VisitCXXThrowExpr(CXXThrowExpr *) override {
    Shape.Throws = true;
    return true;
  }

  bool VisitCXXDeleteExpr(CXXDeleteExpr *) override {
    Shape.Deletes = true;
    return true;
  }

  bool VisitBinaryOperator(BinaryOperator *B) override {
    if (B->isAssignmentOp()) {
      noteWrite(B->getLHS());
      if (B->getOpcode() == BO_Assign)
        noteStore(B->getLHS(), B->getRHS());
    }
    if (B->getOpcode() == BO_Comma)
      noteStatement(B->getLHS());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *U) override {
    if (U->isIncrementDecrementOp())
      noteWrite(U->getSubExpr());
    if (U->getOpcode() == UO_AddrOf)
      if (const VarDecl *V = variable(U->getSubExpr()))
        Shape.AddressTaken.insert(V);
    return true;
  }

  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *Call) override {
    // A smart pointer that takes what a call hands out.
    if (Call->getOperator() == OO_Equal && isa<MemberExpr>(Call->getArg(0)))
      noteStore(Call->getArg(0), Call->getArg(1));
    return true;
  }

  bool VisitCompoundStmt(CompoundStmt *C) override {
    if (IsDamaged && hasGaps(*C, Context))
      Shape.Broken = true;
    for (Stmt *S : C->body())
      noteStatement(S);
    return true;
  }
  bool TraverseStmtExpr(StmtExpr *S) override {
    bool Result = Base::TraverseStmtExpr(S);
    // The last statement of ({ … }) is its value.
    if (auto *Last = dyn_cast_or_null<Expr>(S->getSubStmt()->body_empty()
                                                ? nullptr
                                                : S->getSubStmt()->body_back()))
      Shape.Discarded.erase(plain(Last));
    return Result;
  }
  bool VisitIfStmt(IfStmt *S) override {
    noteStatement(S->getThen());
    noteStatement(S->getElse());
    return true;
  }
  bool VisitForStmt(ForStmt *S) override {
    noteLoop(S->getCond());
    noteStatement(S->getInit());
    noteStatement(S->getInc());
    noteStatement(S->getBody());
    return true;
  }
  bool VisitWhileStmt(WhileStmt *S) override {
    noteLoop(S->getCond());
    noteStatement(S->getBody());
    return true;
  }
  bool VisitDoStmt(DoStmt *S) override {
    noteLoop(S->getCond());
    noteStatement(S->getBody());
    return true;
  }
  bool VisitCXXForRangeStmt(CXXForRangeStmt *S) override {
    noteStatement(S->getBody());
    return true;
  }
  bool VisitSwitchCase(SwitchCase *S) override {
    noteStatement(S->getSubStmt());
    return true;
  }
  bool VisitLabelStmt(LabelStmt *S) override {
    noteStatement(S->getSubStmt());
    return true;
  }

  bool VisitCallExpr(CallExpr *C) override {
    noteCall(C);
    if (const FunctionDecl *F = C->getDirectCallee()) {
      // Undeclared: an error since C99, though the tree does not say so.
      Shape.Broken |= F->isImplicit() && !F->getBuiltinID() &&
                      !F->isOverloadedOperator() &&
                      F->getASTContext().getLangOpts().C99;
      noteCallee(F);
      if (F->isInStdNamespace())
        if (std::optional<CallSite> Made = constructionBy(*callSite(C)))
          noteCallee(Made->Callee);
      CalledBy.insert(C->getCallee()->IgnoreParenImpCasts());
    } else if (const FunctionDecl *Target = pointerTarget(*C)) {
      noteCallee(Target);
    }
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *C) override {
    noteCall(C);
    noteCallee(C->getConstructor());
    return true;
  }
  bool VisitDeclRefExpr(DeclRefExpr *D) override {
    if (const auto *F = dyn_cast<FunctionDecl>(D->getDecl()))
      if (!CalledBy.contains(D))
        Shape.AddressedFunctions.push_back(F->getCanonicalDecl());
    return true;
  }

private:
  void noteCall(const Expr *Call) {
    Shape.Calls.push_back(
        {Call, innermostLoop(), outermostLoop(), isGuarded()});
  }
  void noteStatement(const Stmt *S) {
    const auto *E = dyn_cast_or_null<Expr>(S);
    if (!E)
      return;
    if (const auto *Cast =
            dyn_cast<ExplicitCastExpr>(E->IgnoreImplicit()->IgnoreParens()))
      if (Cast->getType()->isVoidType())
        return;
    const Expr *Inner = plain(E);
    if (isa<CallExpr, CXXConstructExpr>(Inner))
      Shape.Discarded.insert(Inner);
    // `(x) ? f() : g();` throws both away.
    if (const auto *C = dyn_cast<ConditionalOperator>(Inner)) {
      noteStatement(C->getTrueExpr());
      noteStatement(C->getFalseExpr());
    }
  }
  void noteStore(const Expr *Into, const Expr *Value) {
    if (const VarDecl *V = variable(Into))
      Shape.StoredIn[plain(Value)] = V;
    else if (const auto *M = dyn_cast<MemberExpr>(plain(Into)))
      if (const auto *Field = dyn_cast<FieldDecl>(M->getMemberDecl()))
        Shape.StoredInField[plain(Value)] = Field;
  }
  void noteLoop(const Expr *Condition) {
    if (!Condition)
      return;
    const Expr *E = Condition->IgnoreParenImpCasts();
    Shape.LoopConditions.insert(E);
    if (const auto *B = dyn_cast<BinaryOperator>(E); B && B->isLogicalOp()) {
      noteLoop(B->getLHS());
      noteLoop(B->getRHS());
    }
  }
  void noteWrite(const Expr *Target) {
    if (const VarDecl *V = variable(Target))
      Shape.Written.insert(V);
  }
  void noteCallee(const FunctionDecl *F) {
    F = F->getCanonicalDecl();
    if (Seen.insert(F).second)
      Shape.Callees.push_back(F);
  }

  FunctionShape &Shape;
  const ASTContext &Context;
  /// Something in the unit does not compile.
  const bool IsDamaged;
  llvm::DenseSet<const FunctionDecl *> Seen;
  llvm::DenseSet<const Expr *> CalledBy;
};

} // namespace

FunctionShape httptidy::ast::shapeOf(const FunctionDecl &F) {
  FunctionShape Shape;
  ShapeVisitor Visitor(Shape, F.getASTContext());
  if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(&F))
    for (CXXCtorInitializer *Init : Ctor->inits())
      Visitor.TraverseConstructorInitializer(Init);
  Visitor.TraverseStmt(F.getBody());
  if (F.isInvalidDecl())
    Shape.Broken = true;
  for (const ParmVarDecl *P : F.parameters())
    if (P->isInvalidDecl())
      Shape.Broken = true;
  return Shape;
}
