//===- http-double-release.cpp - A handle that is released twice ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/MisuseRule.h"

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
  return misuses(Facts, Info, flow::HandleMisuse::Kind::DoubleRelease, message);
}

namespace httptidy::rules {
extern const Rule http_double_release;
const Rule http_double_release = {&Info, run};
} // namespace httptidy::rules
