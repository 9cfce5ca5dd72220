//===- ResourceDirectory.h - Where Clang's own headers are ------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Without `stddef.h` and friends, which belong to the very version of Clang
/// that is linked, no file parses. Found once, or one clear message instead of
/// a thousand compile errors.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_RESOURCEDIRECTORY_H
#define HTTPTIDY_TOOL_DRIVER_RESOURCEDIRECTORY_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace httptidy::driver {

/// \p Asked (`--resource-dir`), else the folder beside \p Executable, else
/// that of the LLVM this was built with.
llvm::Expected<std::string> findResourceDir(llvm::StringRef Asked,
                                            llvm::StringRef Executable);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_RESOURCEDIRECTORY_H
