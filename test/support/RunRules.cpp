//===- RunRules.cpp - Runs the checks on a source, in process -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/support/RunRules.h"
#include "checks/core/Module.h"
#include "checks/flow/Analysis.h"
#include "checks/models/Builtin.h"
#include "checks/models/Index.h"
#include "checks/models/Loader.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/SourceEdit.h"
#include "checks/tidy/Suppression.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

std::vector<std::string>
httptidy::test::compileArgs(const AnnotatedSource &Source) {
  bool IsC = StringRef(Source.Path).ends_with(".c");
  std::vector<std::string> Args =
      IsC ? std::vector<std::string>{"-xc", "-std=gnu11"}
          : std::vector<std::string>{"-xc++", "-std=c++17"};
  llvm::append_range(Args, Source.Wants.Args);
  return Args;
}

std::vector<std::string>
httptidy::test::modelPaths(const AnnotatedSource &Source) {
  std::vector<std::string> Paths;
  for (const std::string &Model : Source.Wants.Models)
    Paths.push_back(findUpwards(Model, Source.Path));
  return Paths;
}

/// Keeps the errors of the compiler as text.
namespace {
class Errors : public clang::DiagnosticConsumer {
public:
  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
    if (Level < clang::DiagnosticsEngine::Error)
      return;
    llvm::SmallString<128> Message;
    Info.FormatDiagnostic(Message);
    if (Info.getLocation().isValid())
      Text += Info.getLocation().printToString(Info.getSourceManager()) + ": ";
    Text += (Message + "\n").str();
  }

  std::string Text;
};
} // namespace

static llvm::Expected<std::unique_ptr<clang::ASTUnit>>
parse(const AnnotatedSource &Source) {
  std::vector<std::string> Args = compileArgs(Source);
  Args.insert(Args.begin(), {"-resource-dir", HTTPTIDY_RESOURCE_DIR, "-w"});
  Errors Seen;
  auto Unit = clang::tooling::buildASTFromCodeWithArgs(
      Source.Text, Args, Source.Path, "clang",
      std::make_shared<clang::PCHContainerOperations>(),
      clang::tooling::getClangStripDependencyFileAdjuster(), {}, &Seen);
  if (!Unit || (!Seen.Text.empty() && !Source.Wants.Broken))
    return llvm::createStringError("does not compile:\n" + Seen.Text);
  if (Seen.Text.empty() && Source.Wants.Broken)
    return llvm::createStringError("says 'errors: yes', but compiles");
  return Unit;
}

/// The options that \p Source gives to the check of \p Info.
static llvm::Expected<OptionValues> optionsFor(const AnnotatedSource &Source,
                                               const CheckInfo &Info) {
  OptionValues Values(Info);
  for (const auto &[Key, Text] : Source.Wants.Options) {
    StringRef Name = Key;
    if (Name.consume_front(Info.Name) && Name.consume_front("."))
      if (llvm::Error E = Values.set(Name, Text))
        return std::move(E);
  }
  return Values;
}

static llvm::Expected<Findings> runAll(const AnnotatedSource &Source,
                                       const flow::UnitFacts &Facts) {
  Findings All;
  for (const rules::Rule *Rule : rules::allRules()) {
    if (!Source.countsCheck(Rule->Info->Name))
      continue;
    auto Options = optionsFor(Source, *Rule->Info);
    if (!Options)
      return Options.takeError();
    auto Found = Rule->Run(Facts, *Options);
    if (!Found)
      return Found.takeError();
    llvm::append_range(All, *Found);
  }
  llvm::sort(All, [](const Finding &A, const Finding &B) {
    return sortKey(A) < sortKey(B);
  });
  return All;
}

llvm::Expected<Findings>
httptidy::test::runRules(const AnnotatedSource &Source) {
  auto Unit = parse(Source);
  if (!Unit)
    return Unit.takeError();
  auto UserModels =
      models::loadModels(modelPaths(Source), models::builtinModels());
  if (!UserModels)
    return UserModels.takeError();
  auto Module = optionsFor(Source, moduleInfo());
  if (!Module)
    return Module.takeError();

  flow::AnalysisConfig Config;
  Config.Models = models::builtinModels();
  for (const models::OwnedModel &M : *UserModels)
    Config.Models.push_back(&M.get());
  Config.Macros =
      models::Index::readMacros(Config.Models, (*Unit)->getPreprocessor());
  Config.VendoredFolders = Module->getList("VendoredFolders");
  auto Facts = flow::analyse((*Unit)->getASTContext(), Config);
  auto All = runAll(Source, *Facts);
  if (All)
    takeSuppressed(*All, (*Unit)->getASTContext());
  return All;
}

llvm::Expected<std::string> httptidy::test::applyFixes(StringRef Path,
                                                       StringRef Text,
                                                       const Findings &Found) {
  std::vector<TextEdit> Edits;
  for (const Finding &F : Found)
    if (!F.Fixes.empty())
      llvm::append_range(Edits, F.Fixes.front().Edits);
  // Two findings may ask for the same.
  std::vector<TextEdit> Once;
  rules::addEdits(Once, Edits);
  llvm::stable_sort(Once, [](const TextEdit &A, const TextEdit &B) {
    return A.Offset < B.Offset;
  });
  std::string Fixed = Text.str();
  size_t End = Fixed.size();
  // From the end, so that offsets stay right.
  for (const TextEdit &E : llvm::reverse(Once)) {
    if (llvm::sys::path::filename(E.File) != llvm::sys::path::filename(Path))
      return llvm::createStringError("a fix edits '" + E.File + "'");
    if (E.Offset + E.Length > End)
      return llvm::createStringError("fixes overlap at byte " +
                                     llvm::Twine(E.Offset));
    Fixed.replace(E.Offset, E.Length, E.Replacement);
    End = E.Offset;
  }
  return Fixed;
}
