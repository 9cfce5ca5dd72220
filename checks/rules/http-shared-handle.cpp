//===- http-shared-handle.cpp -------------------------------------------===//
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
    "http-shared-handle",
    "one handle used from several threads without the lock its library demands",
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
extern const Rule http_shared_handle;
const Rule http_shared_handle = {&Info, run};
} // namespace httptidy::rules
