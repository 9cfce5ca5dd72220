//===- FormatsTest.cpp - Formats of other programs ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/SampleReport.h"
#include "tool/report/GitHub.h"
#include "tool/report/GitLab.h"
#include "tool/report/JUnit.h"
#include "tool/report/Rdjson.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <set>

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;
using llvm::json::Object;

namespace {

class Formats : public testing::Test {
protected:
  Formats() : R(sampleReport(Folder)) {}

  std::string write(void (*Writer)(const report::Report &,
                                   llvm::raw_ostream &)) {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    Writer(R, OS);
    return Text;
  }

  /// Everything in the sample is known.
  void accept() {
    R.Compared.emplace();
    for (const Finding &F : R.All)
      R.Compared->Known.emplace(F.Fingerprint, report::Acceptance());
  }

  TempFolder Folder;
  report::Report R;
};

} // namespace

TEST_F(Formats, GitHubAnnotations) {
  R.All[0].Message = "100% of it, 'get': no\ndeadline";
  R.All[0].Where.File = "src/a,b:c.c";
  std::string Text = write(report::writeGitHubAnnotations);
  EXPECT_EQ(Text.substr(0, Text.find('\n') + 1),
            "::warning file=src/a%2Cb%3Ac.c,line=4,endLine=4,col=18,"
            "endColumn=23,title=http-sample::100%25 of it, 'get': "
            "no%0Adeadline.\n");
  EXPECT_NE(Text.find("::error file=src/c.c,title=not analysed::killed"),
            std::string::npos);
}

TEST_F(Formats, GitHubShowsTheWorstTen) {
  R.All.assign(15, R.All[0]);
  R.All[14].Level = Severity::Error;
  std::string Text = write(report::writeGitHubAnnotations);
  EXPECT_TRUE(StringRef(Text).starts_with("::error file=src/a b.c"));
  EXPECT_EQ(StringRef(Text).count("::warning file="), 10u);
  EXPECT_EQ(StringRef(Text).count(": warning: 'get' has no deadline"), 4u)
      << "the log has them all";
  accept();
  EXPECT_EQ(StringRef(write(report::writeGitHubAnnotations)).count("warning"),
            0u);
}

TEST_F(Formats, GitHubSummary) {
  R.All[0].Message = "a|b <i> `c`";
  std::string Text = write(report::writeGitHubSummary);
  EXPECT_NE(Text.find("| warning | http-sample | src/a b.c:4 | A\\|b \\<i> "
                      "\\`c\\`. |"),
            std::string::npos)
      << Text;
  EXPECT_NE(Text.find("| src/c.c | killed by signal 11"), std::string::npos);
  R.All.assign(1000, R.All[0]);
  EXPECT_LT(write(report::writeGitHubSummary).size(), 1000000u);
  EXPECT_NE(write(report::writeGitHubSummary).find("800 more are in the log"),
            std::string::npos);
}

TEST_F(Formats, GitLab) {
  auto Log = llvm::cantFail(llvm::json::parse(write(report::writeGitLab)));
  const llvm::json::Array &All = *Log.getAsArray();
  ASSERT_EQ(All.size(), 2u);
  const Object &First = *All[0].getAsObject();
  EXPECT_EQ(First.getString("description"),
            StringRef("'get' has no deadline; set one."));
  EXPECT_EQ(First.getString("check_name"), StringRef("http-sample"));
  EXPECT_EQ(First.getString("severity"), StringRef("major"));
  EXPECT_EQ(First.getObject("location")->getString("path"),
            StringRef("src/a b.c"));
  EXPECT_EQ(
      First.getObject("location")->getObject("lines")->getInteger("begin"), 4);
  std::set<std::string> Prints;
  for (const auto &V : All)
    EXPECT_TRUE(
        Prints.insert(V.getAsObject()->getString("fingerprint")->str()).second);
  EXPECT_EQ(All[1].getAsObject()->getString("severity"), StringRef("blocker"))
      << "what was not analysed is not clean";
  R = report::Report();
  EXPECT_EQ(write(report::writeGitLab), "[]\n");
}

TEST_F(Formats, JUnit) {
  R.All[0].Message = "'a' < \"b\" & \x01";
  R.Files = {"src/a b.c", "src/clean.c"};
  std::string Text = write(report::writeJUnit);
  EXPECT_NE(Text.find("tests=\"3\" failures=\"1\" errors=\"1\""),
            std::string::npos)
      << Text;
  EXPECT_NE(Text.find("message=\"&apos;a&apos; &lt; &quot;b&quot; &amp; ?.\""),
            std::string::npos)
      << Text;
  EXPECT_NE(Text.find("<testcase classname=\"src/clean.c\" name=\"has no "
                      "finding\"/>"),
            std::string::npos);
  EXPECT_EQ(Text.find("classname=\"src/a b.c\" name=\"has no"),
            std::string::npos);
  std::string File = Folder.write("junit.xml", Text);
  Outcome O = runProgram("/usr/bin/python3",
                         {"-c",
                          "import sys, xml.dom.minidom as d; d.parse("
                          "sys.argv[1])",
                          File});
  EXPECT_EQ(O.Status, 0) << O.Err;
}

TEST_F(Formats, Rdjson) {
  auto Log = llvm::cantFail(llvm::json::parse(write(report::writeRdjson)));
  const llvm::json::Array &All = *Log.getAsObject()->getArray("diagnostics");
  ASSERT_EQ(All.size(), 1u);
  const Object &First = *All[0].getAsObject();
  EXPECT_EQ(First.getString("severity"), StringRef("WARNING"));
  EXPECT_EQ(First.getObject("code")->getString("value"),
            StringRef("http-sample"));
  const Object &Start =
      *First.getObject("location")->getObject("range")->getObject("start");
  EXPECT_EQ(Start.getInteger("line"), 4);
  EXPECT_EQ(Start.getInteger("column"), 18) << "bytes";
  const Object &Suggestion = *(*First.getArray("suggestions"))[0].getAsObject();
  EXPECT_EQ(Suggestion.getString("text"), StringRef("30"));
  EXPECT_EQ(First.getArray("relatedLocations")->size(), 1u);
  accept();
  Log = llvm::cantFail(llvm::json::parse(write(report::writeRdjson)));
  EXPECT_EQ(Log.getAsObject()->getArray("diagnostics")->size(), 0u);
}
