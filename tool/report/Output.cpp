//===- Output.cpp - Report files, whole or not at all ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Output.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>
#include <unistd.h>

using namespace httptidy::report;
using llvm::Error;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

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

namespace {

/// A file beside the one that it will replace; gone with the object unless it
/// is kept. LLVM's own takes each percent sign of a path for a place holder.
class FileBeside {
public:
  ~FileBeside() {
    if (FD < 0)
      return;
    close();
    (void)fs::remove(Name);
    llvm::sys::DontRemoveFileOnSignal(Name);
  }

  std::error_code create(StringRef Target) {
    std::error_code Code;
    for (unsigned Tries = 0; Tries < 100; ++Tries) {
      Name = (Target + ".tmp-" +
              llvm::utohexstr(llvm::sys::Process::GetRandomNumber(),
                              /*LowerCase=*/true, 8))
                 .str();
      Code = fs::openFile(Name, FD, fs::CD_CreateNew, fs::FA_Write, fs::OF_None,
                          fs::all_read | fs::all_write);
      if (Code != std::errc::file_exists)
        break;
    }
    if (!Code)
      llvm::sys::RemoveFileOnSignal(Name);
    return Code;
  }

  /// Owner and permissions as of \p Old. A super-user that mends somebody's
  /// file does not take it from them.
  void become(const fs::file_status &Old) const {
    if (Old.getUser() != ::geteuid() || Old.getGroup() != ::getegid())
      (void)!::fchown(FD, Old.getUser(), Old.getGroup());
    (void)fs::setPermissions(FD, Old.permissions());
  }

  std::error_code keep(StringRef Target) {
    if (std::error_code Code = fs::rename(Name, Target))
      return Code;
    llvm::sys::DontRemoveFileOnSignal(Name);
    close();
    FD = -1;
    return {};
  }

  int descriptor() const { return FD; }

private:
  void close() const {
    (void)llvm::sys::Process::SafelyCloseFileDescriptor(FD);
  }

  std::string Name;
  int FD = -1;
};

} // namespace

Error httptidy::report::writeOutput(
    StringRef Path, llvm::function_ref<void(llvm::raw_ostream &)> Write) {
  if (Path == "-") {
    Write(llvm::outs());
    return finish(llvm::outs(), "standard output");
  }
  llvm::SmallString<256> Target(Path);
  // A link stays a link: what it points to is replaced.
  fs::file_status Status;
  bool IsThere = !fs::status(Path, Status);
  if (IsThere) {
    if (fs::is_directory(Status))
      return cannotWrite(Path, std::make_error_code(std::errc::is_a_directory));
    if (!fs::is_regular_file(Status))
      return writeDirectly(Path, Write);
    (void)fs::real_path(Path, Target);
  }
  FileBeside Temp;
  if (std::error_code Code = Temp.create(Target))
    return cannotWrite(Path, Code);
  llvm::raw_fd_ostream OS(Temp.descriptor(), /*shouldClose=*/false);
  Write(OS);
  if (Error E = finish(OS, Path))
    return E;
  if (IsThere)
    Temp.become(Status);
  if (std::error_code Code = Temp.keep(Target))
    return cannotWrite(Path, Code);
  return Error::success();
}
