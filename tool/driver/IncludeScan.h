//===- IncludeScan.h - Who can't reach a modelled header --------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Most files of a program never touch the network. Looking at their include
/// directives costs a hundredth of parsing them, so only what can include a
/// modelled header is parsed. The scan is wrong on one side only: conditions
/// and comments are ignored, and what it cannot follow counts as reaching one.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_INCLUDESCAN_H
#define HTTPTIDY_TOOL_DRIVER_INCLUDESCAN_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include <functional>
#include <string>
#include <vector>

namespace httptidy::driver {

/// Where the headers of a unit are looked for.
struct SearchPaths {
  std::vector<std::string> Quoted; ///< `-iquote`: for `"…"` only
  std::vector<std::string> All;    ///< `-I`, `-isystem` …, in their order
  std::vector<std::string> Forced; ///< `-include`, `-imacros`
  /// Those of All that nobody named: of the system and of Clang.
  std::vector<std::string> System;
};

/// Reads the search paths out of \p Flags, relative to \p Directory.
/// \p ResourceDir and the usual system folders come last.
SearchPaths searchPaths(const std::vector<std::string> &Flags,
                        llvm::StringRef Directory, llvm::StringRef ResourceDir);

/// Remembers what each file includes; one for many units.
class IncludeScan {
public:
  /// True if a header, as the source spells it or by its path, is wanted.
  using HeaderTest = std::function<bool(llvm::StringRef)>;

  /// False only if nothing that \p File includes, directly or not, satisfies
  /// \p Wanted.
  bool mayReach(llvm::StringRef File, const SearchPaths &Paths,
                const HeaderTest &Wanted);

  /// True if \p File includes \p Header (absolute), directly or not, as far
  /// as can be seen.
  bool includes(llvm::StringRef File, const SearchPaths &Paths,
                llvm::StringRef Header);

  /// Every file that was looked for includes, until now.
  std::vector<std::string> filesRead() const;

private:
  struct Include {
    std::string Name;
    bool Angled = false;
    /// `#include MACRO`, a module import: cannot be followed.
    bool Opaque = false;
  };

  /// Visits all that \p File includes until \p Visit, given an include and
  /// what it may resolve to, returns true.
  template <typename Fn>
  bool walk(llvm::StringRef File, const SearchPaths &Paths, Fn Visit);
  const std::vector<Include> &includesOf(llvm::StringRef File);
  std::vector<std::string> resolve(const Include &I, llvm::StringRef Includer,
                                   const SearchPaths &Paths);
  bool exists(llvm::StringRef File);
  static std::vector<Include> scan(llvm::StringRef Text);

  llvm::StringMap<std::vector<Include>> Includes;
  llvm::StringMap<bool> Exists;
};

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_INCLUDESCAN_H
