//===- Declarers.cpp - Whose header declares a name -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Declarers.h"
#include "checks/models/Names.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"

namespace httptidy::models {

void Declarers::add(const Model &M) {
  if (!M.DeclaredIn.empty())
    Models.push_back(&M);
}

Declarers::Place Declarers::place(const clang::NamedDecl &D,
                                  const Model &M) const {
  const clang::SourceManager &SM = D.getASTContext().getSourceManager();
  Place Result = Place::Unknown;
  // A program may announce a struct before it includes the header.
  for (const clang::Decl *Each : D.redecls()) {
    auto File = SM.getFileEntryRefForID(
        SM.getFileID(SM.getExpansionLoc(Each->getLocation())));
    if (!File)
      continue;
    if (endsWithOne(File->getName(), M.DeclaredIn))
      return Place::Own;
    if (llvm::any_of(Models, [&](const Model *Other) {
          return endsWithOne(File->getName(), Other->DeclaredIn);
        }))
      Result = Place::Other;
  }
  return Result;
}

} // namespace httptidy::models
