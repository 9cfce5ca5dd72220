//===- LibrariesTest.cpp - The tables of libraries and packages -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Builtin.h"
#include "test/house/Markdown.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"
#include <map>

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

//===-- Libraries ---------------------------------------------------------===//

static bool exists(const std::string &Path) {
  return llvm::sys::fs::exists(HTTPTIDY_SOURCE_DIR "/" + Path);
}

/// What programs of test/evidence begin with.
static std::string evidencePrefix(StringRef Library) {
  static const std::map<std::string, std::string> Others = {
      {"libcurl", "curl"},
      {"libevent", "evhttp"},
      {"libmicrohttpd", "microhttpd"}};
  auto It = Others.find(Library.str());
  return (It == Others.end() ? Library.str() : It->second) + "_";
}

/// How the model of \p Library is held: what docs/libraries.md has to say.
static std::string proofOf(StringRef Library) {
  std::string Name = Library.str();
  if (!exists("test/models/" + Name))
    return "tests of the checks";
  std::string Proof = exists("test/stubs/" + Name) ? "declarations" : "headers";
  std::string Prefix = "test/evidence/" + evidencePrefix(Library);
  for (const ProjectFile &File : projectFiles({"test/evidence"}, {".cpp"}))
    if (StringRef(File.Path).starts_with(Prefix))
      return Proof + ", run";
  return Proof;
}

static bool exchanges(llvm::ArrayRef<models::Effect> Effects) {
  return llvm::any_of(Effects, [](const models::Effect &E) {
    return E.Kind == models::EffectKind::Exchange;
  });
}

/// Whose mistakes the model lets checks see.
static std::string sideOf(const models::Model &M) {
  bool Server = llvm::any_of(M.Types, [](const models::ObjectType &T) {
    return T.Role == "server" || T.Role == "reply";
  });
  bool Client = llvm::any_of(
      M.Calls, [](const models::Call &C) { return exchanges(C.Effects); });
  if (Client)
    return Server ? "client, server" : "client";
  return Server ? "server" : "–";
}

TEST(Libraries, AreThoseThatHaveAModel) {
  auto Rows = rowsOf(pageAt("docs/libraries.md"));
  size_t Listed = llvm::count_if(Rows, [](const MarkdownRow &R) {
    return R.Cells.size() == 4 && StringRef(R.Cells[0]).starts_with("[");
  });
  EXPECT_EQ(Listed, models::builtinModels().size());
  for (const models::Model *M : models::builtinModels()) {
    std::string Name(M->Library), Version(M->CheckedAgainst);
    const MarkdownRow *Row = rowOf(Rows, "[" + Name + "](#" + Name + ")");
    ASSERT_TRUE(Row) << Name << " is not in docs/libraries.md";
    ASSERT_EQ(Row->Cells.size(), 4u) << Name;
    EXPECT_EQ(Row->Cells[1], sideOf(*M)) << Name;
    EXPECT_EQ(Row->Cells[2], Version.empty() ? "–" : Version) << Name;
    EXPECT_EQ(Row->Cells[3], proofOf(Name)) << Name;
  }
}

TEST(Libraries, AreInTheReadme) {
  auto Rows = rowsOf(pageAt("README.md"));
  for (const models::Model *M : models::builtinModels()) {
    std::string Name(M->Library), Side = sideOf(*M);
    auto Is = [&](const MarkdownRow &Row) {
      return Row.Cells.size() == 3 && Row.Cells[0] == Side &&
             Row.Cells[1] == proofOf(Name) &&
             StringRef(Row.Cells[2])
                 .contains("docs/libraries.md#" + Name + ")");
    };
    EXPECT_TRUE(Side == "–" || llvm::any_of(Rows, Is))
        << Name << " is not in the row of " << Side << ", " << proofOf(Name);
  }
}

/// The row of a deadline: what it bounds, its default, how it is set.
static std::vector<std::string> cellsOf(const models::ObjectType &Type,
                                        const models::DeadlineInfo &D) {
  std::vector<std::string> Covers(D.Covers.begin(), D.Covers.end());
  std::string Default(D.Default.empty() ? "none" : D.Default);
  if (D.PerOperation)
    Default += D.Default.empty() ? "; if set, for each read or write"
                                 : ", for each read or write";
  return {std::string(Type.Title), std::string(D.Name),
          Covers.empty() ? "all" : llvm::join(Covers, ", "), Default,
          D.Write.empty() ? "–" : "`" + std::string(D.Write) + "`"};
}

TEST(Libraries, TellTheirDeadlines) {
  std::map<std::string, std::set<std::vector<std::string>>> Told, Known;
  for (const MarkdownRow &Row : rowsOf(pageAt("docs/libraries.md")))
    if (Row.Cells.size() == 5 && Row.Cells[0] != "of" && Row.Cells[0] != "---")
      Told[Row.Section].insert(Row.Cells);
  for (const models::Model *M : models::builtinModels())
    for (const models::ObjectType &Type : M->Types)
      for (const models::DeadlineInfo &D : Type.Deadlines)
        Known[std::string(M->Library)].insert(cellsOf(Type, D));
  for (const auto &[Library, Rows] : Known)
    EXPECT_EQ(Told[Library], Rows) << Library;
  EXPECT_EQ(Told.size(), Known.size());
}

//===-- Dependencies ------------------------------------------------------===//

/// The packages of the lists in ci/bootstrap.
static std::set<std::string> installed() {
  std::set<std::string> Packages;
  bool Inside = false;
  for (StringRef Line : pageAt("ci/bootstrap").lines()) {
    llvm::SmallVector<StringRef> Words;
    size_t Open = Line.find("=(");
    if (Open != StringRef::npos && llvm::isLower(Line.front())) {
      Inside = true;
      Line = Line.drop_front(Open + 2);
    }
    if (!Inside)
      continue;
    Inside = !Line.contains(')');
    Line.split(')').first.split(Words, ' ', -1, /*KeepEmpty=*/false);
    for (StringRef Word : Words)
      Packages.insert(Word.str());
  }
  return Packages;
}

TEST(Dependencies, AreWhatIsInstalled) {
  std::set<std::string> Told;
  for (const MarkdownRow &Row : rowsOf(pageAt("docs/guide/dependencies.md"))) {
    llvm::SmallVector<StringRef> Names;
    StringRef(Row.Cells[0]).split(Names, ", ");
    for (StringRef Name : Names)
      if (Name.consume_front("`") && Name.consume_back("`"))
        EXPECT_TRUE(Told.insert(Name.str()).second || Name == "libevent-dev" ||
                    Name == "libssl-dev")
            << Name.str() << " stands there twice";
  }
  // Unpacked, and not installed.
  EXPECT_TRUE(Told.erase("libcurl4-doc"));
  std::set<std::string> Installed = installed();
  for (const std::string &Package : Installed)
    EXPECT_TRUE(Told.count(Package)) << Package << " is told nowhere";
  for (const std::string &Package : Told)
    EXPECT_TRUE(Installed.count(Package)) << Package << " is not installed";
}
