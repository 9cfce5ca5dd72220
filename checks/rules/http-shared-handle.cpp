//===- http-shared-handle.cpp - One handle, several threads ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"
#include "checks/rules/support/SharedUse.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {362, 366, 820};
static constexpr CheckInfo Info{
    "http-shared-handle",
    "several threads use one handle at once, without the lock that its "
    "library demands",
    "concurrency",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0",
};

static PathStep step(const flow::UnitFacts &Facts, const Expr &At,
                     llvm::StringRef Text) {
  return {ast::location(At, Facts.Context), Text.str()};
}

/// Handles that make requests.
static void findClients(const flow::UnitFacts &Facts, Findings &All) {
  for (const SharedUse &Use : sharedUses(Facts)) {
    const flow::Exchange &E = *Use.In;
    std::string Title(E.Object.Type.Type->Title);
    flow::Subject Object = spelledIn(Facts, E.At, *E.Effect, E.Object);
    Finding F = makeFinding(
        Facts, Info, *E.At, *E.In,
        quoted(Object) + " is used by several threads at once, and an " +
            Title +
            " has no lock: answers get mixed up and the heap is corrupted; "
            "make one for each thread, or hold a lock around each use",
        Object.Name);
    F.Path.push_back(step(Facts, *Use.Start->At, "a thread starts here"));
    if (Use.Other)
      F.Path.push_back(step(Facts, *Use.Other, "used here, too"));
    All.push_back(std::move(F));
  }
}

/// Objects through which handles share what they know.
static void findShares(const flow::UnitFacts &Facts, Findings &All) {
  for (const UnlockedShare &Share : unlockedShares(Facts)) {
    const flow::ModelledCall &Call = *Share.Data;
    std::string Name = ast::tokensOf(*Call.Site.Args.front(), Facts.Context);
    std::string Message =
        Share.Weak
            ? "handles of several threads share through '" + Name +
                  "' what the library does not support among threads, not "
                  "even with a lock: connections and cookies are used after "
                  "they are freed; keep it for each thread"
            : "handles of several threads share through '" + Name +
                  "', which has no lock: its caches are corrupted; set " +
                  Share.Missing;
    Finding F =
        makeFinding(Facts, Info, *Call.Site.Site, *Call.In, Message, Name);
    if (Share.Weak)
      F.Level = Severity::Note;
    F.Path.push_back(
        step(Facts, *Share.Attached, "a handle of a thread takes part here"));
    All.push_back(std::move(F));
  }
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  if (Facts.Threads.Starts.empty())
    return All;
  findClients(Facts, All);
  findShares(Facts, All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_shared_handle;
const Rule http_shared_handle = {&Info, run};
} // namespace httptidy::rules
