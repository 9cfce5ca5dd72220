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

/// Of a server: the peers are its clients.
static constexpr std::string_view ClientFact = "client-peer";

static constexpr Wording AnyServer = {
    "accepts any certificate: whoever is in the path can read and change the "
    "traffic"};
static constexpr Wording AnyClient = {
    "takes any certificate that a client shows and leaves it to the program "
    "to verify it: unless it does, a client is who it says to be",
    "the certificates of clients can be left unverified"};

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const WeakSetting &Weak : weakSettings(Facts, "peer")) {
    bool IsServer = Weak.By->Effect->Name == ClientFact;
    Finding F = report(Facts, Info, Weak, IsServer ? AnyClient : AnyServer);
    if (IsServer) // what the program does with it, is not known
      F.Level = Severity::Note;
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_tls_verification_disabled;
const Rule http_tls_verification_disabled = {&Info, run};
} // namespace httptidy::rules
