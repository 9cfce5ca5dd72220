//===- Markdown.cpp - Links, headings and tables of a page ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/house/Markdown.h"
#include "test/support/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

using namespace httptidy::test;
using llvm::StringRef;

namespace {
struct TextLine {
  std::string Text;
  unsigned Number = 0;
};
} // namespace

/// The lines that are no code block, fenced or indented.
static std::vector<TextLine> textOf(const ProjectFile &Page) {
  std::vector<TextLine> Lines;
  bool Fenced = false;
  for (const auto &[Index, Line] : llvm::enumerate(Page.lines())) {
    if (Line.ltrim().starts_with("```"))
      Fenced = !Fenced;
    else if (!Fenced && !Line.starts_with("    "))
      Lines.push_back({Line.str(), unsigned(Index + 1)});
  }
  return Lines;
}

/// \p Text with what stands between backticks blanked.
static std::string withoutCode(StringRef Text) {
  std::string Result = Text.str();
  bool Code = false;
  for (char &C : Result) {
    if (C == '`')
      Code = !Code;
    else if (Code)
      C = ' ';
  }
  return Result;
}

std::vector<MarkdownLink> httptidy::test::linksOf(const ProjectFile &Page) {
  std::vector<MarkdownLink> Links;
  for (const TextLine &Line : textOf(Page)) {
    std::string Text = withoutCode(Line.Text);
    for (size_t At = 0; (At = Text.find("](", At)) != std::string::npos;) {
      At += 2;
      size_t End = std::min(Text.find(')', At), Text.size());
      Links.push_back({Text.substr(At, End - At), Line.Number});
      At = End;
    }
  }
  return Links;
}

/// The text of a heading, if \p Line is one.
static StringRef headingOf(StringRef Line) {
  StringRef Text = Line.ltrim('#');
  return Text.size() < Line.size() && Text.consume_front(" ") ? Text.trim()
                                                              : StringRef();
}

static std::string anchorOf(StringRef Heading) {
  std::string Anchor;
  for (size_t I = 0; I < Heading.size(); ++I) {
    char C = Heading[I];
    // Of a link in a heading only the text counts.
    if (Heading.drop_front(I).starts_with("]("))
      I = std::min(Heading.find(')', I), Heading.size());
    else if (C == ' ')
      Anchor += '-';
    else if (llvm::isAlnum(C) || C == '-' || C == '_' || (C & 0x80))
      Anchor += llvm::toLower(C);
  }
  return Anchor;
}

std::set<std::string> httptidy::test::anchorsOf(const ProjectFile &Page) {
  std::set<std::string> Anchors;
  std::map<std::string, unsigned> Times;
  for (const TextLine &Line : textOf(Page)) {
    StringRef Heading = headingOf(Line.Text);
    if (Heading.empty())
      continue;
    std::string Anchor = anchorOf(Heading);
    unsigned Before = Times[Anchor]++;
    Anchors.insert(Before ? Anchor + "-" + std::to_string(Before) : Anchor);
  }
  return Anchors;
}

std::vector<MarkdownRow> httptidy::test::rowsOf(const ProjectFile &Page) {
  std::vector<MarkdownRow> Rows;
  std::string Section;
  for (const TextLine &Line : textOf(Page)) {
    StringRef Text = Line.Text;
    if (StringRef Heading = headingOf(Text); !Heading.empty())
      Section = Heading.str();
    if (!Text.consume_front("| ") || !Text.consume_back(" |"))
      continue;
    llvm::SmallVector<StringRef> Cells;
    Text.split(Cells, " | ");
    Rows.push_back({{}, Section, Line.Number});
    for (StringRef Cell : Cells)
      Rows.back().Cells.push_back(Cell.trim().str());
  }
  return Rows;
}

ProjectFile httptidy::test::pageAt(const std::string &Path) {
  return {Path, readFile(HTTPTIDY_SOURCE_DIR "/" + Path)};
}

const MarkdownRow *httptidy::test::rowOf(const std::vector<MarkdownRow> &Rows,
                                         StringRef FirstCell) {
  for (const MarkdownRow &Row : Rows)
    if (Row.Cells[0] == FirstCell)
      return &Row;
  return nullptr;
}
