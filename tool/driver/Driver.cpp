//===- Driver.cpp - From a command line to a report -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Driver.h"
#include "checks/core/Fingerprint.h"
#include "checks/models/Builtin.h"
#include "checks/models/Loader.h"
#include "tool/driver/Merge.h"
#include "tool/driver/Plan.h"
#include "tool/driver/Pool.h"
#include "tool/driver/Progress.h"
#include "tool/driver/Repeat.h"
#include "tool/driver/ResourceDirectory.h"
#include "tool/driver/Root.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

using namespace httptidy;
using namespace httptidy::driver;
using llvm::Error;
using llvm::Expected;

/// Workers change their folder: what they get has to be absolute.
static std::vector<std::string>
absolutePaths(const std::vector<std::string> &Paths) {
  llvm::SmallString<256> Current;
  (void)llvm::sys::fs::current_path(Current);
  std::vector<std::string> Out;
  for (const std::string &Path : Paths)
    Out.push_back(absolutePath(Path, Current));
  return Out;
}

static Expected<WorkerSettings> makeSettings(const AnalysisRequest &Request,
                                             std::string ResourceDir,
                                             std::string Root) {
  WorkerSettings Settings;
  Settings.Root = std::move(Root);
  Settings.ResourceDir = std::move(ResourceDir);
  Settings.Checks = Request.Checks;
  Settings.Config = Request.Config;
  Settings.QueryDriver = Request.QueryDriver;
  Settings.Filter = Request.Filter;
  Settings.KeepInputs = Request.KeepInputs;
  Settings.Models = absolutePaths(Request.Models);
  // A mistake in a model ends the run before it begins, once and not once for
  // each worker.
  auto Read = models::loadModels(Settings.Models, models::builtinModels());
  if (!Read)
    return Read.takeError();
  return Settings;
}

/// Everything that is decided before the first worker starts.
struct Prepared {
  Plan ToDo;
  WorkerSettings Settings;
};

static Expected<Prepared> prepare(const AnalysisRequest &Request) {
  auto ResourceDir = findResourceDir(Request.ResourceDir, Request.Executable);
  if (!ResourceDir)
    return ResourceDir.takeError();
  auto P = makePlan(Request, *ResourceDir);
  if (!P)
    return P.takeError();
  auto Root = findRoot(Request.Root, *P);
  if (!Root)
    return Root.takeError();
  auto Settings = makeSettings(Request, *ResourceDir, *Root);
  if (!Settings)
    return Settings.takeError();
  return Prepared{std::move(*P), std::move(*Settings)};
}

Expected<std::string> httptidy::driver::rootOf(const AnalysisRequest &Request) {
  auto Ready = prepare(Request);
  if (!Ready)
    return Ready.takeError();
  return std::move(Ready->Settings.Root);
}

Expected<std::vector<std::string>>
httptidy::driver::listFiles(const AnalysisRequest &Request) {
  auto Ready = prepare(Request);
  if (!Ready)
    return Ready.takeError();
  std::vector<std::string> Files;
  for (const UnitRequest &Unit : Ready->ToDo.Units)
    Files.push_back(relativeTo(
        Ready->Settings.Root,
        Unit.OnlyFile.empty() ? Unit.Command.File : Unit.OnlyFile, ""));
  llvm::sort(Files);
  Files.erase(std::unique(Files.begin(), Files.end()), Files.end());
  return Files;
}

Expected<report::Report>
httptidy::driver::analyse(const AnalysisRequest &Request,
                          llvm::raw_ostream &Log) {
  auto Ready = prepare(Request);
  if (!Ready)
    return Ready.takeError();
  const std::vector<UnitRequest> &Units = Ready->ToDo.Units;
  const std::string &Root = Ready->Settings.Root;
  Merge All(Root, Units.size());
  for (const CompileCommand &C : Ready->ToDo.Missing)
    All.addMissing(relativeTo(Root, C.File, ""));

  PoolSettings Pool;
  Pool.Executable = Request.Executable;
  Pool.Jobs = Request.Jobs;
  Pool.TimeoutSeconds = Request.TimeoutSeconds;
  Pool.Greeting = encode(Ready->Settings);

  Progress Shown(Request.Progress, Units.size(), Log);
  Error Wrong = Error::success();
  auto Text = [&](size_t Job) { return encode(Units[Job]); };
  auto Done = [&](size_t Job, JobOutcome Outcome) {
    std::string File = relativeTo(Root, Units[Job].Command.File, "");
    Shown.done(File);
    Error E = All.add(Job, File, std::move(Outcome),
                      repeatCommand(Request, Units[Job]));
    bool GoOn = !E;
    Wrong = llvm::joinErrors(std::move(Wrong), std::move(E));
    return GoOn;
  };
  auto End = runPool(Pool, Units.size(), Text, Done);
  if (!End)
    return llvm::joinErrors(std::move(Wrong), End.takeError());
  if (Wrong)
    return std::move(Wrong);
  return std::move(All).finish(*End == PoolEnd::Interrupted);
}
