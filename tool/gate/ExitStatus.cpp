//===- ExitStatus.cpp - What a pipeline is told ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/ExitStatus.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace httptidy;
using namespace httptidy::gate;

std::optional<FailOn> gate::parseFailOn(llvm::StringRef Text) {
  return llvm::StringSwitch<std::optional<FailOn>>(Text)
      .Case("error", FailOn(Severity::Error))
      .Case("warning", FailOn(Severity::Warning))
      .Case("note", FailOn(Severity::Note))
      .Case("never", FailOn(std::nullopt))
      .Default(std::nullopt);
}

ExitStatus gate::exitStatus(const report::Report &R, FailOn Limit) {
  if (R.Interrupted || !R.Problems.empty())
    return Incomplete;
  if (Limit && llvm::any_of(R.All, [&](const Finding &F) {
        return F.Level >= *Limit && R.isNew(F);
      }))
    return FoundSome;
  return Clean;
}
