//===- Growth.h - Memory that a callback lets grow --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_GROWTH_H
#define HTTPTIDY_FLOW_GROWTH_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::flow {

/// A call that makes something hold more of what has come in, in a function
/// that looks at no bound.
struct Growth {
  const clang::Expr *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
  /// Calls from the callback down to In.
  std::vector<const clang::Expr *> Calls;
};

/// What of a function's variables holds data that has just come in, or its
/// size.
class Incoming {
public:
  /// \p Params of \p F bring it.
  Incoming(const clang::FunctionDecl &F,
           llvm::ArrayRef<const clang::ParmVarDecl *> Params);

  bool mentions(const clang::Stmt *S) const;
  bool contains(const clang::VarDecl *V) const { return Tainted.contains(V); }

private:
  void spread(const clang::Stmt *S);
  llvm::DenseSet<const clang::VarDecl *> Tainted;
};

/// True if \p S, or a function in sight that it calls, makes something grow.
bool grows(const UnitFacts &Facts, const clang::Stmt *S, unsigned Depth = 0);

/// True if \p F compares what it has kept, or that and what has come in, with
/// a bound. Whether there is room in a buffer that would be enlarged is no
/// bound, and neither is the size of one piece.
bool looksAtBound(const UnitFacts &Facts, const clang::FunctionDecl &F,
                  const Incoming &Data, unsigned Depth = 0);

/// The places where \p Callback keeps what \p Params bring without a bound.
/// Each function once.
std::vector<Growth>
unboundedGrowth(const UnitFacts &Facts, const clang::FunctionDecl &Callback,
                llvm::ArrayRef<const clang::ParmVarDecl *> Params);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_GROWTH_H
