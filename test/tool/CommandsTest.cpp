//===- CommandsTest.cpp - The other subcommands ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "llvm/Support/JSON.h"
#include "gtest/gtest.h"

using namespace httptidy::test;
using llvm::StringRef;

TEST(Inventory, EveryExchangeWithItsVerdict) {
  Project P;
  P.add("a.c", "int f(int x) { return bad(x); }\n"
               "int g(int y) { return bounded(y) + unknown(y); }\n");
  Outcome O = P.run("inventory");
  EXPECT_EQ(O.Status, 0) << "a list is no verdict: " << shown(O);
  EXPECT_EQ(O.Out,
            "a.c:2:23: finding: exchange bad on 'x' in f: http-fake-bad\n"
            "a.c:3:23: bounded: exchange bounded on 'y' in g: set_timeout, 30 "
            "s\n"
            "a.c:3:36: unknown: exchange unknown on 'y' in g: "
            "corp::configure()\n");
  EXPECT_TRUE(holds(O.Err, "3 exchanges: 1 finding, 1 bounded, 1 unknown (1 "
                           "because of corp::configure())"));
  O = P.run("inventory --format json");
  auto V = llvm::json::parse(O.Out);
  ASSERT_TRUE(bool(V)) << llvm::toString(V.takeError());
  EXPECT_EQ(V->getAsObject()->getArray("rows")->size(), 3u);
}

TEST(Inventory, AServerWithWhatBoundsIt) {
  Project P;
  P.add("a.c", "int f(int x) { return served(x); }\n");
  Outcome O = P.run("inventory");
  EXPECT_EQ(O.Out, "a.c:2:23: bounded: server served on 'x' in f: set_timeout, "
                   "30 s\n"
                   "    made at a.c:2:5\n"
                   "    address: set, ::1\n"
                   "    limit body: none\n");
  EXPECT_TRUE(holds(O.Err, "0 exchanges: 0 findings, 0 bounded, 0 unknown; 1 "
                           "server\n"))
      << O.Err;
  O = P.run("inventory --format json");
  auto V = llvm::json::parse(O.Out);
  ASSERT_TRUE(bool(V)) << llvm::toString(V.takeError());
  const llvm::json::Object &Row =
      *(*V->getAsObject()->getArray("rows"))[0].getAsObject();
  EXPECT_EQ(Row.getString("kind"), StringRef("server"));
  EXPECT_EQ(Row.getObject("made")->getString("file"), StringRef("a.c"));
  const llvm::json::Object &Body =
      *(*Row.getArray("settings"))[1].getAsObject();
  EXPECT_EQ(Body.getString("name"), StringRef("body"));
  EXPECT_EQ(Body.getString("state"), StringRef("none"));
  EXPECT_EQ(V->getAsObject()->getObject("counts")->getInteger("servers"), 1);
}

TEST(Inventory, AnIncompleteListSaysSo) {
  Project P;
  P.add("a.c", "int f(int x) { return nothing_like_that; }\n");
  EXPECT_EQ(P.run("inventory").Status, 3);
}

TEST(Explain, ACheck) {
  Project P;
  Outcome O = P.run("explain http-fake-bad");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Out, "# http-fake-bad")) << O.Out;
  EXPECT_EQ(P.run("explain fake-bad").Out, O.Out);
}

TEST(Explain, AnUnknownCheck) {
  Outcome O = Project().run("explain http-fake-bda");
  EXPECT_EQ(O.Status, 2);
  EXPECT_EQ(O.Err, "http-tidy: error: unknown check 'http-fake-bda'; did you "
                   "mean 'http-fake-bad'?\n");
}

