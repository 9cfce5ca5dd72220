//===- Deadlines.cpp - What the calls of a model can set ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Index.h"

namespace httptidy::models {

static bool sets(llvm::ArrayRef<Effect> Effects, const DeadlineInfo &D) {
  return llvm::any_of(Effects, [&](const Effect &E) {
    return E.Kind == EffectKind::Deadline && E.Name == D.Name;
  });
}

bool Index::canBeSet(const BoundType &Type, const DeadlineInfo &D) const {
  std::string_view Home = Type.Library->M->Library;
  return llvm::any_of(libraries(), [&](const BoundLibrary &L) {
    if (L.M->Library != Home && !llvm::is_contained(L.M->Uses, Home))
      return false;
    return llvm::any_of(L.M->Calls, [&](const Call &Row) {
      return sets(Row.Effects, D) ||
             llvm::any_of(Row.Cases, [&](const OptionCase &Case) {
               return sets(Case.Effects, D);
             });
    });
  });
}

} // namespace httptidy::models
