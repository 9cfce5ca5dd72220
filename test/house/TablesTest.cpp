//===- TablesTest.cpp - Tables of the guide say what the tool says --------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Module.h"
#include "checks/models/Builtin.h"
#include "checks/rules/Rule.h"
#include "test/house/Markdown.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"
#include <map>

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

/// `[http-x](checks/http-x.md)`, for a page in \p Folder.
static std::string linkTo(StringRef Check, StringRef Text, StringRef Folder) {
  return ("[" + Text + "](" + Folder + "checks/" + Check + ".md)").str();
}

static const MarkdownRow *rowOf(const std::vector<MarkdownRow> &Rows,
                                StringRef FirstCell) {
  for (const MarkdownRow &Row : Rows)
    if (Row.Cells[0] == FirstCell)
      return &Row;
  return nullptr;
}

/// The names of checks that stand in \p Text.
static std::set<std::string> checksIn(StringRef Text) {
  std::set<std::string> Names;
  for (size_t At = 0; (At = Text.find("http-", At)) != StringRef::npos;) {
    StringRef Name = Text.drop_front(At).take_while(
        [](char C) { return llvm::isLower(C) || C == '-'; });
    Names.insert(Name.str());
    At += Name.size();
  }
  return Names;
}

//===-- Checks ------------------------------------------------------------===//

TEST(Tables, TheReadmeNamesEveryCheckInItsGroup) {
  ProjectFile Readme = pageAt("README.md");
  std::map<std::string, std::string> Groups;
  for (const MarkdownRow &Row : rowsOf(Readme))
    if (Row.Cells.size() == 3)
      Groups[Row.Cells[0]] = Row.Cells[2];
  size_t Links = 0;
  for (const rules::Rule *R : rules::allRules()) {
    StringRef Name = R->Info->Name;
    std::string Link = linkTo(Name, Name.drop_front(5), "docs/");
    EXPECT_TRUE(StringRef(Groups[R->Info->Family.str()]).contains(Link))
        << Link << " is not in the row of " << R->Info->Family.str();
  }
  for (const auto &[Group, Cell] : Groups)
    Links += StringRef(Cell).count("(docs/checks/");
  EXPECT_EQ(Links, rules::allRules().size());
}

TEST(Tables, TheCatalogueKnowsWhatIsDone) {
  ProjectFile Catalogue = pageAt("docs/catalogue.md");
  std::set<std::string> Done;
  for (const MarkdownRow &Row : rowsOf(Catalogue)) {
    StringRef Link = Row.Cells[0];
    if (Row.Cells.size() != 3 || !Link.trim('[').starts_with("http-"))
      continue;
    std::string Name =
        Link.trim('[').take_until([](char C) { return C == ']'; }).str();
    const rules::Rule *R = rules::findRule(Name);
    if (!R) {
      EXPECT_EQ(Row.Cells[2], "not yet") << Name << " is no check";
      continue;
    }
    Done.insert(Name);
    EXPECT_EQ(Link.str(), linkTo(Name, Name, ""));
    EXPECT_EQ(Row.Section, R->Info->Family.str()) << Name;
    EXPECT_EQ(Row.Cells[1], R->Info->Summary.str()) << Name;
    EXPECT_EQ(Row.Cells[2], toString(R->Info->Level)) << Name;
  }
  for (const rules::Rule *R : rules::allRules())
    EXPECT_TRUE(Done.count(R->Info->Name.str()))
        << R->Info->Name.str() << " is not in docs/catalogue.md";
}

TEST(Tables, AntiPatternsAreAnsweredByChecksOfTheCatalogue) {
  ProjectFile Catalogue = pageAt("docs/catalogue.md");
  std::set<std::string> Listed;
  for (const MarkdownRow &Row : rowsOf(Catalogue))
    if (Row.Cells.size() == 3)
      Listed.merge(checksIn(StringRef(Row.Cells[0]).split(']').first));
  for (const MarkdownRow &Row : rowsOf(Catalogue))
    if (Row.Cells.size() == 2)
      for (const std::string &Name : checksIn(Row.Cells[1])) {
        EXPECT_TRUE(Listed.count(Name) || Name == "http-tidy")
            << Catalogue.Path << ":" << Row.Line << ": " << Name;
        EXPECT_EQ(StringRef(Row.Cells[1]).contains("[" + Name + "]"),
                  rules::findRule(Name) != nullptr)
            << Catalogue.Path << ":" << Row.Line << ": " << Name
            << " is a link if and only if it is done";
      }
}

//===-- Options -----------------------------------------------------------===//

static const char *kindOf(OptionKind Kind) {
  switch (Kind) {
  case OptionKind::Bool:
    return "`true` or `false`";
  case OptionKind::Int:
    return "number";
  case OptionKind::StringList:
    return "list";
  }
  return "";
}

static void expectOptions(const CheckInfo &Info,
                          const std::vector<MarkdownRow> &Rows,
                          std::set<std::string> &Known) {
  for (const OptionInfo &Option : Info.Options) {
    std::string Name = ("`" + Info.Name + "." + Option.Name + "`").str();
    Known.insert(Name);
    const MarkdownRow *Row = rowOf(Rows, Name);
    ASSERT_TRUE(Row) << Name << " is not in docs/guide/configuration.md";
    ASSERT_EQ(Row->Cells.size(), 4u) << Name;
    EXPECT_EQ(Row->Cells[1], kindOf(Option.Kind)) << Name;
    EXPECT_EQ(Row->Cells[2], Option.Default.empty()
                                 ? "(none)"
                                 : "`" + Option.Default.str() + "`")
        << Name;
    EXPECT_EQ(Row->Cells[3], Option.Help.str()) << Name;
  }
}

TEST(Tables, ConfigurationListsEveryOption) {
  auto Rows = rowsOf(pageAt("docs/guide/configuration.md"));
  std::set<std::string> Known;
  expectOptions(moduleInfo(), Rows, Known);
  for (const rules::Rule *R : rules::allRules())
    expectOptions(*R->Info, Rows, Known);
  for (const MarkdownRow &Row : Rows)
    if (Row.Cells.size() == 4 && StringRef(Row.Cells[0]).starts_with("`http"))
      EXPECT_TRUE(Known.count(Row.Cells[0])) << Row.Cells[0];
}

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

TEST(Tables, LibrariesAreThoseThatHaveAModel) {
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

TEST(Tables, TheReadmeNamesEveryLibrary) {
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
    Default += ", of each read or write";
  return {std::string(Type.Title), std::string(D.Name),
          Covers.empty() ? "all" : llvm::join(Covers, ", "), Default,
          D.Write.empty() ? "–" : "`" + std::string(D.Write) + "`"};
}

TEST(Tables, LibrariesTellTheirDeadlines) {
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

TEST(Tables, DependenciesAreWhatIsInstalled) {
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
