//===- SarifTest.cpp - What code scanning reads ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Sarif.h"
#include "test/tool/SampleReport.h"
#include "tool/report/SarifRules.h"
#include "tool/report/Uri.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <set>

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;
using llvm::json::Object;

static constexpr unsigned Cwe[] = {295, 297};
static constexpr CheckInfo Sample{"http-sample",
                                  "a request without a deadline",
                                  "deadline",
                                  Severity::Warning,
                                  Precision::VeryHigh,
                                  Cwe,
                                  "7.5",
                                  {},
                                  "0.1"};
static constexpr CheckInfo Other{"http-other",
                                 "something to know",
                                 "limits",
                                 Severity::Note,
                                 Precision::Low,
                                 {},
                                 "",
                                 {},
                                 "0.1"};

namespace {

class SarifTest : public testing::Test {
protected:
  SarifTest() : R(sampleReport(Folder)) {}

  std::string write() {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    report::writeSarif(R, {&Other, &Sample}, OS);
    return Text;
  }

  const Object &run() {
    Log = llvm::cantFail(llvm::json::parse(write()));
    return *(*Log.getAsObject()->getArray("runs"))[0].getAsObject();
  }

  const Object &result() {
    return *(*run().getArray("results"))[0].getAsObject();
  }

  TempFolder Folder;
  report::Report R;
  llvm::json::Value Log = nullptr;
};

/// What lies at \p Path below \p O: keys, and numbers of list items.
StringRef text(const llvm::json::Value *V, StringRef Path) {
  while (V && !Path.empty()) {
    auto [Head, Tail] = Path.split('/');
    unsigned Index;
    if (!Head.getAsInteger(10, Index))
      V = V->getAsArray() && Index < V->getAsArray()->size()
              ? &(*V->getAsArray())[Index]
              : nullptr;
    else
      V = V->getAsObject() ? V->getAsObject()->get(Head) : nullptr;
    Path = Tail;
  }
  return V && V->getAsString() ? *V->getAsString() : StringRef();
}

} // namespace

static StringRef text(const Object &O, StringRef Path) {
  auto [Head, Tail] = Path.split('/');
  return text(O.get(Head), Tail);
}

TEST_F(SarifTest, RulesCarryWhatSortsAlerts) {
  const Object &Driver = *run().getObject("tool")->getObject("driver");
  EXPECT_EQ(text(Driver, "name"), "http-tidy");
  EXPECT_EQ(text(Driver, "rules/0/id"), "http-other");
  EXPECT_EQ(text(Driver, "rules/1/id"), "http-sample");
  EXPECT_EQ(text(Driver, "rules/1/name"), "HttpSample");
  EXPECT_EQ(text(Driver, "rules/1/shortDescription/text"),
            "A request without a deadline.");
  EXPECT_EQ(text(Driver, "rules/1/help/text"), "A request without a deadline.");
  EXPECT_EQ(text(Driver, "rules/1/defaultConfiguration/level"), "warning");
  EXPECT_EQ(text(Driver, "rules/1/properties/precision"), "very-high");
  EXPECT_EQ(text(Driver, "rules/1/properties/security-severity"), "7.5");
  EXPECT_EQ(text(Driver, "rules/1/properties/tags/0"), "security");
  EXPECT_EQ(text(Driver, "rules/1/properties/tags/2"), "external/cwe/cwe-295");
  EXPECT_EQ(text(Driver, "rules/0/properties/problem.severity"),
            "recommendation");
  EXPECT_EQ(text(Driver, "rules/0/properties/tags/0"), "limits");
  const Object &Properties =
      *(*Driver.getArray("rules"))[0].getAsObject()->getObject("properties");
  EXPECT_EQ(Properties.get("security-severity"), nullptr);
}

