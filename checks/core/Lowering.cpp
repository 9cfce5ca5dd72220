//===- Lowering.cpp - Findings that matter less where they are ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Lowering.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/GlobPattern.h"

using namespace httptidy;

static bool matches(llvm::StringRef Glob, llvm::StringRef File) {
  auto Pattern = llvm::GlobPattern::create(Glob);
  if (Pattern)
    return Pattern->match(File);
  llvm::consumeError(Pattern.takeError());
  return Glob == File;
}

void httptidy::lowerFindings(Findings &All, llvm::ArrayRef<std::string> Globs) {
  for (Finding &F : All)
    if (llvm::any_of(Globs, [&](llvm::StringRef Glob) {
          return matches(Glob, F.Where.File);
        }))
      F.Level = Severity::Note;
}
