//===- Sources.h - The files that are to be changed -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A file is edited in the text that was analysed, or not at all.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_FIX_SOURCES_H
#define HTTPTIDY_TOOL_FIX_SOURCES_H

#include "tool/driver/AnalysisRun.h"
#include "llvm/ADT/SmallVector.h"

namespace httptidy::fix {

class Sources {
public:
  /// \p MustWrite: refuse what cannot be written.
  Sources(const driver::AnalysisRun &Run, bool MustWrite);

  struct Source {
    /// As the units have read it.
    std::string Text;
    /// Why it cannot be edited; empty if it can.
    std::string Problem;
    bool IsUnwritable = false;
  };

  /// The real name of \p File, both relative to the root; empty if it lies
  /// outside.
  std::string realName(llvm::StringRef File) const;

  /// File \p Real, by its real name.
  const Source &get(const std::string &Real);

  /// The units that read file \p Real.
  llvm::ArrayRef<size_t> readers(llvm::StringRef Real) const;

  std::string absolute(llvm::StringRef File) const;

private:
  Source load(llvm::StringRef Real) const;

  struct Reading {
    /// One, unless the file has changed in the meantime.
    std::set<std::string> Hashes;
    std::vector<size_t> Units;
  };

  std::string Root;
  bool MustWrite;
  std::map<std::string, Reading, std::less<>> Readings;
  std::map<std::string, Source> Loaded;
};

} // namespace httptidy::fix

#endif // HTTPTIDY_TOOL_FIX_SOURCES_H
