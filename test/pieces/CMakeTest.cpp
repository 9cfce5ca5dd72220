//===- CMakeTest.cpp - The CMake module in a project ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "gtest/gtest.h"

using namespace httptidy::test;

namespace {

class CMakeProject : public testing::Test {
protected:
  void SetUp() override {
    P.write("CMakeLists.txt",
            "cmake_minimum_required(VERSION 3.16)\n"
            "project(service C CXX)\n"
            "include(" HTTPTIDY_SOURCE_DIR "/ci/cmake/HttpTidy.cmake)\n"
            "add_library(service STATIC a.c b.cpp)\n"
            "target_include_directories(service PRIVATE "
            "\"sub dir\")\n");
    P.shell("rm -r curl"); // the real one
    for (const char *File : {"a.c", "b.cpp"})
      P.write(File, "#include <curl/curl.h>\n#include <h.h>\n"
                    "void f(CURL *c) {\n"
                    "  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);\n"
                    "}\n");
    P.write("sub dir/h.h", "int f2(int);\n");
  }

  Outcome configure(const std::string &Options) {
    return P.shell(
        HTTPTIDY_CMAKE
        " -G Ninja -S . -B build -DCMAKE_MAKE_PROGRAM=" HTTPTIDY_NINJA
        " -DHTTPTIDY_EXECUTABLE=" HTTPTIDY_REAL_COMMAND " " +
        Options);
  }
  Outcome build(const std::string &Target) {
    return P.shell(HTTPTIDY_CMAKE " --build build --target " + Target);
  }

  Project P;
};

constexpr char WithPlugin[] =
    "-DHTTPTIDY_WHILE_COMPILING=ON -DHTTPTIDY_PLUGIN=" HTTPTIDY_PLUGIN
    " -DHTTPTIDY_CLANG_TIDY=" HTTPTIDY_CLANG_TIDY;

} // namespace

TEST_F(CMakeProject, Targets) {
  Outcome O = configure("");
  ASSERT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(build("all").Status, 0) << "nothing of http-tidy in it";
  O = build("http-tidy");
  EXPECT_NE(O.Status, 0) << "findings: " << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:4:")) << O.Out;
  EXPECT_TRUE(holds(O.Out, "[http-tls-verification-disabled]")) << O.Out;
  EXPECT_TRUE(holds(P.read("build/http-tidy.sarif"), "\"uri\": \"b.cpp\""));
  O = configure("-DHTTPTIDY_OPTIONS='--fail-on;never'");
  ASSERT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(build("http-tidy").Status, 0);
  O = build("http-tidy-incremental");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Out, "http-tidy ../a.c")) << O.Out;
  O = build("http-tidy-incremental");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_FALSE(holds(O.Out, "http-tidy ../a.c")) << O.Out;
  EXPECT_TRUE(holds(O.Out, "no work to do")) << O.Out;
}

TEST_F(CMakeProject, WhileCompiling) {
  Outcome O = configure(WithPlugin);
  ASSERT_EQ(O.Status, 0) << shown(O);
  O = build("all");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:4:")) << O.Out;
  EXPECT_TRUE(holds(O.Out, "b.cpp:4:")) << O.Out;
  O = configure(std::string(WithPlugin) +
                " -DHTTPTIDY_CLANG_TIDY_OPTIONS=-warnings-as-errors=http-*");
  ASSERT_EQ(O.Status, 0) << shown(O);
  EXPECT_NE(build("all").Status, 0) << shown(O);
}

TEST_F(CMakeProject, APluginThatIsNotTakenIsNoSilence) {
  P.write("x.so", "no library");
  for (const char *Options :
       {"-DHTTPTIDY_WHILE_COMPILING=ON",
        "-DHTTPTIDY_WHILE_COMPILING=ON -DHTTPTIDY_PLUGIN=x.so "
        "-DHTTPTIDY_CLANG_TIDY=" HTTPTIDY_CLANG_TIDY,
        "-DHTTPTIDY_WHILE_COMPILING=ON -DHTTPTIDY_PLUGIN=none.so "
        "-DHTTPTIDY_CLANG_TIDY=" HTTPTIDY_CLANG_TIDY}) {
    P.shell("rm -rf build");
    Outcome O = configure(Options);
    EXPECT_NE(O.Status, 0) << Options << shown(O);
  }
}
