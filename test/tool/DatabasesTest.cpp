//===- DatabasesTest.cpp - Databases of other compilers -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "gtest/gtest.h"

using namespace httptidy::test;

static constexpr char Bad[] = "int f(int x) { return bad(x); }\n";

TEST(Databases, OfGcc13) {
  Project P;
  P.add("a.c", Bad,
        "-std=gnu11 -O2 -fconserve-stack -mpreferred-stack-boundary=4 "
        "-fno-var-tracking-assignments -mindirect-branch=thunk-extern "
        "-mindirect-branch-register -fno-allow-store-data-races -fanalyzer "
        "-fmin-function-alignment=16 -fno-ipa-sra -fcondition-coverage "
        "-fipa-pta -fno-tree-loop-im -flto-partition=none "
        "-fno-ipa-cp-clone -mrecord-mcount -fsplit-wide-types-early "
        "-march=granite-bay -mlong-calls -mfpu=neon -mcpu=cortex-m4 "
        "-Wno-maybe-uninitialized -Wlogical-op -Werror -fno-gcse");
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Err, "compiler flags that Clang does not know were left "
                           "out:"))
      << shown(O);
  EXPECT_TRUE(holds(O.Err, " -fconserve-stack ")) << shown(O);
  EXPECT_TRUE(holds(O.Err, " -march=granite-bay ")) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 file analysed, 0 not;")) << shown(O);
}

TEST(Databases, LaunchersAndResponseFiles) {
  Project P;
  P.add("a.c", Bad);
  P.write("flags.rsp", "-I. -DWANTED=1");
  P.write("a.c", "#include <curl/curl.h>\n#ifdef WANTED\n" + std::string(Bad) +
                     "#endif\n");
  P.write("compile_commands.json",
          "[{\"directory\": \"" + P.path() +
              "\", \"command\": \"cmake -E env A=b ccache gcc @flags.rsp -MD "
              "-MF a.d -o a.o -c a.c\", \"file\": \"a.c\"}]");
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:3:23: warning")) << shown(O);
}

TEST(Databases, APrecompiledHeaderOfGccIsIgnored) {
  Project P;
  P.write("pre.h", "#include <curl/curl.h>\n");
  P.write("pre.h.gch", "gpch.013 but nothing that Clang can read");
  P.add("a.c", Bad, "-include pre.h");
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 1) << shown(O);
}

TEST(Databases, WhatGccOnlyWarnsAboutIsNoError) {
  Project P;
  P.add("a.c",
        "int f(int x) { undeclared(); return bad(x); }\n"
        "int *g(void) { return 3; }\n",
        "-std=gnu17");
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 1) << shown(O);
}

TEST(Databases, ACompilerIsOnlyAskedWhenAllowed) {
  Project P;
  P.write("sdk/special.h", "#include <curl/curl.h>\n");
  P.write("x-gcc", "#!/bin/sh\necho '#include <...>' >&2\necho \" " + P.path() +
                       "/sdk\" >&2\n");
  P.shell("chmod +x x-gcc");
  P.add("a.c", "");
  P.write("a.c", "#include <special.h>\n" + std::string(Bad));
  P.write("compile_commands.json",
          "[{\"directory\": \"" + P.path() +
              "\", \"command\": \"./x-gcc -I. -c a.c\", \"file\": \"a.c\"}]");
  EXPECT_EQ(P.run("check").Status, 3) << "special.h is not found";
  Outcome O = P.run("check --query-driver '" + P.path() + "/*'");
  EXPECT_EQ(O.Status, 1) << shown(O);
}

TEST(Databases, AFileMayBeThereSeveralTimes) {
  Project P;
  P.add("a.c", Bad);
  P.add("a.c", Bad, "-DOTHER");
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 exchange: 1 finding")) << shown(O);
}

TEST(Databases, FlagsAfterTwoDashes) {
  Project P;
  P.write("a.cc", "#include <curl/curl.h>\n#if __cplusplus == 202002L && X == "
                  "1\nint f(int x) { return bad(x); }\n#endif\n");
  EXPECT_EQ(P.run("check a.cc -- -I. -std=c++20 -DX=1").Status, 1);
  EXPECT_EQ(P.run("check a.cc -- -I. -DX=1").Status, 0);
  EXPECT_EQ(P.run("check -- -I.").Status, 2) << "no file";
}
