//===- TextTest.cpp - Findings as clang-tidy prints them ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Text.h"
#include "test/tool/SampleReport.h"
#include "tool/report/Json.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;

template <typename Fn> static std::string text(Fn Write) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  Write(OS);
  return Text;
}

TEST(Text, ExcerptsFollowTabsAndWideCharacters) {
  TempFolder Folder;
  report::Report R = sampleReport(Folder);
  EXPECT_EQ(text([&](auto &OS) { report::writeText(R, {}, OS); }),
            "src/a b.c:4:18: warning: 'get' has no deadline; set one "
            "[http-sample]\n"
            "    4 |         /* \xC3\xA9 */ return get();\n"
            "      |                        ^~~~~\n"
            "src/a b.c:3:5: note: comes from here\n"
            "    3 | int f(void) {\n"
            "      |     ^\n");
}

TEST(Text, AGoneSourceHasNoExcerpt) {
  TempFolder Folder;
  report::Report R = sampleReport(Folder);
  R.Root = "/nowhere";
  R.All[0].Path.clear();
  EXPECT_EQ(text([&](auto &OS) { report::writeText(R, {}, OS); }),
            "src/a b.c:4:18: warning: 'get' has no deadline; set one "
            "[http-sample]\n");
}

TEST(Text, ProblemsNameSignalFunctionAndCommand) {
  TempFolder Folder;
  report::Report R = sampleReport(Folder);
  EXPECT_EQ(text([&](auto &OS) { report::writeProblems(R, OS); }),
            "src/c.c: not analysed: killed by signal 11 (Segmentation fault) "
            "in ns::g\n"
            "  to repeat it: http-tidy check src/c.c\n"
            "src/a b.c:3: function f not analysed: too large\n"
            "1 compiler flag that Clang does not know was left out: "
            "-fconserve-stack\n");
}

TEST(Text, ALongListOfErrorsIsCut) {
  report::Report R;
  R.Problems.resize(1);
  R.Problems[0].CompileErrors.assign(8, "a.c:1:1: oops");
  std::string Text = text([&](auto &OS) { report::writeProblems(R, OS); });
  EXPECT_NE(Text.find("and 3 more errors"), std::string::npos) << Text;
}

TEST(Json, HasItsPromisedKeys) {
  TempFolder Folder;
  report::Report R = sampleReport(Folder);
  auto V = llvm::json::parse(text([&](auto &OS) { report::writeJson(R, OS); }));
  ASSERT_TRUE(bool(V)) << llvm::toString(V.takeError());
  const llvm::json::Object &O = *V->getAsObject();
  EXPECT_EQ(O.getInteger("version"), 1);
  const llvm::json::Object &F = *(*O.getArray("findings"))[0].getAsObject();
  EXPECT_EQ(F.getString("check"), llvm::StringRef("http-sample"));
  EXPECT_EQ(F.getString("severity"), llvm::StringRef("warning"));
  EXPECT_EQ(F.getInteger("line"), 4);
  EXPECT_EQ(F.getInteger("column"), 18);
  EXPECT_EQ(F.getString("fingerprint"), llvm::StringRef("0123456789abcdef"));
  EXPECT_EQ(F.getArray("path")->size(), 1u);
  EXPECT_EQ(F.getArray("fixes")->size(), 1u);
  EXPECT_EQ(O.getArray("notAnalysed")->size(), 1u);
  EXPECT_EQ(O.getObject("counts")->getInteger("filesNotAnalysed"), 1);
  EXPECT_EQ(O.getObject("droppedFlags")->getInteger("-fconserve-stack"), 2);
}
