//===- Visitor.h - Walks a syntax tree, compiled once -----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Clang's RecursiveASTVisitor is a template of some thousand functions: each
/// class derived from it costs as much compile time as five other files, with
/// sanitizers twenty. LLVM 20 has one that is compiled already, which builds
/// with sanitizers take. The plugin cannot: a clang-tidy of another LLVM has to
/// be able to load it, to be told that it does not fit.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_COMPAT_VISITOR_H
#define HTTPTIDY_COMPAT_VISITOR_H

#include "llvm/Config/llvm-config.h"
#if LLVM_VERSION_MAJOR >= 20 && defined(HTTPTIDY_COMPILED_VISITOR)
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#else
#include "clang/AST/RecursiveASTVisitor.h"
#endif

namespace httptidy::compat {

#if LLVM_VERSION_MAJOR >= 20 && defined(HTTPTIDY_COMPILED_VISITOR)

/// What \p Derived names Visit… and Traverse… is called, as in Clang's.
template <class Derived>
class Visitor : public clang::DynamicRecursiveASTVisitor {
protected:
  using Base = Visitor;
};

#else

template <class Derived>
class Visitor : public clang::RecursiveASTVisitor<Derived> {
public:
  bool ShouldVisitImplicitCode = false;
  bool ShouldVisitTemplateInstantiations = false;

  bool shouldVisitImplicitCode() const { return ShouldVisitImplicitCode; }
  bool shouldVisitTemplateInstantiations() const {
    return ShouldVisitTemplateInstantiations;
  }

protected:
  using Base = Visitor;
};

#endif

} // namespace httptidy::compat

#endif // HTTPTIDY_COMPAT_VISITOR_H
