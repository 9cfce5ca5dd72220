//===- ConfigTest.cpp - .clang-tidy files, as http-tidy reads them --------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/config/Config.h"
#include "test/support/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;

static constexpr char Check[] = "http-missing-deadline";

static bool enables(const FileConfig &Config, llvm::StringRef Name) {
  return llvm::any_of(Config.Enabled, [&](const rules::Rule *R) {
    return R->Info->Name == Name;
  });
}

namespace {
class Config : public ::testing::Test {
protected:
  /// The configuration of src/a.c below the folder.
  llvm::Expected<FileConfig> read(std::string Inline = "",
                                  std::string Checks = "") {
    ConfigProvider Provider(std::move(Inline), std::move(Checks));
    return Provider.forFile(Folder.path() + "/src/a.c");
  }

  FileConfig good(std::string Inline = "", std::string Checks = "") {
    auto Read = read(std::move(Inline), std::move(Checks));
    if (Read)
      return std::move(*Read);
    ADD_FAILURE() << llvm::toString(Read.takeError());
    return {};
  }

  std::string mistake(std::string Inline = "", std::string Checks = "") {
    auto Read = read(std::move(Inline), std::move(Checks));
    return Read ? "" : llvm::toString(Read.takeError());
  }

  TempFolder Folder;
};
} // namespace

TEST_F(Config, WithoutFileAllChecksAreOn) {
  FileConfig C = good();
  EXPECT_EQ(C.Enabled.size(), rules::allRules().size());
  EXPECT_EQ(C.Options.size(), rules::allRules().size());
  EXPECT_FALSE(C.IsError(Check));
  EXPECT_TRUE(C.Models.empty());
  EXPECT_TRUE(llvm::is_contained(C.VendoredFolders, "third_party"));
}

TEST_F(Config, TheNearestFileIsReadAndMayInherit) {
  Folder.write(".clang-tidy", "WarningsAsErrors: 'http-*'\n"
                              "Checks: '-*,bugprone-*'\n");
  EXPECT_TRUE(good().IsError(Check));
  EXPECT_TRUE(enables(good(), Check));
  Folder.write("src/.clang-tidy", "InheritParentConfig: true\n"
                                  "CheckOptions:\n"
                                  "  http.VendoredFolders: 'a;b'\n");
  EXPECT_TRUE(good().IsError(Check));
  EXPECT_EQ(good().VendoredFolders, (std::vector<std::string>{"a", "b"}));
  Folder.write("src/.clang-tidy", "Checks: '-http-leaked-handle'\n");
  EXPECT_FALSE(good().IsError(Check));
  EXPECT_TRUE(enables(good(), Check));
  EXPECT_FALSE(enables(good(), "http-leaked-handle"));
}

TEST_F(Config, InlineStandsForTheNearestFile) {
  Folder.write(".clang-tidy", "WarningsAsErrors: 'http-*'\n");
  EXPECT_FALSE(good("{Checks: '*'}").IsError(Check));
  EXPECT_TRUE(good("{InheritParentConfig: true}").IsError(Check));
}

TEST_F(Config, ChecksOfTheCommandLineReplaceTheSet) {
  Folder.write(".clang-tidy", "Checks: '-http-*'\n");
  FileConfig C = good("", Check);
  ASSERT_EQ(C.Enabled.size(), 1u);
  EXPECT_TRUE(enables(C, Check));
}

TEST_F(Config, NoCheckLeftIsAnError) {
  Folder.write(".clang-tidy", "Checks: '-http-*'\n");
  EXPECT_EQ(mistake(),
            "no check is left on for '" + Folder.path() + "/src/a.c'");
  EXPECT_NE(mistake("", "-*"), "");
}

TEST_F(Config, ModelsAreFoundAboveTheSource) {
  std::string Model = Folder.write("models/corp.yaml", "");
  Folder.write(".clang-tidy", "CheckOptions:\n"
                              "  http.Models: 'models/corp.yaml;none.yaml'\n");
  EXPECT_EQ(good().Models, (std::vector<std::string>{Model, "none.yaml"}));
}

TEST_F(Config, EveryMistakeIsTold) {
  Folder.write(".clang-tidy", "CheckOptions:\n"
                              "  http-missing-deadlin.A: '1'\n"
                              "  http-missing-deadline.NoSuch: '1'\n"
                              "  http.Model: 'a.yaml'\n"
                              "  bugprone-x.A: '1'\n");
  std::string Told = mistake();
  EXPECT_NE(Told.find("unknown check 'http-missing-deadlin' in CheckOptions; "
                      "did you mean 'http-missing-deadline'?\n"),
            std::string::npos)
      << Told;
  EXPECT_NE(Told.find("unknown option 'http-missing-deadline.NoSuch'"),
            std::string::npos)
      << Told;
  EXPECT_NE(Told.find("unknown option 'http.Model'"), std::string::npos)
      << Told;
  EXPECT_EQ(Told.find("bugprone"), std::string::npos) << Told;
}

TEST_F(Config, AFileThatIsNoConfigurationIsAnError) {
  std::string File = Folder.write(".clang-tidy", "Checks: '*'\nCheks: ''\n");
  EXPECT_EQ(mistake().substr(0, File.size() + 3), File + ":2:");
  EXPECT_NE(mistake("{Cheks: ''}").find("--config"), std::string::npos);
}
