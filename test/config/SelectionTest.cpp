//===- SelectionTest.cpp - Which checks are on ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/config/Selection.h"
#include "gtest/gtest.h"

using namespace httptidy;
using llvm::StringRef;
using Names = std::vector<StringRef>;

static const Names All = {"http-leaked-handle", "http-missing-deadline",
                          "http-tls-missing-roots"};

static Names byCommandLine(StringRef Globs) {
  auto Selected = selectByCommandLine(All, Globs);
  if (Selected)
    return *Selected;
  ADD_FAILURE() << llvm::toString(Selected.takeError());
  return {};
}

static std::string mistake(StringRef Globs) {
  auto Selected = selectByCommandLine(All, Globs);
  return Selected ? "" : llvm::toString(Selected.takeError());
}

TEST(SelectByFile, OtherFamiliesAreNotOurs) {
  EXPECT_EQ(selectByFile(All, ""), All);
  EXPECT_EQ(selectByFile(All, "-*,bugprone-*"), All);
  EXPECT_EQ(selectByFile(All, "*, -bugprone-use-after-move"), All);
}

TEST(SelectByFile, GlobsApplyInOrder) {
  EXPECT_EQ(selectByFile(All, "-http-tls-*"),
            (Names{"http-leaked-handle", "http-missing-deadline"}));
  EXPECT_EQ(selectByFile(All, "-http-*,http-m*-deadline"),
            Names{"http-missing-deadline"});
  EXPECT_EQ(selectByFile(All, "http-missing-deadline\n-http-*\n"), Names{});
  EXPECT_EQ(selectByFile(All, "-*\n, -http-leaked-handle ,"),
            (Names{"http-missing-deadline", "http-tls-missing-roots"}));
}

TEST(WithOwnChecks, LeavesTheHostsAndAddsOurs) {
  EXPECT_EQ(withOwnChecks(""), "http-*");
  EXPECT_EQ(withOwnChecks("-*,bugprone-*"), "-*,bugprone-*,http-*");
  EXPECT_EQ(withOwnChecks("-*, -http-tls-*\nhttp-tls-missing-roots"),
            "-*, -http-tls-*\nhttp-tls-missing-roots,http-*,-http-tls-*,"
            "http-tls-missing-roots");
}

TEST(SelectByCommandLine, ReplacesTheSet) {
  EXPECT_EQ(byCommandLine("http-leaked-handle"), Names{"http-leaked-handle"});
  EXPECT_EQ(byCommandLine("*"), All);
  EXPECT_EQ(byCommandLine("-*,http-tls-*"), Names{"http-tls-missing-roots"});
  EXPECT_EQ(byCommandLine("-http-tls-*"),
            (Names{"http-leaked-handle", "http-missing-deadline"}));
  EXPECT_EQ(byCommandLine("-*"), Names{});
}

TEST(SelectByCommandLine, UnknownChecksAreErrors) {
  EXPECT_EQ(mistake("http-mising-deadline"),
            "unknown check 'http-mising-deadline' in --checks; did you mean "
            "'http-missing-deadline'?");
  EXPECT_EQ(mistake("-*,http-tsl-*,bugprone-*"),
            "unknown check 'http-tsl-*' in --checks; did you mean "
            "'http-leaked-handle'?\n"
            "unknown check 'bugprone-*' in --checks; did you mean "
            "'http-leaked-handle'?");
}

TEST(SelectByCommandLine, StarsMatchAnything) {
  EXPECT_EQ(byCommandLine("*-handle"), Names{"http-leaked-handle"});
  EXPECT_EQ(byCommandLine("http-*s*-*s*"), (Names{"http-tls-missing-roots"}));
  EXPECT_NE(mistake("http-leaked-handle*x"), "");
}
