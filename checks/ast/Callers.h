//===- Callers.h - Who calls a function -------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_CALLERS_H
#define HTTPTIDY_AST_CALLERS_H

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include <vector>

namespace httptidy::ast {

/// A call of a function of the program, and the function it stands in.
struct CallIn {
  const clang::Expr *At;
  const clang::FunctionDecl *In;
};

/// The direct calls in the program's own code, in source order.
class Callers {
public:
  explicit Callers(const clang::ASTContext &Context);

  llvm::ArrayRef<CallIn> of(const clang::FunctionDecl &F) const;

private:
  llvm::DenseMap<const clang::FunctionDecl *, std::vector<CallIn>> Calls;
};

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_CALLERS_H
