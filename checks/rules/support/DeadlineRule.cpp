//===- DeadlineRule.cpp - What the four deadline checks share -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/DeadlineRule.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/ast/Makers.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

void rules::forEachVerdict(
    const flow::UnitFacts &Facts, flow::DeadlineVerdict::Kind Kind,
    llvm::function_ref<void(const flow::Exchange &,
                            const flow::DeadlineVerdict &)>
        Visit) {
  for (const flow::Exchange &E : Facts.Exchanges) {
    flow::DeadlineVerdict V = flow::judgeDeadline(Facts, E);
    if (V.K != Kind)
      continue;
    flow::Exchange Named = E;
    Named.Object = spelledIn(Facts, E.At, *E.Effect, E.Object);
    Visit(Named, V);
  }
}

std::string rules::howToBound(const flow::Subject &S) {
  for (const models::DeadlineInfo &D : S.Type.Type->Deadlines)
    if (D.Covers.empty() && !D.Write.empty())
      return std::string(D.Write);
  for (const models::DeadlineInfo &D : S.Type.Type->Deadlines)
    if (!D.Write.empty())
      return std::string(D.Write);
  return "a deadline";
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
  if (Row && Row.Row->OptionBy)
    if (const Expr *Option = Call->subject(Row.Row->OptionBy))
      return ast::tokensOf(*Option, Facts.Context);
  return Call->Callee->getNameAsString();
}
