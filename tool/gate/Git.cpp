//===- Git.cpp - What changed since a revision ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/ChangedLines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

using namespace httptidy;
using namespace httptidy::gate;
using llvm::Expected;
using llvm::StringRef;

static std::string textOf(StringRef Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  return Buffer ? (*Buffer)->getBuffer().str() : std::string();
}

/// What `git \p Words` writes in \p Root. The error is what git says.
static Expected<std::string> git(StringRef Root, std::vector<StringRef> Words) {
  auto Program = llvm::sys::findProgramByName("git");
  if (!Program)
    return llvm::createStringError("--diff needs git, which is not there");
  // Settings of the user that would change the format.
  std::vector<StringRef> Line = {"git",
                                 "-C",
                                 Root,
                                 "-c",
                                 "core.quotePath=off",
                                 "-c",
                                 "diff.noprefix=false",
                                 "-c",
                                 "diff.mnemonicPrefix=false"};
  llvm::append_range(Line, Words);
  llvm::SmallString<128> Out, Err;
  if (std::error_code Code =
          llvm::sys::fs::createTemporaryFile("http-tidy-git", "out", Out))
    return llvm::errorCodeToError(Code);
  llvm::FileRemover RemoveOut(Out);
  if (std::error_code Code =
          llvm::sys::fs::createTemporaryFile("http-tidy-git", "err", Err))
    return llvm::errorCodeToError(Code);
  llvm::FileRemover RemoveErr(Err);
  int Status = llvm::sys::ExecuteAndWait(
      *Program, Line, std::nullopt,
      {StringRef(""), StringRef(Out), StringRef(Err)});
  if (Status != 0)
    return llvm::createStringError(
        "git " + Words.front() +
        " failed: " + StringRef(textOf(Err)).trim().split('\n').first);
  return textOf(Out);
}

Expected<ChangedLines> gate::changesSince(StringRef Revision, StringRef Root) {
  if (auto Known = git(Root, {"rev-parse", "--verify", "--end-of-options",
                              (Revision + "^{commit}").str()});
      !Known)
    return llvm::createStringError(
        "--diff: no revision '" + Revision +
        "' to compare with: " + llvm::toString(Known.takeError()));
  // What others did since is not this change.
  auto Base = git(Root, {"merge-base", "--end-of-options", Revision, "HEAD"});
  if (!Base) {
    llvm::consumeError(Base.takeError());
    return llvm::createStringError(
        "--diff: '" + Revision +
        "' has no commit in common with HEAD; is the clone shallow?");
  }
  auto Patch =
      git(Root, {"diff", "--no-ext-diff", "--no-textconv", "--no-color", "-U0",
                 "-M", "--relative", "--src-prefix=a/", "--dst-prefix=b/",
                 "--end-of-options", StringRef(*Base).trim()});
  if (!Patch)
    return Patch.takeError();
  auto Changes = ChangedLines::parse(*Patch, "git diff");
  if (!Changes)
    return Changes.takeError();
  auto Others = git(Root, {"ls-files", "-z", "--others", "--exclude-standard"});
  if (!Others)
    return Others.takeError();
  for (StringRef Rest = *Others; !Rest.empty();) {
    auto [File, Next] = Rest.split('\0');
    Changes->addNewFile(File);
    Rest = Next;
  }
  return Changes;
}
