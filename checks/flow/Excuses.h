//===- Excuses.h - Why a world may be silent --------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_EXCUSES_H
#define HTTPTIDY_FLOW_EXCUSES_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::flow {

/// True if \p F says that there was no value for \p S to set.
bool asksFor(const Fact &F, const SetSite &S);

/// True if the only defaults in sight of the value of \p S mean never.
bool isNeverByDefault(const SetSite &S, const UnitFacts &Facts);

/// True if the object went through a modelled call whose option is not known.
bool setsUnknownOption(const World &W, const UnitFacts &Facts);

/// The call by which the object of \p W got out of sight, `configure()`.
std::string escapeReason(const World &W);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_EXCUSES_H
