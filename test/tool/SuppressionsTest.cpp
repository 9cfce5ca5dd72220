//===- SuppressionsTest.cpp - NOLINT comments that someone should look at -===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/Suppressions.h"
#include "test/tool/Project.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;

TEST(Suppressions, AreListed) {
  auto All = gate::listSuppressions("f(); // NOLINT(http-x): loopback only\n"
                                    "// NOLINTNEXTLINE(bugprone-x, http-y)\n"
                                    "g(); // NOLINT\n"
                                    "h(); // NOLINT (http-x) blanket\n"
                                    "i(); /* NOLINT(http-*) */\n"
                                    "// NOLINTBEGIN(http-z): generated\n"
                                    "// NOLINTEND(http-z)\n"
                                    "#define M \\\n"
                                    "  f() // NOLINT(http-m)\n"
                                    "f(); // NOLINT(bugprone-x)\n");
  ASSERT_EQ(All.size(), 5u);
  EXPECT_EQ(All[0].Reason, "loopback only");
  EXPECT_EQ(All[0].Text, "NOLINT(http-x)");
  EXPECT_EQ(All[0].First, 1u);
  EXPECT_EQ(All[1].First, 3u);
  EXPECT_EQ(All[1].Globs, (std::vector<std::string>{"http-y"}));
  EXPECT_EQ(All[1].Reason, "");
  EXPECT_EQ(All[2].Line, 5u);
  EXPECT_EQ(All[2].Reason, "");
  EXPECT_EQ(All[3].First, 6u);
  EXPECT_EQ(All[3].Last, 7u);
  EXPECT_FALSE(All[3].InMacro);
  EXPECT_TRUE(All[4].InMacro);
}

/// Every shape, held against clang-tidy's own code: what the list says of a
/// comment is what was suppressed.
TEST(Suppressions, AgreeWithClangTidy) {
  Project P;
  P.add("a.c", "int f(int x) {\n"
               "  bad(x); // NOLINT(http-fake-bad): same line\n"
               "  // NOLINTNEXTLINE(http-fake-*): next line\n"
               "  bad(x);\n"
               "  // NOLINTBEGIN(http-fake-bad): block\n"
               "  bad(x);\n"
               "  // NOLINTEND(http-fake-bad)\n"
               "  worse(x); // NOLINT(bugprone-x, http-fake-worse): two\n"
               "  return x;\n"
               "}\n");
  Outcome O = P.run("check --report-suppressions");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "; 4 suppressed")) << O.Err;
}

TEST(Suppressions, UnusedAndWithoutReasonAreFound) {
  Project P;
  P.add("a.c", "int f(int x) {\n"
               "  bad(x); // NOLINT(http-fake-bad)\n"
               "  // NOLINTNEXTLINE(http-fake-bad): moved away\n"
               "  return x; // NOLINT(http-fake-worse): nothing here\n"
               "}\n");
  EXPECT_EQ(P.run("check").Status, 0);
  Outcome O = P.run("check --report-suppressions --sarif out.sarif");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:3:14: warning: 'NOLINT(http-fake-bad)' does "
                           "not say why"))
      << O.Out;
  EXPECT_TRUE(holds(O.Out, "a.c:4:6: warning: 'NOLINTNEXTLINE(http-fake-bad)' "
                           "suppresses nothing"))
      << O.Out;
  EXPECT_TRUE(holds(O.Out, "[http-unused-suppression]")) << O.Out;
  EXPECT_TRUE(holds(O.Err, "3 findings")) << O.Err;
  EXPECT_EQ(P.run("check --report-suppressions --checks=http-fake-bad").Status,
            2);
}

TEST(Lowering, FindingsInTestsAreNotes) {
  Project P;
  P.write(".clang-tidy", "WarningsAsErrors: '*'\n"
                         "CheckOptions:\n  http.LoweredPaths: 'test/*;x.c'\n");
  P.add("test/unit/a.c", "int f(int x) { return bad(x); }\n");
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Out, "test/unit/a.c:2:23: note: 'x' has no deadline"));
  P.add("latest/a.c", "int f(int x) { return bad(x); }\n");
  EXPECT_EQ(P.run("check").Status, 1);
}
