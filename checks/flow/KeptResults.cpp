//===- KeptResults.cpp - Results in fields that nobody looks at -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What is stored in a field or static variable that only this unit can name is
/// looked at somewhere else, if at all. To follow it, to give it a new value
/// and to release it are no looks: they take for granted that it worked.
///
//===----------------------------------------------------------------------===//

#include "checks/ast/Visitor.h"
#include "checks/flow/Unit.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

namespace {

/// Notes what is read of some variables and fields, other than to follow it.
class LookVisitor : public ast::Visitor {
public:
  explicit LookVisitor(const models::Index &Index) : Index(Index) {}

  bool VisitCompoundStmt(CompoundStmt *Block) override {
    for (const Stmt *S : Block->body())
      if (const auto *E = dyn_cast<Expr>(S))
        Statements.insert(ast::plain(E));
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *B) override {
    if (B->getOpcode() == BO_Assign && Statements.contains(B))
      passOver(B->getLHS());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *O) override {
    if (O->getOpcode() == UO_Deref)
      passOver(O->getSubExpr());
    return true;
  }
  bool VisitCXXDeleteExpr(CXXDeleteExpr *D) override {
    passOver(D->getArgument());
    return true;
  }
  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *Call) override {
    OverloadedOperatorKind Kind = Call->getOperator();
    bool IsFollowed = Kind == OO_Arrow || Kind == OO_Star;
    if (IsFollowed || (Kind == OO_Equal && Statements.contains(Call)))
      passOver(Call->getArg(0));
    return true;
  }
  bool VisitCallExpr(CallExpr *Call) override {
    std::optional<ast::CallSite> Site = ast::callSite(Call);
    models::BoundCall Row =
        Site && Site->Callee ? Index.lookup(Site->Callee) : models::BoundCall();
    if (Row)
      for (const models::Effect &E : Row.Row->Effects)
        if (E.Kind == EffectKind::Release || E.Kind == EffectKind::Stop)
          if (const Expr *On = Site->subject(E.On))
            passOver(On);
    return true;
  }
  bool VisitMemberExpr(MemberExpr *M) override {
    if (M->isArrow())
      passOver(M->getBase());
    return note(M, M->getMemberDecl());
  }
  bool VisitDeclRefExpr(DeclRefExpr *D) override {
    return note(D, D->getDecl());
  }

  llvm::DenseSet<const ValueDecl *> Seen;

private:
  void passOver(const Expr *E) { Followed.insert(ast::plain(E)); }
  bool note(const Expr *E, const ValueDecl *D) {
    if (!Followed.contains(E))
      Seen.insert(cast<ValueDecl>(D->getCanonicalDecl()));
    return true;
  }

  const models::Index &Index;
  llvm::DenseSet<const Expr *> Statements;
  llvm::DenseSet<const Expr *> Followed;
};

} // namespace

void httptidy::flow::resolveKeptResults(Unit &U) {
  if (U.KeptResults.empty())
    return;
  LookVisitor Looks(U.Index);
  for (const auto &[F, Definition] : U.Facts.Bodies) {
    if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(Definition))
      for (CXXCtorInitializer *Init : Ctor->inits())
        Looks.TraverseConstructorInitializer(Init);
    Looks.TraverseStmt(Definition->getBody());
  }
  for (const IgnoredResult &R : U.KeptResults)
    if (!Looks.Seen.contains(cast<ValueDecl>(R.StoredIn->getCanonicalDecl())))
      U.Facts.Results.push_back(R);
}
