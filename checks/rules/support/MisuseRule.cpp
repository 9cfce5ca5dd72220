//===- MisuseRule.cpp - What the checks of handles share ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/MisuseRule.h"

using namespace httptidy;

Findings rules::misuses(
    const flow::UnitFacts &Facts, const CheckInfo &Info,
    flow::HandleMisuse::Kind Kind,
    llvm::function_ref<std::string(const flow::HandleMisuse &)> Message,
    llvm::function_ref<bool(const flow::HandleMisuse &)> IsNote) {
  Findings All;
  for (const flow::HandleMisuse &M : Facts.Misuses) {
    if (M.K != Kind)
      continue;
    Finding F =
        makeFinding(Facts, Info, *M.At, *M.In, Message(M), M.Object.Name);
    if (IsNote(M))
      F.Level = Severity::Note;
    F.Path = stepsTo(Facts, M.Last);
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}
