//===- Unit.h - What all functions of a unit share --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_UNIT_H
#define HTTPTIDY_FLOW_UNIT_H

#include "checks/ast/Expressions.h"
#include "checks/ast/Function.h"
#include "checks/flow/Analysis.h"
#include "checks/flow/Summary.h"
#include "checks/flow/UnitFacts.h"
#include "clang/AST/DeclCXX.h"
#include "llvm/ADT/MapVector.h"

namespace httptidy::flow {

/// A function whose body is read.
struct FunctionInfo {
  const clang::FunctionDecl *Definition = nullptr;
  ast::FunctionShape Shape;
  /// A direct call of it is in sight.
  bool HasCallers = false;
  /// Its address is used: somebody else may call it.
  bool Addressed = false;
  /// Touches an object that a model knows, itself or through a callee.
  bool Relevant = false;
  /// Called by what is relevant, and ends or makes lives of an auxiliary
  /// model: its callers want to know, it is not judged itself.
  bool Supporting = false;
  /// It throws, or calls what may; set once its callees are known.
  bool MayThrow = false;
  /// A `throw` stands in it, or in a callee in sight.
  bool ThrowsInSight = false;
  /// What a library calls it for.
  models::BoundHandler Handles;
  /// Variables that keep what a call of a model has returned; made when first
  /// asked for.
  std::optional<llvm::DenseSet<const clang::VarDecl *>> ModelResults;

  /// Nobody in sight calls it, or somebody out of sight may.
  bool isRoot() const { return !HasCallers || Addressed; }
};

class Unit {
public:
  Unit(UnitFacts &Facts, const AnalysisConfig &Config);

  /// Looks at every function of the project in the unit.
  void collect();
  /// Functions in the order of analysis, callees first; a group that calls
  /// itself in a circle comes as one.
  std::vector<std::vector<FunctionInfo *>> bottomUp();

  FunctionInfo *info(const clang::FunctionDecl *F);
  const FunctionInfo *info(const clang::FunctionDecl *F) const;
  /// The summary of \p F; null if its body is not read.
  const Summary *summary(const clang::FunctionDecl *F) const;
  void setSummary(const clang::FunctionDecl *F, Summary S);

  /// False if \p F is known not to throw: it says so, it is a C function, its
  /// model or its body says so.
  bool mayThrow(const clang::FunctionDecl &F) const;

  /// True if another body than the callee's may run at \p Site: a virtual call
  /// on a class that is neither final nor known to have no overriders.
  bool mayBeOverridden(const ast::CallSite &Site) const;

  /// True if every access to \p D is in sight: a field of a struct of the
  /// main file, a private member whose class has all bodies in sight, a
  /// static variable.
  bool isClosed(const clang::ValueDecl *D) const;

  /// As ast::constant, once for each expression however often it is visited.
  std::optional<int64_t> constant(const clang::Expr *E) const;

  /// The one SetSite that equals \p S: worlds compare them by address.
  const SetSite *intern(const SetSite &S);

  UnitFacts &Facts;
  const AnalysisConfig &Config;
  clang::ASTContext &Context;
  const models::Index &Index;
  llvm::MapVector<const clang::FunctionDecl *, std::unique_ptr<FunctionInfo>>
      Functions;
  /// Worlds of the handles that were stored into a field or variable, where
  /// the function that did so let go of it.
  llvm::MapVector<const clang::ValueDecl *, WorldSet> FieldStores;
  /// What handles in closed fields refer to when a function is left, and what
  /// is dead then.
  llvm::MapVector<const clang::ValueDecl *, std::vector<DanglingUse>>
      LeftBehind;

  /// Functions that are put into a field of a struct, which may register them.
  struct FieldFunction {
    const clang::FieldDecl *Field;
    const clang::FunctionDecl *Function;
    const clang::Expr *At;
  };
  std::vector<FieldFunction> FieldFunctions;

  /// Results that were stored in closed fields and static variables.
  std::vector<IgnoredResult> KeptResults;

  /// Exchanges of a callee on what it hands out, whose status a caller asks.
  llvm::DenseSet<const clang::Expr *> InspectedInCaller;
  /// A callback asks for the status of a handle that it got in disguise.
  bool AsksInCallback = false;

private:
  friend class UnitCollector;
  void markCopies();
  void markRelevant();
  void markSupporting();
  llvm::DenseSet<const clang::CXXMethodDecl *> Overridden;

  using SetKey = std::tuple<const clang::Expr *, const clang::Expr *,
                            const models::Effect *, const Path *,
                            std::optional<int64_t>, bool, bool>;
  std::map<SetKey, const SetSite *> SetSites;
  llvm::DenseMap<const clang::FunctionDecl *, Summary> Summaries;
  mutable llvm::DenseMap<const clang::ValueDecl *, bool> Closed;
  mutable llvm::DenseMap<const clang::Expr *, std::optional<int64_t>> Constants;
};

/// Applies what the fields of the unit hold to the exchanges of functions
/// that nobody in sight calls; see Fields.cpp.
void resolveFields(Unit &U);

/// Tells of exchanges on handles in fields whether anybody asks for their
/// status; see Inspections.cpp.
void resolveInspections(Unit &U);

/// Tells which of Unit::KeptResults nobody looks at.
void resolveKeptResults(Unit &U);

/// Finds the functions that a library calls to have a client answered.
void findHandlers(Unit &U);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_UNIT_H
