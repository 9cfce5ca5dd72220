//===- RuleCheck.h - A rule as a clang-tidy check ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The one adapter between rules and clang-tidy. It has no opinion: a rule
/// makes findings, this shows them.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_PLUGIN_RULECHECK_H
#define HTTPTIDY_PLUGIN_RULECHECK_H

#include "checks/plugin/Unit.h"
#include "checks/rules/Rule.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace httptidy::plugin {

class RuleCheck : public clang::tidy::ClangTidyCheck {
public:
  RuleCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
            const rules::Rule &Rule, std::shared_ptr<Unit> U)
      : ClangTidyCheck(Name, Context), Rule(Rule),
        Values(readOptions(*Context, *Rule.Info)), U(std::move(U)) {}

  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Opts) override;
  void registerPPCallbacks(const clang::SourceManager &SM,
                           clang::Preprocessor *PP,
                           clang::Preprocessor *ModuleExpanderPP) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) override;
  void
  check(const clang::ast_matchers::MatchFinder::MatchResult &Result) override;
  void onEndOfTranslationUnit() override;

private:
  bool isFirst();
  /// Shows what the rule has to say.
  void tell(const flow::UnitFacts &Facts);
  void show(const Finding &F);

  const rules::Rule &Rule;
  OptionValues Values;
  std::shared_ptr<Unit> U;
  /// The first check of the unit waits for code, for all of them. Set when it
  /// registers: hosts differ in what they have registered first.
  std::optional<bool> First;
  /// Set by the first match: the unit has code to look at.
  clang::ASTContext *Seen = nullptr;
};

} // namespace httptidy::plugin

#endif // HTTPTIDY_PLUGIN_RULECHECK_H
