//===- Report.h - Builds findings from engine facts -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_REPORT_H
#define HTTPTIDY_RULES_SUPPORT_REPORT_H

#include "checks/core/CheckInfo.h"
#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// A finding of \p Info at \p At, which stands in \p In, with everything but
/// the path filled in.
Finding makeFinding(const flow::UnitFacts &Facts, const CheckInfo &Info,
                    const clang::Stmt &At, const clang::FunctionDecl &In,
                    std::string Message, std::string Object);

/// The events that lead to \p Last, first one first, in words. Repetitions
/// and what says nothing of the object are left out.
std::vector<PathStep> stepsTo(const flow::UnitFacts &Facts,
                              const flow::Event *Last);

/// `'curl'`, or what the library calls such an object where the program has no
/// name for it.
std::string quoted(const flow::Subject &S);

/// \p S as the program spells it in \p Call, an argument of which \p E speaks
/// of; under its own name where that is no variable or member.
flow::Subject spelledIn(const flow::UnitFacts &Facts, const clang::Expr *Call,
                        const models::Effect &E, flow::Subject S);

/// The option that \p Call sets, as the program spells it; as the model does
/// where it comes out of a macro.
std::string settingName(const flow::UnitFacts &Facts,
                        const flow::ModelledCall &Call);

/// Keeps one finding for each place.
void dedupe(Findings &All);

/// An edit that replaces the source text of \p E, if it is not in a macro.
std::optional<Fix> replaceText(const flow::UnitFacts &Facts,
                               const clang::Expr &E, llvm::StringRef NewText,
                               std::string Description);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_REPORT_H
