//===- Spelling.cpp - How a program writes what a model knows -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/Spelling.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::models;

std::string rules::spellingOf(const Model &M, EffectKind Kind,
                              std::string_view Name) {
  auto Has = [&](llvm::ArrayRef<Effect> Effects) {
    return llvm::any_of(Effects, [&](const Effect &E) {
      return E.Kind == Kind && E.Name == Name;
    });
  };
  for (const Call &Row : M.Calls) {
    if (Has(Row.Effects))
      return std::string(Row.Name);
    for (const OptionCase &Case : Row.Cases)
      if (Has(Case.Effects))
        return std::string(Case.Constant);
  }
  return "";
}
