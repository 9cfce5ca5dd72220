//===- PagesTest.cpp - The examples of the pages are compiled and analysed ===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// A page of docs/checks shows code in fenced blocks marked `c bad`, `cpp bad`,
/// `c good` or `cpp good`. What is called bad is found, what is called good is
/// not, so that a page cannot promise what the check does not do.
///
//===----------------------------------------------------------------------===//

#include "checks/rules/Rule.h"
#include "test/house/Files.h"
#include "test/support/RunRules.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

namespace {
struct Example {
  std::string Language;
  bool Bad = false;
  unsigned Line = 0;
  std::string Code;
};
} // namespace

static std::vector<Example> examplesOf(const ProjectFile &Page) {
  std::vector<Example> Examples;
  bool Inside = false;
  for (const auto &[Index, Line] : llvm::enumerate(Page.lines())) {
    StringRef Fence = Line;
    if (Inside && Line == "```")
      Inside = false;
    else if (Inside)
      Examples.back().Code += (Line + "\n").str();
    else if (Fence.consume_front("```") &&
             (Fence.ends_with(" bad") || Fence.ends_with(" good"))) {
      Inside = true;
      Examples.push_back({Fence.split(' ').first.str(), Fence.ends_with("bad"),
                          unsigned(Index + 1), ""});
    }
  }
  return Examples;
}

/// Only findings of the page's check count, whatever else the code shows.
static void check(StringRef Check, const Example &E, StringRef Where) {
  std::string Path = HTTPTIDY_SOURCE_DIR "/docs/checks/example." + E.Language;
  auto Source = parseAnnotated(Path, E.Code, Check);
  ASSERT_TRUE(bool(Source))
      << Where.str() << llvm::toString(Source.takeError());
  auto Found = runRules(*Source);
  ASSERT_TRUE(bool(Found)) << Where.str() << llvm::toString(Found.takeError());
  if (E.Bad && Source->Markers.empty()) {
    EXPECT_FALSE(Found->empty()) << Where.str() << "nothing is found";
    return;
  }
  EXPECT_TRUE(differences(*Source, *Found).empty())
      << Where.str() << llvm::join(differences(*Source, *Found), "\n");
}

TEST(Pages, ExamplesAreWhatThePageSays) {
  for (const rules::Rule *R : rules::allRules())
    for (const ProjectFile &Page :
         projectFiles({"docs/checks"}, {"/" + R->Info->Name.str() + ".md"})) {
      std::vector<Example> Examples = examplesOf(Page);
      auto IsBad = [](const Example &E) { return E.Bad; };
      EXPECT_TRUE(llvm::any_of(Examples, IsBad)) << Page.Path;
      EXPECT_FALSE(llvm::all_of(Examples, IsBad)) << Page.Path;
      for (const Example &E : Examples)
        check(R->Info->Name, E,
              Page.Path + ":" + std::to_string(E.Line) + ": ");
    }
}
