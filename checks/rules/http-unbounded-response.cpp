//===- http-unbounded-response.cpp - A body of any size is kept -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/flow/Growth.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Callbacks.h"
#include "checks/rules/support/Report.h"
#include <set>

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {770, 400};
static constexpr CheckInfo Info{
    "http-unbounded-response",
    "a callback keeps the whole of a response, however long it is",
    "limits",
    Severity::Note,
    Precision::Medium,
    Cwe,
    "5.3",
    {},
    "0.1.0"};

/// The library itself ends a transfer that grows too long. Which handle it is
/// told, is not asked: one that has the limit says that somebody thought of it.
static bool libraryLimits(const flow::UnitFacts &Facts) {
  return llvm::any_of(Facts.SetSites, [](const flow::SetSite *By) {
    return By->Effect->Kind == models::EffectKind::Limit &&
           By->Effect->Name == "body" && By->Value != 0;
  });
}

/// The last parameter is the program's own data.
static std::vector<flow::Growth> growthIn(const flow::UnitFacts &Facts,
                                          const FunctionDecl &Callback) {
  llvm::ArrayRef<ParmVarDecl *> All = Callback.parameters();
  llvm::SmallVector<const ParmVarDecl *, 4> Params(
      All.begin(), All.end() - (All.empty() ? 0 : 1));
  return flow::unboundedGrowth(Facts, Callback, Params);
}

static Finding findingFor(const flow::UnitFacts &Facts, const Callback &C,
                          const flow::Growth &G) {
  std::string Name = quotedName(*G.In);
  Finding F =
      makeFinding(Facts, Info, *G.At, *G.In,
                  Name + " keeps all that the peer sends: a response without "
                         "end takes all memory; compare what it holds with a "
                         "limit and refuse the rest",
                  ast::qualifiedName(*C.Definition));
  F.Path.push_back(registrationStep(Facts, C));
  for (const Expr *Call : G.Calls)
    F.Path.push_back({ast::location(*Call, Facts.Context), "in this call"});
  return F;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  if (libraryLimits(Facts))
    return All;
  std::set<const FunctionDecl *> Seen; // registered once or often
  for (const Callback &C : callbacksInSight(Facts, "body"))
    if (Seen.insert(C.Definition->getCanonicalDecl()).second)
      for (const flow::Growth &G : growthIn(Facts, *C.Definition))
        All.push_back(findingFor(Facts, C, G));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_unbounded_response;
const Rule http_unbounded_response = {&Info, run};
} // namespace httptidy::rules
