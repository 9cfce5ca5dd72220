//===- Markdown.h - Links, headings and tables of a page --------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_HOUSE_MARKDOWN_H
#define HTTPTIDY_TEST_HOUSE_MARKDOWN_H

#include "test/house/Files.h"
#include <set>

namespace httptidy::test {

struct MarkdownLink {
  /// What stands in the brackets behind the text: `models.md#types`.
  std::string Target;
  unsigned Line = 0;
};

/// Links and pictures of \p Page; what only shows code is left out.
std::vector<MarkdownLink> linksOf(const ProjectFile &Page);

/// The names by which links reach the headings of \p Page, as GitHub makes
/// them: "What it finds" is `what-it-finds`.
std::set<std::string> anchorsOf(const ProjectFile &Page);

struct MarkdownRow {
  std::vector<std::string> Cells;
  /// The heading above, without its signs.
  std::string Section;
  unsigned Line = 0;
};

/// The rows of all tables of \p Page, with their heads.
std::vector<MarkdownRow> rowsOf(const ProjectFile &Page);

/// The row of \p Rows that begins with \p FirstCell, or null.
const MarkdownRow *rowOf(const std::vector<MarkdownRow> &Rows,
                         llvm::StringRef FirstCell);

/// The page at \p Path, relative to the root of the project.
ProjectFile pageAt(const std::string &Path);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_HOUSE_MARKDOWN_H
