//===- FingerprintTest.cpp - Who a finding is -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Fingerprint.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace httptidy;

static Finding finding(unsigned Line = 10) {
  Finding F;
  F.Check = "http-partial-deadline";
  F.Message = "'curl' performs a request";
  F.Where = {"src/a.c", Line, 3, Line, 20, Line * 40, 7};
  F.Object = "curl";
  F.EnclosingDecl = "net::get";
  F.StatementTokens = "perform(curl)";
  return F;
}

static std::string fingerprint(const Finding &F) {
  Findings All{F};
  assignFingerprints(All);
  return All[0].Fingerprint;
}

TEST(Fingerprint, IsVersionOneForEver) {
  // Baselines hold these. Another value is another version, beside this one.
  EXPECT_STREQ(FingerprintKey, "httpTidy/v1");
  Findings All{finding(10), finding(20)};
  All[1].Occurrence = 1;
  assignFingerprints(All);
  EXPECT_EQ(All[0].Fingerprint, "7038f23c5796a708");
  EXPECT_EQ(All[1].Fingerprint, "65ad33d79695655c");
}

TEST(Fingerprint, SurvivesWhatIsNoIdentity) {
  Finding Moved = finding(999);
  Moved.Where.Column = Moved.Where.EndColumn = 77;
  Moved.Where.Raw = 4711;
  Moved.Message = "worded better";
  Moved.Level = Severity::Note;
  Moved.Object = "handle";
  Moved.Path.push_back({Moved.Where, "made here"});
  Moved.Fixes.push_back({"write", {{"src/a.c", 1, 2, "x", 0}}});
  EXPECT_EQ(fingerprint(Moved), fingerprint(finding()));
}

TEST(Fingerprint, EveryPartOfTheIdentityCounts) {
  std::set<std::string> Seen{fingerprint(finding())};
  for (std::string Finding::*Part :
       {&Finding::Check, &Finding::EnclosingDecl, &Finding::StatementTokens}) {
    Finding F = finding();
    F.*Part += "x";
    EXPECT_TRUE(Seen.insert(fingerprint(F)).second) << F.*Part;
  }
  Finding F = finding();
  F.Where.File = "src/b.c";
  EXPECT_TRUE(Seen.insert(fingerprint(F)).second);
}

TEST(Fingerprint, PartsDoNotRunIntoEachOther) {
  // The same text, cut at all places into the parts.
  const std::string Text = "abcabc";
  std::set<std::string> Seen;
  unsigned Count = 0;
  for (size_t I = 0; I <= Text.size(); ++I)
    for (size_t J = I; J <= Text.size(); ++J)
      for (size_t K = J; K <= Text.size(); ++K, ++Count) {
        Finding F = finding();
        F.Check = Text.substr(0, I);
        F.Where.File = Text.substr(I, J - I);
        F.EnclosingDecl = Text.substr(J, K - J);
        F.StatementTokens = Text.substr(K);
        Seen.insert(fingerprint(F));
      }
  EXPECT_EQ(Seen.size(), Count);
}

TEST(Fingerprint, OrdinalIsNoPartOfTheTokens) {
  Findings All{finding(10), finding(20), finding(30), finding(40)};
  All[2].StatementTokens += '0';
  All[3].StatementTokens += '1';
  assignFingerprints(All);
  std::set<std::string> Seen;
  for (const Finding &F : All)
    Seen.insert(F.Fingerprint);
  EXPECT_EQ(Seen.size(), All.size());
}

TEST(Fingerprint, EqualFindingsAreCountedByTheirPlaces) {
  Findings All{finding(30), finding(10), finding(20)};
  assignFingerprints(All);
  Findings First{finding(10)};
  assignFingerprints(First);
  EXPECT_EQ(All[1].Fingerprint, First[0].Fingerprint);
  std::set<std::string> Seen;
  for (const Finding &F : All)
    Seen.insert(F.Fingerprint);
  EXPECT_EQ(Seen.size(), 3u);
}

TEST(Fingerprint, AFindingThatIsFixedChangesNoOther) {
  Findings Before{finding(10), finding(20), finding(30)};
  for (unsigned I = 0; I < Before.size(); ++I)
    Before[I].Occurrence = I;
  Findings After{Before[1], Before[2]};
  assignFingerprints(Before);
  assignFingerprints(After);
  EXPECT_EQ(Before[1].Fingerprint, After[0].Fingerprint);
  EXPECT_EQ(Before[2].Fingerprint, After[1].Fingerprint);
}

TEST(Fingerprint, OtherFindingsBetweenChangeNothing) {
  Findings Before{finding(10), finding(20)};
  Finding Other = finding(15);
  Other.EnclosingDecl = "net::put";
  Findings After{Other, finding(11), finding(24)};
  assignFingerprints(Before);
  assignFingerprints(After);
  EXPECT_EQ(Before[0].Fingerprint, After[1].Fingerprint);
  EXPECT_EQ(Before[1].Fingerprint, After[2].Fingerprint);
}

TEST(Fingerprint, OrderOfTheListDoesNotMatter) {
  Findings Sorted;
  for (unsigned Line = 1; Line <= 12; ++Line) {
    Sorted.push_back(finding(Line));
    if (Line % 3 == 0)
      Sorted.back().StatementTokens = "other(curl)";
  }
  assignFingerprints(Sorted);
  std::map<unsigned, std::string> ByLine;
  for (const Finding &F : Sorted)
    ByLine[F.Where.Line] = F.Fingerprint;
  for (unsigned Round = 0; Round < 20; ++Round) {
    std::mt19937 Random(Round);
    Findings Shuffled = Sorted;
    std::shuffle(Shuffled.begin(), Shuffled.end(), Random);
    assignFingerprints(Shuffled);
    for (const Finding &F : Shuffled)
      EXPECT_EQ(F.Fingerprint, ByLine[F.Where.Line]);
  }
}

TEST(Fingerprint, TwoFindingsAtOnePlaceDifferByTheirMessage) {
  // Same identity, same place: the message decides who is counted first.
  Finding A = finding(), B = finding();
  A.Message = "a";
  B.Message = "b";
  Findings OneWay{A, B}, OtherWay{B, A};
  assignFingerprints(OneWay);
  assignFingerprints(OtherWay);
  EXPECT_EQ(OneWay[0].Fingerprint, OtherWay[1].Fingerprint);
  EXPECT_EQ(OneWay[1].Fingerprint, OtherWay[0].Fingerprint);
  EXPECT_NE(OneWay[0].Fingerprint, OneWay[1].Fingerprint);
}

TEST(Fingerprint, IsSixteenLowerCaseDigits) {
  for (unsigned I = 0; I < 200; ++I) {
    Finding F = finding();
    F.StatementTokens += std::to_string(I);
    std::string Text = fingerprint(F);
    EXPECT_EQ(Text.size(), 16u) << Text;
    EXPECT_EQ(Text.find_first_not_of("0123456789abcdef"), std::string::npos)
        << Text;
  }
}

TEST(Fingerprint, NothingToDo) {
  Findings None;
  assignFingerprints(None);
  EXPECT_TRUE(None.empty());
}