TEST_F(SarifTest, ResultsAreFoundAgain) {
  const Object &Result = result();
  EXPECT_EQ(text(Result, "ruleId"), "http-sample");
  EXPECT_EQ(Result.getInteger("ruleIndex"), 1);
  EXPECT_EQ(text(Result, "level"), "warning");
  EXPECT_EQ(text(Result, "message/text"),
            "'get' has no deadline; set one. Path: [comes from here](1).");
  const Object &Prints = *Result.getObject("partialFingerprints");
  EXPECT_EQ(Prints.getString("httpTidy/v1"), StringRef("0123456789abcdef"));
  // As the upload action computes it for line 4 of the sample.
  EXPECT_EQ(Prints.getString("primaryLocationLineHash"),
            StringRef("611a75c8c5fe6c03:1"));
}

TEST_F(SarifTest, PlacesAreRelativeEncodedAndInUtf16) {
  const Object &Where =
      *(*result().getArray("locations"))[0].getAsObject()->getObject(
          "physicalLocation");
  EXPECT_EQ(text(Where, "artifactLocation/uri"), "src/a%20b.c");
  EXPECT_EQ(text(Where, "artifactLocation/uriBaseId"), "%SRCROOT%");
  const Object &Region = *Where.getObject("region");
  EXPECT_EQ(Region.getInteger("startLine"), 4);
  EXPECT_EQ(Region.getInteger("startColumn"), 17) << "one byte less: an é";
  EXPECT_EQ(Region.getInteger("endColumn"), 22);
  EXPECT_EQ(text(run(), "columnKind"), "utf16CodeUnits");
}

TEST_F(SarifTest, ThePathIsAFlowThatEndsAtTheFinding) {
  const Object &Result = result();
  EXPECT_EQ(text(Result, "relatedLocations/0/message/text"),
            "Comes from here.");
  StringRef Steps = "codeFlows/0/threadFlows/0/locations/";
  EXPECT_EQ(text(Result, (Steps + "0/location/message/text").str()),
            "Comes from here.");
  EXPECT_EQ(text(Result, (Steps + "0/importance").str()), "essential");
  EXPECT_EQ(text(Result, (Steps + "1/location/message/text").str()),
            "'get' has no deadline; set one.");
}

TEST_F(SarifTest, FixesSayWhatIsReplaced) {
  const Object &Fix = *(*result().getArray("fixes"))[0].getAsObject();
  EXPECT_EQ(text(Fix, "description/text"), "Pass 30.");
  EXPECT_EQ(text(Fix, "artifactChanges/0/replacements/0/insertedContent/text"),
            "30");
}

TEST_F(SarifTest, WhatWasNotAnalysedIsANotification) {
  const Object &Invocation = *(*run().getArray("invocations"))[0].getAsObject();
  EXPECT_EQ(Invocation.getBoolean("executionSuccessful"), false);
  EXPECT_EQ(text(Invocation, "toolExecutionNotifications/0/message/text"),
            "Not analysed: killed by signal 11 (Segmentation fault) in ns::g.");
  EXPECT_EQ(text(Invocation, "toolExecutionNotifications/0/descriptor/id"),
            "file-not-analysed");
  EXPECT_EQ(text(Invocation, "toolExecutionNotifications/1/descriptor/id"),
            "function-not-analysed");
  EXPECT_EQ(run()
                .getObject("properties")
                ->getObject("counts")
                ->getInteger("filesNotAnalysed"),
            1);
}

TEST_F(SarifTest, NamesNoMachineAndIsTheSameEachTime) {
  std::string Text = write();
  EXPECT_EQ(Text, write());
  EXPECT_EQ(Text.find(Folder.path()), std::string::npos);
  EXPECT_EQ(text(run(), "automationDetails/id"), "http-tidy/");
}

TEST_F(SarifTest, WeaknessesAreTaxa) {
  const Object &Run = run();
  EXPECT_EQ(text(Run, "taxonomies/0/taxa/0/id"), "CWE-295");
  EXPECT_EQ(text(Run, "taxonomies/0/taxa/0/name"),
            "Improper Certificate Validation");
  EXPECT_EQ(text(Run, "tool/driver/rules/1/relationships/1/target/id"),
            "CWE-297");
  EXPECT_EQ(text(Run, "tool/driver/rules/0/relationships/0/target/id"), "");
}

