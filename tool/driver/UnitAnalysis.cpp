//===- UnitAnalysis.cpp - One translation unit, in a worker ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/UnitAnalysis.h"
#include "checks/core/Lowering.h"
#include "checks/models/Builtin.h"
#include "checks/models/Index.h"
#include "tool/driver/AnalysisAction.h"
#include "tool/driver/Editable.h"
#include "tool/driver/Inputs.h"
#include "tool/driver/Root.h"
#include "tool/driver/TrialFiles.h"
#include "clang/Basic/FileManager.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <unistd.h>

using namespace httptidy;
using namespace httptidy::driver;
using llvm::StringRef;

/// Every refused flag costs a start of the driver; nobody has more.
static constexpr unsigned MaxRefusedFlags = 500;

UnitAnalyser::UnitAnalyser(WorkerSettings S, Activity &Doing)
    : Settings(std::move(S)), Doing(Doing),
      Configs(Settings.Config, Settings.Checks),
      Compilers(Settings.QueryDriver) {}

llvm::Expected<UnitAnalyser::Models>
UnitAnalyser::modelsFor(const FileConfig &Config) {
  std::vector<std::string> Paths = Settings.Models;
  llvm::append_range(Paths, Config.Models);
  auto It = Loaded.find(Paths);
  if (It == Loaded.end()) {
    auto Read = models::loadModels(Paths, models::builtinModels());
    if (!Read)
      return Read.takeError();
    It = Loaded.emplace(Paths, std::move(*Read)).first;
  }
  Models All = models::builtinModels().vec();
  for (const models::OwnedModel &M : It->second)
    All.push_back(&M.get());
  return All;
}

static UnitResult failed(UnitStatus Status, std::string Reason) {
  UnitResult Result;
  Result.Status = Status;
  Result.Reason = std::move(Reason);
  return Result;
}

UnitResult UnitAnalyser::run(const UnitRequest &Request) {
  Doing.set("");
  auto Config = Configs.forFile(Request.Command.File);
  if (!Config)
    return failed(UnitStatus::WrongUsage, llvm::toString(Config.takeError()));
  auto All = modelsFor(*Config);
  if (!All)
    return failed(UnitStatus::WrongUsage, llvm::toString(All.takeError()));
  if (chdir(Request.Command.Directory.c_str()) != 0)
    return failed(UnitStatus::Failed, "cannot enter its folder '" +
                                          Request.Command.Directory + "'");
  UnitResult Result;
  analyse(Request, *Config, *All, Result);
  if (Settings.KeepInputs)
    addInputs(Request, *Config, Result);
  return Result;
}

bool UnitAnalyser::mayMatter(const AdaptedCommand &Command,
                             const UnitRequest &Request, const Models &All) {
  SearchPaths Paths = searchPaths(Command.Flags, Request.Command.Directory,
                                  Settings.ResourceDir);
  return Scan.mayReach(Request.Command.File, Paths, [&](StringRef Header) {
    return models::Index::isModelledHeader(All, Header);
  });
}

void UnitAnalyser::analyse(const UnitRequest &Request, const FileConfig &Config,
                           const Models &All, UnitResult &Result) {
  auto Command = adapt(Request.Command);
  if (!Command) {
    Result = failed(UnitStatus::Failed, llvm::toString(Command.takeError()));
    return;
  }
  bool IsC = llvm::sys::path::extension(Request.Command.File) == ".c";
  if (llvm::Error E =
          Compilers.extend(*Command, Request.Command.Directory, IsC)) {
    Result = failed(UnitStatus::Failed, llvm::toString(std::move(E)));
    return;
  }
  if (Settings.Filter && !mayMatter(*Command, Request, All)) {
    Result.Status = UnitStatus::WithoutModel;
    return;
  }
  parse(std::move(Command->Flags), Request, Config, All, Result);
  makeRelative(Result);
  dropForeignFixes(Result.Found, Config.VendoredFolders);
  lowerFindings(Result.Found, Config.LoweredPaths);
  if (!Request.OnlyFile.empty())
    keepOnly(relativeTo(Settings.Root, Request.OnlyFile, ""), Result);
}

/// What a change of the result can come from, beside what Clang has read.
void UnitAnalyser::addInputs(const UnitRequest &Request,
                             const FileConfig &Config, UnitResult &Result) {
  std::vector<std::string> All = Result.Inputs;
  All.push_back(Request.Command.File);
  llvm::append_range(All, Scan.filesRead());
  llvm::append_range(All, Config.Files);
  llvm::append_range(All, responseFiles(Request.Command));
  for (const auto &[Paths, Models] : Loaded) {
    // A folder as well: another file in it is another model.
    llvm::append_range(All, Paths);
    for (const models::OwnedModel &M : Models)
      All.push_back(std::string(M.get().File));
  }
  Result.Inputs.clear();
  for (const std::string &File : All)
    Result.Inputs.push_back(cleanPath(File, Request.Command.Directory));
}

