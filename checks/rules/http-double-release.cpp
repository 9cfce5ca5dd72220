//===- http-double-release.cpp - A handle that is released twice ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {415};
static constexpr CheckInfo Info{"http-double-release",
                                "a handle is released twice",
                                "lifetime",
                                Severity::Error,
                                Precision::High,
                                Cwe,
                                "7.5",
                                {},
                                "0.1.0"};

static std::string message(const flow::HandleMisuse &M) {
  return quoted(M.Object) +
         " is released a second time here: the heap is corrupted and the "
         "process crashes, sooner or later; release it once";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::HandleMisuse &M : Facts.Misuses) {
    if (M.K != flow::HandleMisuse::Kind::DoubleRelease)
      continue;
    Finding F =
        makeFinding(Facts, Info, *M.At, *M.In, message(M), M.Object.Name);
    F.Path = stepsTo(Facts, M.Last);
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_double_release;
const Rule http_double_release = {&Info, run};
} // namespace httptidy::rules
