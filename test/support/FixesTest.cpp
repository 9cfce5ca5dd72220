//===- FixesTest.cpp - Fixes of the test sources are applied --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/support/RunRules.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;

static Finding withFix(unsigned Offset, unsigned Length, std::string Text,
                       std::string File = "d/t.c") {
  Finding F;
  F.Fixes.push_back(
      {"do it", {{std::move(File), Offset, Length, std::move(Text), 0}}});
  return F;
}

TEST(Fixes, AreAppliedFromTheEnd) {
  auto Fixed = applyFixes("t.c", "f(0L, 1L);",
                          {withFix(2, 2, "100L"), withFix(6, 2, "2L")});
  ASSERT_TRUE(bool(Fixed));
  EXPECT_EQ(*Fixed, "f(100L, 2L);");
}

TEST(Fixes, ApplyTheSameEditOnce) {
  auto Fixed =
      applyFixes("t.c", "f(0L);", {withFix(2, 2, "1L"), withFix(2, 2, "1L")});
  ASSERT_TRUE(bool(Fixed));
  EXPECT_EQ(*Fixed, "f(1L);");
}

TEST(Fixes, KeepTheOrderOfWhatIsInsertedAtOnePlace) {
  auto Fixed =
      applyFixes("t.c", "f();", {withFix(0, 0, "a "), withFix(0, 0, "b ")});
  ASSERT_TRUE(bool(Fixed));
  EXPECT_EQ(*Fixed, "a b f();");
}

TEST(Fixes, OverlapIsAnError) {
  auto Fixed =
      applyFixes("t.c", "f(0L);", {withFix(2, 2, "1L"), withFix(3, 2, "2L")});
  ASSERT_FALSE(bool(Fixed));
  EXPECT_EQ(llvm::toString(Fixed.takeError()), "fixes overlap at byte 2");
}

TEST(Fixes, OtherFilesAreAnError) {
  auto Fixed = applyFixes("t.c", "f();", {withFix(0, 1, "g", "d/other.h")});
  ASSERT_FALSE(bool(Fixed));
  llvm::consumeError(Fixed.takeError());
}