namespace {
/// Headers of the system are inputs too: an update of them changes findings.
class EveryFile : public clang::DependencyCollector {
  bool needSystemDependencies() override { return true; }
};
} // namespace

static bool namesClang(StringRef Compiler) {
  return llvm::sys::path::filename(Compiler).contains("clang");
}

/// The whole command line for Clang. Warnings are the compiler's business, not
/// ours; what GCC only warns about must not be an error here.
static std::vector<std::string> commandLine(std::vector<std::string> Flags,
                                            const CompileCommand &Command,
                                            StringRef ResourceDir) {
  std::vector<std::string> Line = {"http-tidy"};
  llvm::append_range(Line, Flags);
  Line.insert(Line.end(), {"-resource-dir", ResourceDir.str(), "-fsyntax-only",
                           "-w", "-ferror-limit=0",
                           // Also keeps "1 error generated." off stderr.
                           "-fno-caret-diagnostics"});
  if (!llvm::any_of(Command.Arguments, namesClang))
    for (StringRef Warning :
         {"implicit-function-declaration", "implicit-int", "int-conversion",
          "incompatible-function-pointer-types", "c++11-narrowing"})
      Line.push_back("-Wno-error=" + Warning.str());
  Line.insert(Line.end(), {"--", Command.File});
  return Line;
}

void UnitAnalyser::parse(std::vector<std::string> Flags,
                         const UnitRequest &Request, const FileConfig &Config,
                         const Models &All, UnitResult &Result) {
  for (unsigned Try = 0; Try < MaxRefusedFlags; ++Try) {
    DiagnosticCollector Errors(Settings.Root);
    ActionContext Context{Config, All,    Settings.Root, Doing,
                          Errors, Result, nullptr,       Settings.KeepSources};
    if (Settings.KeepInputs)
      Context.Inputs = std::make_shared<EveryFile>();
    llvm::IntrusiveRefCntPtr<clang::FileManager> Files(new clang::FileManager(
        clang::FileSystemOptions(), withTexts(Request.Trial)));
    clang::tooling::ToolInvocation Invocation(
        commandLine(Flags, Request.Command, Settings.ResourceDir),
        std::make_unique<AnalysisAction>(Context), Files.get());
    Invocation.setDiagnosticConsumer(&Errors);
    Invocation.run();
    if (Context.Started) {
      Result.CompileErrors = std::move(Errors.SourceErrors);
      llvm::append_range(Result.CompileErrors, Errors.CommandErrors);
      if (Context.Inputs)
        llvm::append_range(Result.Inputs, Context.Inputs->getDependencies());
      return;
    }
    bool Dropped = false;
    for (const std::string &Error : Errors.CommandErrors)
      if (auto Flag = dropRejectedFlag(Flags, Error)) {
        Result.DroppedFlags.push_back(*Flag);
        Dropped = true;
      }
    if (!Dropped) {
      Result.Status = UnitStatus::Failed;
      Result.Reason = Errors.CommandErrors.empty()
                          ? "Clang does not take its command line"
                          : Errors.CommandErrors.front();
      return;
    }
  }
  Result.Status = UnitStatus::Failed;
  Result.Reason = "too many flags that Clang does not know";
}

void UnitAnalyser::makeRelative(UnitResult &Result) {
  std::string Current;
  auto Fix = [&](std::string &File) {
    if (!File.empty())
      File = relativeTo(Settings.Root, File, Current);
  };
  // Clang gives names as the command line has them: relative to the folder in
  // which this process is now.
  llvm::SmallString<256> Folder;
  (void)llvm::sys::fs::current_path(Folder);
  Current = Folder.str().str();
  for (Finding &F : Result.Silenced)
    Fix(F.Where.File);
  for (Finding &F : Result.Found) {
    Fix(F.Where.File);
    for (PathStep &Step : F.Path)
      Fix(Step.Where.File);
    for (httptidy::Fix &One : F.Fixes)
      for (TextEdit &Edit : One.Edits)
        Fix(Edit.File);
  }
  for (InventoryRow &Row : Result.Inventory) {
    Fix(Row.Where.File);
    Fix(Row.Made.File);
  }
  for (SkippedFunction &S : Result.Skipped)
    Fix(S.Where.File);
}

void UnitAnalyser::keepOnly(StringRef File, UnitResult &Result) {
  auto Elsewhere = [&](const auto &Entry) { return Entry.Where.File != File; };
  llvm::erase_if(Result.Found, Elsewhere);
  llvm::erase_if(Result.Silenced, Elsewhere);
  llvm::erase_if(Result.Inventory, Elsewhere);
  llvm::erase_if(Result.Skipped, Elsewhere);
}
