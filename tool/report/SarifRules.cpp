//===- SarifRules.cpp - Rules of a SARIF run ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/SarifRules.h"
#include "tool/report/JsonParts.h"
#include "tool/report/Pages.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::StringRef;
using llvm::json::OStream;

/// Code scanning refuses longer descriptions.
static constexpr size_t DescriptionLimit = 1024;

std::string report::sentence(StringRef Text) {
  std::string Out = validUtf8(Text);
  if (Out.empty())
    return Out;
  // A sentence that starts with a name in quotes or a symbol stays as it is.
  Out[0] = llvm::toUpper(Out[0]);
  if (Out.back() != '.')
    Out += '.';
  return Out;
}

/// `http-missing-deadline` as `HttpMissingDeadline`.
static std::string camelCase(StringRef Name) {
  std::string Out;
  llvm::SmallVector<StringRef> Words;
  Name.split(Words, '-', -1, /*KeepEmpty=*/false);
  for (StringRef Word : Words) {
    Out += llvm::toUpper(Word.front());
    Out += Word.drop_front();
  }
  return Out;
}

/// Code scanning's name for the severity of what is not about security.
static const char *problemSeverity(Severity S) {
  return S == Severity::Note ? "recommendation" : toString(S);
}

static void writeProperties(const CheckInfo &Info, OStream &J) {
  J.attributeObject("properties", [&] {
    J.attributeArray("tags", [&] {
      if (!Info.SecuritySeverity.empty())
        J.value("security");
      J.value(Info.Family);
      for (unsigned Number : Info.Cwe)
        J.value("external/cwe/cwe-" + std::to_string(Number));
    });
    J.attribute("precision", toString(Info.Confidence));
    J.attribute("problem.severity", problemSeverity(Info.Level));
    // A text, not a number: code scanning ignores a number.
    if (!Info.SecuritySeverity.empty())
      J.attribute("security-severity", Info.SecuritySeverity);
  });
}

void report::writeSarifRule(const CheckInfo &Info, OStream &J) {
  std::string Summary = sentence(Info.Summary).substr(0, DescriptionLimit);
  StringRef Page = checkPage(Info.Name);
  J.object([&] {
    J.attribute("id", Info.Name);
    J.attribute("name", camelCase(Info.Name));
    for (StringRef Key : {"shortDescription", "fullDescription"})
      J.attributeObject(Key, [&] { J.attribute("text", Summary); });
    J.attributeObject("help", [&] {
      text(J, "text", Page.empty() ? StringRef(Summary) : Page);
      if (!Page.empty())
        text(J, "markdown", Page);
    });
    J.attributeObject("defaultConfiguration",
                      [&] { J.attribute("level", toString(Info.Level)); });
    writeProperties(Info, J);
  });
}
