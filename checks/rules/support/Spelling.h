//===- Spelling.h - How a program writes what a model knows -----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_SPELLING_H
#define HTTPTIDY_RULES_SUPPORT_SPELLING_H

#include "checks/models/Model.h"
#include <string>

namespace httptidy::rules {

/// The call or option with an effect of \p Kind named \p Name; empty if the
/// library has none.
std::string spellingOf(const models::Model &M, models::EffectKind Kind,
                       std::string_view Name);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_SPELLING_H
