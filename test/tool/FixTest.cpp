//===- FixTest.cpp - http-tidy check --fix, end to end --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"

using namespace httptidy::test;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

static constexpr char Include[] = "#include <curl/curl.h>\n";
static constexpr char Bad[] = "int f(int x) { return bad(x); }\n";
static constexpr char Good[] = "int f(int x) { return bad(30); }\n";

TEST(Fix, WritesTheFileAndReportsWhatIsLeft) {
  Project P;
  P.add("a.c", "int f(int x) {\n  return bad(x) + unknown(x);\n}\n");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(O.Out, "");
  EXPECT_EQ(O.Err, "a.c:3:10: fixed: pass a deadline [http-fake-bad]\n"
                   "1 finding fixed in 1 file\n"
                   "1 file analysed, 0 not; 1 exchange: 0 findings, 0 bounded, "
                   "1 unknown (1 because of corp::configure())\n");
  EXPECT_EQ(P.read("a.c"),
            Include +
                std::string("int f(int x) {\n  return bad(30) + unknown(x);\n}"
                            "\n"));
  EXPECT_TRUE(holds(P.run("check --fix").Err, "0 findings fixed in 0 files"));
}

TEST(Fix, PreviewIsAPatchAndChangesNothing) {
  Project P;
  P.add("src/a.c", Bad);
  P.add("b.c", "int g(int y) { return worse(y); }\n");
  Outcome O = P.run("check --fix=preview");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_EQ(O.Out, "--- a/b.c\n"
                   "+++ b/b.c\n"
                   "@@ -1,2 +1,2 @@\n"
                   " #include <curl/curl.h>\n"
                   "-int g(int y) { return worse(y); }\n"
                   "+int g(int y) { return worse(30); }\n"
                   "--- a/src/a.c\n"
                   "+++ b/src/a.c\n"
                   "@@ -1,2 +1,2 @@\n"
                   " #include <curl/curl.h>\n"
                   "-int f(int x) { return bad(x); }\n"
                   "+int f(int x) { return bad(30); }\n");
  EXPECT_TRUE(holds(O.Err, "src/a.c:2:23: warning: 'x' has no deadline"))
      << shown(O);
  EXPECT_TRUE(holds(O.Err, "2 findings would be fixed in 2 files\n"));
  EXPECT_EQ(P.read("src/a.c"), std::string(Include) + Bad);
}

TEST(Fix, GitAppliesThePreview) {
  Project P;
  P.add("src/a.c", Bad);
  P.write("a \"crlf\".h", "static int s(int x) { return bad(x); }");
  P.write("a crlf.h", "static int h(int x) {\r\n  return bad(x);\r\n}\r\n");
  P.add("b.c", "#include \"a crlf.h\"\n#include <a \"crlf\".h>\n"
               "int g(int lines) {\n"
               "  return bad(lines);\n}\n\n\n\n\n\n\n\n\nint k(int x) {\n"
               "  return note(x); }");
  Outcome O = P.shell("git init -q . && \"$TIDY\" check --fix=preview > p; "
                      "git apply p && \"$TIDY\" check --fail-on note");
  EXPECT_EQ(O.Status, 0) << shown(O) << P.read("p");
  EXPECT_EQ(P.read("src/a.c"), std::string(Include) + Good);
  EXPECT_TRUE(holds(P.read("b.c"), "  return bad(30\n  + 0);\n}\n"));
  EXPECT_TRUE(StringRef(P.read("b.c")).ends_with("note(30); }"));
  EXPECT_EQ(P.read("a \"crlf\".h"), "static int s(int x) { return bad(30); }");
  EXPECT_EQ(P.read("a crlf.h"),
            "static int h(int x) {\r\n  return bad(30);\r\n}\r\n");
}

TEST(Fix, PreviewSharesItsStreamWithNobody) {
  Project P;
  P.add("a.c", Bad);
  for (const char *Other : {"--format json", "--sarif -"})
    EXPECT_EQ(P.run(std::string("check --fix=preview ") + Other).Status, 2);
  EXPECT_EQ(P.run("check --fix=preview --sarif r.sarif").Status, 1);
  EXPECT_TRUE(holds(P.read("r.sarif"), "http-fake-bad"));
  EXPECT_EQ(P.run("check --fix=now").Status, 2);
}

