//===- LineHashTest.cpp - Hashes as code scanning computes them -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/LineHash.h"
#include "gtest/gtest.h"

using namespace httptidy::report;

// The expected values come from the upload action's own code.

TEST(LineHash, MixedLineEndsAndCharactersOutsideOfAscii) {
  std::vector<std::string> Hashes =
      lineHashes("a\r\n\tb \r\n// \xC3\xA9\xF0\x9F\x98\x80 x\n\n\nlast");
  EXPECT_EQ(Hashes, (std::vector<std::string>{
                        "61d33c0aa2b72384:1", "1b036d0b92abe345:1",
                        "3e0f54c563559b09:1", "e54ace1efbd7b36f:1",
                        "2bafa474670c5ca1:1", "58429ecce5a8d0db:1"}));
}

TEST(LineHash, AnEmptyFileHasOneLine) {
  EXPECT_EQ(lineHashes(""), std::vector<std::string>{"c129715d7a2bc9a3:1"});
}

TEST(LineHash, EqualLinesAreCounted) {
  std::string Text;
  for (int I = 0; I < 300; ++I)
    Text += "x\n";
  std::vector<std::string> Hashes = lineHashes(Text);
  ASSERT_GE(Hashes.size(), 3u);
  auto [First, One] = llvm::StringRef(Hashes[0]).split(':');
  auto [Second, Two] = llvm::StringRef(Hashes[1]).split(':');
  EXPECT_EQ(First, Second);
  EXPECT_EQ(One, "1");
  EXPECT_EQ(Two, "2");
}

TEST(LineHash, WhiteSpaceDoesNotCount) {
  EXPECT_EQ(lineHashes("a b\n\tc\n"), lineHashes("ab\nc  \n"));
  EXPECT_NE(lineHashes("ab\nc\n"), lineHashes("ab\nd\n"));
}

TEST(LineHash, InvalidUtf8IsNoReasonToStop) {
  EXPECT_EQ(lineHashes("a\xFF\nb\n").size(), 3u);
}
