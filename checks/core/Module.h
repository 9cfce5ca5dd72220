//===- Module.h - Options that all checks share -----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// `CheckOptions` of `.clang-tidy` that belong to no single check:
/// `http.Models` and its like. The plugin and the command read the same ones.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CORE_MODULE_H
#define HTTPTIDY_CORE_MODULE_H

#include "checks/core/CheckInfo.h"
#include <string>

namespace httptidy {

/// The module as if it were a check named `http`, for OptionValues. No other
/// field than name and options means anything.
const CheckInfo &moduleInfo();

/// Where \p Path of the configuration of \p SourceFile is: as it stands if it
/// is absolute, else in the nearest folder above the source file that has it.
/// \p Path itself, if no folder has it.
std::string findUpwards(llvm::StringRef Path, llvm::StringRef SourceFile);

/// The top of the version-controlled tree that holds \p SourceFile; empty if
/// there is none.
std::string findProject(llvm::StringRef SourceFile);

} // namespace httptidy

#endif // HTTPTIDY_CORE_MODULE_H
