//===- AnnotatedTest.cpp - Every annotated source, in process -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Registers one test per source of test/rules/<check>, found when the test
/// starts: a new source needs no build. Run one with
/// `rules_test --gtest_filter='*missing_deadline/basic*'`.
///
//===----------------------------------------------------------------------===//

#include "test/support/RunRules.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <algorithm>

using namespace httptidy;
using namespace httptidy::test;
namespace path = llvm::sys::path;

namespace {

class Annotated : public ::testing::Test {
public:
  explicit Annotated(std::string Path) : Path(std::move(Path)) {}

  void TestBody() override {
    auto Source = readAnnotated(Path);
    ASSERT_TRUE(bool(Source)) << llvm::toString(Source.takeError());
    auto Found = runRules(*Source);
    ASSERT_TRUE(bool(Found)) << llvm::toString(Found.takeError());
    EXPECT_TRUE(differences(*Source, *Found).empty())
        << llvm::join(differences(*Source, *Found), "\n");
    EXPECT_EQ(llvm::join(mannersOf(*Found), "\n"), "")
        << "messages begin in lower case and end without a full stop";
    checkFixes(*Source, *Found);
  }

private:
  void checkFixes(AnnotatedSource Source, const Findings &Found);
  void checkOneFix(AnnotatedSource Source, const Findings &Found,
                   const Finding &F);

  std::string Path;
};

} // namespace

static bool hasFix(const Finding &F) { return !F.Fixes.empty(); }

using Key = std::pair<std::string, std::string>;

/// What a finding is apart from its place, which a fix may shift.
static std::vector<Key> identities(const Findings &Found, bool WithFixes) {
  std::vector<Key> Keys;
  for (const Finding &F : Found)
    if (WithFixes || F.Fixes.empty())
      Keys.emplace_back(F.Check, F.Message);
  llvm::sort(Keys);
  return Keys;
}

/// A fixed source compiles, what had a fix is gone and nothing has come.
void Annotated::checkFixes(AnnotatedSource Source, const Findings &Found) {
  if (llvm::none_of(Found, hasFix))
    return;
  if (llvm::count_if(Found, hasFix) > 1)
    for (const Finding &F : Found)
      if (hasFix(F))
        checkOneFix(Source, Found, F);
  auto Fixed = applyFixes(Source.Path, Source.Text, Found);
  ASSERT_TRUE(bool(Fixed)) << llvm::toString(Fixed.takeError());
  Source.Text = *Fixed;
  if (auto Wanted = llvm::MemoryBuffer::getFile(Source.Path + ".fixed"))
    EXPECT_EQ(Wanted->get()->getBuffer().str(), *Fixed);
  auto Left = runRules(Source);
  ASSERT_TRUE(bool(Left)) << "after the fixes: "
                          << llvm::toString(Left.takeError());
  EXPECT_EQ(identities(*Left, true), identities(Found, false))
      << "findings left after the fixes differ; the fixed source:\n"
      << *Fixed;
}

/// Editors apply one fix at a time: what it is for is gone, nothing has come.
void Annotated::checkOneFix(AnnotatedSource Source, const Findings &Found,
                            const Finding &F) {
  auto Fixed = applyFixes(Source.Path, Source.Text, {F});
  ASSERT_TRUE(bool(Fixed)) << llvm::toString(Fixed.takeError());
  Source.Text = *Fixed;
  auto Left = runRules(Source);
  ASSERT_TRUE(bool(Left)) << "after the fix of line " << F.Where.Line << ": "
                          << llvm::toString(Left.takeError());
  std::vector<Key> Allowed = identities(Found, true);
  Allowed.erase(llvm::find(Allowed, Key(F.Check, F.Message)));
  std::vector<Key> Now = identities(*Left, true);
  bool IsGone = std::includes(Allowed.begin(), Allowed.end(), Now.begin(),
                              Now.end());
  EXPECT_TRUE(IsGone)
      << "the fix of line " << F.Where.Line
      << " does not help, or brings another finding:\n"
      << *Fixed;
}

/// `http_missing_deadline/basic`: a dash would begin what a filter leaves out.
static std::string testName(llvm::StringRef Path) {
  llvm::StringRef Check = path::filename(path::parent_path(Path));
  llvm::StringRef Extension = path::extension(Path).drop_front();
  std::string Name = (Check + "/" + path::stem(Path) + "_" + Extension).str();
  std::replace(Name.begin(), Name.end(), '-', '_');
  return Name;
}

/// Sources that are for another LLVM are no tests of this build.
static bool isForThisLlvm(const std::string &Path) {
  auto Source = readAnnotated(Path);
  if (Source)
    return Source->Wants.Version.value_or(HTTPTIDY_LLVM) == HTTPTIDY_LLVM;
  llvm::consumeError(Source.takeError()); // the test itself tells
  return true;
}

int main(int Argc, char **Argv) {
  ::testing::InitGoogleTest(&Argc, Argv);
  std::vector<std::string> Sources = findSources(HTTPTIDY_TEST_RULES);
  for (const std::string &Path : Sources)
    if (isForThisLlvm(Path))
      ::testing::RegisterTest("Annotated", testName(Path).c_str(), nullptr,
                              nullptr, Path.c_str(), 1,
                              [Path] { return new Annotated(Path); });
  if (Sources.empty()) {
    std::fprintf(stderr, "no annotated source below %s\n", HTTPTIDY_TEST_RULES);
    return 1;
  }
  return RUN_ALL_TESTS();
}
