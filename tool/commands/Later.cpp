//===- Later.cpp - What is designed, but not built yet --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/Later.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

using llvm::StringRef;

static constexpr StringRef LaterCommands[] = {
    "cache",
    "link",
    "summarize",
};

static constexpr StringRef LaterOptions[] = {
    "--cache",
    "--index",
    "--profile",
};

std::optional<std::string>
httptidy::commands::notYetAvailable(const std::vector<std::string> &Words) {
  if (Words.empty())
    return std::nullopt;
  if (llvm::is_contained(LaterCommands, Words.front()))
    return "'" + Words.front() + "' is not available in this version";
  for (StringRef Text : Words) {
    StringRef Word = Text.split('=').first;
    if (llvm::is_contained(LaterOptions, Word))
      return "'" + Word.str() + "' is not available in this version";
  }
  return std::nullopt;
}
