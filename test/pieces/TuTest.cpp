//===- TuTest.cpp - One file as a compile-shaped step ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "gtest/gtest.h"
#include <sstream>

using namespace httptidy::test;
using llvm::StringRef;

static constexpr char Step[] = "tu -o a.sarif --depfile a.d --root . a.c ";

/// The names behind the colon of a depfile, as Make reads them.
static std::vector<std::string> inputs(const std::string &Depfile) {
  std::istringstream In(Depfile.substr(Depfile.find(':') + 1));
  std::vector<std::string> Names;
  for (std::string Word; In >> Word;)
    if (Word != "\\")
      Names.push_back(Word);
  return Names;
}

static bool isInput(const Project &P, StringRef Name) {
  for (const std::string &Input : inputs(P.read("a.d")))
    if (Input == Name)
      return true;
  return false;
}

TEST(Tu, FindingsAreData) {
  Project P;
  P.write("a.c", "#include <curl/curl.h>\nint f(int x) { return bad(x); }\n");
  Outcome O = P.run(std::string(Step) + "-- -I.");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:2:23: warning: ")) << O.Out;
  EXPECT_EQ(O.Err, "");
  EXPECT_TRUE(holds(P.read("a.sarif"), "\"ruleId\": \"http-fake-bad\""));
  P.write("a.c", "#include <curl/curl.h>\n");
  O = P.run(std::string(Step) + "-- -I.");
  EXPECT_EQ(O.Out, "");
  EXPECT_TRUE(holds(P.read("a.sarif"), "\"results\": []")) << "still written";
  EXPECT_EQ(P.run("tu a.c -o - --quiet -- -I.").Out, P.read("a.sarif"));
}

TEST(Tu, SameBytesWhereverAndWhenever) {
  std::string Sarif, Depfile;
  for (int Round = 0; Round < 3; ++Round) {
    Project P;
    P.write("a.c", "#include \"h.h\"\nint f(int x) { return bad(x); }\n");
    P.write("h.h", "#include <curl/curl.h>\n"
                   "static int g(int x) { return worse(x); }\n");
    for (int Again = 0; Again < 2; ++Again) {
      EXPECT_EQ(P.run(std::string(Step) + "-- -I.").Status, 0);
      if (Sarif.empty()) {
        Sarif = P.read("a.sarif");
        Depfile = P.read("a.d");
      }
      EXPECT_EQ(P.read("a.sarif"), Sarif);
      EXPECT_EQ(P.read("a.d"), Depfile);
      EXPECT_FALSE(holds(Sarif + Depfile, P.path())) << "names this machine";
    }
  }
}

TEST(Tu, TheDepfileNamesWhatWasRead) {
  Project P;
  P.write("a.c", "#include \"sub dir/h.h\"\n#include <stddef.h>\n");
  P.write("sub dir/h.h", "#include <curl/curl.h>\n");
  P.write(".clang-tidy", "CheckOptions: {http.Models: corp.yaml}\n");
  P.write("corp.yaml", "library: corp\nheaders: [corp.h]\ncalls: []\n");
  P.write("more/m.yaml", "library: more\nheaders: [more.h]\ncalls: []\n");
  P.write("flags.rsp", "-I. @more.rsp\n");
  P.write("more.rsp", "-DX=1\n");
  P.write("base.sarif", P.run("check a.c --sarif - -- -I.").Out);
  Outcome O = P.run(std::string(Step) +
                    "--models more --baseline base.sarif -- @flags.rsp");
  EXPECT_EQ(O.Status, 0) << shown(O);
  for (const char *Name :
       {"a.c", "curl/curl.h", ".clang-tidy", "corp.yaml", "more", "more/m.yaml",
        "flags.rsp", "more.rsp", "base.sarif"})
    EXPECT_TRUE(isInput(P, Name)) << Name << "\n" << P.read("a.d");
  EXPECT_TRUE(holds(P.read("a.d"), " sub\\ dir/h.h")) << P.read("a.d");
  EXPECT_TRUE(holds(P.read("a.d"), "/include/stddef.h")) << P.read("a.d");
  EXPECT_FALSE(holds(P.read("a.d"), "incomplete")) << P.read("a.d");
}

TEST(Tu, WhatCannotReachALibraryHasInputsToo) {
  Project P;
  P.write("a.c", "#include \"h.h\"\n");
  P.write("h.h", "#include \"i.h\"\n");
  P.write("i.h", "int i;\n");
  EXPECT_EQ(P.run(std::string(Step) + "--").Status, 0);
  EXPECT_TRUE(isInput(P, "h.h") && isInput(P, "i.h")) << P.read("a.d");
  EXPECT_TRUE(holds(P.read("a.sarif"), "\"filesWithoutModelledHeader\": 1"));
}

TEST(Tu, NamesAreRelativeToTheFolderOfTheStep) {
  Project P;
  P.write("src/a.c", "#include <curl/curl.h>\n#include \"h.h\"\n");
  P.write("src/h.h", "int f(int x);\n");
  Outcome O = P.runIn("out", "tu -o a.sarif --depfile a.d --root .. "
                             "--directory .. --whole-command ../src/a.c -- "
                             "ccache gcc -I. -c src/a.c -o a.o");
  EXPECT_EQ(O.Status, 0) << shown(O);
  std::string Depfile = P.read("out/a.d");
  EXPECT_TRUE(StringRef(Depfile).starts_with("a.sarif: ")) << Depfile;
  for (const char *Name : {" ../src/a.c", " ../src/h.h", " ../curl/curl.h"})
    EXPECT_TRUE(holds(Depfile, Name)) << Depfile;
  EXPECT_TRUE(holds(P.read("out/a.sarif"), "\"uri\": \"src/a.c\""));
}

TEST(Tu, WhatIsIncompleteIsRunAgain) {
  Project P;
  P.write("a.c", "#include <curl/curl.h>\n#include \"made_later.h\"\n"
                 "int f(int x) { return bad(x); }\n");
  Outcome O = P.run(std::string(Step) + "-- -I.");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(holds(O.Err, "a.c: only partly analysed")) << O.Err;
  O = P.run(std::string(Step) + "--incomplete-ok -- -I.");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(P.read("a.sarif"), "\"executionSuccessful\": false"));
  EXPECT_TRUE(isInput(P, "a.sarif.incomplete")) << P.read("a.d");
  EXPECT_EQ(P.run("merge a.sarif -o all.sarif").Status, 3);
  P.write("a.c", "#include <curl/curl.h>\nvoid crash(void) {}\n");
  O = P.run(std::string(Step) + "-- -I.");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(isInput(P, "a.c")) << "the worker died: " << P.read("a.d");
}

TEST(Tu, WrongUsage) {
  Project P;
  P.write("a.c", "int x;\n");
  P.write("bad.yaml", "library: [\n");
  for (const char *Line :
       {"tu", "tu a.c --", "tu -o o.sarif --", "tu -o o.sarif a.c a.c --",
        "tu -o o.sarif none.c --", "tu -o o.sarif a.c --models bad.yaml --",
        "tu -o o.sarif a.c --baseline none.sarif --",
        "tu -o no/folder/o.sarif a.c --", "tu -o o.sarif a.c --jobs 2 --",
        "tu -o o.sarif a.c --whole-command --",
        "tu -o o.sarif a.c --depfile no/folder/d --"}) {
    Outcome O = P.run(Line);
    EXPECT_EQ(O.Status, 2) << Line << "\n" << shown(O);
  }
}
