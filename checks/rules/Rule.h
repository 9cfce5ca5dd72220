//===- Rule.h - A check: metadata and a pure function -----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A rule is a pure function from what the engine found out about a unit to
/// findings. It lives in rules/<check>.cpp, which defines one constant with
/// HTTPTIDY_RULE; the registry is made from the folder, nobody edits a list.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_RULE_H
#define HTTPTIDY_RULES_RULE_H

#include "checks/core/CheckInfo.h"
#include "checks/core/Options.h"
#include "llvm/Support/Error.h"

namespace httptidy {

namespace flow {
class UnitFacts;
} // namespace flow

namespace rules {

struct Rule {
  const CheckInfo *Info;
  /// What the check has to say of the unit. Findings carry no fingerprint yet.
  llvm::Expected<Findings> (*Run)(const flow::UnitFacts &Facts,
                                  const OptionValues &Options);
};

/// Every rule, in the order of the names.
llvm::ArrayRef<const Rule *> allRules();

/// The rule named \p Name, null if there is none.
const Rule *findRule(llvm::StringRef Name);

} // namespace rules
} // namespace httptidy

#endif // HTTPTIDY_RULES_RULE_H
