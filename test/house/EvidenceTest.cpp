//===- EvidenceTest.cpp - Programs, their table, and the pages that cite them //
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/Rule.h"
#include "test/house/Files.h"
#include "test/support/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "gtest/gtest.h"
#include <set>

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

namespace {
/// A line of the table in test/evidence/README.md.
struct Row {
  std::string Program;
  std::vector<std::string> Checks;
};
} // namespace

static std::vector<Row> rows() {
  std::vector<Row> Rows;
  ProjectFile Table{"",
                    readFile(HTTPTIDY_SOURCE_DIR "/test/evidence/README.md")};
  for (StringRef Line : Table.lines()) {
    llvm::SmallVector<StringRef> Cells, Names;
    Line.split(Cells, " | ");
    if (Cells.size() != 5 || !Cells[2].consume_front("["))
      continue;
    Rows.push_back({Cells[2].split(']').first.str(), {}});
    Cells[3].split(Names, ", ");
    for (StringRef Name : Names)
      Rows.back().Checks.push_back(Name.str());
  }
  return Rows;
}

static std::string pathOf(StringRef Program) {
  return ("test/evidence/" + Program + ".cpp").str();
}

TEST(Evidence, EveryProgramIsInTheTable) {
  std::set<std::string> Told, There;
  for (const Row &R : rows())
    EXPECT_TRUE(Told.insert(pathOf(R.Program)).second) << R.Program;
  for (const ProjectFile &File : projectFiles({"test/evidence"}, {".cpp"}))
    if (!StringRef(File.Path).starts_with("test/evidence/support/"))
      There.insert(File.Path);
  EXPECT_EQ(Told, There);
}

TEST(Evidence, PagesCiteIt) {
  for (const Row &R : rows()) {
    EXPECT_FALSE(R.Checks.empty()) << R.Program;
    for (const std::string &Check : R.Checks) {
      EXPECT_TRUE(StringRef(Check).starts_with("http-")) << R.Program;
      if (!rules::findRule(Check))
        continue; // planned
      std::string Page =
          readFile(HTTPTIDY_SOURCE_DIR "/docs/checks/" + Check + ".md");
      EXPECT_TRUE(StringRef(Page).contains(pathOf(R.Program)))
          << "docs/checks/" << Check << ".md does not cite "
          << pathOf(R.Program);
    }
  }
}

TEST(Evidence, WhatPagesCiteIsThere) {
  for (const ProjectFile &Page : projectFiles({"docs/checks"}, {".md"})) {
    StringRef Text = Page.Text;
    for (size_t At = 0;
         (At = Text.find("test/evidence/", At)) != StringRef::npos; ++At) {
      StringRef Path = Text.drop_front(At).take_until(
          [](char C) { return C == ')' || C == ']' || C == '`'; });
      EXPECT_FALSE(readFile((HTTPTIDY_SOURCE_DIR "/" + Path).str()).empty())
          << Page.Path << " cites " << Path.str();
    }
  }
}
