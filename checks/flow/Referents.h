//===- Referents.h - What a pointer value leads to --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Which memory a pointer that is handed to a library leads to: the object
/// behind `&s` and `s.c_str()`, a temporary, what a parameter points to.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_REFERENTS_H
#define HTTPTIDY_FLOW_REFERENTS_H

#include "checks/ast/PathResolver.h"
#include "checks/flow/State.h"
#include "checks/models/Index.h"

namespace httptidy::flow {

class ReferentFinder {
public:
  ReferentFinder(const ast::FunctionShape &Shape, const models::Index &Index,
                 ast::PathPool &Pool, ast::PathResolver &Resolver)
      : Shape(Shape), Index(Index), Pool(Pool), Resolver(Resolver) {}

  /// What \p Value may lead to; empty if nobody knows.
  Referents of(const clang::Expr *Value);
  /// What \p Place of the callee is in the caller. What a parameter leads to,
  /// an argument tells: \p Argument.
  Referents inCaller(const Path *Place, const ast::CallSite &Site,
                     const clang::Expr *&Argument);

private:
  void addReferents(const clang::Expr *Value, Referents &Found, unsigned Depth);
  bool addView(const clang::Expr *Call, Referents &Found);
  void addObject(const clang::Expr *Object, bool IsArrow, Referents &Found);

  const ast::FunctionShape &Shape;
  const models::Index &Index;
  ast::PathPool &Pool;
  ast::PathResolver &Resolver;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_REFERENTS_H
