//===- Effect.h - What a change does to a unit ------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Compares what a unit said before with what it says afterwards: a change has
/// to do what it is for, and nothing else.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_FIX_EFFECT_H
#define HTTPTIDY_TOOL_FIX_EFFECT_H

#include "tool/fix/EditSet.h"

namespace httptidy::fix {

/// Files before and after a change.
class ChangedFiles {
public:
  ChangedFiles(const EditSet &Edits, Sources &Files);

  /// By absolute path, as workers take it.
  driver::Texts texts() const;
  /// By the name relative to the root.
  const std::map<std::string, std::string> &after() const { return After; }

  /// The line of \p F, a finding of before, after the change.
  unsigned lineAfter(const Finding &F) const;

private:
  const EditSet &Edits;
  Sources &Files;
  std::map<std::string, std::string> After;
};

/// Why a change is not good, in words for its author; empty if it is. It is
/// for the findings \p Mended.
std::string complaint(const driver::UnitResult &Before,
                      const driver::UnitResult &Afterwards,
                      const ChangedFiles &Change,
                      const std::set<Identity> &Mended);

} // namespace httptidy::fix

#endif // HTTPTIDY_TOOL_FIX_EFFECT_H
