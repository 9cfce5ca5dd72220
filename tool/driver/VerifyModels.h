//===- VerifyModels.h - Models against real headers -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A model that names a call which the library does not have is silent where
/// it should speak. This compiles the headers that a model lists and looks for
/// every name.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_VERIFYMODELS_H
#define HTTPTIDY_TOOL_DRIVER_VERIFYMODELS_H

#include "checks/models/Model.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace httptidy::driver {

struct Verification {
  /// False if none of the library's headers is there: nothing was looked at.
  bool Installed = true;
  /// What the model says and the headers do not have, one message each.
  std::vector<std::string> Missing;
};

/// Verifies \p M, which may use types of \p All. \p CompilerArguments are
/// passed on, for `-I`.
llvm::Expected<Verification>
verifyModel(const models::Model &M,
            const std::vector<const models::Model *> &All,
            const std::vector<std::string> &CompilerArguments,
            const std::string &ResourceDir);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_VERIFYMODELS_H
