//===- ThreadRoles.cpp - What runs in the threads of a unit ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Threads.h"
#include "checks/flow/Unit.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// All that \p Start runs, in the order of the calls.
static llvm::SmallVector<const FunctionDecl *, 8>
reachedFrom(const Unit &U, const FunctionDecl *Start) {
  llvm::SmallVector<const FunctionDecl *, 8> Reached = {
      Start->getCanonicalDecl()};
  for (size_t I = 0; I < Reached.size(); ++I)
    if (const FunctionInfo *Info = U.info(Reached[I]))
      for (const FunctionDecl *Callee : Info->Shape.Callees)
        if (U.info(Callee) && !llvm::is_contained(Reached, Callee))
          Reached.push_back(Callee);
  return Reached;
}

/// Does the function that starts the thread wait for it, too?
static bool isWaitedFor(const ThreadFacts &Facts, const ThreadStart &Start) {
  const SourceManager &SM = Start.In->getASTContext().getSourceManager();
  return llvm::any_of(Facts.Joins, [&](const CallPlace &Join) {
    return Join.In == Start.In &&
           SM.isBeforeInTranslationUnit(Start.At->getBeginLoc(),
                                        Join.At->getBeginLoc());
  });
}

/// Does the start happen again before the thread has ended, as far as the unit
/// shows it?
static bool isRepeated(const ThreadFacts &Facts, const ThreadStart &Start) {
  if (Start.Loop)
    return llvm::none_of(Facts.Joins, [&](const CallPlace &Join) {
      return Join.Loop == Start.Loop;
    });
  if (isWaitedFor(Facts, Start))
    return false;
  unsigned Calls = 0;
  for (const CallPlace &P : Facts.Calls)
    if (P.Callee == Start.In->getCanonicalDecl()) {
      ++Calls;
      if (P.Loop)
        return true;
    }
  return Calls > 1;
}

bool ThreadFacts::areApart(const Expr *Early, const Expr *Late,
                           const FunctionDecl *In) const {
  const SourceManager &SM = In->getASTContext().getSourceManager();
  return llvm::any_of(Joins, [&](const CallPlace &Join) {
    return Join.In == In &&
           SM.isBeforeInTranslationUnit(Early->getBeginLoc(),
                                        Join.At->getBeginLoc()) &&
           SM.isBeforeInTranslationUnit(Join.At->getBeginLoc(),
                                        Late->getBeginLoc());
  });
}

void httptidy::flow::findThreads(Unit &U) {
  ThreadFacts &Facts = U.Facts.Threads;
  for (const auto &[F, Info] : U.Functions)
    lookAtCalls(U, *Info);
  for (const ThreadStart &Start : Facts.Starts) {
    if (!Start.Runs)
      continue;
    auto Reached = reachedFrom(U, Start.Runs);
    bool Locks = llvm::any_of(Reached, [&](const FunctionDecl *F) {
      return Facts.Locks.contains(F);
    });
    for (const FunctionDecl *F : Reached) {
      ThreadRole &Role = Facts.Roles[F];
      bool IsSecond = Role.Start &&
                      (Role.Start->In == Start.In
                           ? !Facts.areApart(Role.Start->At, Start.At, Start.In)
                           : !isWaitedFor(Facts, *Role.Start));
      Role.Several |= IsSecond || isRepeated(Facts, Start);
      Role.Locks |= Locks;
      if (!Role.Start)
        Role.Start = &Start;
    }
  }
}
