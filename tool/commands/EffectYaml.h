//===- EffectYaml.h - An effect as YAML -------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The effects of a row, one line each.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_COMMANDS_EFFECTYAML_H
#define HTTPTIDY_TOOL_COMMANDS_EFFECTYAML_H

#include "checks/models/Reader.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::commands {

using Form = std::optional<models::VersionForm>;

/// `effects:` and its items, \p Indent columns from the left; nothing for an
/// empty list.
void writeEffects(llvm::ArrayRef<models::Effect> Effects, unsigned Indent,
                  const Form &F, llvm::raw_ostream &OS);

/// The word for what a variadic option takes; empty for unknown.
std::string_view word(models::ValueType Type);

} // namespace httptidy::commands

#endif // HTTPTIDY_TOOL_COMMANDS_EFFECTYAML_H
