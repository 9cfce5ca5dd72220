//===- Plan.cpp - Which units are analysed --------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Plan.h"
#include "tool/driver/Arguments.h"
#include "tool/driver/IncludeScan.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace httptidy::driver;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static std::string currentFolder() {
  llvm::SmallString<256> Folder;
  (void)fs::current_path(Folder);
  return Folder.str().str();
}

/// A mistyped name must not end as "0 files, no findings".
static Expected<std::string> checkFile(StringRef Name) {
  fs::file_status Status;
  if (std::error_code Code = fs::status(Name, Status))
    return llvm::createStringError("cannot read '" + Name +
                                   "': " + Code.message());
  if (fs::is_directory(Status))
    return llvm::createStringError("'" + Name +
                                   "' is a folder; name its files, or none to "
                                   "analyse the whole database");
  return absolutePath(Name, currentFolder());
}

static std::string realPath(StringRef File) {
  llvm::SmallString<256> Real;
  return fs::real_path(File, Real) ? File.str() : Real.str().str();
}

/// Commands for \p File; by its real path if nobody names it as the user does.
static std::vector<const CompileCommand *> commandsFor(const Database &D,
                                                       StringRef File) {
  std::vector<const CompileCommand *> Found;
  for (const CompileCommand &C : D.Commands)
    if (C.File == File)
      Found.push_back(&C);
  if (!Found.empty())
    return Found;
  std::string Real = realPath(File);
  for (const CompileCommand &C : D.Commands)
    if (path::filename(C.File) == path::filename(Real) &&
        realPath(C.File) == Real)
      Found.push_back(&C);
  return Found;
}

/// A unit of the database that includes \p Header, or null.
static const CompileCommand *findIncluder(const Database &D, StringRef Header,
                                          StringRef ResourceDir,
                                          IncludeScan &Scan) {
  for (const CompileCommand &C : D.Commands) {
    auto Adapted = adapt(C);
    if (!Adapted) {
      llvm::consumeError(Adapted.takeError());
      continue;
    }
    SearchPaths Paths = searchPaths(Adapted->Flags, C.Directory, ResourceDir);
    if (Scan.includes(C.File, Paths, Header))
      return &C;
  }
  return nullptr;
}

/// The command of the unit that lies nearest to \p Header: nobody includes it,
/// so what its neighbour is compiled with is the best guess.
static const CompileCommand &nearest(const Database &D, StringRef Header) {
  auto Shared = [&](const CompileCommand &C) {
    size_t I = 0;
    while (I < C.File.size() && I < Header.size() && C.File[I] == Header[I])
      ++I;
    return I;
  };
  return *std::max_element(
      D.Commands.begin(), D.Commands.end(),
      [&](const auto &A, const auto &B) { return Shared(A) < Shared(B); });
}

static UnitRequest unitForHeader(const Database &D, StringRef Header,
                                 StringRef ResourceDir, IncludeScan &Scan) {
  UnitRequest Unit;
  Unit.OnlyFile = Header.str();
  if (const CompileCommand *C = findIncluder(D, Header, ResourceDir, Scan)) {
    Unit.Command = *C;
    return Unit;
  }
  // The header is its own unit, in the language of the neighbour.
  Unit.Command = nearest(D, Header);
  bool IsC = path::extension(Unit.Command.File) == ".c";
  llvm::erase_if(Unit.Command.Arguments, [&](const std::string &Word) {
    return path::filename(Word) == path::filename(Unit.Command.File);
  });
  Unit.Command.File = Header.str();
  Unit.Command.Arguments.insert(Unit.Command.Arguments.end(),
                                {"-x", IsC ? "c" : "c++", Header.str()});
  return Unit;
}

static Error addNamedFiles(const AnalysisRequest &Request, const Database &D,
                           StringRef ResourceDir, Plan &P) {
  IncludeScan Scan;
  for (const std::string &Name : Request.Files) {
    auto File = checkFile(Name);
    if (!File)
      return File.takeError();
    std::vector<const CompileCommand *> Found = commandsFor(D, *File);
    for (const CompileCommand *C : Found)
      P.Units.push_back({*C, "", {}});
    if (!Found.empty())
      continue;
    if (!isHeaderFile(*File))
      return llvm::createStringError("'" + Name + "' is not in " + D.Path +
                                     "; give its compiler flags after --");
    P.Units.push_back(unitForHeader(D, *File, ResourceDir, Scan));
  }
  return Error::success();
}

static Expected<Plan> planFromFlags(const AnalysisRequest &Request) {
  if (Request.Files.empty())
    return llvm::createStringError("with compiler flags after --, name the "
                                   "files to analyse before it");
  if (Request.WholeCommand && Request.CompilerArguments.empty())
    return llvm::createStringError("--whole-command: nothing follows --");
  Plan P;
  for (const std::string &Name : Request.Files) {
    auto File = checkFile(Name);
    if (!File)
      return File.takeError();
    UnitRequest Unit;
    Unit.Command.Directory = absolutePath(Request.Directory, currentFolder());
    Unit.Command.File = *File;
    if (!Request.WholeCommand)
      Unit.Command.Arguments = {"clang"};
    llvm::append_range(Unit.Command.Arguments, Request.CompilerArguments);
    // A header alone would be precompiled.
    if (isHeaderFile(*File) &&
        !llvm::is_contained(Unit.Command.Arguments, "-x"))
      Unit.Command.Arguments.insert(Unit.Command.Arguments.end(),
                                    {"-x", "c++"});
    P.AllFiles.push_back(*File);
    P.Units.push_back(std::move(Unit));
  }
  return P;
}

static Expected<Database> openDatabase(const AnalysisRequest &Request) {
  if (!Request.Database.empty())
    return loadDatabase(Request.Database);
  if (Request.Files.empty())
    return findDatabase(currentFolder());
  auto First = checkFile(Request.Files.front());
  if (!First)
    return First.takeError();
  return findDatabase(path::parent_path(*First));
}

Expected<Plan> httptidy::driver::makePlan(const AnalysisRequest &Request,
                                          StringRef ResourceDir) {
  if (Request.HasCompilerArguments)
    return planFromFlags(Request);
  auto D = openDatabase(Request);
  if (!D)
    return D.takeError();
  Plan P;
  P.DatabasePath = D->Path;
  for (const CompileCommand &C : D->Commands)
    P.AllFiles.push_back(C.File);
  if (!Request.Files.empty()) {
    if (Error E = addNamedFiles(Request, *D, ResourceDir, P))
      return std::move(E);
    return P;
  }
  for (CompileCommand &C : D->Commands) {
    if (!fs::exists(C.File))
      P.Missing.push_back(std::move(C));
    else
      P.Units.push_back({std::move(C), "", {}});
  }
  return P;
}
