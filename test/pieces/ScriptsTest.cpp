//===- ScriptsTest.cpp - The shell parts of the CI pieces, run ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/pieces/Yaml.h"
#include "test/tool/Project.h"
#include "llvm/ADT/Twine.h"
#include "gtest/gtest.h"

using namespace httptidy::test;
using llvm::StringRef;

namespace {

class Scripts : public testing::Test {
protected:
  void SetUp() override {
    P.add("a.c", "int f(int x) { return bad(x); }\n"
                 "int g(int x) { return worse(x); }\n");
    P.shell("mkdir bin && ln -s \"$TIDY\" bin/http-tidy");
  }

  /// Runs \p Line with http-tidy on the path.
  Outcome run(StringRef Line) {
    return P.shell((llvm::Twine("PATH=$PWD/bin:$PATH; ") + Line).str());
  }

  /// Runs the step of the action, with \p Inputs as variables.
  Outcome action(StringRef Inputs) {
    P.write("outputs", "");
    return run((llvm::Twine("HTTPTIDY_COMPILE_COMMANDS=. GITHUB_OUTPUT=outputs "
                            "GITHUB_STEP_SUMMARY=summary ") +
                Inputs + " " HTTPTIDY_SOURCE_DIR "/ci/github/run")
                   .str());
  }

  Project P;
};

} // namespace

TEST_F(Scripts, GitHubFindings) {
  Outcome O = action("");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Out, "::warning file=a.c,line=2,")) << O.Out;
  EXPECT_TRUE(holds(O.Err, "2 findings")) << O.Err;
  EXPECT_EQ(P.read("outputs"), "sarif-file=http-tidy.sarif\nexit-code=1\n"
                               "findings=2\nnew-findings=2\n");
  EXPECT_TRUE(holds(P.read("http-tidy.sarif"), "\"id\": \"http-tidy/\""));
  EXPECT_FALSE(P.read("summary").empty());
}

TEST_F(Scripts, GitHubInputsAreOptions) {
  P.run("baseline create --reason r -o base.sarif");
  Outcome O = action("HTTPTIDY_BASELINE=base.sarif HTTPTIDY_CATEGORY=arm "
                     "HTTPTIDY_JOBS=1 HTTPTIDY_SARIF_FILE=o.sarif");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(P.read("outputs"), "sarif-file=o.sarif\nexit-code=0\n"
                               "findings=2\nnew-findings=0\n");
  EXPECT_TRUE(holds(P.read("o.sarif"), "\"id\": \"arm/\""));
  EXPECT_EQ(action("HTTPTIDY_FAIL_ON=never").Status, 0);
  O = action("HTTPTIDY_CHECKS='http-fake-bad'");
  EXPECT_TRUE(holds(P.read("outputs"), "findings=1\n")) << shown(O);
  O = action("HTTPTIDY_CHECKS='$(touch run-it);http-fake-bad'");
  EXPECT_EQ(O.Status, 2) << shown(O);
  EXPECT_EQ(P.shell("test ! -e run-it").Status, 0);
}

TEST_F(Scripts, GitHubNeverTakesAnOldReport) {
  P.write("http-tidy.sarif", "{}");
  Outcome O = action("HTTPTIDY_DIFF_BASE=no-such-revision");
  EXPECT_EQ(O.Status, 2) << shown(O);
  EXPECT_EQ(P.read("outputs"), "exit-code=2\nfindings=\nnew-findings=\n");
  EXPECT_EQ(P.read("http-tidy.sarif"), "");
}

TEST_F(Scripts, GitHubWithoutAProgram) {
  Outcome O = action("HTTPTIDY_EXECUTABLE=no-such-tidy");
  EXPECT_EQ(O.Status, 2) << shown(O);
  EXPECT_TRUE(holds(O.Out, "::error title=http-tidy::there is no")) << O.Out;
  P.write("x.deb", "not the one");
  O = action("HTTPTIDY_PACKAGE=x.deb HTTPTIDY_PACKAGE_SHA256=00");
  EXPECT_EQ(O.Status, 2) << shown(O);
  EXPECT_TRUE(holds(O.Out, "has another checksum")) << O.Out;
}

/// The lines of the job, run one after the other as the runner does.
static std::string gitLabScript() {
  Yaml Y = readYaml("ci/gitlab/http-tidy.yml");
  std::string Script = "set -e\n";
  for (const std::string &Key : keysOf(Y, ".http-tidy/variables/"))
    Script += "[ -n \"${" + Key + "+x}\" ] || " + Key + "='" +
              Y[".http-tidy/variables/" + Key] + "'\n";
  for (const std::string &Line : keysOf(Y, ".http-tidy/script/"))
    Script += Y[".http-tidy/script/" + Line] + "\n";
  return Script;
}

TEST_F(Scripts, GitLab) {
  P.write("job", gitLabScript());
  std::string Line = "HTTPTIDY_COMPILE_COMMANDS=. sh ./job";
  Outcome O = run(Line);
  EXPECT_EQ(O.Status, 1) << shown(O) << gitLabScript();
  for (const char *File : {"http-tidy.sarif", "http-tidy.html", "http-tidy.xml",
                           "gl-code-quality-report.json"})
    EXPECT_FALSE(P.read(File).empty()) << File;
  P.run("baseline create --reason r -o base.sarif");
  EXPECT_EQ(run("HTTPTIDY_BASELINE=base.sarif " + Line).Status, 0);
  O = run("CI_MERGE_REQUEST_DIFF_BASE_SHA=HEAD " + Line);
  EXPECT_EQ(O.Status, 2) << "no repository: " << shown(O);
  P.shell("git init -q . && git add a.c && git -c user.name=a -c "
          "user.email=a@b.invalid commit -qm a");
  O = run("CI_MERGE_REQUEST_DIFF_BASE_SHA=HEAD " + Line);
  EXPECT_EQ(O.Status, 0) << "nothing changed: " << shown(O);
}

TEST_F(Scripts, PreCommit) {
  Yaml Y = readYaml(".pre-commit-hooks.yaml");
  std::string Entry = Y["0/entry"];
  P.write("h.h", "#include <curl/curl.h>\nint f(int);\n");
  EXPECT_EQ(run(Entry + " -p . a.c h.h").Status, 1);
  EXPECT_EQ(run(Entry + " -p . h.h").Status, 0);
  P.write("new.c", "");
  EXPECT_EQ(run(Entry + " -p . new.c").Status, 2) << "not in the database";
}
