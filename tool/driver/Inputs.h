//===- Inputs.h - What a result depends on ----------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The files that an analysis reads, as a build system wants to know them: a
/// compile-shaped step names all of them in a depfile.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_INPUTS_H
#define HTTPTIDY_TOOL_DRIVER_INPUTS_H

#include "tool/driver/Database.h"
#include <set>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::driver {

/// The response files of \p Command, also those that they name.
std::vector<std::string> responseFiles(const CompileCommand &Command);

/// \p File made absolute from \p Directory, without `.` and `..`, but where
/// that is another file because of a link.
std::string cleanPath(llvm::StringRef File, llvm::StringRef Directory);

/// How \p File is called in \p Folder, both absolute: relative if both lie
/// below \p Root, so that the name is the same on every machine.
std::string seenFrom(llvm::StringRef Folder, llvm::StringRef Root,
                     llvm::StringRef File);

/// Writes a Make rule, as compilers do: \p Target depends on \p Inputs.
void writeDepfile(llvm::StringRef Target, const std::set<std::string> &Inputs,
                  llvm::raw_ostream &OS);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_INPUTS_H
