//===- LayoutTest.cpp - Who may know whom, and how large things get -------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Module.h"
#include "checks/core/Options.h"
#include "checks/flow/Analysis.h"
#include "checks/models/Builtin.h"
#include "test/house/Files.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"
#include <set>

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

/// `checks/flow` of `checks/flow/Analysis.h`.
static std::string roomOf(StringRef Path) {
  auto [First, Rest] = Path.split('/');
  return (First + "/" + Rest.split('/').first).str();
}

/// Includes only point to the left.
static int floorOf(StringRef Room) {
  static const char *const Order[] = {"checks/core",  "checks/models",
                                      "checks/ast",   "checks/flow",
                                      "checks/rules", "checks/plugin"};
  const auto *It = llvm::find(Order, Room);
  return It == std::end(Order) ? -1 : It - std::begin(Order);
}

static bool isClang(StringRef Include) {
  return Include.starts_with("clang/") || Include.starts_with("clang-tidy/") ||
         Include.starts_with("checks/compat/");
}

/// Rooms that build and test without Clang.
static bool knowsNoClang(StringRef Room) {
  return Room == "checks/core" || Room == "tool/report" || Room == "tool/gate";
}

TEST(Layout, IncludesPointOneWay) {
  for (const ProjectFile &File : sourceFiles({"checks"}))
    for (const std::string &Include : includesOf(File)) {
      int From = floorOf(roomOf(File.Path)), To = floorOf(roomOf(Include));
      if (From >= 0 && To >= 0)
        EXPECT_LE(To, From) << File.Path << " includes " << Include;
      EXPECT_FALSE(StringRef(Include).starts_with("tool/"))
          << File.Path << " includes " << Include;
      EXPECT_FALSE(StringRef(Include).starts_with("test/"))
          << File.Path << " includes " << Include;
    }
}

TEST(Layout, CommandAndPluginAreStrangers) {
  for (const ProjectFile &File : sourceFiles({"tool"}))
    for (const std::string &Include : includesOf(File))
      EXPECT_NE(roomOf(Include), "checks/plugin") << File.Path;
}

TEST(Layout, ReportsAndCoreKnowNoClang) {
  for (const ProjectFile &File : sourceFiles({"checks", "tool"}))
    if (knowsNoClang(roomOf(File.Path)))
      for (const std::string &Include : includesOf(File))
        EXPECT_FALSE(isClang(Include)) << File.Path << " includes " << Include;
}

TEST(Layout, FourRoomsKnowClangTidy) {
  for (const ProjectFile &File : sourceFiles({"checks", "tool"})) {
    std::string Room = roomOf(File.Path);
    if (Room == "checks/plugin" || Room == "checks/tidy" ||
        Room == "tool/config" || Room == "tool/clangd")
      continue;
    for (const std::string &Include : includesOf(File))
      EXPECT_FALSE(StringRef(Include).starts_with("clang-tidy/"))
          << File.Path << " includes " << Include;
  }
}

TEST(Layout, OneFolderAsksForTheVersionOfLlvm) {
  std::string Macro = std::string("LLVM_VERSION") + "_MAJOR";
  for (const ProjectFile &File : sourceFiles({"checks", "tool", "test"}))
    if (!StringRef(File.Path).starts_with("checks/compat/"))
      EXPECT_FALSE(StringRef(withoutComments(File.Text)).contains(Macro))
          << File.Path;
}

/// Names by which programs know \p M: calls, types, options. A qualified name
/// is known by its first part.
static void addNames(const models::Model &M, std::set<std::string> &Names) {
  auto Add = [&](std::string_view Name) {
    StringRef First = StringRef(Name).split("::").first;
    // A callback that is a std::function is no name of the library's.
    if (First != "std")
      Names.insert(First.str());
  };
  for (const models::ObjectType &Type : M.Types)
    llvm::for_each(Type.Spelled, Add);
  for (const models::Call &Call : M.Calls) {
    Add(Call.Name);
    for (const models::OptionCase &Case : Call.Cases)
      Add(Case.Constant);
  }
}

static bool isWord(char C) { return llvm::isAlnum(C) || C == '_'; }

/// The first word of \p Code that is one of \p Names.
static std::string findName(StringRef Code,
                            const std::set<std::string> &Names) {
  while (!Code.empty()) {
    StringRef Word = Code.take_while(isWord);
    if (Names.count(Word.str()))
      return Word.str();
    Code = Code.drop_front(std::max<size_t>(Word.size(), 1));
  }
  return "";
}

TEST(Layout, LibrariesAreData) {
  std::set<std::string> Names;
  for (const models::Model *M : models::builtinModels())
    // The standard library is what this project itself is written with.
    if (M->Library != "std")
      addNames(*M, Names);
  EXPECT_FALSE(Names.empty());
  for (const ProjectFile &File :
       sourceFiles({"checks/rules", "checks/flow", "checks/ast"}))
    EXPECT_EQ(findName(withoutComments(File.Text), Names), "")
        << File.Path << " names a library's API; it belongs into its model";
}

TEST(Layout, FilesAndFunctionsStaySmall) {
  for (const ProjectFile &File : sourceFiles({"checks", "tool"})) {
    unsigned Budget = roomOf(File.Path) == "checks/rules" ? 250 : 300;
    EXPECT_LE(File.lines().size(), Budget) << File.Path;
    FunctionSize Longest = longestFunction(File);
    EXPECT_LE(Longest.Lines, 45u) << File.Path << ":" << Longest.At;
  }
}

TEST(Layout, FilesNameTheLicence) {
  for (const ProjectFile &File : sourceFiles({"checks", "tool", "test"})) {
    if (StringRef(File.Path).starts_with("test/") &&
        !StringRef(File.Path).ends_with("Test.cpp"))
      continue; // annotated sources and proofs begin with directives
    EXPECT_TRUE(StringRef(File.Text).contains(
        "SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"))
        << File.Path;
  }
}

TEST(Layout, NoFileNamesAMachine) {
  for (const ProjectFile &File :
       projectFiles({"checks", "tool", "test", "docs", "ci"}))
    for (const char *Folder : {"work", "root"})
      EXPECT_FALSE(
          StringRef(File.Text).contains(std::string("/") + Folder + "/"))
          << File.Path << " names a folder of one machine";
}

TEST(Layout, DefaultOfVendoredFoldersIsTheEngines) {
  EXPECT_EQ(OptionValues(moduleInfo()).getList("VendoredFolders"),
            flow::defaultVendoredFolders());
}
