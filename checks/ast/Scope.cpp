//===- Scope.cpp - What of a unit is the program's own --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Scope.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

std::vector<Decl *> httptidy::ast::ownDeclarations(const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  std::vector<Decl *> Own;
  auto Add = [&](Decl *D) {
    if (!SM.isInSystemHeader(D->getLocation()))
      Own.push_back(D);
  };
  for (Decl *D : Context.getTraversalScope())
    if (auto *Unit = dyn_cast<TranslationUnitDecl>(D))
      llvm::for_each(Unit->decls(), Add);
    else
      Add(D);
  return Own;
}
