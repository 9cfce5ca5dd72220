//===- Lowering.h - Findings that matter less where they are ----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Test code may do what a service must not.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CHECKS_CORE_LOWERING_H
#define HTTPTIDY_CHECKS_CORE_LOWERING_H

#include "checks/core/Finding.h"
#include "llvm/ADT/ArrayRef.h"

namespace httptidy {

/// Makes a note of every finding of \p All whose file matches one of \p Globs.
/// Files are relative to the root; `*` stands for folders too. What is no glob
/// stands for itself.
void lowerFindings(Findings &All, llvm::ArrayRef<std::string> Globs);

} // namespace httptidy

#endif // HTTPTIDY_CHECKS_CORE_LOWERING_H
