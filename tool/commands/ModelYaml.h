//===- ModelYaml.h - A model as YAML ----------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Writes the tables of a model in the language of model files, so that
/// built-in models and a user's look the same and one can start from the other:
/// what is written can be read again and means the same.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_COMMANDS_MODELYAML_H
#define HTTPTIDY_TOOL_COMMANDS_MODELYAML_H

#include "checks/models/Model.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::commands {

void writeModelYaml(const models::Model &M, llvm::raw_ostream &OS);

} // namespace httptidy::commands

#endif // HTTPTIDY_TOOL_COMMANDS_MODELYAML_H
