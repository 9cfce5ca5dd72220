//===- ServerFix.h - Gives a server the bound it lacks ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_SERVERFIX_H
#define HTTPTIDY_RULES_SUPPORT_SERVERFIX_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// Sets what the server of \p Serve lacks, as \p How (`fix` of the model) says:
/// among the options of the call, behind the declaration of the server, or
/// before it serves. \p Slot is the setting's. None where somebody else may
/// have set it, or the server cannot be named.
std::optional<Fix> boundServer(const flow::UnitFacts &Facts,
                               const flow::Exchange &Serve, unsigned Slot,
                               std::string_view How);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_SERVERFIX_H
