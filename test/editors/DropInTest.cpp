//===- DropInTest.cpp - http-tidy-clang-tidy instead of clang-tidy --------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What the packaged clang-tidy does with the plugin, the program with the
/// module in it does without: the two are run side by side.
///
//===----------------------------------------------------------------------===//

#include "checks/rules/Rule.h"
#include "test/support/Hosts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;
using Arguments = std::vector<std::string>;

static constexpr char Source[] =
    "#include <curl/curl.h>\n"
    "void f(CURL *curl) {\n"
    "  curl = curl_easy_init();\n"
    "  curl_easy_setopt(curl, CURLOPT_VERBOSE, 1);\n"
    "  curl_easy_perform(curl);\n"
    "  curl_easy_cleanup(curl);\n"
    "}\n"
    "int g(int a) { if (a = 1) return 2; return a; }\n";

static Outcome plain(Arguments Args) {
  return runProgram(HTTPTIDY_CLANG_TIDY, std::move(Args));
}

static Outcome withPlugin(Arguments Args) {
  Args.insert(Args.begin(), std::string("-load=") + HTTPTIDY_PLUGIN);
  return plain(std::move(Args));
}

static Outcome dropIn(Arguments Args) {
  return runProgram(HTTPTIDY_DROP_IN, std::move(Args));
}

/// \p Text without the lines that name the program.
static std::string withoutName(StringRef Text) {
  std::string Result;
  while (!Text.empty()) {
    auto [Line, Rest] = Text.split('\n');
    if (!Line.starts_with("USAGE: ") &&
        !Line.split(": ").first.contains("clang-tidy") &&
        !Line.starts_with("error: "))
      Result += (Line + "\n").str();
    Text = Rest;
  }
  return Result;
}

static void expectEqual(const Outcome &Wanted, const Outcome &Got) {
  EXPECT_EQ(Got.Status, Wanted.Status) << Got.Err;
  EXPECT_EQ(Got.Out, Wanted.Out);
  EXPECT_EQ(Got.Err, Wanted.Err);
}

TEST(DropIn, HasEveryFlag) {
  for (const char *Flag : {"--help", "--help-hidden"})
    EXPECT_EQ(withoutName(dropIn({Flag}).Out), withoutName(plain({Flag}).Out));
  EXPECT_EQ(dropIn({"--version"}).Out, plain({"--version"}).Out);
}

TEST(DropIn, ListsWhatThePluginLists) {
  expectEqual(withPlugin({"-checks=*", "--list-checks"}),
              dropIn({"-checks=*", "--list-checks"}));
}

TEST(DropIn, DumpsAndVerifiesWhatThePluginDoes) {
  expectEqual(withPlugin({"-checks=*", "--dump-config"}),
              dropIn({"-checks=*", "--dump-config"}));
  Arguments Args = {"--verify-config",
                    "--config={Checks: 'http-*,nosuch-*', CheckOptions: "
                    "{http.Models: '', http-x.Y: '1'}}"};
  expectEqual(withPlugin(Args), dropIn(Args));
}

/// Runs both on a fresh source each, because they may change it.
static std::pair<Outcome, Outcome> onSource(Arguments Args,
                                            std::string Files[2]) {
  Outcome Ran[2];
  for (int I = 0; I < 2; ++I) {
    TempFolder Folder;
    std::string File = Folder.write("a.c", Source);
    Arguments Own = Args;
    for (std::string &Arg : Own)
      if (size_t At = Arg.find("%folder"); At != std::string::npos)
        Arg.replace(At, 7, Folder.path());
    Own.insert(Own.end(), {File, "--"});
    Ran[I] = I ? dropIn(Own) : withPlugin(Own);
    Files[I] = readFile(File) + readFile(Folder.path() + "/fixes.yaml");
    for (std::string *Text : {&Ran[I].Out, &Ran[I].Err, &Files[I]})
      for (size_t At; (At = Text->find(Folder.path())) != std::string::npos;)
        Text->replace(At, Folder.path().size(), "DIR");
  }
  return {Ran[0], Ran[1]};
}

TEST(DropIn, FlagsMeanTheSame) {
  const Arguments Runs[] = {
      {"-checks=-*,http-*"},
      {"-checks=-*,http-*,bugprone-*", "--quiet"},
      {"-checks=-*,http-setopt-type", "-fix"},
      {"-checks=-*,http-*", "--export-fixes=%folder/fixes.yaml"},
      {"-checks=-*,http-*", "--warnings-as-errors=http-setopt-type"},
      {"-checks=-*,http-*",
       "--line-filter=[{\"name\":\"a.c\",\"lines\":[[4,4]]}]"},
      {"-checks=-*,http-*", "--extra-arg=-DX=1", "--use-color"},
      {"--config={Checks: '-*,http-*', CheckOptions: {http.Models: no.yaml}}"},
      {"-checks=-*", "--allow-no-checks"},
      {"-checks=-*"},
      {"--nosuch"}};
  for (const Arguments &Args : Runs) {
    std::string Files[2];
    auto [Wanted, Got] = onSource(Args, Files);
    EXPECT_EQ(Got.Status, Wanted.Status) << llvm::join(Args, " ");
    EXPECT_EQ(withoutName(Got.Out), withoutName(Wanted.Out))
        << llvm::join(Args, " ");
    EXPECT_EQ(withoutName(Got.Err), withoutName(Wanted.Err));
    EXPECT_EQ(Files[1], Files[0]) << llvm::join(Args, " ");
  }
}

TEST(DropIn, ThePluginLoadedAsWellChangesNothing) {
  TempFolder Folder;
  Arguments Args = {"-checks=-*,http-*", Folder.write("a.c", Source), "--"};
  Outcome Alone = dropIn(Args);
  EXPECT_EQ(StringRef(Alone.Out).count("[http-setopt-type]"), 1u) << Alone.Out;
  Args.insert(Args.begin(), std::string("-load=") + HTTPTIDY_PLUGIN);
  expectEqual(Alone, dropIn(Args));
  expectEqual(dropIn({"-checks=*", "--list-checks"}),
              dropIn({std::string("-load=") + HTTPTIDY_PLUGIN, "-checks=*",
                      "--list-checks"}));
}

TEST(DropIn, FindsWhatThePluginFinds) {
  std::vector<AnnotatedSource> Sources;
  for (const std::string &Path : findSources(HTTPTIDY_TEST_RULES)) {
    // Whoever finds the same here has the same module; parity is about all.
    if (!StringRef(Path).contains("/families/") &&
        !StringRef(Path).contains("broken"))
      continue;
    auto One = readAnnotated(Path);
    ASSERT_TRUE(bool(One)) << llvm::toString(One.takeError());
    if (One->Wants.Version.value_or(HTTPTIDY_LLVM) == HTTPTIDY_LLVM)
      Sources.push_back(std::move(*One));
  }
  ASSERT_GT(Sources.size(), 10u);
  for (const Batch &Some : makeBatches(std::move(Sources))) {
    TempFolder Folder;
    writeDatabase(Folder, Some);
    Arguments Args = {"-p=" + Folder.path(), "--quiet", "--allow-no-checks",
                      "--config=" + configuration(Some)};
    for (const AnnotatedSource &One : Some)
      Args.push_back(One.Path);
    expectEqual(withPlugin(Args), dropIn(Args));
  }
}
