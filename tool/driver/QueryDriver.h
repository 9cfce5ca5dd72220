//===- QueryDriver.h - Asks a compiler for its headers ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A cross compiler knows its own include folders and target. It is only run
/// when `--query-driver` allows it: a database can come from anywhere, and what
/// it calls a compiler may be any program.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_QUERYDRIVER_H
#define HTTPTIDY_TOOL_DRIVER_QUERYDRIVER_H

#include "tool/driver/Arguments.h"
#include "llvm/ADT/StringMap.h"

namespace httptidy::driver {

class QueryDriver {
public:
  /// \p Globs is a list separated by commas; empty allows nothing.
  explicit QueryDriver(llvm::StringRef Globs) : Globs(Globs.str()) {}

  /// Adds to \p Command's flags what its compiler says of itself. Does nothing
  /// if that compiler is not allowed; fails if it is and cannot be asked.
  llvm::Error extend(AdaptedCommand &Command, llvm::StringRef Directory,
                     bool IsC);

private:
  std::string Globs;
  llvm::StringMap<std::vector<std::string>> Known;
};

/// Include folders and target out of what `gcc -E -v` prints, as flags.
std::vector<std::string> flagsFromVerboseOutput(llvm::StringRef Output);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_QUERYDRIVER_H
