//===- GitLab.cpp - Code Quality reports of GitLab ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/GitLab.h"
#include "tool/report/JsonParts.h"
#include "tool/report/SarifRules.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::json::OStream;

static const char *severity(Severity S) {
  switch (S) {
  case Severity::Note:
    return "info";
  case Severity::Warning:
    return "major";
  case Severity::Error:
    return "critical";
  }
  return "major";
}

static void writeIssue(llvm::StringRef Description, llvm::StringRef Check,
                       llvm::StringRef Fingerprint, const char *Severity,
                       const Location &Where, OStream &J) {
  J.object([&] {
    text(J, "description", Description);
    text(J, "check_name", Check);
    text(J, "fingerprint", Fingerprint);
    J.attribute("severity", Severity);
    J.attributeObject("location", [&] {
      text(J, "path", Where.File);
      J.attributeObject("lines", [&] {
        J.attribute("begin", std::max(Where.Line, 1u));
        if (Where.EndLine > Where.Line)
          J.attribute("end", Where.EndLine);
      });
    });
  });
}

void report::writeGitLab(const Report &R, llvm::raw_ostream &OS) {
  OStream J(OS, /*IndentSize=*/2);
  J.array([&] {
    for (const Finding &F : R.All)
      writeIssue(sentence(F.Message), F.Check, F.Fingerprint, severity(F.Level),
                 F.Where, J);
    // A file that was not looked at must not look clean.
    for (const FileProblem &P : R.Problems) {
      Location Where;
      Where.File = P.File;
      writeIssue("Not analysed: " + P.Reason, "file-not-analysed",
                 "file-not-analysed/" + P.File, "blocker", Where, J);
    }
  });
  OS << "\n";
}
