//===- SarifRules.cpp - Rules of a SARIF run ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/SarifRules.h"
#include "tool/report/Cwe.h"
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
/// And longer names; it shows no more tags.
static constexpr size_t NameLimit = 255;
static constexpr size_t TagLimit = 10;

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

static void writeTags(const CheckInfo &Info, OStream &J) {
  J.attributeArray("tags", [&] {
    size_t Left = TagLimit;
    if (!Info.SecuritySeverity.empty()) {
      J.value("security");
      --Left;
    }
    J.value(Info.Family);
    --Left;
    for (unsigned Number : Info.Cwe.take_front(std::min(Left, Info.Cwe.size())))
      J.value("external/cwe/cwe-" + std::to_string(Number));
  });
}

static void writeProperties(const CheckInfo &Info, OStream &J) {
  J.attributeObject("properties", [&] {
    writeTags(Info, J);
    J.attribute("precision", toString(Info.Confidence));
    J.attribute("problem.severity", problemSeverity(Info.Level));
    // A text, not a number: code scanning ignores a number.
    if (!Info.SecuritySeverity.empty())
      J.attribute("security-severity", Info.SecuritySeverity);
  });
}

/// \p Text cut where a character ends.
static std::string atMost(std::string Text, size_t Limit) {
  if (Text.size() <= Limit)
    return Text;
  static constexpr char Dots[] = "...";
  Limit -= sizeof(Dots) - 1;
  while (Limit && (Text[Limit] & 0xC0) == 0x80)
    --Limit;
  return Text.substr(0, Limit) + Dots;
}

std::string report::firstParagraph(StringRef Page) {
  // The title is the name of the check.
  if (Page.starts_with("# "))
    Page = Page.split('\n').second;
  std::string Out;
  for (char C : Page.ltrim().split("\n\n").first)
    if (C != '`')
      Out += C == '\n' ? ' ' : C;
  return StringRef(Out).trim().str();
}

static void writeText(StringRef Key, std::string Text, OStream &J) {
  J.attributeObject(Key, [&] {
    J.attribute("text", atMost(validUtf8(Text), DescriptionLimit));
  });
}

void report::writeSarifRule(const CheckInfo &Info, OStream &J) {
  std::string Summary = sentence(Info.Summary);
  StringRef Page = checkPage(Info.Name);
  J.object([&] {
    J.attribute("id", Info.Name);
    J.attribute("name", atMost(camelCase(Info.Name), NameLimit));
    writeText("shortDescription", Summary, J);
    writeText("fullDescription", Page.empty() ? Summary : firstParagraph(Page),
              J);
    J.attributeObject("help", [&] {
      text(J, "text", Page.empty() ? StringRef(Summary) : Page);
      if (!Page.empty())
        text(J, "markdown", Page);
    });
    J.attributeObject("defaultConfiguration",
                      [&] { J.attribute("level", toString(Info.Level)); });
    writeRelationships(Info.Cwe, J);
    writeProperties(Info, J);
  });
}

/// `bugprone-use-after-move` has its page in `bugprone/use-after-move.html`.
static std::string clangTidyPage(StringRef Check) {
  static constexpr char Pages[] = "https://clang.llvm.org/extra/clang-tidy/";
  if (Check.starts_with("clang-analyzer-"))
    return (Pages + StringRef("checks/clang-analyzer/") +
            Check.drop_front(StringRef("clang-analyzer-").size()) + ".html")
        .str();
  auto [Module, Name] = Check.split('-');
  if (Name.empty() || Check.starts_with("clang-diagnostic-"))
    return Pages;
  return (Pages + StringRef("checks/") + Module + "/" + Name + ".html").str();
}

void report::writeForeignRule(StringRef Check, OStream &J) {
  std::string Summary = validUtf8(("Reported by " + Check + ".").str());
  J.object([&] {
    text(J, "id", Check);
    text(J, "name", atMost(camelCase(Check), NameLimit));
    writeText("shortDescription", Summary, J);
    writeText("fullDescription", Summary, J);
    J.attributeObject("help", [&] {
      text(J, "text", "See " + clangTidyPage(validUtf8(Check)) + ".");
    });
    J.attribute("helpUri", clangTidyPage(validUtf8(Check)));
    J.attributeObject("defaultConfiguration",
                      [&] { J.attribute("level", "warning"); });
    J.attributeObject("properties", [&] {
      J.attributeArray("tags", [&] { J.value("clang-tidy"); });
      J.attribute("problem.severity", "warning");
    });
  });
}
