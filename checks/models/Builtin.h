//===- Builtin.h - The models that come with http-tidy ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The files of models/data, turned into constant tables at build time by the
/// same loader that reads a user's models.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_BUILTIN_H
#define HTTPTIDY_MODELS_BUILTIN_H

#include "checks/models/Model.h"

namespace httptidy::models {

/// Every built-in model, in the order of the file names.
llvm::ArrayRef<const Model *> builtinModels();

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_BUILTIN_H
