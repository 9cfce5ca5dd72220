//===- YamlTest.cpp - What only a service can run, as far as it shows -----===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/pieces/Yaml.h"
#include "test/support/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"

using namespace httptidy::test;
using llvm::StringRef;

using Words = std::set<std::string>;

/// Every key below \p Way has to be one that the service knows.
static void expectKeys(const Yaml &Y, StringRef Way, const Words &Known) {
  EXPECT_FALSE(keysOf(Y, Way).empty()) << Way.str();
  for (const std::string &Key : keysOf(Y, Way))
    EXPECT_TRUE(Known.count(Key)) << Way.str() << Key;
}

/// What follows \p Prefix in any text of \p Y, up to a space.
static Words mentioned(const Yaml &Y, StringRef Prefix) {
  Words Found;
  for (const auto &[Way, Text] : Y)
    for (size_t At = 0;
         (At = Text.find(Prefix.str(), At)) != std::string::npos;) {
      At += Prefix.size();
      Found.insert(Text.substr(At, Text.find(' ', At) - At));
    }
  return Found;
}

TEST(GitHubAction, KeysAreKnown) {
  Yaml Y = readYaml("ci/github/action.yml");
  expectKeys(Y, "",
             {"name", "description", "author", "branding", "inputs", "outputs",
              "runs"});
  for (const char *Needed : {"name", "description", "runs/using"})
    EXPECT_TRUE(Y.count(Needed)) << Needed;
  EXPECT_EQ(Y["runs/using"], "composite");
  for (const std::string &Input : keysOf(Y, "inputs/")) {
    std::string Way = "inputs/" + Input + "/";
    expectKeys(Y, Way, {"description", "required", "default"});
    EXPECT_FALSE(Y[Way + "description"].empty()) << Input;
    EXPECT_TRUE(Y.count(Way + "default")) << Input << " has to be given";
  }
  for (const std::string &Output : keysOf(Y, "outputs/"))
    EXPECT_EQ(keysOf(Y, "outputs/" + Output + "/"),
              (Words{"description", "value"}));
  for (const std::string &Step : keysOf(Y, "runs/steps/")) {
    std::string Way = "runs/steps/" + Step + "/";
    expectKeys(Y, Way,
               {"id", "name", "if", "run", "shell", "env", "uses", "with",
                "working-directory", "continue-on-error"});
    EXPECT_TRUE(!Y.count(Way + "run") || Y.count(Way + "shell"))
        << "a composite action has no shell of its own";
    EXPECT_FALSE(StringRef(Y[Way + "run"]).contains("${{"))
        << "an input would be run";
  }
}

TEST(GitHubAction, InputsAndOutputsAreThoseOfTheScript) {
  Yaml Y = readYaml("ci/github/action.yml");
  std::string Script = readFile(HTTPTIDY_SOURCE_DIR "/ci/github/run");
  EXPECT_EQ(mentioned(Y, "inputs."), keysOf(Y, "inputs/"));
  for (const std::string &Name : keysOf(Y, "runs/steps/0/env/"))
    EXPECT_TRUE(StringRef(Script).contains(Name)) << Name;
  EXPECT_EQ(mentioned(Y, "steps.run.outputs."), keysOf(Y, "outputs/"));
  for (const std::string &Name : keysOf(Y, "outputs/"))
    EXPECT_TRUE(StringRef(Script).contains("echo \"" + Name + "=")) << Name;
}

TEST(GitHubWorkflow, UsesWhatTheActionHas) {
  Yaml Action = readYaml("ci/github/action.yml");
  Yaml Y = readYaml("ci/github/workflow.yml");
  expectKeys(Y, "",
             {"name", "on", "permissions", "jobs", "env", "defaults",
              "concurrency", "run-name"});
  EXPECT_EQ(Y["permissions/security-events"], "write");
  expectKeys(Y, "jobs/http-tidy/", {"runs-on", "container", "steps"});
  for (const std::string &Step : keysOf(Y, "jobs/http-tidy/steps/")) {
    std::string Way = "jobs/http-tidy/steps/" + Step + "/";
    expectKeys(Y, Way, {"id", "name", "if", "run", "uses", "with"});
    EXPECT_NE(Y.count(Way + "run"), Y.count(Way + "uses")) << Way;
    if (StringRef(Y[Way + "uses"]).contains("/http-tidy/ci/github@"))
      expectKeys(Y, Way + "with/", keysOf(Action, "inputs/"));
    if (StringRef(Y[Way + "uses"]).contains("upload-sarif"))
      expectKeys(Y, Way + "with/",
                 {"sarif_file", "category", "ref", "sha", "checkout_path",
                  "wait-for-processing"});
  }
  for (const std::string &Name : mentioned(Y, "steps.http-tidy.outputs."))
    EXPECT_TRUE(keysOf(Action, "outputs/").count(Name)) << Name;
}

TEST(GitLabTemplate, KeysAreKnown) {
  Yaml Y = readYaml("ci/gitlab/http-tidy.yml");
  EXPECT_EQ(keysOf(Y, ""), (Words{".http-tidy", "http-tidy"}));
  expectKeys(Y, ".http-tidy/", {"stage", "variables", "script", "artifacts"});
  expectKeys(Y, ".http-tidy/artifacts/", {"when", "paths", "reports"});
  expectKeys(Y, ".http-tidy/artifacts/reports/", {"codequality", "junit"});
  EXPECT_EQ(Y["http-tidy/extends"], ".http-tidy");
}

TEST(PreCommit, HooksAreComplete) {
  Yaml Y = readYaml(".pre-commit-hooks.yaml");
  expectKeys(Y, "0/",
             {"id", "name", "description", "entry", "language", "types_or",
              "types", "files", "exclude", "require_serial", "args",
              "pass_filenames", "always_run", "stages", "verbose"});
  for (const char *Needed : {"0/id", "0/name", "0/entry", "0/language"})
    EXPECT_FALSE(Y[Needed].empty()) << Needed;
  EXPECT_EQ(Y["0/require_serial"], "true") << "http-tidy has its own jobs";
}
