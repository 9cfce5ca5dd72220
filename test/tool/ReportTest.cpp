//===- ReportTest.cpp - What silence is worth -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Report.h"
#include "tool/report/SourceText.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::report;

static void addRows(Report &R, unsigned Count, Verdict V, std::string Reason) {
  for (unsigned I = 0; I < Count; ++I) {
    R.Inventory.emplace_back();
    R.Inventory.back().V = V;
    R.Inventory.back().Reason = Reason;
  }
}

TEST(Summary, CountsAndTheCommonestReason) {
  Report R;
  R.FilesAnalysed = 3;
  R.Problems.resize(1);
  R.All.resize(9);
  addRows(R, 188, Verdict::Bounded, "CURLOPT_TIMEOUT");
  addRows(R, 9, Verdict::Finding, "http-x");
  addRows(R, 3, Verdict::Unknown, "a()");
  addRows(R, 12, Verdict::Unknown, "corp::configure()");
  EXPECT_EQ(summaryLine(R),
            "3 files analysed, 1 not; 212 exchanges: 9 findings, 188 bounded, "
            "15 unknown (12 because of corp::configure())");
}

TEST(Summary, ServersAreNoExchanges) {
  Report R;
  addRows(R, 1, Verdict::Bounded, "");
  addRows(R, 2, Verdict::Unknown, "configure()");
  for (InventoryRow &Row : R.Inventory)
    Row.Kind = "server";
  EXPECT_EQ(summaryLine(R), "0 files analysed, 0 not; 0 exchanges: 0 findings, "
                            "0 bounded, 0 unknown; 3 servers (2 unknown)");
  R.Inventory.resize(1);
  EXPECT_EQ(summaryLine(R), "0 files analysed, 0 not; 0 exchanges: 0 findings, "
                            "0 bounded, 0 unknown; 1 server");
}

TEST(Summary, OneAndNone) {
  Report R;
  EXPECT_EQ(summaryLine(R), "0 files analysed, 0 not; 0 exchanges: 0 findings, "
                            "0 bounded, 0 unknown");
  R.FilesAnalysed = 1;
  R.FilesWithoutModel = 1;
  R.Suppressed = 2;
  R.Skipped.resize(1);
  addRows(R, 1, Verdict::Bounded, "");
  EXPECT_EQ(summaryLine(R),
            "1 file analysed (1 without a modelled header), 0 not; 1 exchange: "
            "0 findings, 1 bounded, 0 unknown; 2 suppressed; 1 function not "
            "analysed");
}

TEST(SourceText, Utf16Columns) {
  // 'é' is two bytes and one unit, the smiley four bytes and two units.
  SourceText T("a\xC3\xA9\xF0\x9F\x98\x80x\nnext");
  EXPECT_EQ(T.utf16Column(1, 1), 1u);
  EXPECT_EQ(T.utf16Column(1, 2), 2u);
  EXPECT_EQ(T.utf16Column(1, 4), 3u);
  EXPECT_EQ(T.utf16Column(1, 8), 5u);
  EXPECT_EQ(T.utf16Column(1, 9), 6u);
  EXPECT_EQ(T.utf16Column(2, 99), 99u) << "beyond the text";
}

TEST(SourceText, LinesAndOffsets) {
  SourceText T("one\r\ntwo\rthree\n");
  EXPECT_EQ(T.line(1), "one");
  EXPECT_EQ(T.line(2), "two");
  EXPECT_EQ(T.line(3), "three");
  EXPECT_EQ(T.line(9), "");
  EXPECT_EQ(T.lineAndColumn(0), std::make_pair(1u, 1u));
  EXPECT_EQ(T.lineAndColumn(6), std::make_pair(2u, 2u));
  EXPECT_EQ(T.lineAndColumn(9), std::make_pair(3u, 1u));
}

TEST(SourceText, InvalidUtf8IsReplaced) {
  EXPECT_EQ(validUtf8("a\xFFz"), "a\xEF\xBF\xBDz");
  EXPECT_EQ(validUtf8("\xC3\xA9"), "\xC3\xA9");
}
