//===- EditSet.h - Changes that go together ---------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What several proposals do to files, as Clang's own sets of replacements:
/// they know what overlaps, and where a byte has gone.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_FIX_EDITSET_H
#define HTTPTIDY_TOOL_FIX_EDITSET_H

#include "tool/fix/Proposal.h"
#include "tool/report/Patch.h"
#include "clang/Tooling/Core/Replacement.h"

namespace httptidy::fix {

class EditSet {
public:
  /// Takes all edits of \p P, or none: false if they do not go with those
  /// that are there. What is there already is not done twice.
  bool add(const Proposal &P);

  /// The files with edits.
  std::vector<std::string> files() const;
  std::string apply(llvm::StringRef File, llvm::StringRef Text) const;
  /// Where byte \p Offset of \p File is afterwards.
  unsigned shifted(llvm::StringRef File, unsigned Offset) const;
  /// The places of \p File that change.
  std::vector<report::ChangedRange> ranges(llvm::StringRef File) const;

private:
  struct OfFile {
    clang::tooling::Replacements All;
    /// As they were proposed: a set of replacements may join neighbours.
    std::set<clang::tooling::Replacement> Proposed;
  };
  std::map<std::string, OfFile, std::less<>> Files;
};

} // namespace httptidy::fix

#endif // HTTPTIDY_TOOL_FIX_EDITSET_H
