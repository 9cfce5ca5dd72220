//===- IncludeScanTest.cpp - What a file may include ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/IncludeScan.h"
#include "test/support/Process.h"
#include "gtest/gtest.h"

using namespace httptidy::driver;
using httptidy::test::TempFolder;

namespace {

class IncludeScanTest : public testing::Test {
protected:
  /// Whether a file with \p Text may reach `net/net.h`.
  bool reaches(llvm::StringRef Text, std::vector<std::string> Flags = {}) {
    std::string File = Folder.write("a.c", Text);
    SearchPaths Paths = searchPaths(Flags, Folder.path(), "");
    return IncludeScan().mayReach(File, Paths, [](llvm::StringRef Header) {
      return Header == "net/net.h" || Header.ends_with("/net/net.h");
    });
  }

  TempFolder Folder;
};

} // namespace

TEST_F(IncludeScanTest, Directly) {
  EXPECT_TRUE(reaches("#include <net/net.h>\n"));
  EXPECT_TRUE(reaches("  #  include \"net/net.h\" // why\n"));
  EXPECT_TRUE(reaches("%: include <net/net.h>"));
  EXPECT_FALSE(reaches("int net; // net/net.h\n"));
  EXPECT_FALSE(reaches(""));
}

TEST_F(IncludeScanTest, WhateverStandsBefore) {
  EXPECT_TRUE(reaches("\xEF\xBB\xBF#include <net/net.h>\r\n"));
  EXPECT_TRUE(reaches("/* license */ #include <net/net.h>\n"));
  EXPECT_TRUE(reaches("/* a\n * b */ #include <net/net.h> /* c */\n"));
  EXPECT_TRUE(reaches("int x;\r#include <net/net.h>\r")) << "an old Macintosh";
}

TEST_F(IncludeScanTest, ThroughHeaders) {
  Folder.write("x/one.h", "#include \"two.h\"\n");
  Folder.write("x/two.h", "#include \"one.h\"\n#include <net/net.h>\n");
  Folder.write("x/none.h", "#include \"none.h\"\n");
  EXPECT_TRUE(reaches("#include \"x/one.h\"\n"));
  EXPECT_TRUE(reaches("#include <one.h>\n", {"-I", "x"}));
  EXPECT_TRUE(reaches("#include <one.h>\n", {"-isystemx"}));
  EXPECT_TRUE(reaches("#include \"one.h\"\n", {"-iquote", "x"}));
  EXPECT_FALSE(reaches("#include \"x/none.h\"\n"));
}

TEST_F(IncludeScanTest, ByItsPath) {
  Folder.write("inc/net/net.h", "");
  EXPECT_TRUE(reaches("#include \"net.h\"\n", {"-Iinc/net"}));
}

TEST_F(IncludeScanTest, ForcedByTheCommandLine) {
  Folder.write("pre.h", "#include <net/net.h>\n");
  EXPECT_TRUE(reaches("int x;\n", {"-include", "pre.h"}));
  EXPECT_TRUE(reaches("int x;\n", {"-includepre.h"}));
}

TEST_F(IncludeScanTest, WhatCannotBeFollowedCounts) {
  EXPECT_TRUE(reaches("#include CONFIG_HEADER\n"));
  EXPECT_TRUE(reaches("#include \"not-there.h\"\n"));
  EXPECT_TRUE(reaches("import net;\n"));
}

TEST_F(IncludeScanTest, TheStandardLibraryDoesNot) {
  EXPECT_FALSE(reaches("#include <vector>\n#include <stdio.h>\n"
                       "#include <stddef.h>\n",
                       {"-isystem", HTTPTIDY_RESOURCE_INCLUDE}));
}

TEST_F(IncludeScanTest, WhoIncludesAHeader) {
  std::string Header = Folder.write("x/one.h", "");
  std::string Source = Folder.write("b.c", "#include <one.h>\n");
  SearchPaths Paths = searchPaths({"-Ix"}, Folder.path(), "");
  EXPECT_TRUE(IncludeScan().includes(Source, Paths, Header));
  EXPECT_FALSE(IncludeScan().includes(Source, Paths, Folder.path() + "/two.h"));
}
