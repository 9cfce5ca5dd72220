//===- Watchdogs.h - Loops that give up by themselves -----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A loop that drives transfers ends them if it counts its turns, asks a
/// clock, or looks at what a thread writes that has waited for a while. How
/// long that takes, nobody can tell from here.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_WATCHDOGS_H
#define HTTPTIDY_FLOW_WATCHDOGS_H

#include "clang/AST/Expr.h"

namespace httptidy::flow {

class Unit;
struct FunctionInfo;

/// True if the function asks a clock, or the loop around \p Call in it ends
/// by itself.
bool givesUp(const FunctionInfo &Info, const Unit &U, const clang::Expr *Call);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_WATCHDOGS_H
