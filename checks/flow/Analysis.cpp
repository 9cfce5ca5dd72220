//===- Analysis.cpp - The engine's front door -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Analysis.h"
#include "checks/core/Module.h"
#include "checks/core/Options.h"
#include "checks/flow/FunctionAnalysis.h"
#include "checks/flow/Unit.h"
#include "checks/flow/Verdict.h"
#include "clang/AST/ASTContext.h"
#include <map>
#include <mutex>

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// A group of functions that call each other is analysed until its summaries
/// stand, at most so often.
static constexpr unsigned MaxRounds = 4;

std::vector<std::string> httptidy::flow::defaultVendoredFolders() {
  return OptionValues(moduleInfo()).getList("VendoredFolders");
}

/// A function that touches nothing of ours does nothing to our objects.
static Summary neutralSummary() {
  Summary S;
  S.HasExit = true;
  return S;
}

static void analyseGroup(Unit &U, const std::vector<FunctionInfo *> &Group) {
  bool IsCircle = Group.size() > 1 ||
                  llvm::is_contained(Group[0]->Shape.Callees,
                                     Group[0]->Definition->getCanonicalDecl());
  for (FunctionInfo *Info : Group) {
    Info->MayThrow = Info->ThrowsInSight = Info->Shape.Throws;
    for (const FunctionDecl *F : Info->Shape.Callees) {
      const FunctionInfo *Callee = U.info(F);
      bool MayThrow = U.mayThrow(*F);
      Info->MayThrow |= MayThrow;
      Info->ThrowsInSight |= MayThrow && Callee && Callee->ThrowsInSight;
    }
  }
  auto Analyse = [&](FunctionInfo &Info, bool Record) {
    if (U.Config.OnFunction)
      U.Config.OnFunction(*Info.Definition);
    return FunctionAnalysis(U, Info).run(Record);
  };
  for (unsigned Round = 1; IsCircle && Round < MaxRounds; ++Round)
    for (FunctionInfo *Info : Group)
      if (Info->Relevant || Info->Supporting)
        U.setSummary(Info->Definition, Analyse(*Info, false));
  for (FunctionInfo *Info : Group)
    U.setSummary(Info->Definition, Info->Relevant || Info->Supporting
                                       ? Analyse(*Info, Info->Relevant)
                                       : neutralSummary());
}

static std::shared_ptr<UnitFacts> analyseUnit(ASTContext &Context,
                                              const AnalysisConfig &Config) {
  auto Facts = std::make_shared<UnitFacts>(Context);
  Facts->Index = std::make_unique<models::Index>(Config.Models, Config.Macros);
  Facts->WithIdentities = Config.WithIdentities;
  Unit U(*Facts, Config);
  U.collect();
  findThreads(U);
  findHandlers(U);
  for (const std::vector<FunctionInfo *> &Group : U.bottomUp())
    analyseGroup(U, Group);
  resolveFields(U);
  resolveInspections(U);
  resolveKeptResults(U);
  for (auto *List : {&Facts->Exchanges, &Facts->Serves})
    for (Exchange &E : *List)
      E.Verdict = judgeDeadline(*Facts, E);
  return Facts;
}

namespace {

/// The results of the units that are alive. clangd analyses several at once,
/// so that the table is locked; each entry belongs to one context.
struct Registry {
  std::mutex Mutex;
  std::map<const ASTContext *, std::shared_ptr<const UnitFacts>> Results;

  static Registry &get() {
    static Registry R;
    return R;
  }
};

/// Lives in the context and takes its entry along when the context dies.
struct Leaver {
  const ASTContext *Context;
  ~Leaver() {
    Registry &R = Registry::get();
    std::lock_guard<std::mutex> Lock(R.Mutex);
    R.Results.erase(Context);
  }
};

} // namespace

std::shared_ptr<const UnitFacts>
httptidy::flow::analyse(ASTContext &Context, const AnalysisConfig &Config) {
  Registry &R = Registry::get();
  {
    std::lock_guard<std::mutex> Lock(R.Mutex);
    auto It = R.Results.find(&Context);
    if (It != R.Results.end())
      return It->second;
  }
  std::shared_ptr<const UnitFacts> Facts = analyseUnit(Context, Config);
  auto *Exit = new (Context.Allocate<Leaver>()) Leaver{&Context};
  Context.addDestruction(Exit);
  std::lock_guard<std::mutex> Lock(R.Mutex);
  return R.Results[&Context] = Facts;
}
