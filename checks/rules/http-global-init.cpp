//===- http-global-init.cpp ---------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/UnitFacts.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr CheckInfo Info{
    "http-global-init",
    "global init or clean-up while other threads may use the library",
    "concurrency",
    Severity::Warning,
    Precision::High,
    /*Cwe=*/{},
    /*SecuritySeverity=*/"",
    /*Options=*/{},
    "0.1.0",
};

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &Options) {
  Findings Found;
  return Found;
}

namespace httptidy::rules {
extern const Rule http_global_init;
const Rule http_global_init = {&Info, run};
} // namespace httptidy::rules