TEST(Fix, LineEndsAndAMissingOneStay) {
  Project P;
  P.add("a.c", "");
  std::string Head =
      "#include <curl/curl.h>\r\nint f(int lines) {\r\n  return ";
  P.write("a.c", Head + "bad(lines); }");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(P.read("a.c"), Head + "bad(30\r\n  + 0); }");
}

TEST(Fix, OtherBytesThanUtf8Stay) {
  Project P;
  P.add("a.c", "/* \xe9\xff */ int f(int x) { return bad(x); } // \xa7");
  EXPECT_EQ(P.run("check --fix").Status, 0);
  EXPECT_EQ(P.read("a.c"),
            std::string(Include) +
                "/* \xe9\xff */ int f(int x) { return bad(30); } // \xa7");
}

TEST(Fix, PermissionsStay) {
  Project P;
  P.add("a.c", Bad);
  P.shell("chmod 750 a.c");
  EXPECT_EQ(P.run("check --fix a.c").Status, 0);
  EXPECT_EQ(P.shell("stat -c %a a.c").Out, "750\n");
}

TEST(Fix, WhatDoesNotHelpIsTakenBack) {
  Project P;
  P.add("a.c", "int f(int stuck) {\n  return bad(stuck);\n}\n"
               "int g(int broken) {\n  return bad(broken);\n}\n"
               "int h(int x) {\n  return bad(x);\n}\n"
               "int i(int trade) {\n  return bad(trade);\n}\n");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 1) << shown(O);
  for (const char *Line :
       {"a.c:3:10: not fixed: the finding would still be there: 'stuck + 0' "
        "has no deadline; set one [http-fake-bad]\n",
        "a.c:6:10: not fixed: it would not compile any more: a.c:6:19: use of "
        "undeclared identifier 'nothing' [http-fake-bad]\n",
        "a.c:9:10: fixed: pass a deadline [http-fake-bad]\n",
        "a.c:12:10: not fixed: it would bring another finding: a.c:12: 'trade' "
        "has no deadline; set one [http-fake-worse] [http-fake-bad]\n",
        "\n1 finding fixed in 1 file, 3 not\n", ": 3 findings,"})
    EXPECT_TRUE(holds(O.Err, Line)) << Line << shown(O);
  EXPECT_EQ(P.read("a.c"),
            Include +
                std::string("int f(int stuck) {\n  return bad(stuck);\n}\n"
                            "int g(int broken) {\n  return bad(broken);\n}"
                            "\nint h(int x) {\n  return bad(30);\n}\n"
                            "int i(int trade) {\n  return bad(trade);\n}"
                            "\n"));
}

TEST(Fix, AnOverlapEndsWithTheFirst) {
  Project P;
  P.add("a.c", "int f(int x) { return bad(worse(x)); }\n");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "2 findings fixed in 1 file\n")) << shown(O);
  EXPECT_EQ(P.read("a.c"), std::string(Include) + Good);
}

TEST(Fix, AHeaderIsEditedOnce) {
  Project P;
  P.write("h.h", "static inline int s(int x) { return bad(x); }\n");
  for (const char *Name : {"a.c", "b.c", "d/c.cpp"})
    P.add(Name, "#include \"h.h\"\n");
  Outcome O = P.run("check --fix -j 3");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 finding fixed in 1 file\n")) << shown(O);
  EXPECT_EQ(P.read("h.h"), "static inline int s(int x) { return bad(30); }\n");
}

TEST(Fix, UnitsThatDisagreeAreRefused) {
  Project P;
  P.write("h.h", "static inline int s(int variant) { return bad(variant); }\n");
  P.add("a.c", "#include \"h.h\"\n");
  P.add("b.cpp", "#include \"h.h\"\n");
  std::string Before = P.read("h.h");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Err, "h.h:1:43: not fixed: files that include h.h do not "
                           "agree on what to write [http-fake-bad]\n"))
      << shown(O);
  EXPECT_EQ(P.read("h.h"), Before);
}

