//===- MisuseRule.h - What the checks of handles share ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_MISUSERULE_H
#define HTTPTIDY_RULES_SUPPORT_MISUSERULE_H

#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

namespace httptidy::rules {

/// One finding of \p Info for each place of a misuse of \p Kind, with the path
/// that leads there; \p Message says what it means. It is a note where
/// \p IsNote holds.
Findings misuses(
    const flow::UnitFacts &Facts, const CheckInfo &Info,
    flow::HandleMisuse::Kind Kind,
    llvm::function_ref<std::string(const flow::HandleMisuse &)> Message,
    llvm::function_ref<bool(const flow::HandleMisuse &)> IsNote =
        [](const flow::HandleMisuse &) { return false; });

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_MISUSERULE_H
