//===- Callbacks.cpp - Functions given to a library -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/Callbacks.h"
#include "checks/ast/Locations.h"
#include "checks/flow/CallbackTargets.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

std::vector<Callback> rules::callbacksInSight(const flow::UnitFacts &Facts,
                                              StringRef Role) {
  std::vector<Callback> All;
  flow::CallbackTargets Targets(Facts);
  for (const flow::ModelledCall &Call : Facts.Calls)
    for (const models::Effect *E : Call.Effects) {
      if (E->Kind != models::EffectKind::Callback || E->Name != "c-callback" ||
          (!Role.empty() && StringRef(E->Part) != Role))
        continue;
      for (const FunctionDecl *F :
           Targets.of(Call.Site.subject(E->Value), *Call.In))
        All.push_back({&Call, E, F});
    }
  return All;
}

std::string rules::quotedName(const FunctionDecl &F) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&F);
  if (Method && Method->getParent()->isLambda())
    return "this lambda";
  return "'" + ast::qualifiedName(F) + "'";
}

PathStep rules::registrationStep(const flow::UnitFacts &Facts,
                                 const Callback &C) {
  return {ast::location(*C.Registered->Site.Site, Facts.Context),
          quotedName(*C.Definition) + " is registered as a callback here"};
}
