//===- PluginTest.cpp - The plugin in the packaged clang-tidy -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What users do with a plugin: list, configure, suppress, fix. That it finds
/// the same as everything else is ParityTest's business.
///
//===----------------------------------------------------------------------===//

#include "checks/rules/Rule.h"
#include "test/support/Process.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;

static constexpr char Source[] = "#include <curl/curl.h>\n"
                                 "void f(CURL *curl) {\n"
                                 "  curl = curl_easy_init();\n"
                                 "  curl_easy_perform(curl);%s\n"
                                 "  curl_easy_cleanup(curl);\n"
                                 "}\n";

static constexpr char Warning[] = "[http-missing-deadline]";

namespace {
class Plugin : public ::testing::Test {
protected:
  /// The source with \p Comment behind the call that blocks.
  std::string source(const std::string &Comment = "") {
    std::string Text = Source;
    Text.replace(Text.find("%s"), 2, Comment);
    return Folder.write("a.c", Text);
  }

  Outcome run(std::vector<std::string> Args,
              const std::string &Host = HTTPTIDY_CLANG_TIDY) {
    Args.insert(Args.begin(), std::string("-load=") + HTTPTIDY_PLUGIN);
    return runProgram(Host, Args);
  }

  TempFolder Folder;
};
} // namespace

static bool contains(const std::string &Text, const std::string &Part) {
  return Text.find(Part) != std::string::npos;
}

TEST_F(Plugin, ListsEveryCheck) {
  Outcome Ran = run({"-checks=-*,http-*", "--list-checks"});
  EXPECT_EQ(Ran.Status, 0) << Ran.Err;
  for (const rules::Rule *R : rules::allRules())
    EXPECT_TRUE(contains(Ran.Out, R->Info->Name.str() + "\n"));
}

#ifdef HTTPTIDY_OTHER_CLANG_TIDY
TEST_F(Plugin, RefusesAnotherClangTidy) {
  Outcome Ran =
      run({"-checks=-*,http-*", source(), "--"}, HTTPTIDY_OTHER_CLANG_TIDY);
  EXPECT_EQ(Ran.Status, 3) << Ran.Err;
  EXPECT_TRUE(contains(Ran.Err, "HttpTidyPlugin: built for clang ")) << Ran.Err;
}
#endif

TEST_F(Plugin, WarnsAndObeysNolint) {
  Outcome Ran = run({"-checks=-*,http-missing-deadline", source(), "--"});
  EXPECT_EQ(Ran.Status, 0) << Ran.Err;
  EXPECT_TRUE(contains(Ran.Out, "a.c:4:3: warning: ")) << Ran.Out;
  EXPECT_TRUE(contains(Ran.Out, Warning)) << Ran.Out;
  Ran = run({"-checks=-*,http-missing-deadline",
             source(" // NOLINT(http-missing-deadline): known"), "--"});
  EXPECT_FALSE(contains(Ran.Out, Warning)) << Ran.Out;
}

TEST_F(Plugin, AHeaderOfNoModelCostsNothingAndFindsNothing) {
  std::string File = Folder.write("b.c", "typedef void CURL;\n"
                                         "int curl_easy_perform(CURL *);\n"
                                         "int f(CURL *curl) {\n"
                                         "  return curl_easy_perform(curl);\n"
                                         "}\n");
  Outcome Ran = run({"-checks=-*,http-*", File, "--"});
  EXPECT_EQ(Ran.Status, 0) << Ran.Err;
  EXPECT_EQ(Ran.Out, "");
}

TEST_F(Plugin, EveryOptionIsKnownToVerifyConfig) {
  std::string Options = "http.Models: '', http.SarifDirectory: '', "
                        "http.VendoredFolders: 'a'";
  for (const rules::Rule *R : rules::allRules())
    for (const OptionInfo &Option : R->Info->Options)
      Options += ", " + R->Info->Name.str() + "." + Option.Name.str() + ": '" +
                 Option.Default.str() + "'";
  Outcome Ran = run({"--verify-config", "--config={Checks: 'http-*', "
                                        "CheckOptions: {" +
                                            Options + "}}"});
  EXPECT_EQ(Ran.Status, 0) << Ran.Err;
  EXPECT_FALSE(contains(Ran.Err, "unknown")) << Ran.Err;
}

TEST_F(Plugin, AWrongConfigurationIsAnError) {
  Outcome Ran = run({"-checks=-*,http-*",
                     "--config={CheckOptions: {http.Model: 'x', "
                     "http-missing-deadline.NoSuch: '1'}}",
                     source(), "--"});
  EXPECT_NE(Ran.Status, 0);
  EXPECT_TRUE(contains(Ran.Out, "unknown option 'http.Model'")) << Ran.Out;
  EXPECT_TRUE(contains(Ran.Out, "unknown option "
                                "'http-missing-deadline.NoSuch'"))
      << Ran.Out;
}

TEST_F(Plugin, AModelThatCannotBeReadIsAnError) {
  Folder.write("bad.yaml", "librari: x\n");
  Outcome Ran = run({"-checks=-*,http-*",
                     "--config={CheckOptions: {http.Models: 'bad.yaml'}}",
                     source(), "--"});
  EXPECT_NE(Ran.Status, 0);
  EXPECT_TRUE(contains(Ran.Out, "bad.yaml:1:1: error: ")) << Ran.Out;
}

/// The SARIF files that a run has left in `sarif`, one after the other.
static std::string sarif(const TempFolder &Folder) {
  std::string All;
  std::error_code EC;
  for (llvm::sys::fs::directory_iterator It(Folder.path() + "/sarif", EC), End;
       It != End && !EC; It.increment(EC))
    All += It->path() + "\n" + readFile(It->path());
  return All;
}

