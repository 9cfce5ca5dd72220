//===- AbandonedState.cpp - What a broken-off request leaves --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/AbandonedState.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Visitor.h"
#include "clang/AST/Attr.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

/// Memory that nobody else knows of yet.
static bool isFresh(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (isa<CXXNewExpr>(E))
    return true;
  const auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Callee->hasAttr<RestrictAttr>(); // `malloc` and its like
}

namespace {

/// Looks for `*state = new Request;`.
class StateVisitor : public ast::Visitor {
public:
  explicit StateVisitor(const ParmVarDecl &State) : State(State) {}
  bool VisitVarDecl(VarDecl *V) override {
    if (V->getInit() && isFresh(V->getInit()))
      Fresh.insert(V);
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *B) override {
    if (B->getOpcode() != BO_Assign)
      return true;
    const Expr *Value = B->getRHS();
    const VarDecl *From = ast::variable(Value->IgnoreParenCasts());
    bool IsFresh = isFresh(Value) || (From && Fresh.contains(From));
    if (const VarDecl *Into = ast::variable(B->getLHS()); Into && IsFresh)
      Fresh.insert(Into);
    if (!Found && IsFresh && leadsToState(B->getLHS()))
      Found = B;
    return true;
  }
  const Expr *Found = nullptr;

private:
  bool leadsToState(const Expr *E) const {
    const auto *Deref = dyn_cast<UnaryOperator>(E->IgnoreParens());
    return Deref && Deref->getOpcode() == UO_Deref &&
           ast::variable(Deref->getSubExpr()) == State.getCanonicalDecl();
  }

  const ParmVarDecl &State;
  llvm::DenseSet<const VarDecl *> Fresh;
};

} // namespace

/// Could a server be told by the option \p Name, as far as the list of options
/// of the call \p At says? One that is not in sight could be any.
static bool mayBeTold(const flow::UnitFacts &Facts, const Expr &At,
                      std::string_view Name) {
  std::optional<ast::CallSite> Site = ast::callSite(&At);
  models::BoundCall Row =
      Site ? Facts.Index->lookup(Site->Callee) : models::BoundCall();
  if (!Row || !Row.Row->OptionList)
    return true;
  for (unsigned I = Row.Row->OptionBy.Index; I < Site->Args.size();) {
    std::optional<int64_t> Option = ast::constant(Site->Args[I], Facts.Context);
    const models::OptionCase *Case =
        Option ? Facts.Index->optionCase(Row, Site->Callee, *Option) : nullptr;
    if (!Case || Case->Constant == Name)
      return true;
    if (Case->Takes == 0)
      return false;
    I += 1 + Case->Takes;
  }
  return true;
}

static bool mayBeTold(const flow::UnitFacts &Facts,
                      const flow::HandlerInSight &H) {
  std::optional<ast::CallSite> Registered = ast::callSite(H.Registered);
  return llvm::any_of(Facts.Calls, [&](const flow::ModelledCall &Call) {
    return Call.Site.Callee == Registered->Callee &&
           mayBeTold(Facts, *Call.Origin, H.Handler.H->Completed);
  });
}

std::vector<AbandonedState>
rules::abandonedStates(const flow::UnitFacts &Facts) {
  std::vector<AbandonedState> All;
  for (const flow::HandlerInSight &H : Facts.Replies.Handlers) {
    models::Subject State = H.Handler.H->State;
    if (!State || !H.Registered ||
        State.Index >= H.Definition->getNumParams() || mayBeTold(Facts, H))
      continue;
    StateVisitor Visitor(*H.Definition->getParamDecl(State.Index));
    Visitor.TraverseStmt(H.Definition->getBody());
    if (Visitor.Found)
      All.push_back({Visitor.Found, &H});
  }
  return All;
}
