//===- http-cleartext-url.cpp - A request that anybody can read -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/UrlRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {319};
static constexpr CheckInfo Info{"http-cleartext-url",
                                "a request goes to a URL in clear text",
                                "tls",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "6.5",
                                {},
                                "0.1.0"};

/// Nothing to say: TLS, a request that stays on the machine, an explicit
/// upgrade of FTP.
static bool isFine(const RequestedUrl &U) {
  return !U.To.isCleartext() || U.IsLocal ||
         (!U.To.OpenHost && U.To.isOnThisMachine()) ||
         (U.IsUpgraded && U.To.Scheme == "ftp");
}

static std::string message(const RequestedUrl &U) {
  std::string To = U.To.OpenHost ? "a host that is not known here"
                                 : "'" + U.To.Host.str() + "'";
  return quoted(U.Object) + " talks to " + To + " over " + U.To.Scheme +
         ":// in clear text: whoever is on the way reads and changes what is "
         "sent and what comes back; write " +
         U.To.secureScheme().str() + "://";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const RequestedUrl &U : requestedUrls(Facts)) {
    if (isFine(U))
      continue;
    Finding F = report(Facts, Info, U, message(U));
    // The network may be one's own, or the host this one.
    if (U.To.OpenHost || U.To.isPrivate())
      F.Level = Severity::Note;
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_cleartext_url;
const Rule http_cleartext_url = {&Info, run};
} // namespace httptidy::rules
