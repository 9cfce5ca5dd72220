//===- QueryDriverTest.cpp - What a compiler says of itself ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/QueryDriver.h"
#include "test/support/Process.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"

using namespace httptidy::driver;
using httptidy::test::TempFolder;
using Words = std::vector<std::string>;

TEST(QueryDriver, ReadsFoldersAndTarget) {
  EXPECT_EQ(flagsFromVerboseOutput("Target: arm-none-eabi\n"
                                   "#include \"...\" search starts here:\n"
                                   "#include <...> search starts here:\n"
                                   " /opt/arm/include\n"
                                   "End of search list.\n"
                                   " /not/this\n"),
            (Words{"--target=arm-none-eabi", "-isystem", "/opt/arm/include"}));
}

namespace {

class FakeCompiler : public testing::Test {
protected:
  FakeCompiler() {
    Compiler = Folder.write("x-gcc", "#!/bin/sh\n"
                                     "echo ran >> \"$0.log\"\n"
                                     "echo '#include <...>' >&2\n"
                                     "echo ' /opt/x' >&2\n");
    llvm::sys::fs::setPermissions(Compiler, llvm::sys::fs::all_all);
  }

  /// Flags after asking twice, as two files of a project do.
  Words flags(llvm::StringRef Globs) {
    QueryDriver Q(Globs);
    AdaptedCommand C;
    for (int I = 0; I < 2; ++I) {
      C = AdaptedCommand();
      C.Compiler = Compiler;
      if (llvm::Error E = Q.extend(C, Folder.path(), /*IsC=*/true))
        return {llvm::toString(std::move(E))};
    }
    return C.Flags;
  }

  std::string log() { return httptidy::test::readFile(Compiler + ".log"); }

  TempFolder Folder;
  std::string Compiler;
};

} // namespace

TEST_F(FakeCompiler, IsNotRunUnlessAllowed) {
  EXPECT_EQ(flags(""), Words{});
  EXPECT_EQ(flags("/usr/bin/*"), Words{});
  EXPECT_EQ(log(), "");
}

TEST_F(FakeCompiler, IsAskedOnceWhenAllowed) {
  EXPECT_EQ(flags("/usr/bin/*," + Folder.path() + "/*-gcc"),
            (Words{"-isystem", "/opt/x"}));
  EXPECT_EQ(log(), "ran\n");
}

TEST_F(FakeCompiler, ThatFailsIsAnError) {
  Folder.write("x-gcc", "#!/bin/sh\nexit 1\n");
  EXPECT_EQ(flags("*"),
            Words{"asking '" + Compiler + "' for its include folders failed"});
}
