//===- OptionLists.cpp - Options that follow one another ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/TextOptions.h"
#include "checks/flow/FunctionAnalysis.h"
#include "checks/models/Options.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// \p Site as if the option at \p At were its first.
static ast::CallSite withOption(const ast::CallSite &Site, unsigned First,
                                unsigned At) {
  ast::CallSite Shifted = Site;
  Shifted.Args.erase(Shifted.Args.begin() + First, Shifted.Args.begin() + At);
  return Shifted;
}

/// `start(port, handler, OPTION_A, 1, OPTION_B, "x", OPTION_END)`
void FunctionAnalysis::applyOptionList(State &S, const ast::CallSite &Site,
                                       models::BoundCall Row) {
  const unsigned First = Row.Row->OptionBy.Index;
  for (unsigned I = First; I < Site.Args.size();) {
    std::optional<int64_t> Option = valueOf(Site.Args[I], S.Facts);
    const models::OptionCase *Case =
        Option ? U.Index.optionCase(Row, Site.Callee, *Option) : nullptr;
    if (!Case) // what follows could be anything
      break;
    if (Case->Takes == 0)
      return;
    ast::CallSite Here = withOption(Site, First, I);
    llvm::SmallVector<const models::Effect *, 4> Effects;
    for (const models::Effect &E : Case->Effects)
      if (models::Index::applies(E.Versions, *Row.Library))
        Effects.push_back(&E);
    recordCall({Here, Site.Site, F, Row, nullptr, Effects}, Option);
    for (const models::Effect *E : Effects)
      applyEffect(S, Here, *E, Row);
    I += 1 + Case->Takes;
  }
  if (const Path *Made = Pool.existingTemporary(Site.Site))
    escapeHandle(S, Made, Site.Site);
}

/// `{"port", "8080", "protocol", "4", NULL}`
void FunctionAnalysis::applyTexts(State &S, const ast::CallSite &Site,
                                  models::BoundCall Row) {
  const unsigned By = Row.Row->OptionBy.Index;
  if (By >= Site.Args.size() || !Site.Callee)
    return;
  for (const ast::TextOption &Each :
       ast::textOptions(*Site.Args[By], *Site.Callee, U.Context)) {
    const models::OptionCase *Case = models::textCase(Row, Each.Name);
    if (!Case)
      continue;
    ast::CallSite Here = Site;
    Here.Args[By] = Each.Value;
    llvm::SmallVector<const models::Effect *, 4> Effects;
    for (const models::Effect &E : Case->Effects)
      if (models::Index::applies(E.Versions, *Row.Library))
        Effects.push_back(&E);
    recordCall({Here, Site.Site, F, Row, Case, Effects}, std::nullopt);
    for (const models::Effect *E : Effects)
      applyEffect(S, Here, *E, Row);
  }
}

models::BoundType FunctionAnalysis::typeOf(const ast::CallSite &Site,
                                           models::Subject Subject) {
  models::BoundType Declared = U.Index.type(Site.Callee, Subject);
  // A field, or a method of a base that has no model of its own.
  bool IsThis = Subject.K == models::Subject::Kind::This && Site.Object;
  return Declared || !IsThis ? Declared
                             : U.Index.type(ast::plain(Site.Object)->getType());
}

/// `reply.status = 404`: a call of the field's row.
bool FunctionAnalysis::applyField(State &S, const Expr *Assignment,
                                  const Expr *Target, const Expr *Value) {
  const auto *Member = dyn_cast<MemberExpr>(ast::plain(Target));
  const auto *Field =
      Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  models::BoundCall Row = Field ? U.Index.lookup(*Field) : models::BoundCall();
  if (!Row)
    return false;
  ast::CallSite Site;
  Site.Site = Assignment;
  Site.Object = Member->getBase();
  Site.IsArrow = Member->isArrow();
  Site.Args.push_back(Value);
  applyRow(S, Site, Row);
  return true;
}
