//===- Root.h - The folder that paths are relative to -----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reports name files relative to the root of the project, so that they are
/// the same on every machine, and code outside of it is not the project's.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_ROOT_H
#define HTTPTIDY_TOOL_DRIVER_ROOT_H

#include "tool/driver/Plan.h"

namespace httptidy::driver {

/// `--root`, or the top of the version-controlled tree that holds files of
/// \p P, or the folder that has both the database and its files below it.
/// Absolute and real.
llvm::Expected<std::string> findRoot(llvm::StringRef Asked, const Plan &P);

/// \p File relative to \p Root; as it is, made absolute, if it lies outside.
/// Links are followed where that brings it below the root.
std::string relativeTo(llvm::StringRef Root, llvm::StringRef File,
                       llvm::StringRef Directory);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_ROOT_H
