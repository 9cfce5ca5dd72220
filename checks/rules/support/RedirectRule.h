//===- RedirectRule.h - What the checks of redirects share ------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_REDIRECTRULE_H
#define HTTPTIDY_RULES_SUPPORT_REDIRECTRULE_H

#include "checks/rules/Rule.h"
#include "checks/rules/support/Contrast.h"
#include "checks/rules/support/Report.h"

namespace httptidy::rules {

/// A handle that follows redirects while a limit of them is weak.
struct WeakRedirect {
  /// The call that switches following on.
  const flow::SetSite *Follow = nullptr;
  /// The call that weakens the limit; null where its default is weak.
  const flow::SetSite *By = nullptr;
  flow::Subject Object;
  Contrast Among;

  /// The call that the finding is about.
  const flow::SetSite &cause() const { return By ? *By : *Follow; }
};

/// Where the limit \p Name (`redirects`, `unrestricted-auth` …) is weak, each
/// cause once, in the order in which they were met. Exchanges decide; ends of
/// lives and fields where no exchange is in sight.
std::vector<WeakRedirect> weakRedirects(const flow::UnitFacts &Facts,
                                        std::string_view Name);

/// A warning, or a note where only an option of the program brings it about.
Severity levelOf(const flow::UnitFacts &Facts, const CheckInfo &Info,
                 const WeakRedirect &Weak);

/// What decides that redirects are followed or limits are off where it is no
/// constant: " when 'follow' is set", ", by the default of 'max'"; or nothing.
std::string conditionOf(const flow::UnitFacts &Facts, const WeakRedirect &Weak);

/// The finding for \p Weak at its cause.
Finding report(const flow::UnitFacts &Facts, const CheckInfo &Info,
               const WeakRedirect &Weak, std::string Message);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_REDIRECTRULE_H
