//===- ArgumentsTest.cpp - Commands of other compilers --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Arguments.h"
#include "test/support/Process.h"
#include "gtest/gtest.h"

using namespace httptidy::driver;
using Words = std::vector<std::string>;

static Words flags(Words Arguments, std::string Directory = "/") {
  CompileCommand C;
  C.Directory = std::move(Directory);
  C.Arguments = std::move(Arguments);
  auto Adapted = adapt(C);
  if (!Adapted)
    return {"error: " + llvm::toString(Adapted.takeError())};
  return Adapted->Flags;
}

TEST(Arguments, OutputsAndDependenciesGo) {
  EXPECT_EQ(flags({"gcc", "-O2", "-MD", "-MT", "a.o", "-MF", "a.d", "-MFb.d",
                   "-o", "a.o", "-c", "a.c", "-Wp,-MMD,a.d", "-DX=1"}),
            (Words{"-O2", "-DX=1"}));
  EXPECT_EQ(flags({"gcc", "-oa.o", "--output=a.o", "-save-temps=obj", "-S",
                   "-E", "a.c"}),
            Words{});
}

TEST(Arguments, WarningsNeverBecomeErrors) {
  EXPECT_EQ(flags({"gcc", "-Werror", "-Werror=format", "-pedantic-errors",
                   "-Wall", "a.c"}),
            Words{"-Wall"});
}

TEST(Arguments, LaunchersGo) {
  EXPECT_EQ(flags({"ccache", "gcc", "-DA", "a.c"}), Words{"-DA"});
  EXPECT_EQ(flags({"/usr/bin/sccache", "distcc", "g++", "a.cc"}),
            Words{"--driver-mode=g++"});
  EXPECT_EQ(flags({"cmake", "-E", "env", "CCACHE_DIR=/x", "--unset=Y", "--",
                   "gcc", "-DA", "a.c"}),
            Words{"-DA"});
  EXPECT_EQ(
      flags({"env", "-u", "X", "Y=1", "ccache", "debug=true", "cc", "a.c"}),
      Words{});
  EXPECT_EQ(flags({"env", "A=1"}).front(),
            "error: the command names no compiler");
}

TEST(Arguments, TheNameOfTheCompilerTellsModeAndTarget) {
  EXPECT_EQ(flags({"/opt/x/arm-linux-gnueabihf-g++-13.2", "a.cc"}),
            (Words{"--driver-mode=g++", "--target=arm-linux-gnueabihf"}));
  EXPECT_EQ(flags({"aarch64-linux-gnu-gcc", "a.c"}),
            Words{"--target=aarch64-linux-gnu"});
  EXPECT_EQ(flags({"clang++-22", "a.cc"}), Words{"--driver-mode=g++"});
  EXPECT_EQ(flags({"my-cc", "a.c"}), Words{});
}

TEST(Arguments, PrecompiledHeadersOfTheBuildGo) {
  EXPECT_EQ(
      flags({"clang++", "-Xclang", "-include-pch", "-Xclang", "p.pch",
             "-Xclang", "-include", "-Xclang", "p.hxx", "-include-pch", "q.pch",
             "a.cc"}),
      (Words{"--driver-mode=g++", "-Xclang", "-include", "-Xclang", "p.hxx"}));
}

TEST(Arguments, ValuesOfOptionsAreNoSources) {
  CompileCommand C;
  C.Directory = "/";
  C.Arguments = {"gcc", "-include", "config.h", "-I", "src.c",
                 "-x",  "c",        "lib.o",    "a.c"};
  auto Adapted = adapt(C);
  ASSERT_TRUE(bool(Adapted));
  EXPECT_EQ(Adapted->Sources, (Words{"lib.o", "a.c"}));
  EXPECT_EQ(sourcesOf(C.Arguments), Words{"a.c"});
}

TEST(Arguments, OptionsOfTwoWordsAreKnownWhole) {
  for (const char *Flag : {"-A", "-include", "-resource-dir", "-dumpbase-ext",
                           "--include-directory", "-o"})
    EXPECT_TRUE(takesNextArgument(Flag)) << Flag;
  for (const char *Flag : {"-", "", "-A -B", "-resource", "-O2", "-c"})
    EXPECT_FALSE(takesNextArgument(Flag)) << Flag;
}

TEST(Arguments, ResponseFilesAreRead) {
  httptidy::test::TempFolder Folder;
  Folder.write("more.rsp", "-DC=2 \"-DD=a b\"");
  Folder.write("flags.rsp", "-DA -I 'x y'\n@more.rsp -c a.c");
  EXPECT_EQ(flags({"gcc", "@flags.rsp"}, Folder.path()),
            (Words{"-DA", "-I", "x y", "-DC=2", "-DD=a b"}));
  EXPECT_EQ(flags({"gcc", "@none.rsp"}, Folder.path()).front(),
            "error: cannot read the response file 'none.rsp'");
}

static std::string dropped(Words &Flags, llvm::StringRef Message) {
  return dropRejectedFlag(Flags, Message).value_or("nothing");
}

TEST(RejectedFlags, AreFoundInWhatTheDriverSays) {
  Words Flags = {"-fconserve-stack",
                 "-mcpu=cortex-m4",
                 "-fsanitize=nonsense",
                 "-march=nonsense",
                 "-x",
                 "klingon",
                 "-DKEPT='x'",
                 "-fanalyzer"};
  EXPECT_EQ(dropped(Flags, "unknown argument: '-fconserve-stack'"),
            "-fconserve-stack");
  EXPECT_EQ(dropped(Flags, "unknown argument '-fanalyzer'; did you mean "
                           "'-Xanalyzer'?"),
            "-fanalyzer");
  EXPECT_EQ(dropped(Flags, "unsupported option '-mcpu=' for target 'x'"),
            "-mcpu=cortex-m4");
  EXPECT_EQ(dropped(Flags, "unsupported argument 'nonsense' to option "
                           "'-fsanitize='"),
            "-fsanitize=nonsense");
  EXPECT_EQ(dropped(Flags, "unknown target CPU 'nonsense'"), "-march=nonsense");
  EXPECT_EQ(dropped(Flags, "language not recognized: 'klingon'"), "-x klingon");
  EXPECT_EQ(dropped(Flags, "the sky is falling"), "nothing");
  EXPECT_EQ(Flags, Words{"-DKEPT='x'"});
}
