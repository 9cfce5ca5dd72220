//===- OptionsTest.cpp - Values of a check's options ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Options.h"
#include "gtest/gtest.h"

using namespace httptidy;
using llvm::StringRef;

static constexpr OptionInfo Options[] = {
    {"Loud", OptionKind::Bool, "true", "says more"},
    {"Limit", OptionKind::Int, "16", "how many"},
    {"Names", OptionKind::StringList, "a;b c", "which"},
};

static constexpr CheckInfo Check{
    "http-test", "is a test", "tests", Severity::Warning, Precision::High, {},
    "",          Options,     "0.1"};

static constexpr CheckInfo Plain{"http-plain",
                                 "has no options",
                                 "tests",
                                 Severity::Note,
                                 Precision::Low,
                                 {},
                                 "",
                                 {},
                                 "0.1"};

using List = std::vector<std::string>;

static std::string error(OptionValues &Values, StringRef Name, StringRef Text) {
  llvm::Error E = Values.set(Name, Text);
  return E ? llvm::toString(std::move(E)) : "";
}

TEST(Options, WhatIsNotGivenHasItsDefault) {
  OptionValues Values(Check);
  EXPECT_TRUE(Values.getBool("Loud"));
  EXPECT_EQ(Values.getInt("Limit"), 16);
  EXPECT_EQ(Values.getList("Names"), (List{"a", "b c"}));
  EXPECT_EQ(Values.getText("Names"), "a;b c");
}

TEST(Options, WhatIsGivenReplacesTheDefault) {
  OptionValues Values(Check);
  EXPECT_EQ(error(Values, "Loud", "false"), "");
  EXPECT_EQ(error(Values, "Limit", "-3"), "");
  EXPECT_EQ(error(Values, "Names", "x"), "");
  EXPECT_FALSE(Values.getBool("Loud"));
  EXPECT_EQ(Values.getInt("Limit"), -3);
  EXPECT_EQ(Values.getList("Names"), List{"x"});
  EXPECT_EQ(Values.getText("Limit"), "-3");
}

TEST(Options, TheLastValueHolds) {
  OptionValues Values(Check);
  EXPECT_EQ(error(Values, "Limit", "1"), "");
  EXPECT_EQ(error(Values, "Limit", "2"), "");
  EXPECT_EQ(Values.getInt("Limit"), 2);
}

TEST(Options, BooleansAreAlsoWrittenAsNumbers) {
  OptionValues Values(Check);
  EXPECT_EQ(error(Values, "Loud", "0"), "");
  EXPECT_FALSE(Values.getBool("Loud"));
  EXPECT_EQ(error(Values, "Loud", "1"), "");
  EXPECT_TRUE(Values.getBool("Loud"));
}

TEST(Options, EmptyPartsOfAListAreLeftOut) {
  OptionValues Values(Check);
  EXPECT_EQ(error(Values, "Names", ";x;;y;"), "");
  EXPECT_EQ(Values.getList("Names"), (List{"x", "y"}));
  EXPECT_EQ(error(Values, "Names", ""), "");
  EXPECT_EQ(Values.getList("Names"), List{});
}

TEST(Options, UnknownNamesAreToldTheValidOnes) {
  OptionValues Values(Check);
  EXPECT_EQ(error(Values, "Lmit", "1"),
            "unknown option 'http-test.Lmit'; valid are: Loud, Limit, Names");
  // Names are case sensitive, as in .clang-tidy.
  EXPECT_NE(error(Values, "limit", "1"), "");
  OptionValues None(Plain);
  EXPECT_EQ(error(None, "Limit", "1"),
            "unknown option 'http-plain.Limit'; the check has no options");
}

TEST(Options, ValuesOfTheWrongKindAreRefused) {
  OptionValues Values(Check);
  EXPECT_EQ(error(Values, "Loud", "yes"),
            "'http-test.Loud' takes true or false, not 'yes'");
  EXPECT_EQ(error(Values, "Limit", "many"),
            "'http-test.Limit' takes a whole number, not 'many'");
  for (const char *Text : {"", "1.5", "1 ", "0x10", "99999999999999999999"})
    EXPECT_NE(error(Values, "Limit", Text), "") << Text;
  // What was refused changed nothing.
  EXPECT_TRUE(Values.getBool("Loud"));
  EXPECT_EQ(Values.getInt("Limit"), 16);
}

TEST(Options, NumbersUseAllOf64Bits) {
  OptionValues Values(Check);
  EXPECT_EQ(error(Values, "Limit", "9223372036854775807"), "");
  EXPECT_EQ(Values.getInt("Limit"), INT64_MAX);
  EXPECT_EQ(error(Values, "Limit", "-9223372036854775808"), "");
  EXPECT_EQ(Values.getInt("Limit"), INT64_MIN);
}
