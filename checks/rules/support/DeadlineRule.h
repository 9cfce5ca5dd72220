//===- DeadlineRule.h - What the four deadline checks share -----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_DEADLINERULE_H
#define HTTPTIDY_RULES_SUPPORT_DEADLINERULE_H

#include "checks/flow/Verdict.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

namespace httptidy::rules {

/// Calls \p Visit for each exchange of \p Of whose verdict is \p Kind. Exactly
/// one of the deadline checks speaks for an exchange, since the verdict is one.
void forEachVerdict(const flow::UnitFacts &Facts,
                    llvm::ArrayRef<flow::Exchange> Of,
                    flow::DeadlineVerdict::Kind Kind,
                    llvm::function_ref<void(const flow::Exchange &,
                                            const flow::DeadlineVerdict &)>
                        Visit);

/// What a program does for a deadline that bounds all of the exchange: "set
/// CURLOPT_TIMEOUT_MS".
std::string howToBound(const flow::Subject &S);

/// The steps of \p V's witness.
std::vector<PathStep> deadlineSteps(const flow::UnitFacts &Facts,
                                    const flow::DeadlineVerdict &V);

/// The option or method by which \p Site was set, as the program spells it:
/// "CURLOPT_TIMEOUT", "set_read_timeout".
std::string settingName(const flow::UnitFacts &Facts,
                        const flow::SetSite &Site);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_DEADLINERULE_H
