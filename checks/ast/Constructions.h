//===- Constructions.h - Functions that call a constructor ------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_CONSTRUCTIONS_H
#define HTTPTIDY_AST_CONSTRUCTIONS_H

#include "checks/ast/Expressions.h"

namespace httptidy::ast {

/// The construction that \p Call stands for: `std::make_unique<T>(args)` calls
/// T's constructor. Nothing if it makes no object of a class, or if it is not
/// clear which constructor runs. The site is that of \p Call.
std::optional<CallSite> constructionBy(const CallSite &Call);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_CONSTRUCTIONS_H
