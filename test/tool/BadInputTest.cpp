//===- BadInputTest.cpp - What must never look like clean -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"

using namespace httptidy::test;

static constexpr char Bad[] = "int f(int x) { return bad(x); }\n";

/// \p O failed with \p Status and said \p What, and nothing but that.
static void expectError(const Outcome &O, int Status, const std::string &What) {
  EXPECT_EQ(O.Status, Status) << shown(O);
  EXPECT_TRUE(holds(O.Err, What)) << shown(O);
}

namespace {

class BadInput : public testing::Test {
protected:
  BadInput() { P.add("a.c", Bad); }

  /// Runs with \p Json as database.
  Outcome withDatabase(const std::string &Json) {
    P.write("compile_commands.json", Json);
    return P.run("check");
  }

  Project P;
};

} // namespace

TEST_F(BadInput, NoDatabase) {
  expectError(P.run("check -p nowhere"), 2,
              "cannot read the compilation database");
}

TEST_F(BadInput, EmptyDatabase) {
  expectError(withDatabase(""), 2,
              "compile_commands.json:1: error: the compilation database is "
              "empty");
}

TEST_F(BadInput, DatabaseCutShort) {
  expectError(withDatabase("[\n{\"directory\": \"/"), 2,
              "compile_commands.json:2:");
}

TEST_F(BadInput, DatabaseThatContradictsItself) {
  expectError(withDatabase("[\n{\"directory\": \"/\", \"file\": \"a.c\", "
                           "\"command\": \"cc -c b.c\"}]"),
              2,
              "compile_commands.json:2: error: the entry for 'a.c' "
              "contradicts its command");
}

TEST_F(BadInput, FolderAsDatabaseEntry) {
  expectError(
      withDatabase("[{\"directory\": \"/nowhere/at/all\", \"file\": \"" +
                   P.path() + "/a.c\", \"command\": \"cc -c a.c\"}]"),
      3, "a.c: not analysed: cannot enter its folder");
}

TEST_F(BadInput, SourceOfTheDatabaseIsGone) {
  P.add("gone.c", "");
  P.shell("rm gone.c");
  Outcome O = P.run("check");
  expectError(O, 3, "gone.c: not analysed: no such file");
  EXPECT_TRUE(holds(O.Out, "a.c:2:23: warning")) << "no finding is lost";
}

TEST_F(BadInput, MissingFile) {
  expectError(P.run("check nope.c"), 2,
              "cannot read 'nope.c': No such file or directory");
}

TEST_F(BadInput, FolderAsFile) {
  expectError(P.run("check curl"), 2, "'curl' is a folder");
}

TEST_F(BadInput, FileThatTheDatabaseDoesNotName) {
  P.write("b.c", Bad);
  expectError(P.run("check b.c"), 2, "'b.c' is not in ");
}

TEST_F(BadInput, UnknownCheck) {
  expectError(P.run("check --checks=http-fake-bda"), 2, "http-fake-bda");
}

TEST_F(BadInput, NoCheckLeft) {
  expectError(P.run("check --checks=-http-*"), 2, "no check is left on");
}

TEST_F(BadInput, ConfigurationThatIsNoYaml) {
  P.write(".clang-tidy", "Checks: [\n");
  expectError(P.run("check"), 2, ".clang-tidy:");
}

TEST_F(BadInput, UnknownOptionOfACheck) {
  expectError(P.run("check --config '{CheckOptions: "
                    "{http-fake-bad.Strickt: true}}'"),
              2, "http-fake-bad.Strickt");
}

TEST_F(BadInput, ModelsWithMistakesAreAllTold) {
  P.write("m.yaml", "library: x\nheadrs: []\ncalls:\n  - nme: f\n");
  Outcome O = P.run("check --models m.yaml");
  expectError(O, 2, "m.yaml:2:1: error: unknown key 'headrs'");
  expectError(O, 2, "m.yaml:4:5: error: unknown key 'nme'");
  expectError(P.run("check --models nope.yaml"), 2, "nope.yaml");
}

TEST_F(BadInput, OutputFolderThatCannotBeWritten) {
  Outcome O = P.run("check --sarif nowhere/out.sarif");
  expectError(O, 2,
              "cannot write 'nowhere/out.sarif': No such file or "
              "directory");
  EXPECT_TRUE(holds(O.Out, "a.c:2:23: warning")) << "no finding is lost";
}

TEST_F(BadInput, FullDeviceAsOutput) {
  Outcome O = P.run("check --sarif /dev/full");
  expectError(O, 2, "cannot write '/dev/full': No space left on device");
  EXPECT_TRUE(holds(O.Out, "a.c:2:23: warning")) << "no finding is lost";
  O = P.shell("\"$TIDY\" check > /dev/full");
  expectError(O, 2, "cannot write 'standard output': No space left on device");
}

TEST_F(BadInput, SourceWithErrors) {
  P.add("broken.c", "int g(int x) { return bad(x); }\n"
                    "int h(int x) { return missing_name; }\n"
                    "#include \"missing.h\"\n");
  Outcome O = P.run("check");
  expectError(O, 3,
              "broken.c: only partly analysed: it does not compile\n  "
              "broken.c:3:23: use of undeclared identifier "
              "'missing_name'");
  EXPECT_TRUE(holds(O.Out, "broken.c:2:23: warning"))
      << "sound functions speak";
  EXPECT_TRUE(holds(O.Out, "a.c:2:23: warning"));
}

TEST_F(BadInput, ResponseFileThatIsGone) {
  P.add("b.c", Bad, "@gone.rsp");
  expectError(P.run("check"), 3,
              "b.c: not analysed: cannot read the response file 'gone.rsp'");
}

TEST_F(BadInput, ResourceFolderWithoutHeaders) {
  expectError(P.run("check --resource-dir curl"), 2,
              "--resource-dir: 'curl' has no include/stddef.h");
}

TEST_F(BadInput, RootThatIsNoFolder) {
  expectError(P.run("check --root a.c"), 2, "--root: 'a.c' is no folder");
}

TEST_F(BadInput, NumbersOutOfRange) {
  for (const char *Line : {"check --jobs 0", "check --jobs x",
                           "check --timeout 0", "check --timeout -1"})
    EXPECT_EQ(P.run(Line).Status, 2) << Line;
}

TEST_F(BadInput, TextThatIsNoUtf8) {
  P.add("b.c", "// \xFF\xFE\nint g(int x) { return bad(x); } // \xFF\n");
  Outcome O = P.run("check --format json b.c");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_EQ(P.run("check --sarif - b.c").Status, 1);
}
