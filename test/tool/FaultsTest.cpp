//===- FaultsTest.cpp - Workers that die ----------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "llvm/Support/Program.h"
#include "gtest/gtest.h"

using namespace httptidy::test;

static constexpr char Bad[] = "int f(int x) { return bad(x); }\n";

/// One file whose analysis dies in function \p How, between two good ones.
static Outcome runWithFault(const std::string &How,
                            const std::string &Options = "") {
  Project P;
  P.add("a.c", Bad);
  P.add("fault.c", "namespace_t;\n");
  P.write("fault.c", "#include <curl/curl.h>\n"
                     "int before(int x) { return bad(x); }\n"
                     "void " +
                         How + "(void) {}\n");
  P.add("z.c", Bad);
  return P.run("check --jobs 1 " + Options);
}

/// The others were analysed, the run is incomplete and says how to repeat it.
static void expectOneFileLost(const Outcome &O, const std::string &What) {
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:2:23: warning")) << shown(O);
  EXPECT_TRUE(holds(O.Out, "z.c:2:23: warning")) << shown(O);
  EXPECT_TRUE(holds(O.Err, "fault.c: not analysed: " + What + "\n"))
      << shown(O);
  EXPECT_TRUE(holds(O.Err, "to repeat it: http-tidy check fault.c\n"))
      << shown(O);
  EXPECT_TRUE(holds(O.Err, "2 files analysed, 1 not;")) << shown(O);
}

TEST(Faults, Crash) {
  expectOneFileLost(runWithFault("crash"),
                    "killed by signal 6 (Aborted) in crash");
}

TEST(Faults, StackOverflow) {
  expectOneFileLost(runWithFault("overflow"),
                    "killed by signal 11 (stack overflow) in overflow");
}

TEST(Faults, Killed) {
  expectOneFileLost(runWithFault("killed"),
                    "killed by signal 9 (Killed) in killed");
}

TEST(Faults, Hang) {
  Outcome O = runWithFault("hang", "--timeout 1");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(holds(O.Err, "fault.c: not analysed: timed out after 1 s in "
                           "hang\n"))
      << shown(O);
  EXPECT_TRUE(holds(O.Out, "z.c:2:23: warning")) << shown(O);
}

TEST(Faults, AreNotificationsInSarif) {
  Outcome O = runWithFault("crash", "--sarif -");
  EXPECT_TRUE(holds(O.Out, "Not analysed: killed by signal 6 (Aborted) in "
                           "crash."))
      << shown(O);
  EXPECT_TRUE(holds(O.Out, "\"executionSuccessful\": false"));
}

TEST(Faults, FunctionsThatAreGivenUpAreListed) {
  Project P;
  P.add("a.c", "void huge(void) {}\n");
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "a.c:2: function huge not analysed: too large\n"));
}

TEST(Faults, WhatWasFoundBeforeCtrlCIsWritten) {
  Project P;
  P.add("a.c", Bad);
  P.add("hang.c", "void hang(void) {}\n");
  P.add("later.c", Bad);
  // The first file's line of progress says that it is done.
  Outcome O = P.shell(
      "mkfifo log; \"$TIDY\" check --jobs 1 --progress always --sarif o.sarif "
      "2> log & "
      "exec 3< log; read -r Line <&3; kill -INT $!; cat <&3 >&2; wait $!");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:2:23: warning")) << shown(O);
  EXPECT_TRUE(holds(O.Err, "interrupted: 2 files were not reached"))
      << shown(O);
  EXPECT_TRUE(holds(P.read("o.sarif"), "\"http-fake-bad\""));
}
