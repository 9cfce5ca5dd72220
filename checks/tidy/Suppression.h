//===- Suppression.h - NOLINT, decided by clang-tidy ------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Shared by the plugin and the command, so that both leave out the same. The
/// plugin takes clang-tidy's code from its host, the command links it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TIDY_SUPPRESSION_H
#define HTTPTIDY_TIDY_SUPPRESSION_H

#include "checks/core/Finding.h"

namespace clang {
class ASTContext;
} // namespace clang

namespace httptidy {

/// Takes the findings that a NOLINT comment suppresses out of \p All and
/// returns them, both in their old order. clang-tidy's own code decides, so
/// this has to be called while \p Context lives.
Findings takeSuppressed(Findings &All, clang::ASTContext &Context);

} // namespace httptidy

#endif // HTTPTIDY_TIDY_SUPPRESSION_H
