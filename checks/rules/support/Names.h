//===- Names.h - The words of an identifier --------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_NAMES_H
#define HTTPTIDY_RULES_SUPPORT_NAMES_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace httptidy::rules {

/// `kTimeoutMSec`: [k, timeout, msec]; digits are words of their own.
llvm::SmallVector<std::string, 6> wordsOf(llvm::StringRef Name);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_NAMES_H
