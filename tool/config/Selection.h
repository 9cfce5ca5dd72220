//===- Selection.h - Which checks are on ------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The meaning of `Checks` and `--checks` in http-tidy, on names alone.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CONFIG_SELECTION_H
#define HTTPTIDY_CONFIG_SELECTION_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace httptidy {

/// The names of \p All that the `Checks` of a `.clang-tidy` leave on. Only
/// globs that begin with `http` or `-http` count: a project that says
/// `-*,bugprone-*` speaks of clang-tidy's checks, not of ours.
std::vector<llvm::StringRef> selectByFile(llvm::ArrayRef<llvm::StringRef> All,
                                          llvm::StringRef Globs);

/// \p Globs for a host whose own checks they select as before, and of ours all
/// but those that selectByFile() would leave off.
std::string withOwnChecks(llvm::StringRef Globs);

/// The names of \p All that `--checks` asks for. It replaces the set, so the
/// first glob decides where it begins: with nothing, or, if it takes away,
/// with all. A glob that no check matches is an error.
llvm::Expected<std::vector<llvm::StringRef>>
selectByCommandLine(llvm::ArrayRef<llvm::StringRef> All, llvm::StringRef Globs);

/// The name of \p All that is most like \p Name.
llvm::StringRef nearestName(llvm::ArrayRef<llvm::StringRef> All,
                            llvm::StringRef Name);

} // namespace httptidy

#endif // HTTPTIDY_CONFIG_SELECTION_H
