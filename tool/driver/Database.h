//===- Database.h - Reads a compilation database ----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `compile_commands.json`, read so that every mistake in it has a place: a
/// database that is cut short or contradicts itself must never look like a
/// project without findings.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_DATABASE_H
#define HTTPTIDY_TOOL_DRIVER_DATABASE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace httptidy::driver {

/// How one file is compiled.
struct CompileCommand {
  /// Absolute, without `.` and `..`.
  std::string Directory;
  std::string File;
  /// The compiler first, as in the database.
  std::vector<std::string> Arguments;
  /// Where the entry stands in the database; zero for a made-up command.
  unsigned Line = 0;
};

struct Database {
  /// Absolute path of the file; empty if the flags came by command line.
  std::string Path;
  /// C and C++ only: other languages in the database are not for us.
  std::vector<CompileCommand> Commands;
};

/// Reads the database in \p Path, a file or the folder that holds one. The
/// error names file and line.
llvm::Expected<Database> loadDatabase(llvm::StringRef Path);

/// The database next to \p Start or in the nearest folder above it.
llvm::Expected<Database> findDatabase(llvm::StringRef Start);

/// \p Path made absolute from \p Directory, without `.` and `..`.
std::string absolutePath(llvm::StringRef Path, llvm::StringRef Directory);

/// True for the extensions of C and C++ sources.
bool isSourceFile(llvm::StringRef Path);
/// True for the extensions of headers.
bool isHeaderFile(llvm::StringRef Path);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_DATABASE_H