TEST_F(SarifTest, WhatCodeScanningRefusesIsNotWritten) {
  static constexpr unsigned Many[30] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  CheckInfo Odd{"http-odd",     "odd", "limits", Severity::Warning,
                Precision::Low, Many,  "9.8",    {},
                "0.1"};
  Finding F = R.All.front();
  F.Check = std::string("other-") + std::string(300, 'x');
  F.Path.assign(2000, F.Path.front());
  R.All.assign(25002, R.All.front());
  R.All[25001].Level = Severity::Error;
  for (unsigned I = 0; I < R.All.size(); ++I)
    R.All[I].Fingerprint = std::to_string(I);
  R.All[0] = F;
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  report::writeSarif(R, {&Odd}, OS);
  Log = llvm::cantFail(llvm::json::parse(Text));
  const Object &Run = *(*Log.getAsObject()->getArray("runs"))[0].getAsObject();
  const Object &Driver = *Run.getObject("tool")->getObject("driver");
  for (const auto &V : *Driver.getArray("rules")) {
    const Object &Rule = *V.getAsObject();
    EXPECT_LE(text(Rule, "name").size(), 255u);
    for (const char *Key : {"shortDescription/text", "fullDescription/text"}) {
      EXPECT_LE(text(Rule, Key).size(), 1024u);
      EXPECT_FALSE(text(Rule, Key).empty());
    }
    EXPECT_FALSE(text(Rule, "help/text").empty());
    const Object &Properties = *Rule.getObject("properties");
    EXPECT_LE(Properties.getArray("tags")->size(), 10u);
    if (const auto *Severity = Properties.get("security-severity")) {
      ASSERT_TRUE(Severity->getAsString()) << "a number is ignored";
      double Value;
      EXPECT_FALSE(Severity->getAsString()->getAsDouble(Value));
      EXPECT_TRUE(Value > 0 && Value <= 10);
    }
  }
  const auto &Results = *Run.getArray("results");
  ASSERT_EQ(Results.size(), 25000u);
  std::set<std::string> Prints;
  for (const auto &V : Results) {
    const Object &Result = *V.getAsObject();
    EXPECT_TRUE(Prints
                    .insert(Result.getObject("partialFingerprints")
                                ->getString("httpTidy/v1")
                                ->str())
                    .second);
    if (const auto *Related = Result.getArray("relatedLocations"))
      EXPECT_LE(Related->size(), 1000u);
  }
  EXPECT_EQ(text(*Results.back().getAsObject(), "level"), "error")
      << "the worst ones stay";
  EXPECT_EQ(
      text(Run, "invocations/0/toolExecutionNotifications/2/message/text"),
      "2 findings are left out: code scanning takes no more than 25000.");
}

TEST(SarifRules, TextsAreCutWhereACharacterEnds) {
  EXPECT_EQ(report::firstParagraph("# http-x\n\nReports `x`\nand y.\n\nMore."),
            "Reports x and y.");
}

TEST_F(SarifTest, BracketsAreNoLinks) {
  R.All[0].Message = "handles[0](x) is bad";
  R.All[0].Path[0].Message = "h[1]";
  EXPECT_EQ(text(result(), "message/text"),
            "Handles\\[0\\](x) is bad. Path: [h\\[1\\]](1).");
}

TEST_F(SarifTest, ACleanRunHasAnEmptyList) {
  R = report::Report();
  EXPECT_EQ(run().getArray("results")->size(), 0u);
  EXPECT_EQ((*run().getArray("invocations"))[0].getAsObject()->getBoolean(
                "executionSuccessful"),
            true);
}

TEST(Uri, Encoding) {
  EXPECT_EQ(report::fileUri("a/b c#%.c"), "a/b%20c%23%25.c");
  EXPECT_EQ(report::fileUri("caf\xC3\xA9:x"), "caf%C3%A9%3Ax");
  EXPECT_EQ(report::fileUri("/usr/x"), "file:///usr/x");
}

TEST(Sentence, BeginsAndEnds) {
  EXPECT_EQ(report::sentence("a thing"), "A thing.");
  EXPECT_EQ(report::sentence("'a' is."), "'a' is.");
  EXPECT_EQ(report::sentence(""), "");
}
