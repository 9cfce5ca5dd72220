//===- Questions.cpp - Who asks a reply what is set -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Visitor.h"
#include "checks/flow/FunctionAnalysis.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

namespace {

/// Finds the replies whose fields an expression reads.
class QuestionVisitor : public ast::Visitor {
public:
  QuestionVisitor(const models::Index &Index, ast::PathResolver &Resolver)
      : Index(Index), Resolver(Resolver) {}
  bool VisitMemberExpr(MemberExpr *M) override {
    models::BoundType Type = isa<FieldDecl>(M->getMemberDecl())
                                 ? Index.type(M->getBase()->getType())
                                 : models::BoundType();
    if (!Type || Type.Type->Role != "reply")
      return true;
    if (const Path *P = Resolver.valueOf(M->getBase()))
      Asked.push_back(M->isArrow() ? Resolver.pool().deref(P) : P);
    return true;
  }
  llvm::SmallVector<const Path *, 1> Asked;

private:
  const models::Index &Index;
  ast::PathResolver &Resolver;
};

} // namespace

/// `if (response.body.empty())`: where the flow does not know the answer, who
/// asks does, and has not forgotten what is there.
void FunctionAnalysis::query(State &S, const Fact &F, const Expr *Condition) {
  auto IsReply = [&](const ObjectWorlds::Entry &Each) {
    return Objects[Each.first].isReply();
  };
  if (llvm::none_of(S.Objects, IsReply))
    return;
  QuestionVisitor Visitor(U.Index, Resolver);
  Visitor.TraverseStmt(const_cast<Expr *>(Condition));
  for (const Path *P : Visitor.Asked)
    for (auto &[Id, Worlds] : S.Objects)
      Worlds.changeIf(
          [&](const World &W) { return W.isHeldBy(P) && !W.Facts.holds(F); },
          [](World &W) { W.Reply.query(); });
}
