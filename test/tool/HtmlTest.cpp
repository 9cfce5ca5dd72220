//===- HtmlTest.cpp - The report for people, in a browser -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/html/Html.h"
#include "test/tool/SampleReport.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

static constexpr CheckInfo Sample{"http-missing-deadline",
                                  "a request without a deadline",
                                  "deadline",
                                  Severity::Warning,
                                  Precision::VeryHigh,
                                  {},
                                  "7.5",
                                  {},
                                  "0.1"};

namespace {

class Html : public testing::Test {
protected:
  Html() : R(sampleReport(Folder)) { R.All[0].Check = "http-missing-deadline"; }

  std::string write() {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    report::writeHtml(R, {&Sample}, OS);
    return Text;
  }

  /// The page as a browser shows it when \p Hash stands behind its address;
  /// skips the test where there is no browser.
  std::string shown(StringRef Hash, std::vector<std::string> More = {}) {
    std::string File = Folder.write("report.html", write());
    std::vector<std::string> Words = {
        "--headless", "--no-sandbox", "--disable-gpu",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + Folder.path() + "/profile"};
    Words.insert(Words.end(), More.begin(), More.end());
    Words.insert(Words.end(), {"--dump-dom", "file://" + File + Hash.str()});
    Outcome O = runProgram(*Browser, Words);
    EXPECT_EQ(O.Status, 0) << O.Err;
    return O.Out;
  }

  void SetUp() override {
    // `ci/test` installs the browser, `ci/test --quick` does not.
    if (!Browser)
      GTEST_SKIP() << "no chromium: ci/bootstrap reports";
  }

  llvm::ErrorOr<std::string> Browser = llvm::sys::findProgramByName("chromium");
  TempFolder Folder;
  report::Report R;
};

unsigned number(StringRef Text, StringRef Before) {
  unsigned Value = ~0u;
  Text = Text.split(Before).second;
  Text.take_while([](char C) { return C >= '0' && C <= '9'; })
      .getAsInteger(10, Value);
  return Value;
}

} // namespace

TEST_F(Html, ShowsListAndFinding) {
  std::string Page = shown("");
  EXPECT_NE(Page.find("1 of 1 findings"), std::string::npos) << Page;
  EXPECT_NE(Page.find("src/c.c: not analysed: killed by signal 11"),
            std::string::npos);
  Page = shown("#id=0123456789abcdef");
  EXPECT_NE(Page.find("step 2 of 2: src/a b.c:4"), std::string::npos);
  EXPECT_NE(Page.find("<mark>get()"), std::string::npos)
      << "the range, counted in UTF-16";
  EXPECT_NE(Page.find("What happens in production"), std::string::npos)
      << "the page of the check";
}

TEST_F(Html, GoesThroughThePath) {
  std::string Page = shown("#id=0123456789abcdef&step=0");
  EXPECT_NE(Page.find("step 1 of 2: src/a b.c:3"), std::string::npos);
  EXPECT_NE(Page.find("comes from here"), std::string::npos);
}

TEST_F(Html, Filters) {
  R.All.push_back(R.All[0]);
  R.All[1].Where.File = "other/b.c";
  R.All[1].Level = Severity::Error;
  R.All[1].Fingerprint = "b";
  for (const char *Hash : {"#q=OTHER", "#folder=other%2F", "#severity=error",
                           "#q=other/b.c+deadline"})
    EXPECT_NE(shown(Hash).find("1 of 2 findings"), std::string::npos) << Hash;
  EXPECT_NE(shown("#q=nothing").find("0 of 2 findings"), std::string::npos);
  R.Compared.emplace();
  R.Compared->Known["b"] = {"legacy", "", ""};
  EXPECT_NE(shown("#new=1").find("1 of 2 findings"), std::string::npos);
  EXPECT_NE(shown("#id=b").find("Accepted: legacy"), std::string::npos);
}

TEST_F(Html, LightAndDark) {
  EXPECT_NE(shown("").find("data-theme=\"light\""), std::string::npos);
  EXPECT_NE(shown("", {"--blink-settings=preferredColorScheme=0"})
                .find("data-theme=\"dark\""),
            std::string::npos);
}

TEST_F(Html, WhatASourceSaysIsNotRun) {
  Folder.write("src/a b.c", "\n\n\n</script><img src=x onerror=alert(1)>\n");
  R.All[0].Message = "<b id=evil></script>";
  std::string Page = shown("#id=0123456789abcdef");
  EXPECT_EQ(Page.find("<b id=evil"), std::string::npos);
  EXPECT_EQ(Page.find("<img"), std::string::npos);
  EXPECT_NE(Page.find("1 of 1 findings"), std::string::npos);
}

TEST_F(Html, LoadsNothing) {
  std::string Text = write();
  for (const char *Part : {" src=", "<link", "@import", "url("})
    EXPECT_EQ(StringRef(Text).split("<script id=\"data\"").first.find(Part),
              StringRef::npos)
        << Part;
  EXPECT_EQ(Text, write());
}

TEST_F(Html, TenThousandFindingsAreQuick) {
  Finding F = R.All[0];
  R.All.clear();
  for (unsigned I = 0; I < 10000; ++I) {
    F.Where.File = "src/part" + std::to_string(I % 300) + "/file" +
                   std::to_string(I % 1000) + ".c";
    F.Message = "'handle" + std::to_string(I) + "' has no deadline; set one";
    F.Fingerprint = std::to_string(I);
    F.Level = Severity(I % 3);
    R.All.push_back(F);
  }
  std::string Page = shown("#q=handle99&severity=warning");
  EXPECT_NE(Page.find(" of 10000 findings"), std::string::npos);
  EXPECT_LT(number(Page, "data-milliseconds=\""), 1000u) << "to filter";
  EXPECT_LT(number(Page, "data-ready=\""), 3000u) << "to open";
  RecordProperty("filter", int(number(Page, "data-milliseconds=\"")));
  RecordProperty("open", int(number(Page, "data-ready=\"")));
}
