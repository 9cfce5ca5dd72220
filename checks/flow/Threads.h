//===- Threads.h - Threads that a unit starts -------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Which functions run in threads of their own, how many at a time as far as
/// the unit shows it, and where functions are called. Found by looking at the
/// bodies, without flow: what is asked of it is what may run at once.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_THREADS_H
#define HTTPTIDY_FLOW_THREADS_H

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <vector>

namespace httptidy::flow {

/// A call that starts a thread.
struct ThreadStart {
  const clang::Expr *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
  /// What runs in it; null if the program does not name it here.
  const clang::FunctionDecl *Runs = nullptr;
  /// The innermost loop around it.
  const clang::Stmt *Loop = nullptr;
  /// What the call returns waits for the thread when it is destroyed.
  bool Waited = false;
  /// Something that it is given and that is the same in each turn of the loop.
  struct Gift {
    /// A variable or field; null for the object whose method starts it.
    const clang::ValueDecl *What = nullptr;
    /// The parameter that takes it; empty for what a lambda captures and for
    /// the object of a method.
    std::optional<unsigned> Parameter;
  };
  llvm::SmallVector<Gift, 2> Given;
};

/// A call, where it stands.
struct CallPlace {
  const clang::Expr *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
  /// Canonical; null if it is not known.
  const clang::FunctionDecl *Callee = nullptr;
  /// The innermost loop around it.
  const clang::Stmt *Loop = nullptr;
  /// Under a branch: it may be that the program does it only once.
  bool Guarded = false;
};

/// What is known of a function that threads of the unit reach.
struct ThreadRole {
  /// The first thread that reaches it.
  const ThreadStart *Start = nullptr;
  /// More than one thread may be in it at a time.
  bool Several = false;
  /// It, or what the thread runs besides, takes a lock.
  bool Locks = false;
};

struct ThreadFacts {
  std::vector<ThreadStart> Starts;
  /// Calls of functions in sight, and of those that a model knows.
  std::vector<CallPlace> Calls;
  /// By canonical declaration.
  llvm::DenseMap<const clang::FunctionDecl *, ThreadRole> Roles;
  /// Calls that wait for a thread to end, or for what one does.
  std::vector<CallPlace> Joins;
  /// Functions that take a lock somewhere.
  llvm::DenseMap<const clang::FunctionDecl *, bool> Locks;
  /// Calls of functions of the project that are not in sight, or not known.
  /// For a function with a compile error there is one without a place.
  std::vector<CallPlace> OutOfSight;

  /// Null if no thread of the unit reaches \p F.
  const ThreadRole *role(const clang::FunctionDecl *F) const {
    auto It = Roles.find(F->getCanonicalDecl());
    return It == Roles.end() ? nullptr : &It->second;
  }
  /// True if \p In waits for a thread between the two.
  bool areApart(const clang::Expr *Early, const clang::Expr *Late,
                const clang::FunctionDecl *In) const;
  /// The place of the call \p At; null if it is in no function of the project.
  const CallPlace *place(const clang::Expr *At) const {
    for (const CallPlace &P : Calls)
      if (P.At == At)
        return &P;
    return nullptr;
  }
};

class Unit;
struct FunctionInfo;

/// Notes the calls of one function; see Threads.cpp.
void lookAtCalls(Unit &U, const FunctionInfo &Info);

/// Looks at all functions of \p U.
void findThreads(Unit &U);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_THREADS_H
