//===- LinksTest.cpp - Every link of a page leads somewhere ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/house/Markdown.h"
#include "test/support/Process.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"

using namespace httptidy::test;
using llvm::StringRef;
namespace path = llvm::sys::path;

static std::vector<ProjectFile> allPages() {
  std::vector<ProjectFile> Pages =
      projectFiles({"docs", "test", "ci"}, {".md"});
  Pages.push_back(pageAt("README.md"));
  return Pages;
}

/// What \p File, relative to the folder of \p Page, is for the project.
static std::string resolve(const ProjectFile &Page, StringRef File) {
  if (File.empty())
    return Page.Path;
  llvm::SmallString<128> Path = path::parent_path(Page.Path);
  path::append(Path, File);
  path::remove_dots(Path, /*remove_dot_dot=*/true);
  return Path.str().str();
}

/// What is wrong with \p Target, empty if it leads somewhere below \p Root.
static std::string wrongWith(const ProjectFile &Page, StringRef Target,
                             const std::string &Root = HTTPTIDY_SOURCE_DIR) {
  if (Target.starts_with("https://") || Target.starts_with("http://"))
    return "";
  auto [File, Anchor] = Target.split('#');
  std::string Path = resolve(Page, File);
  if (!llvm::sys::fs::exists(Root + "/" + Path))
    return "there is no " + Path;
  ProjectFile Linked{Path, readFile(Root + "/" + Path)};
  if (Anchor.empty() || anchorsOf(Linked).count(Anchor.str()))
    return "";
  return Path + " has no heading for #" + Anchor.str();
}

TEST(Links, LeadSomewhere) {
  for (const ProjectFile &Page : allPages())
    for (const MarkdownLink &Link : linksOf(Page))
      EXPECT_EQ(wrongWith(Page, Link.Target), "")
          << Page.Path << ":" << Link.Line << ": " << Link.Target;
}

/// As packages have them: beside them are no sources.
TEST(Links, OfInstalledPagesLeadSomewhere) {
  TempFolder Folder;
  const std::string Script = HTTPTIDY_SOURCE_DIR "/ci/cmake/InstallPages.cmake";
  Outcome O =
      runProgram(HTTPTIDY_CMAKE, {"-DFROM=" HTTPTIDY_SOURCE_DIR,
                                  "-DTO=" + Folder.path(), "-P", Script});
  ASSERT_EQ(O.Status, 0) << O.Err;
  Folder.write("copyright", "the license, which CMake installs by this name");
  std::vector<ProjectFile> Pages = projectFiles({"docs"}, {".md"});
  Pages.push_back(pageAt("README.md"));
  unsigned Links = 0;
  for (ProjectFile &Page : Pages) {
    Page.Text = readFile(Folder.path() + "/" + Page.Path);
    EXPECT_NE(Page.Text, "") << Page.Path;
    for (const MarkdownLink &Link : linksOf(Page)) {
      ++Links;
      EXPECT_EQ(wrongWith(Page, Link.Target, Folder.path()), "")
          << Page.Path << ":" << Link.Line << ": " << Link.Target;
    }
  }
  EXPECT_GT(Links, 100u);
}

TEST(Links, TheIndexKnowsEveryPage) {
  ProjectFile Index = pageAt("docs/README.md");
  std::set<std::string> Known = {Index.Path};
  for (const MarkdownLink &Link : linksOf(Index))
    Known.insert(resolve(Index, StringRef(Link.Target).split('#').first));
  for (const ProjectFile &Page : projectFiles({"docs"}, {".md"})) {
    StringRef Folder = path::parent_path(Page.Path);
    // They have an index of their own.
    if (Folder != "docs/checks" && Folder != "docs/shapes")
      EXPECT_TRUE(Known.count(Page.Path))
          << "docs/README.md does not name " << Page.Path;
  }
}

TEST(Links, AreReadAsGitHubReadsThem) {
  ProjectFile Page{"docs/a.md", "# The `first` page, of 2\n\n"
                                "## Same\n## Same\n"
                                "## See [it](b.md)!\n\n"
                                "A [link](b.md#x), [`code`](c.md), `[no](d)`\n"
                                "    [no](e.md)\n```\n[no](f.md)\n# no\n```\n"
                                "![picture](g.png)\n"};
  std::vector<std::string> Targets;
  for (const MarkdownLink &Link : linksOf(Page))
    Targets.push_back(Link.Target);
  EXPECT_EQ(Targets,
            (std::vector<std::string>{"b.md", "b.md#x", "c.md", "g.png"}));
  EXPECT_EQ(anchorsOf(Page),
            (std::set<std::string>{"the-first-page-of-2", "same", "same-1",
                                   "see-it"}));
  EXPECT_EQ(wrongWith(Page, "#same-1"), "there is no docs/a.md");
}

TEST(Links, BrokenOnesAreSeen) {
  ProjectFile Readme = pageAt("README.md");
  EXPECT_EQ(wrongWith(Readme, "docs/nothing.md"),
            "there is no docs/nothing.md");
  EXPECT_EQ(wrongWith(Readme, "docs/guide/models.md#nothing"),
            "docs/guide/models.md has no heading for #nothing");
  EXPECT_EQ(wrongWith(Readme, "docs/guide/models.md#types"), "");
}
