//===- ParityTest.cpp - The same findings wherever the checks run ---------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Annotated sources go through the packaged clang-tidy with the plugin or
/// through http-tidy, in turns, the first of each check through both: these have
/// to show what the checks find in process.
///
//===----------------------------------------------------------------------===//

#include "test/support/Hosts.h"
#include "test/support/RunRules.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <map>

using namespace httptidy;
using namespace httptidy::test;

namespace {
enum class Host : unsigned { ClangTidy, Command };
} // namespace

/// Hosts differ in how they parse and show, not in what a library declares: each
/// source goes to one of them, those that take seconds only one in four. The
/// first quick one of a check goes to both.
static std::vector<AnnotatedSource> sourcesOf(Host H) {
  std::vector<AnnotatedSource> Sources;
  std::set<llvm::StringRef> Checks;
  unsigned Slow = 0, Quick = 0;
  static const std::vector<std::string> Paths =
      findSources(HTTPTIDY_TEST_RULES);
  for (const std::string &Path : Paths) {
    auto Source = readAnnotated(Path);
    if (!Source) {
      ADD_FAILURE() << llvm::toString(Source.takeError());
      continue;
    }
    if (Source->Wants.Version.value_or(HTTPTIDY_LLVM) != HTTPTIDY_LLVM)
      continue;
    bool IsSlow = isSlowToParse(Source->Text);
    unsigned Turn = IsSlow ? Slow++ : Quick++;
    bool IsFirst =
        !IsSlow && Checks.insert(llvm::sys::path::parent_path(Path)).second;
    if (IsFirst || Turn % (IsSlow ? 8 : 2) == unsigned(H))
      Sources.push_back(std::move(*Source));
  }
  return Sources;
}

/// Both hosts are held to it: found once.
static const std::set<Shown> &inProcess(const AnnotatedSource &Source) {
  static std::map<std::string, std::set<Shown>> Known;
  auto [It, New] = Known.try_emplace(Source.Path);
  if (!New)
    return It->second;
  auto Found = runRules(Source);
  if (!Found) {
    ADD_FAILURE() << Source.Path << ": " << llvm::toString(Found.takeError());
    return It->second;
  }
  for (const Finding &F : *Found)
    It->second.emplace(llvm::StringRef(F.Where.File).rsplit('/').second.str(),
                       F.Where.Line, F.Where.Column, F.Check, F.Message);
  return It->second;
}

static std::set<Shown> inProcess(const Batch &Sources) {
  std::set<Shown> Result;
  for (const AnnotatedSource &Source : Sources) {
    const std::set<Shown> &Found = inProcess(Source);
    Result.insert(Found.begin(), Found.end());
  }
  return Result;
}

static std::vector<std::string> paths(const Batch &Sources) {
  std::vector<std::string> Paths;
  for (const AnnotatedSource &Source : Sources)
    Paths.push_back(Source.Path);
  return Paths;
}

static void append(std::vector<std::string> &To,
                   const std::vector<std::string> &What) {
  To.insert(To.end(), What.begin(), What.end());
}

static std::string text(const std::set<Shown> &All) {
  std::string Text;
  for (const auto &[File, Line, Column, Check, Message] : All)
    Text += "  " + File + ":" + std::to_string(Line) + ":" +
            std::to_string(Column) + ": " + Message + " [" + Check + "]\n";
  return Text;
}

static std::set<Shown> without(const std::set<Shown> &All,
                               const std::set<Shown> &Known) {
  std::set<Shown> Rest;
  for (const Shown &S : All)
    if (!Known.count(S))
      Rest.insert(S);
  return Rest;
}

static void expectSame(const std::set<Shown> &Host, const std::set<Shown> &Here,
                       const Outcome &Ran, const Batch &Sources) {
  EXPECT_EQ(text(without(Host, Here)), "") << "only the host shows these";
  EXPECT_EQ(text(without(Here, Host)), "")
      << "the host does not show these in\n  "
      << llvm::join(paths(Sources), "\n  ") << "\nit says\n"
      << Ran.Err;
}

TEST(Parity, PluginInClangTidy) {
  for (const Batch &Sources : makeBatches(sourcesOf(Host::ClangTidy))) {
    TempFolder Folder;
    writeDatabase(Folder, Sources);
    std::vector<std::string> Args = {
        std::string("-load=") + HTTPTIDY_PLUGIN, "-p=" + Folder.path(),
        "--quiet", "--allow-no-checks", "--config=" + configuration(Sources)};
    append(Args, paths(Sources));
    Outcome Ran = runProgram(HTTPTIDY_CLANG_TIDY, Args);
    EXPECT_GE(Ran.Status, 0) << Ran.Err;
    expectSame(readText(Ran.Out), inProcess(Sources), Ran, Sources);
  }
}

#ifdef HTTPTIDY_TOOL
TEST(Parity, Command) {
  for (const Batch &Sources : makeBatches(sourcesOf(Host::Command))) {
    TempFolder Folder;
    writeDatabase(Folder, Sources);
    std::vector<std::string> Args = {"check",
                                     "-p",
                                     Folder.path(),
                                     "--config",
                                     configuration(Sources),
                                     "--checks",
                                     checkGlobs(Sources),
                                     "--progress",
                                     "never"};
    append(Args, paths(Sources));
    Outcome Ran = runProgram(HTTPTIDY_TOOL, Args);
    EXPECT_GE(Ran.Status, 0) << Ran.Err;
    EXPECT_NE(Ran.Status, 2) << Ran.Err;
    expectSame(readText(Ran.Out), inProcess(Sources), Ran, Sources);
  }
}
#endif
