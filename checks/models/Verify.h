//===- Verify.h - Holds a model against real headers ------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A row that names nothing says nothing, and nobody notices. `http-tidy models
/// verify` and the tests parse a file that includes the library's headers and
/// ask what of the model is not in them.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_VERIFY_H
#define HTTPTIDY_MODELS_VERIFY_H

#include "checks/models/Index.h"
#include <string>
#include <vector>

namespace httptidy::models {

/// What \p M says and the unit of \p Context does not have: types, functions,
/// overloads, arguments, constants, and settings that the object's type does
/// not declare. One message each, in the model's order; empty: all is there.
/// \p I was made with \p M and the unit's macros. What is of another version
/// of the library than the unit's is not looked for.
std::vector<std::string> verifyModel(const Model &M, const Index &I,
                                     clang::ASTContext &Context);

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_VERIFY_H