TEST_F(Plugin, LeavesASarifFileOfWhatTheHostShows) {
  std::string Config = "--config={CheckOptions: {http.SarifDirectory: '" +
                       Folder.path() + "/sarif'}}";
  run({"-checks=-*,http-missing-deadline", Config, source(), "--"});
  std::string Shown = sarif(Folder);
  EXPECT_TRUE(contains(Shown, "/a.c-")) << Shown;
  EXPECT_TRUE(contains(Shown, "\"ruleId\"")) << Shown;
  EXPECT_TRUE(contains(Shown, "\"startLine\": 4")) << Shown;
  EXPECT_FALSE(contains(Shown, "\"level\": \"error\"")) << Shown;

  run({"-checks=-*,http-missing-deadline", Config,
       "--warnings-as-errors=http-*", source(), "--"});
  EXPECT_TRUE(contains(sarif(Folder), "\"level\": \"error\""));

  run({"-checks=-*,http-missing-deadline", Config,
       source(" // NOLINT(http-missing-deadline): known"), "--"});
  EXPECT_FALSE(contains(sarif(Folder), "\"ruleId\"")) << sarif(Folder);
}

TEST_F(Plugin, LeavesASarifFileOfAUnitWithoutFunctions) {
  std::string Config = "--config={CheckOptions: {http.SarifDirectory: '" +
                       Folder.path() + "/sarif'}}";
  run({"-checks=-*,http-*", Config, Folder.write("e.c", "int a;\n"), "--"});
  EXPECT_TRUE(contains(sarif(Folder), "/e.c-")) << sarif(Folder);
}

TEST_F(Plugin, ASarifFolderThatCannotBeMadeIsAnError) {
  std::string File = Folder.write("file", "");
  Outcome Ran = run(
      {"-checks=-*,http-missing-deadline",
       "--config={CheckOptions: {http.SarifDirectory: '" + File + "/sarif'}}",
       source(), "--"});
  EXPECT_NE(Ran.Status, 0);
  EXPECT_TRUE(contains(Ran.Out, "http.SarifDirectory: ")) << Ran.Out;
}

TEST_F(Plugin, HeadersThatTheHostFiltersAreNotInTheSarifFile) {
  Folder.write("h.h", "#include <curl/curl.h>\n"
                      "static inline void h(CURL *curl) {\n"
                      "  curl = curl_easy_init();\n"
                      "  curl_easy_perform(curl);\n"
                      "  curl_easy_cleanup(curl);\n"
                      "}\n");
  std::string File = Folder.write("m.c", "#include \"h.h\"\n");
  for (std::string Filter : {"none", ".*"}) {
    run({"-checks=-*,http-missing-deadline",
         "--config={HeaderFilterRegex: '" + Filter +
             "', CheckOptions: {http.SarifDirectory: '" + Folder.path() +
             "/sarif'}}",
         File, "--"});
    EXPECT_EQ(contains(sarif(Folder), "\"ruleId\""), Filter == ".*")
        << sarif(Folder);
  }
}

TEST_F(Plugin, RunsUnderRunClangTidy) {
  std::string File = source();
  Folder.write("compile_commands.json",
               "[{\"directory\": \"" + Folder.path() + "\", \"file\": \"" +
                   File + "\", \"arguments\": [\"clang\", \"" + File + "\"]}]");
  Outcome Ran =
      runProgram(HTTPTIDY_RUN_CLANG_TIDY,
                 {"-p", Folder.path(), std::string("-load=") + HTTPTIDY_PLUGIN,
                  "-clang-tidy-binary", HTTPTIDY_CLANG_TIDY,
                  "-checks=-*,http-missing-deadline", "-quiet"});
  EXPECT_EQ(Ran.Status, 0) << Ran.Err;
  EXPECT_TRUE(contains(Ran.Out, Warning)) << Ran.Out << Ran.Err;
}

TEST_F(Plugin, RunsInACMakeBuild) {
  source();
  Folder.write("CMakeLists.txt",
               std::string("cmake_minimum_required(VERSION 3.25)\n"
                           "project(p C)\n"
                           "set(CMAKE_C_CLANG_TIDY \"") +
                   HTTPTIDY_CLANG_TIDY + ";-load=" + HTTPTIDY_PLUGIN +
                   ";-checks=-*,http-missing-deadline\")\n"
                   "add_library(a OBJECT a.c)\n");
  std::string Build = Folder.path() + "/build";
  Outcome Ran = runProgram(HTTPTIDY_CMAKE,
                           {"-S", Folder.path(), "-B", Build, "-G", "Ninja"});
  ASSERT_EQ(Ran.Status, 0) << Ran.Err;
  Ran = runProgram(HTTPTIDY_CMAKE, {"--build", Build});
  EXPECT_EQ(Ran.Status, 0) << Ran.Out << Ran.Err;
  EXPECT_TRUE(contains(Ran.Out, Warning)) << Ran.Out << Ran.Err;
}

TEST_F(Plugin, SeveralFilesInOneRunAreSeveralUnits) {
  std::string First = source();
  std::string Second = Folder.write(
      "c.cpp", "#include <curl/curl.h>\n"
               "void g() { curl_easy_perform(curl_easy_init()); }\n");
  Outcome Ran = run({"-checks=-*,http-missing-deadline", First, Second, "--"});
  EXPECT_TRUE(contains(Ran.Out, "a.c:4:3: warning: ")) << Ran.Out;
  EXPECT_TRUE(contains(Ran.Out, "c.cpp:2:12: warning: ")) << Ran.Out;
}
