//===- OwnCode.cpp - Lint looks at our own declarations only --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A check that reports nothing. Checks that ask for the parent of a node make
/// Clang read the whole unit, and nine tenths of a unit are Clang's headers:
/// four seconds for each file. This one narrows the unit to what is ours before
/// they look at it, as clangd does for the checks that it runs.
///
//===----------------------------------------------------------------------===//

#include "clang-tidy/ClangTidyCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#include "clang/AST/ASTContext.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Support/Registry.h"

using namespace clang;

namespace {

class OwnCode : public tidy::ClangTidyCheck {
public:
  using ClangTidyCheck::ClangTidyCheck;

  void registerMatchers(ast_matchers::MatchFinder *Finder) override {
    Finder->addMatcher(ast_matchers::translationUnitDecl().bind("unit"), this);
  }

  // The unit is the first node: its children are those of the scope.
  void check(const ast_matchers::MatchFinder::MatchResult &Result) override {
    std::vector<Decl *> Own;
    const auto *Unit = Result.Nodes.getNodeAs<TranslationUnitDecl>("unit");
    // What is precompiled and nobody asked for stays where it is.
    for (Decl *D : Unit->noload_decls())
      if (D->getLocation().isValid() &&
          !Result.SourceManager->isInSystemHeader(D->getLocation()))
        Own.push_back(D);
    Result.Context->setTraversalScope(Own);
  }
};

class LintModule : public tidy::ClangTidyModule {
public:
  void addCheckFactories(tidy::ClangTidyCheckFactories &Factories) override {
    Factories.registerCheck<OwnCode>("lint-own-code");
  }
};

} // namespace

static llvm::Registry<tidy::ClangTidyModule>::Add<LintModule>
    Register("lint-module", "Narrows lint to our own code");
