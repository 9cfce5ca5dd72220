//===- Process.cpp - Runs a program and keeps what it says ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/support/Process.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy::test;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

TempFolder::TempFolder() {
  llvm::SmallString<128> Made;
  if (fs::createUniqueDirectory("http-tidy-test", Made))
    return;
  llvm::SmallString<128> Real;
  Path = (fs::real_path(Made, Real) ? Made : Real).str().str();
}

/// Copies \p File to the folder that HTTPTIDY_KEEP_SARIF names: ci/test has a
/// validator look at every SARIF that tests make. What begins otherwise is
/// input that a test has spoilt.
static void keepIfSarif(StringRef File) {
  auto Folder = llvm::sys::Process::GetEnv("HTTPTIDY_KEEP_SARIF");
  std::string Text = Folder ? readFile(File) : "";
  StringRef Head = StringRef(Text).take_front(200);
  if (!Head.starts_with("{") || !Head.contains("/sarif-2.1.0.json\""))
    return;
  llvm::SmallString<128> Copy;
  if (!fs::createUniqueFile(*Folder + "/%%%%%%%%%%%%.sarif", Copy))
    (void)fs::copy_file(File, Copy);
}

TempFolder::~TempFolder() {
  std::error_code Code;
  for (fs::directory_iterator I(Path, Code), End; I != End && !Code;
       I.increment(Code))
    if (StringRef(I->path()).ends_with(".sarif"))
      keepIfSarif(I->path());
  if (!Path.empty())
    (void)fs::remove_directories(Path); // nothing depends on it
}

std::string TempFolder::write(StringRef Name, StringRef Text) const {
  llvm::SmallString<128> File(Path);
  llvm::sys::path::append(File, Name);
  std::error_code EC =
      fs::create_directories(llvm::sys::path::parent_path(File));
  llvm::raw_fd_ostream(File, EC) << Text;
  return File.str().str();
}

std::string httptidy::test::readFile(StringRef Path) {
  auto Text = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  return Text ? (*Text)->getBuffer().str() : std::string();
}

Outcome httptidy::test::runProgram(StringRef Program,
                                   std::vector<std::string> Args) {
  TempFolder Folder;
  std::string Out = Folder.write("out", ""), Err = Folder.write("err", "");
  Args.insert(Args.begin(), Program.str());
  std::vector<StringRef> Words(Args.begin(), Args.end());
  std::optional<StringRef> Redirects[] = {StringRef(""), StringRef(Out),
                                          StringRef(Err)};
  Outcome Result;
  Result.Status =
      llvm::sys::ExecuteAndWait(Program, Words, std::nullopt, Redirects);
  keepIfSarif(Out);
  Result.Out = readFile(Out);
  Result.Err = readFile(Err);
  return Result;
}