TEST(Fix, EveryVariantOfAFileHasToCompile) {
  Project P;
  std::string Code = "#ifdef OTHER\n#define bad(x) (x x)\n#endif\n"
                     "int f(int x) {\n"
                     "#ifdef OTHER\n#define bad(...) ok_##__VA_ARGS__\n"
                     "  int ok_x = 0;\n#endif\n  return bad(x);\n}\n";
  P.add("a.c", Code);
  P.add("a.c", Code, "-DOTHER");
  Outcome O = P.run("check --fix");
  EXPECT_TRUE(holds(O.Err, "not fixed: it would not compile any more"))
      << shown(O);
  EXPECT_EQ(P.read("a.c"), Include + Code);
}

TEST(Fix, OnlyTheProjectsOwnFilesAreEdited) {
  Project P;
  P.write("vendor/v.h", "static inline int v(int x) { return bad(x); }\n");
  P.write("sys/s.h", "static inline int s(int x) { return bad(x); }\n");
  P.add("src/a.c",
        "#include \"../vendor/v.h\"\n#include <s.h>\n"
        "#define CALL(y) (bad(y))\nint f(int x) { return CALL(x); }\n"
        "#line 3 \"a.y\"\nint g(int x) { return bad(x); }\n",
        "-isystem sys");
  P.write(".clang-tidy", "CheckOptions: {http.VendoredFolders: vendor}\n");
  std::string Before = P.read("src/a.c");
  Outcome O = P.run("check --fix");
  EXPECT_TRUE(holds(O.Err, "0 findings fixed in 0 files\n")) << shown(O);
  EXPECT_EQ(P.read("src/a.c"), Before);
  EXPECT_TRUE(holds(P.read("vendor/v.h"), "bad(x)"));
  EXPECT_TRUE(holds(P.read("sys/s.h"), "bad(x)"));
}

TEST(Fix, FilesOutsideTheRootStay) {
  Project P;
  P.write("lib/h.h", "static inline int s(int x) { return bad(x); }\n");
  P.write("app/x", "");
  P.shell("ln -s ../lib/h.h app/link.h");
  P.add("app/a.c", "#include \"../lib/h.h\"\n");
  P.add("app/b.c", "#include \"link.h\"\n");
  Outcome O = P.run("check --root app --fix");
  EXPECT_TRUE(holds(O.Err, "0 findings fixed in 0 files")) << shown(O);
  EXPECT_TRUE(holds(P.read("lib/h.h"), "bad(x)"));
}

TEST(Fix, ALinkStaysALinkAndItsFileIsEditedOnce) {
  Project P;
  P.write("real.h", "static inline int s(int x) { return bad(x); }\n");
  P.shell("ln -s real.h link.h");
  P.add("a.c", "#include \"link.h\"\n");
  P.add("b.c", "#include \"real.h\"\n");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(P.read("real.h"),
            "static inline int s(int x) { return bad(30); }\n");
  EXPECT_EQ(P.shell("readlink link.h").Out, "real.h\n");
}

TEST(Fix, AFileThatMayNotBeWrittenIsNamed) {
  Project P;
  P.add("a.c", Bad);
  P.add("b.c", "int g(int x) { return bad(x); }\n");
  P.shell("chmod 444 a.c");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 2) << shown(O);
  EXPECT_TRUE(holds(O.Err, "a.c:2:23: not fixed: a.c is read-only [http-"))
      << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:2:23: warning")) << shown(O);
  EXPECT_EQ(P.read("a.c"), std::string(Include) + Bad);
  EXPECT_TRUE(holds(P.read("b.c"), "bad(30)"));
  EXPECT_EQ(P.run("check --fix=preview a.c").Status, 1);
}

TEST(Fix, OnlyWhatIsNewIsFixed) {
  Project P;
  P.add("a.c", "int f(int x) {\n  return bad(x);\n}\n"
               "int g(int x) {\n  return bad(x); // NOLINT(http-fake-bad): ok\n"
               "}\n");
  P.run("baseline create -o base.sarif --reason old");
  ASSERT_NE(P.read("base.sarif"), "");
  P.write("a.c", P.read("a.c") + "int h(int x) {\n  return bad(x);\n}\n");
  Outcome O = P.run("check --fix --baseline base.sarif");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "a.c:9:10: fixed: ")) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 finding fixed in 1 file\n")) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 finding (0 new)")) << shown(O);
  EXPECT_EQ(StringRef(P.read("a.c")).count("bad(x)"), 2u);
}

