//===- AnalysisAction.cpp - Clang's front end, then the checks ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/AnalysisAction.h"
#include "checks/flow/Analysis.h"
#include "tool/driver/Editable.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::driver;

static std::string nameOf(const clang::Decl *D) {
  const auto *Named = llvm::dyn_cast_or_null<clang::NamedDecl>(D);
  return Named ? Named->getQualifiedNameAsString() : std::string();
}

namespace {

class Consumer : public clang::ASTConsumer {
public:
  Consumer(ActionContext &Context, clang::CompilerInstance &Compiler)
      : Context(Context), Compiler(Compiler) {}

  /// Asked before each body: system headers are models or unknown, their
  /// bodies are most of the cost of a C++ file.
  bool shouldSkipFunctionBody(clang::Decl *D) override {
    const clang::SourceManager &SM = Compiler.getSourceManager();
    if (SM.isInSystemHeader(SM.getExpansionLoc(D->getLocation())))
      return true;
    Context.Doing.set(nameOf(D));
    return false;
  }

  void HandleTranslationUnit(clang::ASTContext &AST) override {
    flow::AnalysisConfig Config;
    Config.Models = Context.Models;
    Config.Macros =
        models::Index::readMacros(Context.Models, Compiler.getPreprocessor());
    Config.Root = Context.Root.str();
    Config.VendoredFolders = Context.Config.VendoredFolders;
    Config.OnFunction = [this](const clang::Decl &D) {
      Context.Doing.set(nameOf(&D));
    };
    auto Facts = flow::analyse(AST, Config);
    Context.Doing.set("");
    runRules(*Facts);
    UnitResult &Result = Context.Result;
    Result.Silenced = takeSuppressed(Result.Found, AST);
    dropUnsafeFixes(Result.Found, AST);
    if (Context.KeepSources)
      Result.Sources = sourcesRead(AST, Context.Root);
    Result.Inventory = flow::inventory(*Facts);
    Result.Skipped = flow::skippedFunctions(*Facts);
  }

private:
  void runRules(const flow::UnitFacts &Facts) {
    UnitResult &Result = Context.Result;
    for (const rules::Rule *Rule : Context.Config.Enabled) {
      std::string Name = Rule->Info->Name.str();
      auto Found = Rule->Run(Facts, Context.Config.Options.at(Name));
      if (!Found) {
        Result.Status = UnitStatus::Failed;
        Result.Reason = Name + ": " + llvm::toString(Found.takeError());
        return;
      }
      if (Context.Config.IsError(Name))
        for (Finding &F : *Found)
          F.Level = Severity::Error;
      llvm::append_range(Result.Found, *Found);
    }
  }

  ActionContext &Context;
  clang::CompilerInstance &Compiler;
};

} // namespace

bool AnalysisAction::BeginInvocation(clang::CompilerInstance &Compiler) {
  // A flag that was refused is dropped first, and all is done again.
  if (!Context.Errors.CommandErrors.empty())
    return false;
  Context.Started = true;
  if (Context.Inputs)
    Compiler.addDependencyCollector(Context.Inputs);
  Compiler.getFrontendOpts().SkipFunctionBodies = true;
  return true;
}

std::unique_ptr<clang::ASTConsumer>
AnalysisAction::CreateASTConsumer(clang::CompilerInstance &Compiler,
                                  llvm::StringRef) {
  return std::make_unique<Consumer>(Context, Compiler);
}
