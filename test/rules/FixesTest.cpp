//===- FixesTest.cpp - http-tidy fixes the annotated sources --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Has http-tidy fix a copy of the annotated sources, with every check on: no
/// fix is taken back, and what is on the disk then is what was promised. One
/// fix by itself is AnnotatedTest's. Sources with heavy headers are left out.
///
//===----------------------------------------------------------------------===//

#include "test/support/Hosts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"

using namespace httptidy::test;
using llvm::StringRef;
namespace path = llvm::sys::path;

/// Fewer mean that something else is wrong.
static constexpr unsigned WantedFixes = 150;

/// What the sources need beside them: helper headers, models, stubs.
static void copyAll(const TempFolder &To, StringRef Folder, StringRef Name) {
  std::error_code Code;
  for (llvm::sys::fs::recursive_directory_iterator It(Folder, Code), End;
       It != End && !Code; It.increment(Code))
    if (It->type() == llvm::sys::fs::file_type::regular_file)
      To.write((Name + StringRef(It->path()).drop_front(Folder.size())).str(),
               readFile(It->path()));
}

static std::vector<Batch> allBatches(const TempFolder &Folder) {
  std::vector<AnnotatedSource> Sources;
  for (const std::string &Path : findSources(Folder.path() + "/rules")) {
    auto Source = readAnnotated(Path);
    if (!Source) {
      ADD_FAILURE() << llvm::toString(Source.takeError());
      continue;
    }
    if (Source->Wants.Version.value_or(HTTPTIDY_LLVM) != HTTPTIDY_LLVM ||
        isSlowToParse(Source->Text))
      continue;
    // All checks: no fix of one may bring a finding of another.
    Source->Wants.Checks = {"*"};
    Sources.push_back(std::move(*Source));
  }
  return makeBatches(std::move(Sources));
}

namespace {

class Fixes : public testing::Test {
protected:
  Fixes() {
    copyAll(Folder, HTTPTIDY_TEST_RULES, "rules");
    copyAll(Folder,
            path::parent_path(HTTPTIDY_TEST_RULES).str() + "/stubs", "stubs");
  }

  Outcome check(const Batch &Sources, const char *Option = nullptr) {
    std::vector<std::string> Args = {
        "check",  "-p",       Folder.path(),     "--root",
        Folder.path(), "--config", configuration(Sources), "--checks", "http-*"};
    if (Option)
      Args.push_back(Option);
    for (const AnnotatedSource &Source : Sources)
      Args.push_back(Source.Path);
    return runProgram(HTTPTIDY_TOOL, std::move(Args));
  }

  TempFolder Folder;
};

} // namespace

/// The lines of the log that tell of a fix that was not applied, without those
/// for files that do not compile on purpose.
static std::string takenBack(StringRef Log) {
  std::string Lines;
  for (; !Log.empty(); Log = Log.split('\n').second) {
    StringRef Line = Log.split('\n').first;
    if (Line.contains(": not fixed: ") && !Line.contains(" does not compile ["))
      Lines += (Line + "\n").str();
  }
  return Lines;
}

/// What \p Text says of \p Sources; the names are relative to \p Root.
static std::string linesOf(StringRef Text, const Batch &Sources,
                           StringRef Root) {
  std::set<StringRef> Names;
  for (const AnnotatedSource &Source : Sources)
    Names.insert(StringRef(Source.Path).drop_front(Root.size() + 1));
  std::string Lines;
  for (; !Text.empty(); Text = Text.split('\n').second)
    if (Names.count(Text.split(':').first))
      Lines += (Text.split('\n').first + "\n").str();
  return Lines;
}

TEST_F(Fixes, HoldTogether) {
  size_t Applied = 0;
  for (Batch &Sources : allBatches(Folder)) {
    writeDatabase(Folder, Sources);
    Outcome Fixed = check(Sources, "--fix");
    ASSERT_GE(Fixed.Status, 0) << Fixed.Err;
    ASSERT_NE(Fixed.Status, 2) << Fixed.Err;
    EXPECT_EQ(takenBack(Fixed.Err), "");
    Applied += StringRef(Fixed.Err).count(": fixed: ");
    llvm::erase_if(Sources, [](const AnnotatedSource &Source) {
      return readFile(Source.Path) == Source.Text;
    });
    if (!Sources.empty())
      EXPECT_EQ(linesOf(check(Sources).Out, Sources, Folder.path()),
                linesOf(Fixed.Out, Sources, Folder.path()))
          << "what is left is not what the fixes promised";
  }
  EXPECT_GE(Applied, WantedFixes);
}