TEST(Fix, OnlyChangedLinesAreFixed) {
  Project P;
  P.add("a.c", "int f(int x) {\n  return bad(x);\n}\n"
               "int h(int lines) {\n  return bad(lines);\n}\n"
               "int g(int x) {\n  return bad(x);\n}\n");
  P.write("p.diff", "--- a/a.c\n+++ b/a.c\n@@ -5,0 +6,1 @@\n"
                    "+  return bad(lines);\n");
  Outcome O = P.run("check --fix --diff-from p.diff");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "a.c:6:10: fixed: ")) << shown(O);
  EXPECT_TRUE(holds(O.Err, "2 findings (0 new)")) << shown(O);
}

TEST(Fix, AFileThatDoesNotCompileIsLeftAlone) {
  Project P;
  P.add("a.c", "int f(int x) { return bad(x); }\nint g( {\n");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(holds(O.Err, "not fixed: a.c does not compile")) << shown(O);
  EXPECT_TRUE(holds(P.read("a.c"), "bad(x)"));
}

TEST(Fix, ManyAreSettledWithFewTrials) {
  Project P;
  std::string Code;
  for (int I = 0; I < 40; ++I)
    Code += "int f" + std::to_string(I) + "(int x, int stuck) { return bad(" +
            (I % 13 == 5 ? "stuck" : "x") + "); }\n";
  P.add("a.c", Code);
  Outcome O = P.run("check --fix");
  EXPECT_TRUE(holds(O.Err, "37 findings fixed in 1 file, 3 not\n")) << shown(O);
  EXPECT_EQ(StringRef(P.read("a.c")).count("bad(30)"), 37u);
}

TEST(Fix, AFileThatChangesInTheMeantimeIsNotTouched) {
  Project P;
  P.add("a.c", "void edited(void) {}\nint f(int x) { return bad(x); }\n");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Err, "a.c:3:23: not fixed: a.c has changed since it was "
                           "analysed [http-fake-bad]\n"))
      << shown(O);
  EXPECT_TRUE(holds(P.read("a.c"), "bad(x)"));
}

TEST(Fix, ATrialThatFailsTakesTheFixBack) {
  Project P;
  P.add("a.c", "int f(int fatal) { return bad(fatal); }\n");
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Err, "not fixed: analysing it again failed: killed by "))
      << shown(O);
  EXPECT_TRUE(holds(P.read("a.c"), "bad(fatal)"));
}

TEST(Fix, AnInterruptedTrialChangesNothing) {
  Project P;
  P.add("a.c", "int f(int endless) { return bad(endless); }\n");
  P.add("b.c", Bad);
  // In the foreground: else `timeout` sends it twice, and the second one ends
  // the program at once.
  Outcome O = P.shell("timeout --foreground -s INT 4 \"$TIDY\" check --fix");
  EXPECT_TRUE(holds(P.read("a.c"), "bad(endless)")) << shown(O);
  EXPECT_TRUE(holds(P.read("b.c"), "bad(x)")) << shown(O);
  EXPECT_TRUE(holds(O.Err, "no file was changed: interrupted before the fixes "
                           "were tried\n"))
      << shown(O);
}

TEST(Fix, ReportsAreAboutWhatIsLeft) {
  Project P;
  P.add("a.c", "int f(int x, int stuck) {\n  return bad(x) + bad(stuck);\n}\n");
  Outcome O = P.run("check --fix --format json --sarif r.sarif");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_FALSE(holds(O.Out, "'x' has no deadline")) << O.Out;
  EXPECT_TRUE(holds(O.Out, "'stuck' has no deadline")) << O.Out;
  EXPECT_FALSE(holds(P.read("r.sarif"), "'x' has no deadline"));
}

TEST(Fix, OneBadUnitOfAHeaderTakesItBack) {
  Project P;
  P.write("h.h", "static inline int s(int x) { return bad(x); }\n");
  P.add("a.c", "#include \"h.h\"\n");
  P.add("b.c", "#undef bad\n#define bad(y) (0 + y##_)\n"
               "#define x_ x\n#include \"h.h\"\n");
  P.add("c.c", Bad);
  Outcome O = P.run("check --fix");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Err, "h.h:1:37: not fixed: it would not compile"))
      << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 finding fixed in 1 file, 1 not")) << shown(O);
  EXPECT_TRUE(holds(P.read("c.c"), "bad(30)"));
}
