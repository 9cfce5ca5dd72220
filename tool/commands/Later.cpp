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
    "cache", "convert", "link", "merge", "ninja", "summarize", "tu",
};

static constexpr StringRef LaterOptions[] = {
    "--cache", "--fix", "--gitlab", "--html", "--index", "--junit", "--profile",
};

std::optional<std::string>
httptidy::commands::notYetAvailable(const std::vector<std::string> &Words) {
  if (Words.empty())
    return std::nullopt;
  if (llvm::is_contained(LaterCommands, Words.front()))
    return "'" + Words.front() + "' is not available in this version";
  for (size_t I = 0; I < Words.size(); ++I) {
    StringRef Word = StringRef(Words[I]).split('=').first;
    if (llvm::is_contained(LaterOptions, Word))
      return "'" + Word.str() + "' is not available in this version";
    StringRef Format = Words[I];
    if (Format == "--format" && I + 1 < Words.size())
      Format = Words[I + 1];
    else if (!Format.consume_front("--format="))
      continue;
    if (Format == "github" || Format == "rdjson")
      return "'--format " + Format.str() + "' is not available in this version";
  }
  return std::nullopt;
}
