//===- Output.cpp - Report files, whole or not at all ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Output.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>

using namespace httptidy::report;
using llvm::Error;
using llvm::StringRef;

static Error cannotWrite(StringRef Path, std::error_code Code) {
  return llvm::createStringError(Code, "cannot write '" + Path +
                                           "': " + Code.message());
}

/// Flushes \p OS and says what went wrong with it. Clears the error: an
/// uncleared one ends the process in the destructor of the stream.
static Error finish(llvm::raw_fd_ostream &OS, StringRef Path) {
  OS.flush();
  if (!OS.has_error())
    return Error::success();
  std::error_code Code = OS.error();
  OS.clear_error();
  return cannotWrite(Path, Code);
}

static Error
writeDirectly(StringRef Path,
              llvm::function_ref<void(llvm::raw_ostream &)> Write) {
  std::error_code Code;
  llvm::raw_fd_ostream OS(Path, Code);
  if (Code)
    return cannotWrite(Path, Code);
  Write(OS);
  return finish(OS, Path);
}

Error httptidy::report::writeOutput(
    StringRef Path, llvm::function_ref<void(llvm::raw_ostream &)> Write) {
  if (Path == "-") {
    Write(llvm::outs());
    return finish(llvm::outs(), "standard output");
  }
  llvm::SmallString<256> Target(Path);
  // A link stays a link: what it points to is replaced.
  llvm::sys::fs::file_status Status;
  std::optional<llvm::sys::fs::perms> Permissions;
  if (!llvm::sys::fs::status(Path, Status)) {
    if (llvm::sys::fs::is_directory(Status))
      return cannotWrite(Path, std::make_error_code(std::errc::is_a_directory));
    if (!llvm::sys::fs::is_regular_file(Status))
      return writeDirectly(Path, Write);
    (void)llvm::sys::fs::real_path(Path, Target);
    Permissions = Status.permissions();
  }
  auto Temp = llvm::sys::fs::TempFile::create(Target + ".tmp-%%%%%%",
                                              llvm::sys::fs::all_read |
                                                  llvm::sys::fs::all_write);
  if (!Temp)
    return cannotWrite(Path, llvm::errorToErrorCode(Temp.takeError()));
  llvm::raw_fd_ostream OS(Temp->FD, /*shouldClose=*/false);
  Write(OS);
  if (Error E = finish(OS, Path))
    return llvm::joinErrors(std::move(E), Temp->discard());
  if (Permissions)
    (void)llvm::sys::fs::setPermissions(Temp->FD, *Permissions);
  if (Error E = Temp->keep(Target))
    return cannotWrite(Path, llvm::errorToErrorCode(std::move(E)));
  return Error::success();
}
