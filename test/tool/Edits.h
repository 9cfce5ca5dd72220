//===- Edits.h - Edits that change no finding -------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Ten ways in which people change a file without touching what is found in it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_TOOL_EDITS_H
#define HTTPTIDY_TEST_TOOL_EDITS_H

#include "llvm/ADT/StringRef.h"
#include <random>
#include <string>
#include <vector>

namespace httptidy::test {

/// What was found in the text, as far as an edit has to know it.
struct FoundHere {
  std::string Check;
  std::string Function;
  unsigned Line;
};

struct Edited {
  std::string Text;
  /// For messages: what was done.
  std::string What;
  /// The line of the old text whose findings of FixedCheck are gone; zero for
  /// none.
  unsigned FixedLine = 0;
  std::string FixedCheck = {};
};

inline constexpr unsigned EditKinds = 10;

/// \p Text after an edit of \p Kind, or as it was if there is no place for one.
Edited edit(unsigned Kind, llvm::StringRef Text,
            const std::vector<FoundHere> &Found, std::mt19937 &Random);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_TOOL_EDITS_H
