//===- MessagesTest.cpp - Nothing is lost on the way ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Messages.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::driver;

TEST(Messages, AResultComesBackWhole) {
  UnitResult R;
  R.Status = UnitStatus::Failed;
  R.Reason = "why \"not\"\n";
  R.CompileErrors = {"a.c:1:2: oops"};
  R.DroppedFlags = {"-fx"};
  Finding F;
  F.Check = "http-x";
  F.Level = Severity::Error;
  F.Message = "caf\xC3\xA9";
  F.Where = {"a.c", 1, 2, 3, 4, 5, 0};
  F.Object = "o";
  F.EnclosingDecl = "ns::f";
  F.StatementTokens = "f ( )";
  F.Path = {{{"b.h", 6, 7, 8, 9, 10, 0}, "step"}};
  F.Fixes = {{"fix", {{"a.c", 11, 12, "1L", 0}}}};
  F.Occurrence = 2;
  R.Found = {F};
  R.Silenced = {F, F};
  R.Inventory = {{F.Where, "exchange", "lib", "call", "o", "d",
                  Verdict::Bounded, "because"}};
  R.Inventory[0].Made.Line = 3;
  R.Inventory[0].Settings = {
      {"timeout", "read", ServerSetting::State::Unbounded, "never(s)"}};
  R.Skipped = {{F.Where, "huge", "too large"}};
  R.Sources = {{"a.c", hashOf("text")}};

  UnitResult Back;
  std::string Text = encode(R);
  ASSERT_FALSE(bool(decode(Text, Back)));
  EXPECT_EQ(encode(Back), Text);
  ASSERT_EQ(Back.Found.size(), 1u);
  EXPECT_EQ(Back.Found[0].Message, F.Message);
  EXPECT_EQ(Back.Found[0].Occurrence, 2u);
  EXPECT_EQ(Back.Silenced.size(), 2u);
  EXPECT_EQ(Back.Found[0].Path[0].Where.EndColumn, 9u);
  EXPECT_EQ(Back.Found[0].Fixes[0].Edits[0].Replacement, "1L");
  EXPECT_EQ(Back.Inventory[0].V, Verdict::Bounded);
  EXPECT_EQ(Back.Inventory[0].Made.Line, 3u);
  ASSERT_EQ(Back.Inventory[0].Settings.size(), 1u);
  EXPECT_EQ(Back.Inventory[0].Settings[0].S, ServerSetting::State::Unbounded);
  EXPECT_EQ(Back.Status, UnitStatus::Failed);
  ASSERT_EQ(Back.Sources.size(), 1u);
  EXPECT_EQ(Back.Sources[0].Hash, hashOf("text"));
  EXPECT_NE(hashOf("text"), hashOf("Text"));
}

TEST(Messages, RequestsAndSettingsComeBackWhole) {
  UnitRequest R;
  R.Command.Directory = "/w";
  R.Command.File = "/w/a.c";
  R.Command.Arguments = {"cc", "-DX=\"y\""};
  R.OnlyFile = "/w/a.h";
  // No text of a source is too odd.
  R.Trial["/w/a.c"] = std::string("\xe9\xff\r\n\0x", 6);
  R.Trial["/w/b.c"] = "";
  UnitRequest Back;
  ASSERT_FALSE(bool(decode(encode(R), Back)));
  EXPECT_EQ(encode(Back), encode(R));
  EXPECT_EQ(Back.Trial, R.Trial);

  WorkerSettings S;
  S.Root = "/w";
  S.Models = {"/m.yaml"};
  S.Filter = false;
  WorkerSettings SettingsBack;
  ASSERT_FALSE(bool(decode(encode(S), SettingsBack)));
  EXPECT_EQ(encode(SettingsBack), encode(S));
  EXPECT_FALSE(SettingsBack.Filter);
}

TEST(Messages, NonsenseIsAnError) {
  UnitResult R;
  EXPECT_NE(llvm::toString(decode("{", R)), "");
  EXPECT_NE(llvm::toString(decode("{\"status\": \"x\"}", R)), "");
}

TEST(Messages, FramesArriveInPieces) {
  std::string Wire = frame("one") + frame("") + frame("three"), Buffer, Text;
  std::vector<std::string> Got;
  for (char C : Wire) {
    Buffer += C;
    while (takeFrame(Buffer, Text))
      Got.push_back(Text);
  }
  EXPECT_EQ(Got, (std::vector<std::string>{"one", "", "three"}));
}
