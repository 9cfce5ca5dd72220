//===- AcceptedSarif.cpp - Accepted findings as SARIF ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Fingerprint.h"
#include "tool/report/Sarif.h"
#include "tool/report/SarifParts.h"
#include "tool/report/SarifRules.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::json::OStream;

/// An empty reason is no acceptance: the finding is known, and that is all.
static void writeAcceptance(const Acceptance &Given, OStream &J) {
  if (Given.Reason.empty())
    return;
  J.attributeArray("suppressions", [&] {
    J.object([&] {
      J.attribute("kind", "external");
      J.attribute("status", "accepted");
      text(J, "justification", Given.Reason);
      if (Given.Owner.empty() && Given.Expires.empty())
        return;
      J.attributeObject("properties", [&] {
        if (!Given.Owner.empty())
          text(J, "owner", Given.Owner);
        if (!Given.Expires.empty())
          text(J, "expires", Given.Expires);
      });
    });
  });
}

static void writeAccepted(const Finding &F, const Acceptance &Given,
                          SourceCache &Sources, OStream &J) {
  J.object([&] {
    text(J, "ruleId", F.Check);
    J.attribute("level", toString(F.Level));
    writeMessage(sentence(F.Message), J);
    J.attributeArray("locations", [&] {
      J.object([&] {
        writePlace(F.Where, Sources, J);
        writeFunction(F.EnclosingDecl, J);
      });
    });
    J.attributeObject("partialFingerprints",
                      [&] { text(J, FingerprintKey, F.Fingerprint); });
    writeAcceptance(Given, J);
  });
}

void report::writeAcceptedSarif(const Report &R, llvm::raw_ostream &OS) {
  SourceCache Sources(R.Root);
  writeLog(OS, [&](OStream &J) {
    J.attributeObject("tool", [&] {
      J.attributeObject("driver", [&] {
        J.attribute("name", "http-tidy");
        J.attribute("version", HTTPTIDY_VERSION);
        // Required, and empty: names are all that is needed here.
        J.attributeArray("rules", [] {});
      });
    });
    writeBases(J);
    J.attribute("columnKind", "utf16CodeUnits");
    J.attributeArray("results", [&] {
      for (const Finding &F : R.All)
        writeAccepted(F, R.Compared->Known.at(F.Fingerprint), Sources, J);
    });
  });
}
