//===- PatchTest.cpp - Patches that others apply --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Patch.h"
#include "test/support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <random>

using namespace httptidy::report;
using namespace httptidy::test;

namespace {

struct Edit {
  size_t Offset, Length;
  std::string Text;
};

/// A text before and after edits, which are sorted.
struct Change {
  Change(std::string Before, const std::vector<Edit> &Edits)
      : Old(std::move(Before)) {
    size_t Done = 0;
    for (const Edit &E : Edits) {
      New += Old.substr(Done, E.Offset - Done);
      Ranges.push_back({E.Offset, E.Offset + E.Length, New.size(),
                        New.size() + E.Text.size()});
      New += E.Text;
      Done = E.Offset + E.Length;
    }
    New += Old.substr(Done);
  }

  std::string patch(llvm::StringRef Name = "f") const {
    std::string Out;
    llvm::raw_string_ostream OS(Out);
    writePatch(Name, Old, New, Ranges, OS);
    return OS.str();
  }

  std::string Old, New;
  std::vector<ChangedRange> Ranges;
};

} // namespace

static const std::string Head = "--- a/f\n+++ b/f\n";

TEST(Patch, ContextIsThreeLines) {
  Change C("1\n2\n3\n4\n5\n6\n7\n8\n9\n", {{8, 1, "five"}});
  EXPECT_EQ(C.patch(), Head + "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n"
                              " 7\n 8\n");
}

TEST(Patch, FarChangesAreHunksOfTheirOwn) {
  std::string Text;
  for (int I = 0; I < 9; ++I)
    Text += std::string(1, char('a' + I)) + "\n";
  Change Near(Text, {{0, 1, "A"}, {14, 1, "H"}});
  EXPECT_EQ(llvm::StringRef(Near.patch()).count("@@ -"), 1u);
  Change Far(Text, {{0, 1, "A"}, {16, 1, "I"}});
  EXPECT_EQ(Far.patch(), Head + "@@ -1,4 +1,4 @@\n-a\n+A\n b\n c\n d\n"
                                "@@ -6,4 +6,4 @@\n f\n g\n h\n-i\n+I\n");
}

TEST(Patch, AMissingLineEndIsTold) {
  EXPECT_EQ(Change("a", {{0, 1, "b"}}).patch(),
            Head + "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n"
                   "\\ No newline at end of file\n");
}

TEST(Patch, NamesThatNeedQuotes) {
  Change C("a\n", {{0, 1, "b"}});
  EXPECT_TRUE(llvm::StringRef(C.patch("d e/f.c"))
                  .starts_with("--- a/d e/f.c\t\n+++ b/d e/f.c\t\n"));
  EXPECT_TRUE(llvm::StringRef(C.patch("\"\n\\"))
                  .starts_with("--- \"a/\\\"\\012\\\\\"\n"));
}

/// Edits of random places, from nothing to several lines.
static std::vector<Edit> randomEdits(const std::string &Text,
                                     std::mt19937 &Random) {
  static const char *const Texts[] = {"", "x", "x\n", "\n", "p\nq", "y\r\nz"};
  std::vector<Edit> Edits;
  for (size_t At = Random() % 9; At <= Text.size(); At += 1 + Random() % 30) {
    size_t Length = std::min<size_t>(Random() % 6, Text.size() - At);
    Edits.push_back({At, Length, Texts[Random() % std::size(Texts)]});
    At += Length;
  }
  return Edits;
}

TEST(Patch, OthersApplyIt) {
  std::mt19937 Random(7);
  for (int Round = 0; Round < 60; ++Round) {
    std::string Text;
    for (unsigned I = Random() % 150; I; --I)
      Text += "ab\n\n"[Random() % 4];
    Change C(Text, randomEdits(Text, Random));
    if (C.Old == C.New)
      continue;
    for (const char *Program : {"git apply p", "patch -s -p1 --binary < p"}) {
      TempFolder Folder;
      std::string File = Folder.write("a b/f", C.Old);
      Folder.write("p", C.patch("a b/f"));
      Outcome O = runProgram(
          "/bin/sh", {"-c", "cd '" + Folder.path() + "' && " + Program});
      ASSERT_EQ(O.Status, 0) << Program << "\n" << O.Err << C.patch();
      ASSERT_EQ(readFile(File), C.New) << Program << "\n" << C.patch();
    }
  }
}
