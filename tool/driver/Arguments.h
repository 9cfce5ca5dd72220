//===- Arguments.h - From a build's command to one for Clang ----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Databases are written for the compiler that builds the program: GCC, a
/// cross compiler, something behind ccache. This makes the command one that
/// Clang's front end can take, without knowing Clang: launchers, outputs and
/// precompiled headers go; what a flag means is left to Clang's driver, which
/// is asked, and whose refusals dropRejectedFlag answers.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_ARGUMENTS_H
#define HTTPTIDY_TOOL_DRIVER_ARGUMENTS_H

#include "tool/driver/Database.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <optional>

namespace httptidy::driver {

struct AdaptedCommand {
  /// The compiler as the database names it.
  std::string Compiler;
  /// `--driver-mode=g++` and `--target=` if the compiler's name says so, then
  /// the flags. No compiler, no source, no output.
  std::vector<std::string> Flags;
  /// What was named as input.
  std::vector<std::string> Sources;
};

/// Fails if a response file cannot be read or no compiler is left.
llvm::Expected<AdaptedCommand> adapt(const CompileCommand &Command);

/// The C and C++ sources that \p Arguments (compiler first) name.
std::vector<std::string> sourcesOf(llvm::ArrayRef<std::string> Arguments);

/// Removes from \p Flags what the driver's error \p Message complains about
/// and returns it; nothing if no flag is to blame.
std::optional<std::string> dropRejectedFlag(std::vector<std::string> &Flags,
                                            llvm::StringRef Message);

/// True for options whose value is the next argument.
bool takesNextArgument(llvm::StringRef Flag);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_ARGUMENTS_H
