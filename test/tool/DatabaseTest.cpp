//===- DatabaseTest.cpp - Databases and what is wrong with them -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Database.h"
#include "test/support/Process.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"

using namespace httptidy::driver;
using httptidy::test::TempFolder;

namespace {

class DatabaseTest : public testing::Test {
protected:
  /// What loading \p Json says, without the folder; empty if nothing.
  std::string error(llvm::StringRef Json) {
    Folder.write("compile_commands.json", Json);
    auto D = loadDatabase(Folder.path());
    if (D)
      return "";
    std::string Text = llvm::toString(D.takeError());
    size_t At = Text.find(Folder.path() + "/");
    return At == std::string::npos ? Text
                                   : Text.erase(At, Folder.path().size() + 1);
  }

  TempFolder Folder;
};

} // namespace

TEST_F(DatabaseTest, CommandsAndArguments) {
  std::string File = Folder.write("compile_commands.json", R"([
    {"directory": "/w/build", "command": "gcc -DX=\"a b\" -c ../src/a.c",
     "file": "../src/a.c"},
    {"directory": "/w", "arguments": ["g++", "-c", "b.cc"], "file": "b.cc"},
    {"directory": "/w", "command": "as -c c.s", "file": "c.s"}])");
  for (const std::string &Path : {Folder.path(), File}) {
    auto D = loadDatabase(Path);
    ASSERT_TRUE(bool(D)) << llvm::toString(D.takeError());
    EXPECT_EQ(D->Path, File);
    ASSERT_EQ(D->Commands.size(), 2u);
    EXPECT_EQ(D->Commands[0].File, "/w/src/a.c");
    EXPECT_EQ(llvm::join(D->Commands[0].Arguments, "|"),
              "gcc|-DX=a b|-c|../src/a.c");
    EXPECT_EQ(D->Commands[0].Line, 2u);
    EXPECT_EQ(D->Commands[1].Line, 4u);
    EXPECT_EQ(D->Commands[1].File, "/w/b.cc");
  }
}

TEST_F(DatabaseTest, AnEditorsMarkOfUtf8IsNoMistake) {
  EXPECT_EQ(error("\xEF\xBB\xBF[{\"directory\": \"/w\", "
                  "\"command\": \"cc -c a.c\", \"file\": \"a.c\"}]"),
            "");
}

TEST_F(DatabaseTest, IsLookedForInTheFoldersAbove) {
  Folder.write("compile_commands.json",
               R"([{"directory": "/w", "command": "cc a.c", "file": "a.c"}])");
  std::string Deep = Folder.write("x/y/z.c", "");
  auto D = findDatabase(Folder.path() + "/x/y");
  ASSERT_TRUE(bool(D)) << llvm::toString(D.takeError());
  EXPECT_EQ(D->Path, Folder.path() + "/compile_commands.json");
}

TEST_F(DatabaseTest, NoneAnywhere) {
  auto D = findDatabase(Folder.path());
  ASSERT_FALSE(bool(D));
  EXPECT_NE(llvm::toString(D.takeError()).find("name its folder with -p"),
            std::string::npos);
}

TEST_F(DatabaseTest, Empty) {
  EXPECT_EQ(error(" \n"), "compile_commands.json:1: error: the compilation "
                          "database is empty");
  EXPECT_EQ(error("[]"), "compile_commands.json:1: error: the compilation "
                         "database has no entries");
}

TEST_F(DatabaseTest, CutShort) {
  std::string Text = error("[\n {\"directory\": \"/w\",\n  \"file\": \"a");
  EXPECT_EQ(Text.rfind("compile_commands.json:3:", 0), 0u) << Text;
  EXPECT_NE(Text.find("error: no valid JSON"), std::string::npos) << Text;
}

TEST_F(DatabaseTest, WrongShape) {
  EXPECT_EQ(error("{}"), "compile_commands.json:1: error: a compilation "
                         "database is a list of entries");
  EXPECT_EQ(error("[\n 1]"),
            "compile_commands.json:1: error: an entry has to be an object");
  EXPECT_EQ(error("[\n {\"file\": \"a.c\"}]"),
            "compile_commands.json:2: error: the entry has no 'directory'");
  EXPECT_EQ(error("[\n\n {\"directory\": \"/w\"}]"),
            "compile_commands.json:3: error: the entry has no 'file'");
  EXPECT_EQ(error("[{\"directory\": \"/w\", \"file\": \"a.c\"}]"),
            "compile_commands.json:1: error: the entry has neither 'command' "
            "nor 'arguments'");
  EXPECT_EQ(error(R"([{"directory": "/w", "file": "a.c", "command": 3}])"),
            "compile_commands.json:1: error: 'command' has to be a string");
  EXPECT_EQ(error(R"([{"directory": "/w", "file": "a.c", "arguments": [3]}])"),
            "compile_commands.json:1: error: 'arguments' has to be a list of "
            "strings");
  EXPECT_EQ(error(R"([{"directory": "/w", "file": "a.c", "command": " "}])"),
            "compile_commands.json:1: error: the command is empty");
  EXPECT_EQ(error(R"([{"directory": "/w", "file": "a.s", "command": "as"}])"),
            "compile_commands.json:1: error: the compilation database names no "
            "C or C++ file");
}

TEST_F(DatabaseTest, Contradictions) {
  EXPECT_EQ(error("[\n {\"directory\": \"/w\", \"file\": \"a.c\", \"command\":"
                  " \"cc -c b.c\"}]"),
            "compile_commands.json:2: error: the entry for 'a.c' contradicts "
            "its command, which compiles 'b.c'");
  EXPECT_EQ(error(R"([{"directory": "/w", "file": "a.c", "command": "cc a.c",
                       "arguments": ["cc", "-DX", "a.c"]}])"),
            "compile_commands.json:1: error: 'command' and 'arguments' "
            "contradict each other");
}

TEST_F(DatabaseTest, ABraceInAStringIsNoEntry) {
  EXPECT_EQ(error("[{\"directory\": \"/w{[\\\"\", \"file\": \"a.c\", "
                  "\"command\": \"cc a.c\"},\n\n {\"directory\": \"/w\"}]"),
            "compile_commands.json:3: error: the entry has no 'file'");
}
