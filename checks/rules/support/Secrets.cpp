//===- Secrets.cpp - Does a handle carry credentials? ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/Secrets.h"
#include "checks/ast/Texts.h"

using namespace clang;
using namespace httptidy;
using models::EffectKind;

/// The call gives its object a secret.
static bool givesSecret(const flow::UnitFacts &Facts,
                        const flow::ModelledCall &Call, bool InHeaders) {
  return llvm::any_of(Call.Effects, [&](const models::Effect *E) {
    const Expr *Value =
        E->Kind == EffectKind::Attach ? Call.Site.subject(E->Value) : nullptr;
    if (!Value)
      return false;
    if (!E->SecretWords.empty())
      return ast::namesOneOf(*Value, E->SecretWords,
                             ast::Initializers::OfVariables, Facts.Context);
    return E->Secret && !InHeaders &&
           ast::constant(Value, Facts.Context) != std::optional<int64_t>(0);
  });
}

bool rules::giveSecret(const flow::UnitFacts &Facts,
                       llvm::ArrayRef<const FunctionDecl *> Functions,
                       bool InHeaders) {
  return llvm::any_of(Facts.Calls, [&](const flow::ModelledCall &Call) {
    return llvm::is_contained(Functions, Call.In) &&
           givesSecret(Facts, Call, InHeaders);
  });
}
