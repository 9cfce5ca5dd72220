//===- RulesTest.cpp - Every check has its page, its tests and good manners
//===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/Rule.h"
#include "test/house/Files.h"
#include "test/support/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <set>

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

static std::string pageOf(const CheckInfo &Info) {
  return readFile(HTTPTIDY_SOURCE_DIR "/docs/checks/" + Info.Name.str() +
                  ".md");
}

TEST(Rules, ThereAreSome) { EXPECT_FALSE(rules::allRules().empty()); }

TEST(Rules, MetadataReadsWell) {
  static const std::set<std::string> Families = {
      "deadline", "tls",    "reply",       "lifetime",
      "limits",   "errors", "concurrency", "input"};
  for (const rules::Rule *R : rules::allRules()) {
    const CheckInfo &Info = *R->Info;
    EXPECT_TRUE(Info.Name.starts_with("http-")) << Info.Name.str();
    EXPECT_EQ(Info.Name.lower(), Info.Name.str());
    EXPECT_FALSE(Info.Summary.empty()) << Info.Name.str();
    EXPECT_FALSE(llvm::isUpper(Info.Summary.front())) << Info.Name.str();
    EXPECT_FALSE(Info.Summary.ends_with(".")) << Info.Name.str();
    EXPECT_TRUE(Families.count(Info.Family.str())) << Info.Name.str();
    EXPECT_FALSE(Info.Since.empty()) << Info.Name.str();
    EXPECT_EQ(rules::findRule(Info.Name), R);
  }
}

TEST(Rules, AreInTheOrderOfTheirNames) {
  EXPECT_TRUE(llvm::is_sorted(rules::allRules(),
                              [](const rules::Rule *A, const rules::Rule *B) {
                                return A->Info->Name < B->Info->Name;
                              }));
}

TEST(Rules, LiveInAFileOfTheirName) {
  for (const rules::Rule *R : rules::allRules())
    EXPECT_TRUE(llvm::sys::fs::exists(HTTPTIDY_SOURCE_DIR "/checks/rules/" +
                                      R->Info->Name.str() + ".cpp"))
        << R->Info->Name.str();
}

TEST(Rules, HaveAPageThatNamesTheirOptions) {
  for (const rules::Rule *R : rules::allRules()) {
    std::string Page = pageOf(*R->Info);
    EXPECT_TRUE(StringRef(Page).starts_with(("# " + R->Info->Name).str()))
        << "docs/checks/" << R->Info->Name.str() << ".md";
    for (const OptionInfo &Option : R->Info->Options) {
      EXPECT_FALSE(Option.Help.empty());
      EXPECT_TRUE(StringRef(Page).contains(Option.Name))
          << R->Info->Name.str() << "." << Option.Name.str()
          << " is not on its page";
    }
  }
}

TEST(Rules, HaveMoreCleanCasesThanFiringOnes) {
  for (const rules::Rule *R : rules::allRules()) {
    CaseCount Sum;
    for (const ProjectFile &File :
         projectFiles({"test/rules/" + R->Info->Name.str()}, {".c", ".cpp"})) {
      CaseCount Count = countCases(File.Text);
      Sum.Firing += Count.Firing;
      Sum.Clean += Count.Clean;
    }
    EXPECT_GE(Sum.Firing, 1u) << R->Info->Name.str();
    EXPECT_GT(Sum.Clean, Sum.Firing) << R->Info->Name.str();
  }
}

TEST(Rules, NothingIsLeftOfAChangedName) {
  for (const ProjectFile &File :
       projectFiles({"docs/checks", "test/rules"}, {".md", ".c", ".cpp"})) {
    StringRef Path = File.Path;
    StringRef Name =
        Path.starts_with("docs/")
            ? llvm::sys::path::stem(Path)
            : llvm::sys::path::filename(llvm::sys::path::parent_path(Path));
    if (Name.starts_with("http-"))
      EXPECT_NE(rules::findRule(Name), nullptr) << File.Path;
  }
}
