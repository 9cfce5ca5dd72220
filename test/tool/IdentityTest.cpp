//===- IdentityTest.cpp - Findings keep who they are through edits --------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/support/AnnotatedSource.h"
#include "test/support/Process.h"
#include "test/tool/Edits.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <map>
#include <set>

using namespace httptidy::test;
using llvm::StringRef;

static constexpr unsigned Edits = 200;
static constexpr unsigned WantedFindings = 300;

namespace {

struct Source {
  std::string Text;
  std::vector<FoundHere> Found;
  /// By fingerprint: who it is, without its place.
  std::map<std::string, FoundHere> Who;
  bool Complete = false;
};

/// The annotated sources, in a folder that may be edited. Edits are of the
/// text: those with slow headers would tell nothing else.
class Identity : public testing::Test {
protected:
  void SetUp() override {
    std::error_code Code;
    for (llvm::sys::fs::recursive_directory_iterator
             I(HTTPTIDY_TEST_RULES, Code),
         End;
         I != End && !Code; I.increment(Code)) {
      StringRef Path = I->path(), Ext = llvm::sys::path::extension(Path);
      if ((Ext != ".c" && Ext != ".cpp") || !Path.contains("/http-"))
        continue;
      std::string Name =
          (llvm::sys::path::filename(llvm::sys::path::parent_path(Path)) + "-" +
           llvm::sys::path::filename(Path))
              .str();
      std::string Text = readFile(Path);
      if (isSlowToParse(Text))
        continue;
      Source S = analyse(Name, std::move(Text));
      if (S.Complete && !S.Found.empty())
        Sources.emplace(Name, std::move(S));
    }
  }

  Source analyse(const std::string &Name, std::string Text) {
    Source S;
    S.Text = std::move(Text);
    std::string File = Folder.write(Name, S.Text);
    Outcome O =
        runProgram(HTTPTIDY_REAL_COMMAND,
                   {"check", "--format", "json", "--progress", "never",
                    "--root", Folder.path(), "--jobs", "1", File, "--"});
    S.Complete = O.Status == 0 || O.Status == 1;
    auto Log = llvm::json::parse(O.Out);
    if (!Log) {
      llvm::consumeError(Log.takeError());
      S.Complete = false;
      return S;
    }
    for (const auto &V : *Log->getAsObject()->getArray("findings")) {
      const llvm::json::Object &F = *V.getAsObject();
      FoundHere Here{F.getString("check")->str(),
                     F.getString("function")->str(),
                     unsigned(*F.getInteger("line"))};
      EXPECT_TRUE(S.Who.emplace(F.getString("fingerprint")->str(), Here).second)
          << "two findings are one, in " << Name;
      S.Found.push_back(Here);
    }
    return S;
  }

  TempFolder Folder;
  std::map<std::string, Source> Sources;
};

} // namespace

TEST_F(Identity, SurvivesTwoHundredEdits) {
  size_t Count = 0;
  std::vector<std::string> Names;
  for (const auto &[Name, S] : Sources) {
    Count += S.Found.size();
    Names.push_back(Name);
  }
  ASSERT_GE(Count, WantedFindings);
  std::mt19937 Random(20261121);
  std::vector<unsigned> Done(EditKinds);
  for (unsigned I = 0; I < Edits; ++I) {
    const std::string &Name = Names[Random() % Names.size()];
    Source &S = Sources[Name];
    Edited E = edit(I % EditKinds, S.Text, S.Found, Random);
    if (E.Text != S.Text)
      ++Done[I % EditKinds];
    Source After = analyse(Name, E.Text);
    ASSERT_TRUE(After.Complete) << E.What << " broke " << Name << ":\n"
                                << E.Text;
    for (const auto &[Print, F] : S.Who) {
      bool Fixed = F.Line == E.FixedLine && F.Check == E.FixedCheck;
      auto It = After.Who.find(Print);
      EXPECT_EQ(It == After.Who.end(), Fixed)
          << Name << ":" << F.Line << ": " << F.Check << " after " << E.What
          << "\n"
          << E.Text;
      if (It != After.Who.end()) {
        EXPECT_EQ(It->second.Check, F.Check);
        EXPECT_EQ(It->second.Function, F.Function);
      }
    }
    for (const auto &[Print, F] : After.Who)
      EXPECT_TRUE(S.Who.count(Print))
          << Name << ":" << F.Line << ": " << F.Check << " is new after "
          << E.What << "\n"
          << E.Text;
    if (HasFailure())
      return;
    S = std::move(After);
  }
  for (unsigned Kind = 0; Kind < EditKinds; ++Kind)
    EXPECT_GE(Done[Kind], Edits / EditKinds / 2)
        << "kind " << Kind << " rarely found a place";
  RecordProperty("findings", int(Count));
}
