//===- http-use-after-release.cpp - A handle that is used when it is gone -===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/MisuseRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {416};
static constexpr CheckInfo Info{"http-use-after-release",
                                "a handle is used after it was released",
                                "lifetime",
                                Severity::Error,
                                Precision::High,
                                Cwe,
                                "7.5",
                                {},
                                "0.1.0"};

static std::string message(const flow::HandleMisuse &M) {
  return quoted(M.Object) +
         " is used after it was released: the memory belongs to somebody "
         "else by now; release it after the last use";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  return misuses(Facts, Info, flow::HandleMisuse::Kind::UseAfterRelease,
                 message);
}

namespace httptidy::rules {
extern const Rule http_use_after_release;
const Rule http_use_after_release = {&Info, run};
} // namespace httptidy::rules
