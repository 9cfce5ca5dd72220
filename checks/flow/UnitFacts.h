//===- UnitFacts.h - What the engine found out about a unit -----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The facts that rules judge: exchanges, ends of lives, misuse of handles,
/// results nobody looked at, each with the worlds in which they happen. They
/// point into the ASTContext and the models and live no longer.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_UNITFACTS_H
#define HTTPTIDY_FLOW_UNITFACTS_H

#include "checks/ast/Expressions.h"
#include "checks/ast/Identity.h"
#include "checks/ast/Path.h"
#include "checks/core/Inventory.h"
#include "checks/flow/Layout.h"
#include "checks/flow/ReplyFacts.h"
#include "checks/flow/Threads.h"
#include "checks/flow/Verdict.h"
#include "checks/models/Index.h"
#include "llvm/ADT/MapVector.h"
#include <map>
#include <memory>
#include <vector>

namespace clang {
class ASTContext;
} // namespace clang

namespace httptidy::flow {

/// The talk to the network at one call, for one object, in all its worlds.
struct Exchange {
  const clang::Expr *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
  const models::Effect *Effect = nullptr;
  Subject Object;
  WorldSet Worlds;
  /// The object came from callers or a field that are not in sight.
  bool Open = false;
  /// What held the object when the function was entered.
  const Path *Entry = nullptr;
  /// The function that drives the container asks a clock: it can give up.
  bool OwnClock = false;
  /// No call that drives the container is in sight: At is where it joined it.
  bool Undriven = false;
  /// Somebody asks for its status afterwards, or may.
  bool Inspected = false;
  /// The object goes on to callers in sight.
  bool HandedOut = false;
  /// Closed fields and variables that hold the object when the function ends.
  llvm::SmallVector<const clang::ValueDecl *, 1> KeptIn;
  /// Slots that the function itself has set before; see ReplacedSlot.
  llvm::SmallVector<std::string_view, 2> Replaced;
  /// What holds it to a time; said when the whole unit is known.
  DeadlineVerdict Verdict;
};

/// The worlds in which a life ends in sight: a release, an exit, a hand-over.
struct LifeEnd {
  Subject Object;
  const clang::FunctionDecl *In = nullptr;
  /// Released here: nobody uses it again.
  WorldSet Released;
  struct Release {
    /// The call that releases it, by itself or by a callee; no statement of
    /// the flow where a destructor does.
    const clang::Stmt *At;
    /// It has been used for an exchange.
    bool Exchanged;
    /// The variable that held it, null if other code may have it as well.
    const clang::VarDecl *Holder;
  };
  std::vector<Release> Releases;
  /// Kept in fields that only this unit can name.
  WorldSet Kept;
  /// Handed on, or left behind.
  WorldSet Left;
};

/// A handle that is misused or lost.
struct HandleMisuse {
  enum class Kind : uint8_t { Leak, DoubleRelease, UseAfterRelease };
  Kind K;
  /// Leak: the creation, or the call that releases it in the wrong way; else
  /// what comes too late.
  const clang::Stmt *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
  /// Leak: where the path leaves or the last holder is overwritten.
  const clang::Stmt *Exit = nullptr;
  Subject Object;
  const Event *Last = nullptr;
};

/// An exchange that follows a reference to something that is dead.
struct DanglingUse {
  /// The call that made the library refer to it.
  const SetSite *By = nullptr;
  const clang::Expr *Exchange = nullptr;
  Subject Object;
  const clang::FunctionDecl *In = nullptr;
  const Event *Last = nullptr;
};

/// Constants that the unit writes to a field or variable where nothing has
/// been decided yet: an initializer, a statement that no branch guards.
struct ScalarDefaults {
  llvm::SmallVector<int64_t, 2> Values;
};

/// A result that reports failure and that nobody looks at.
struct IgnoredResult {
  const clang::Expr *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
  const models::Effect *Effect = nullptr;
  /// The variable or field it was stored in; null if it was thrown away.
  const clang::ValueDecl *StoredIn = nullptr;
};

/// A call that a model knows, in code that can be reached, seen once for each
/// function that makes it.
struct ModelledCall {
  /// The arguments as the modelled function takes them; null where the
  /// program's own wrapper passes something else than what it was given.
  ast::CallSite Site;
  /// The modelled call; Site.Site unless a wrapper stands between.
  const clang::Expr *Origin = nullptr;
  const clang::FunctionDecl *In = nullptr;
  models::BoundCall Row;
  /// What its constant option selects; null if it has none.
  const models::OptionCase *Case = nullptr;
  llvm::SmallVector<const models::Effect *, 4> Effects;
};

class UnitFacts {
public:
  explicit UnitFacts(clang::ASTContext &Context)
      : Context(Context), Occurrences(Context) {}

  clang::ASTContext &Context;
  std::unique_ptr<models::Index> Index;
  /// Findings get what their fingerprints are made of.
  bool WithIdentities = true;
  /// A look-up, filled when the first finding asks.
  mutable ast::Occurrences Occurrences;
  /// Owns what the facts below point to.
  ast::PathPool Paths;
  llvm::BumpPtrAllocator Memory;
  std::map<const models::ObjectType *, Layout> Layouts;
  /// The definitions that are read, by canonical declaration, in source order.
  llvm::MapVector<const clang::FunctionDecl *, const clang::FunctionDecl *>
      Bodies;

  std::vector<Exchange> Exchanges;
  /// Where a server begins to take clients.
  std::vector<Exchange> Serves;
  ReplyFacts Replies;
  std::vector<LifeEnd> Ends;
  std::vector<HandleMisuse> Misuses;
  std::vector<DanglingUse> Dangling;
  std::vector<IgnoredResult> Results;
  /// In the order in which the functions were analysed.
  std::vector<ModelledCall> Calls;
  ThreadFacts Threads;
  std::vector<SkippedFunction> Skipped;
  llvm::DenseMap<const clang::ValueDecl *, ScalarDefaults> Defaults;
  /// Every call that set something, in the order in which it was met.
  std::vector<const SetSite *> SetSites;

  /// Exchanges or Serves, whichever \p E belongs to.
  std::vector<Exchange> &listOf(const Exchange &E) {
    return E.Effect->Kind == models::EffectKind::Serve ? Serves : Exchanges;
  }
  /// The defaults in sight of \p D; null if there are none, or for null.
  const ScalarDefaults *defaults(const clang::ValueDecl *D) const;
  /// The definition of \p F if it is the project's own; null if not in sight.
  const clang::FunctionDecl *body(const clang::FunctionDecl *F) const;

  const Layout &layout(const models::ObjectType &Type) {
    return Layouts.try_emplace(&Type, Type).first->second;
  }
  const Layout *layoutOf(models::BoundType Type) const {
    auto It = Layouts.find(Type.Type);
    return It == Layouts.end() ? nullptr : &It->second;
  }
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_UNITFACTS_H
