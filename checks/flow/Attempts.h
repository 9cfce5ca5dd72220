//===- Attempts.h - Deadlines that were meant to bound ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_ATTEMPTS_H
#define HTTPTIDY_FLOW_ATTEMPTS_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::flow {

/// The phases of \p E that have to be bounded; a container's member has all
/// that its type's deadlines speak of.
llvm::SmallVector<std::string_view, 4> phasesOf(const Exchange &E);

/// True if \p D bounds \p Phase.
bool covers(const models::DeadlineInfo &D, std::string_view Phase);

/// Nothing bounds V.Phase of \p E in \p W, and the program has not asked for
/// that. Says in \p V whether it has tried to bound it: Ineffective, Partial or
/// Missing.
void findAttempt(DeadlineVerdict &V, const UnitFacts &Facts, const Exchange &E,
                 const Layout &L, const World &W);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_ATTEMPTS_H
