//===- http-credential-in-url.cpp - A password that travels with the URL --===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/UrlRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {798, 522};
static constexpr CheckInfo Info{"http-credential-in-url",
                                "a user and a password stand inside a URL",
                                "tls",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "7.5",
                                {},
                                "0.1.0"};

/// The password itself is not repeated: reports are shared.
static std::string message(const RequestedUrl &U) {
  return "the URL of " + quoted(U.Object) + " holds the password of '" +
         U.To.User.str() +
         "': it goes into the repository, into the binary and into every log "
         "that shows the URL; set user and password apart from the URL, from "
         "where secrets are kept";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const RequestedUrl &U : requestedUrls(Facts))
    if (U.To.hasCredential()) {
      Finding F = report(Facts, Info, U, message(U));
      // It stands in the source whether or not it is requested today.
      F.Level = Info.Level;
      All.push_back(std::move(F));
    }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_credential_in_url;
const Rule http_credential_in_url = {&Info, run};
} // namespace httptidy::rules
