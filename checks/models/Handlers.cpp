//===- Handlers.cpp - Functions that a library calls to answer ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Index.h"
#include "checks/models/Names.h"
#include "clang/AST/DeclCXX.h"

namespace httptidy::models {

static bool overrides(const clang::CXXMethodDecl &Method, const Handler &H) {
  for (const clang::CXXMethodDecl *Base : Method.overridden_methods())
    if (llvm::is_contained(H.Overrides,
                           std::string_view(qualifiedName(*Base))) ||
        overrides(*Base, H))
      return true;
  return false;
}

BoundHandler Index::handler(const clang::FunctionDecl &Function) const {
  const auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(&Function);
  for (const BoundLibrary &L : libraries())
    for (const Handler &H : L.M->Handlers) {
      bool IsOne = Method && !H.Overrides.empty() && overrides(*Method, H);
      if (IsOne || (!H.Params.empty() && hasParams(Function, H.Params)))
        return {&H, &L};
    }
  return {};
}

BoundHandler Index::handler(const BoundLibrary &Library,
                            std::string_view Name) const {
  for (const Handler &H : Library.M->Handlers)
    if (H.Name == Name)
      return {&H, &Library};
  return {};
}

} // namespace httptidy::models
