//===- http-tls-verification-disabled.cpp - The peer is not verified ------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/TlsRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {295};
static constexpr CheckInfo Info{"http-tls-verification-disabled",
                                "the peer's certificate is not verified",
                                "tls",
                                Severity::Error,
                                Precision::VeryHigh,
                                Cwe,
                                "8.1",
                                {},
                                "0.1.0"};

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const WeakSetting &Weak : weakSettings(Facts, "peer"))
    All.push_back(report(Facts, Info, Weak,
                         {"accepts any certificate: whoever is in the path can "
                          "read and change the traffic"}));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_tls_verification_disabled;
const Rule http_tls_verification_disabled = {&Info, run};
} // namespace httptidy::rules
