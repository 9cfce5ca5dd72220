//===- Summary.h - What a function does to what it is given -----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A summary speaks in paths of the function: its parameters, `this`, globals
/// and its result. A caller applies it to its own objects.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_SUMMARY_H
#define HTTPTIDY_FLOW_SUMMARY_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::flow {

/// What happens to the object that \p Entry held when the function began.
struct EntryEffect {
  const Path *Entry;
  models::BoundType Type;
  WorldSet Exits;
};

/// An object that the function makes and hands out.
struct Export {
  models::BoundType Type;
  /// The call that made it, wherever that is.
  const clang::Expr *Created;
  std::string Name;
  WorldSet Exits;
};

/// An exchange on an object that the function was given.
struct PendingExchange {
  const Path *Entry;
  Exchange What;
};

/// A modelled call whose option the caller chooses: `set(h, option, value)`.
struct DeferredCall {
  const clang::Expr *Site;
  const clang::FunctionDecl *Callee;
  models::BoundCall Row;
  /// Where the call's arguments come from, in the wrapper's paths; null where
  /// that has no path.
  llvm::SmallVector<const Path *, 4> Args;
};

/// A call that drives all that has joined a container of the caller's.
struct Drive {
  const Path *Container;
  const clang::Expr *At;
  const clang::FunctionDecl *In;
  const models::Effect *Effect;
};

/// The object that \p Entry held may be asked how its last exchange went,
/// before there is another one.
struct Inspection {
  const Path *Entry;
  models::BoundType Type;
};

/// What the caller gave is given to code out of sight.
struct Escape {
  const Path *Place;
  bool IsPointer;
};

/// What an object refers to because of a call; see ObjectInfo::Attached.
struct Reference {
  const SetSite *By;
  models::BoundType Type;
  WorldSet Exits;
};

/// Slot \p Name of the object that \p Entry held, all if it has no name.
struct ReplacedSlot {
  const Path *Entry;
  std::string_view Name;

  friend bool operator==(const ReplacedSlot &A, const ReplacedSlot &B) {
    return A.Entry == B.Entry && A.Name == B.Name;
  }
};

struct Summary {
  std::vector<EntryEffect> Entries;
  std::vector<Export> Exports;
  std::vector<PendingExchange> Pending;
  std::vector<DeferredCall> Deferred;
  std::vector<Drive> Drives;
  std::vector<Inspection> Inspections;
  std::vector<Escape> Escapes;
  std::vector<Reference> References;
  llvm::SmallVector<ReplacedSlot, 2> Replaced;
  /// Memory of the caller's that is free when it returns.
  llvm::SmallVector<const Path *, 2> Freed;
  /// Paths that outlive the call and are assigned somewhere in it.
  llvm::SmallVector<const Path *, 4> Written;
  /// Facts that hold at every exit.
  FactSet Facts;
  bool HasExit = false;
  /// Not analysed: everything it is given escapes.
  bool Unknown = false;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_SUMMARY_H
