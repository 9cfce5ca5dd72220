//===- DeadlineRule.cpp - What the four deadline checks share -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/DeadlineRule.h"
#include "checks/ast/Constructions.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/models/Options.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

void rules::forEachVerdict(
    const flow::UnitFacts &Facts, llvm::ArrayRef<flow::Exchange> Of,
    flow::DeadlineVerdict::Kind Kind,
    llvm::function_ref<void(const flow::Exchange &,
                            const flow::DeadlineVerdict &)>
        Visit) {
  for (const flow::Exchange &E : Of) {
    if (E.Verdict.K != Kind)
      continue;
    flow::Exchange Named = E;
    Named.Object = spelledIn(Facts, E.At, *E.Effect, E.Object);
    Visit(Named, E.Verdict);
  }
}

std::string rules::howToBound(const flow::Subject &S) {
  for (const models::DeadlineInfo &D : S.Type.Type->Deadlines)
    if (D.Covers.empty() && !D.Write.empty())
      return "set " + std::string(D.Write);
  for (const models::DeadlineInfo &D : S.Type.Type->Deadlines)
    if (!D.Write.empty())
      return "set " + std::string(D.Write);
  return "the library has none to set: put a proxy that has one between";
}

std::vector<PathStep> rules::deadlineSteps(const flow::UnitFacts &Facts,
                                           const flow::DeadlineVerdict &V) {
  if (!V.Witness)
    return {};
  return stepsTo(Facts, V.Witness->Last);
}

std::string rules::settingName(const flow::UnitFacts &Facts,
                               const flow::SetSite &Site) {
  std::optional<ast::CallSite> Call = ast::callSite(Site.Origin);
  if (!Call || !Call->Callee)
    return "this setting";
  if (std::optional<ast::CallSite> Made = ast::constructionBy(*Call))
    Call = Made;
  models::BoundCall Row = Facts.Index->lookup(Call->Callee);
  // Of a list of options the call does not tell which it was.
  const models::OptionCase *Case =
      Row && (Row.Row->OptionList || Row.Row->OptionTexts)
          ? models::caseOf(*Row.Row, *Site.Effect)
          : nullptr;
  if (Case)
    return Row.Row->OptionTexts ? "'" + std::string(Case->Constant) + "'"
                                : std::string(Case->Constant);
  const Expr *Option =
      Row && Row.Row->OptionBy ? Call->subject(Row.Row->OptionBy) : nullptr;
  if (!Option)
    return Call->Callee->getNameAsString();
  std::string Text = ast::tokensOf(*Option, Facts.Context);
  // The text of a macro that makes the whole call is no option's name.
  std::optional<int64_t> Value = ast::constant(Option, Facts.Context);
  const models::OptionCase *Named =
      Value && llvm::StringRef(Text).contains('(')
          ? Facts.Index->optionCase(Row, Call->Callee, *Value)
          : nullptr;
  return Named ? std::string(Named->Constant) : Text;
}
