//===- TablesTest.cpp - Tables of the guide say what the tool says --------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Module.h"
#include "checks/rules/Rule.h"
#include "test/house/Markdown.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"
#include <map>

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

/// `[http-x](checks/http-x.md)`, for a page in \p Folder.
static std::string linkTo(StringRef Check, StringRef Text, StringRef Folder) {
  return ("[" + Text + "](" + Folder + "checks/" + Check + ".md)").str();
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

//===-- Figures -----------------------------------------------------------===//

TEST(Tables, TheReadmeQuotesTheFiguresOfTheAccuracyPage) {
  ProjectFile Readme = pageAt("README.md"),
              Accuracy = pageAt("docs/guide/accuracy.md");
  StringRef Text = Readme.Text;
  size_t Begin = Text.find("- On programs that were labelled by hand");
  ASSERT_NE(Begin, StringRef::npos);
  unsigned Figures = 0;
  Text = Text.slice(Begin, Text.find("[Accuracy]", Begin));
  while (!(Text = Text.drop_until(llvm::isDigit)).empty()) {
    StringRef Figure =
        Text.take_while([](char C) { return llvm::isDigit(C) || C == '.'; });
    EXPECT_TRUE(StringRef(Accuracy.Text).contains(Figure)) << Figure.str();
    Text = Text.drop_front(Figure.size());
    ++Figures;
  }
  EXPECT_EQ(Figures, 4u);
}