TEST(Rules, MarkdownAndJson) {
  Project P;
  Outcome O = P.run("rules");
  EXPECT_EQ(O.Status, 0);
  EXPECT_TRUE(holds(O.Out, "| http-fake-bad | a request without a deadline | "
                           "warning | high | 400, 1088 |\n"))
      << O.Out;
  auto V = llvm::json::parse(P.run("rules --format json").Out);
  ASSERT_TRUE(bool(V)) << llvm::toString(V.takeError());
  const llvm::json::Object &Whole = *V->getAsObject();
  ASSERT_EQ(Whole.getArray("checks")->size(), 3u);
  const llvm::json::Object &Bad = *(*Whole.getArray("checks"))[0].getAsObject();
  EXPECT_EQ(Bad.getString("name"), StringRef("http-fake-bad"));
  EXPECT_EQ(Bad.getArray("options")->size(), 1u);
  std::vector<StringRef> OfAllChecks;
  for (const llvm::json::Value &Option : *Whole.getArray("options"))
    OfAllChecks.push_back(*Option.getAsObject()->getString("name"));
  EXPECT_EQ(OfAllChecks,
            (std::vector<StringRef>{"LoweredPaths", "Models", "SarifDirectory",
                                    "VendoredFolders"}));
}

TEST(Models, ListShowAndVerify) {
  Project P;
  EXPECT_TRUE(holds(P.run("models list").Out, "| libcurl | "));
  Outcome O = P.run("models show libcurl");
  EXPECT_EQ(O.Status, 0);
  EXPECT_TRUE(StringRef(O.Out).starts_with("library: libcurl\n"));
  O = P.run("models show nonesuch");
  EXPECT_EQ(O.Status, 2);
  EXPECT_TRUE(holds(O.Err, "no model of 'nonesuch'; there are: ")) << O.Err;
  O = P.run("models verify libcurl");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(O.Out, "libcurl: every name is there\n");
}

TEST(Models, VerifyFindsWhatIsNotThere) {
  Project P;
  P.write("corp.h", "struct corp; void corp_free(corp *);\n");
  P.write("corp.yaml", "library: corp\nheaders: [corp.h]\n"
                       "calls:\n  - name: corp_free\n  - name: corp_fly\n");
  Outcome O = P.run("models verify --models corp.yaml corp -- -I.");
  EXPECT_EQ(O.Status, 2) << shown(O);
  EXPECT_TRUE(holds(O.Out, "corp_fly")) << O.Out;
  EXPECT_FALSE(holds(O.Out, "corp_free")) << O.Out;
  O = P.run("models verify --models corp.yaml corp");
  EXPECT_EQ(O.Status, 3) << "not installed: nobody knows";
}

TEST(Models, AUsersModelMakesAFileRelevant) {
  Project P;
  P.write("corp.h", "int bad(int);\n");
  P.write("a.c", "#include \"corp.h\"\nint f(int x) { return bad(x); }\n");
  P.write("corp.yaml", "library: corp\nheaders: [corp.h]\ncalls: []\n");
  EXPECT_EQ(P.run("check a.c --").Status, 0);
  EXPECT_EQ(P.run("check --models corp.yaml a.c --").Status, 1);
}

TEST(Later, OptionsAndCommandsSaySo) {
  Project P;
  for (const char *Line : {"check --cache c", "check --index i", "cache stats",
                           "summarize", "link"}) {
    Outcome O = P.run(Line);
    EXPECT_EQ(O.Status, 2) << Line;
    EXPECT_TRUE(holds(O.Err, "is not available in this version")) << O.Err;
  }
}

TEST(Usage, HelpAndVersion) {
  Project P;
  std::string Version = P.run("--version").Out;
  EXPECT_TRUE(
      StringRef(Version).starts_with("http-tidy " HTTPTIDY_VERSION "\nLLVM "))
      << Version;
  EXPECT_TRUE(holds(Version, "\nmodels: ")) << Version;
  EXPECT_TRUE(holds(Version, " libcurl, ")) << Version;
  EXPECT_EQ(P.run("--help").Status, 0);
  EXPECT_EQ(P.run("check --help").Status, 0);
  EXPECT_EQ(P.run("").Status, 2);
  EXPECT_EQ(P.run("chekc").Status, 2);
  EXPECT_EQ(P.run("check --sarfi x").Status, 2);
}

TEST(Usage, TheRealCommandStarts) {
  Outcome O = runProgram(HTTPTIDY_REAL_COMMAND, {"models", "list"});
  EXPECT_EQ(O.Status, 0) << shown(O);
}
