//===- RuleCheck.cpp - A rule as a clang-tidy check -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/plugin/RuleCheck.h"
#include "checks/core/Module.h"
#include "clang/AST/ASTContext.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace httptidy;
using namespace httptidy::plugin;
using namespace clang::ast_matchers;
using clang::CharSourceRange;
using clang::FixItHint;
using clang::SourceLocation;

/// Written as they are meant, so that `--dump-config` can be pasted.
static void store(clang::tidy::ClangTidyOptions::OptionMap &Opts,
                  const CheckInfo &Info, const OptionValues &Values) {
  for (const OptionInfo &Option : Info.Options)
    Opts[(Info.Name + "." + Option.Name).str()] =
        clang::tidy::ClangTidyOptions::ClangTidyValue(
            Values.getText(Option.Name));
}

void RuleCheck::storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Opts) {
  store(Opts, *Rule.Info, Values);
  store(Opts, moduleInfo(), U->options());
}

bool RuleCheck::isFirst() {
  if (!First)
    First = U->start(*Rule.Info, [this](auto &Facts) { tell(Facts); });
  return *First;
}

void RuleCheck::registerPPCallbacks(const clang::SourceManager &,
                                    clang::Preprocessor *PP,
                                    clang::Preprocessor *) {
  U->watch(*PP);
}

void RuleCheck::registerMatchers(MatchFinder *Finder) {
  // One match is enough for all: each more has its price at every node.
  if (!isFirst())
    return;
  // Findings are about what functions do. Which ones the host looks at (its
  // traversal scope) decides only whether there is anything to do at all.
  Finder->addMatcher(functionDecl(isDefinition()), this);
  // A unit without functions has its SARIF file too.
  Finder->addMatcher(translationUnitDecl(), this);
}

static SourceLocation decode(uint32_t Raw) {
  return SourceLocation::getFromRawEncoding(Raw);
}

static FixItHint hint(const TextEdit &Edit) {
  SourceLocation Begin = decode(Edit.RawBegin);
  return FixItHint::CreateReplacement(
      CharSourceRange::getCharRange(Begin, Begin.getLocWithOffset(Edit.Length)),
      Edit.Replacement);
}

void RuleCheck::show(const Finding &F) {
  SourceLocation Main = decode(F.Where.Raw);
  {
    clang::DiagnosticBuilder Warning = diag(Main, "%0") << F.Message;
    // Several fixes are alternatives: clang-tidy would apply them all.
    if (!F.Fixes.empty())
      for (const TextEdit &Edit : F.Fixes.front().Edits)
        Warning << hint(Edit);
  }
  for (const PathStep &Step : F.Path)
    diag(Step.Where.Raw ? decode(Step.Where.Raw) : Main, "%0",
         clang::DiagnosticIDs::Note)
        << Step.Message;
}

void RuleCheck::check(const MatchFinder::MatchResult &Result) {
  // Once for the whole unit, not per function: a template's instantiations
  // share their findings, and a path may cross functions.
  if (Seen)
    return;
  Seen = Result.Context;
  if (auto Facts = U->facts(*Result.Context))
    U->tellAll(*Facts);
}

void RuleCheck::tell(const flow::UnitFacts &Facts) {
  llvm::Expected<Findings> All = Rule.Run(Facts, Values);
  if (!All) {
    diag("%0", clang::DiagnosticIDs::Error) << llvm::toString(All.takeError());
    return;
  }
  for (const Finding &F : *All)
    show(F);
  U->keep(*All);
}

void RuleCheck::onEndOfTranslationUnit() {
  if (Seen)
    U->finish(*Seen);
}
