//===- http-tls-hostname-unverified.cpp - The name in the certificate is not
// verified ===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/TlsRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {297, 295};
static constexpr CheckInfo Info{
    "http-tls-hostname-unverified",
    "the certificate's chain is verified, the name is not",
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
  for (const WeakSetting &Weak : weakSettings(Facts, "hostname"))
    if (!Weak.PeerIsWeakToo)
      All.push_back(
          report(Facts, Info, Weak,
                 {"accepts the certificate of any host: whoever owns "
                  "some valid certificate can take the peer's place"}));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_tls_hostname_unverified;
const Rule http_tls_hostname_unverified = {&Info, run};
} // namespace httptidy::rules
