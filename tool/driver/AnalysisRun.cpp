//===- AnalysisRun.cpp - An analysis that can go on -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/AnalysisRun.h"
#include "checks/models/Builtin.h"
#include "checks/models/Loader.h"
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
  Settings.KeepSources = Request.KeepSources;
  Settings.Models = absolutePaths(Request.Models);
  // A mistake in a model ends the run before it begins, once and not once for
  // each worker.
  auto Read = models::loadModels(Settings.Models, models::builtinModels());
  if (!Read)
    return Read.takeError();
  return Settings;
}

Expected<Prepared> driver::prepare(const AnalysisRequest &Request) {
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

AnalysisRun::AnalysisRun(Prepared P, const AnalysisRequest &Request)
    : Ready(std::move(P)), All(Ready.Settings.Root, Ready.ToDo.Units.size()) {
  for (const CompileCommand &C : Ready.ToDo.Missing)
    All.addMissing(relativeTo(root(), C.File, ""));
  Pool.Executable = Request.Executable;
  Pool.Jobs = Request.Jobs;
  Pool.TimeoutSeconds = Request.TimeoutSeconds;
  Pool.Greeting = encode(Ready.Settings);
}

std::string AnalysisRun::file(size_t Index) const {
  return relativeTo(root(), Ready.ToDo.Units[Index].Command.File, "");
}

Error AnalysisRun::askAll(const AnalysisRequest &Request,
                          llvm::raw_ostream &Log) {
  Progress Shown(Request.Progress, units(), Log);
  Error Wrong = Error::success();
  auto Text = [&](size_t Job) { return encode(Ready.ToDo.Units[Job]); };
  auto Done = [&](size_t Job, JobOutcome Outcome) {
    std::string File = file(Job);
    Shown.done(File);
    Error E = All.add(Job, File, std::move(Outcome),
                      repeatCommand(Request, Ready.ToDo.Units[Job]));
    bool GoOn = !E;
    Wrong = llvm::joinErrors(std::move(Wrong), std::move(E));
    return GoOn;
  };
  auto End = runPool(Pool, units(), Text, Done);
  if (!End)
    return llvm::joinErrors(std::move(Wrong), End.takeError());
  Interrupted = *End == PoolEnd::Interrupted;
  return Wrong;
}

Expected<AnalysisRun> AnalysisRun::start(const AnalysisRequest &Request,
                                         llvm::raw_ostream &Log) {
  auto Ready = prepare(Request);
  if (!Ready)
    return Ready.takeError();
  AnalysisRun Run(std::move(*Ready), Request);
  if (Error E = Run.askAll(Request, Log))
    return std::move(E);
  return Run;
}

Expected<std::vector<UnitResult>>
AnalysisRun::ask(llvm::ArrayRef<Question> Questions) const {
  std::vector<UnitResult> Results(Questions.size());
  auto Text = [&](size_t Job) {
    UnitRequest Unit = Ready.ToDo.Units[Questions[Job].Unit];
    Unit.Trial = *Questions[Job].Trial;
    return encode(Unit);
  };
  auto Done = [&](size_t Job, const JobOutcome &Outcome) {
    UnitResult &R = Results[Job];
    Error E = Outcome.Answered ? decode(Outcome.Answer, R)
                               : llvm::createStringError(Outcome.Failure);
    if (E) {
      R.Status = UnitStatus::Failed;
      R.Reason = llvm::toString(std::move(E));
    }
    return true;
  };
  auto End = runPool(Pool, Questions.size(), Text, Done);
  if (!End)
    return End.takeError();
  if (*End == PoolEnd::Interrupted)
    Results.clear();
  return Results;
}
