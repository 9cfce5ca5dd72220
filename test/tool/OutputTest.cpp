//===- OutputTest.cpp - Whole or not at all -------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Output.h"
#include "test/support/Process.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <unistd.h>

using namespace httptidy::report;
using namespace httptidy::test;

static std::string error(llvm::StringRef Path, llvm::StringRef Text = "text") {
  return llvm::toString(
      writeOutput(Path, [&](llvm::raw_ostream &OS) { OS << Text; }));
}

/// Names in \p Folder.
static unsigned entries(llvm::StringRef Folder) {
  unsigned Count = 0;
  std::error_code Code;
  for (llvm::sys::fs::directory_iterator It(Folder, Code), End; It != End;
       It.increment(Code))
    ++Count;
  return Count;
}

TEST(Output, ReplacesAFileAndLeavesNothingElse) {
  TempFolder Folder;
  std::string File = Folder.write("r.sarif", "old, and longer than the new");
  EXPECT_EQ(error(File), "");
  EXPECT_EQ(readFile(File), "text");
  EXPECT_EQ(entries(Folder.path()), 1u);
}

TEST(Output, ALinkStaysALink) {
  TempFolder Folder;
  std::string File = Folder.write("x/real", "old");
  std::string Link = Folder.path() + "/link";
  ASSERT_FALSE(llvm::sys::fs::create_link(File, Link));
  EXPECT_EQ(error(Link), "");
  EXPECT_EQ(readFile(File), "text");
  EXPECT_TRUE(llvm::sys::fs::is_symlink_file(Link));
}

TEST(Output, AFullDeviceIsAnError) {
  EXPECT_EQ(error("/dev/full"),
            "cannot write '/dev/full': No space left on device");
  llvm::sys::fs::file_status Status;
  ASSERT_FALSE(llvm::sys::fs::status("/dev/full", Status));
  EXPECT_EQ(Status.type(), llvm::sys::fs::file_type::character_file);
}

TEST(Output, FoldersThatAreNotThereOrAreNoFile) {
  TempFolder Folder;
  EXPECT_EQ(error(Folder.path() + "/no/r.sarif"),
            "cannot write '" + Folder.path() +
                "/no/r.sarif': No such file or directory");
  EXPECT_EQ(error(Folder.path()),
            "cannot write '" + Folder.path() + "': Is a directory");
}

TEST(Output, PermissionsStay) {
  TempFolder Folder;
  std::string File = Folder.write("run.sh", "old");
  ASSERT_FALSE(llvm::sys::fs::setPermissions(File, llvm::sys::fs::perms(0750)));
  EXPECT_EQ(error(File), "");
  auto Bits = llvm::sys::fs::getPermissions(File);
  ASSERT_TRUE(bool(Bits));
  EXPECT_EQ(*Bits, llvm::sys::fs::perms(0750));
}

TEST(Output, APercentSignIsNoPlaceHolder) {
  TempFolder Folder;
  std::string File = Folder.write("100%/50%.sarif", "old");
  EXPECT_EQ(error(File), "");
  EXPECT_EQ(readFile(File), "text");
  EXPECT_EQ(entries(Folder.path() + "/100%"), 1u);
}

TEST(Output, TheOwnerStays) {
  if (::geteuid() != 0)
    GTEST_SKIP() << "only the super-user has files of others";
  TempFolder Folder;
  std::string File = Folder.write("a.c", "old");
  ASSERT_EQ(::chown(File.c_str(), 1234, 4321), 0);
  EXPECT_EQ(error(File), "");
  llvm::sys::fs::file_status Status;
  ASSERT_FALSE(llvm::sys::fs::status(File, Status));
  EXPECT_EQ(Status.getUser(), 1234u);
  EXPECT_EQ(Status.getGroup(), 4321u);
}
