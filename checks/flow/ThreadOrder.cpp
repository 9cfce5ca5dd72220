//===- ThreadOrder.cpp - Before, after and beside threads -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/ThreadOrder.h"
#include "clang/AST/ASTContext.h"
#include "clang/Analysis/CFG.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

ThreadOrder::ThreadOrder(const UnitFacts &Facts) : Facts(Facts) {
  for (const CallPlace &P : Facts.Threads.Calls)
    CallsIn[P.In->getCanonicalDecl()].push_back(&P);
  for (const auto *Places : {&Facts.Threads.Joins, &Facts.Threads.OutOfSight})
    for (const CallPlace &P : *Places)
      Waiting.insert(P.In->getCanonicalDecl());
}

llvm::ArrayRef<const CallPlace *>
ThreadOrder::calls(const FunctionDecl *F) const {
  auto It = CallsIn.find(F->getCanonicalDecl());
  return It == CallsIn.end() ? llvm::ArrayRef<const CallPlace *>() : It->second;
}

ThreadOrder::Functions ThreadOrder::reached(const FunctionDecl *F,
                                            bool Certain) const {
  Functions Reached = {F->getCanonicalDecl()};
  for (size_t I = 0; I < Reached.size(); ++I)
    for (const CallPlace *P : calls(Reached[I]))
      if (!(Certain && P->Guarded) && Facts.Bodies.contains(P->Callee) &&
          !llvm::is_contained(Reached, P->Callee))
        Reached.push_back(P->Callee);
  return Reached;
}

bool ThreadOrder::waits(const FunctionDecl *F) const {
  return llvm::any_of(
      reached(F, /*Certain=*/false),
      [&](const FunctionDecl *Callee) { return Waiting.contains(Callee); });
}

bool ThreadOrder::waitsBetween(const Expr *Early, const CallPlace &Late) const {
  const SourceManager &SM = Facts.Context.getSourceManager();
  auto IsBetween = [&](const CallPlace &P) {
    return P.At && P.In == Late.In && P.At != Early && P.At != Late.At &&
           SM.isBeforeInTranslationUnit(Early->getBeginLoc(),
                                        P.At->getBeginLoc()) &&
           SM.isBeforeInTranslationUnit(P.At->getBeginLoc(),
                                        Late.At->getBeginLoc());
  };
  return llvm::any_of(Facts.Threads.Joins, IsBetween) ||
         llvm::any_of(Facts.Threads.OutOfSight, IsBetween) ||
         llvm::any_of(calls(Late.In), [&](const CallPlace *P) {
           return Facts.Bodies.contains(P->Callee) && IsBetween(*P) &&
                  waits(P->Callee);
         });
}

/// The call in P.In that starts the thread; null if it does not, or waits.
const Expr *ThreadOrder::launch(const ThreadStart &Start,
                                const CallPlace &P) const {
  if (Start.In == P.In)
    return Start.At;
  for (const CallPlace *Call : calls(P.In))
    if (Facts.Bodies.contains(Call->Callee) &&
        llvm::is_contained(reached(Call->Callee, /*Certain=*/false),
                           Start.In->getCanonicalDecl()))
      return waits(Call->Callee) ? nullptr : Call->At;
  return nullptr;
}

const ThreadStart *ThreadOrder::runningAt(
    const CallPlace &P,
    llvm::function_ref<bool(const ThreadStart &)> Counts) const {
  const SourceManager &SM = Facts.Context.getSourceManager();
  for (const ThreadStart &Start : Facts.Threads.Starts) {
    const Expr *At =
        !Start.Waited && Counts(Start) ? launch(Start, P) : nullptr;
    if (At && At != P.At &&
        SM.isBeforeInTranslationUnit(At->getBeginLoc(), P.At->getBeginLoc()) &&
        !waitsBetween(At, P) && comesAfter(*P.In, At, P.At))
      return &Start;
  }
  return nullptr;
}

bool ThreadOrder::isRepeated(const FunctionDecl *F, unsigned Depth) const {
  if (F->isMain() || Depth > 8)
    return false;
  F = F->getCanonicalDecl();
  const CallPlace *Only = nullptr;
  for (const CallPlace &P : Facts.Threads.Calls) {
    if (P.Callee != F)
      continue;
    if (Only || P.Loop)
      return true;
    Only = &P;
  }
  return Only ? isRepeated(Only->In, Depth + 1) : F->isExternallyVisible();
}

bool httptidy::flow::comesAfter(const FunctionDecl &In, const Expr *Early,
                                const Expr *Late) {
  CFG::BuildOptions Options;
  Options.setAllAlwaysAdd();
  std::unique_ptr<CFG> Graph =
      CFG::buildCFG(&In, In.getBody(), &In.getASTContext(), Options);
  if (!Graph)
    return false;
  const CFGBlock *From = nullptr;
  const CFGBlock *To = nullptr;
  for (const CFGBlock *Block : *Graph)
    for (const CFGElement &Element : *Block)
      if (std::optional<CFGStmt> S = Element.getAs<CFGStmt>()) {
        if (S->getStmt() == Early)
          From = Block;
        if (S->getStmt() != Late)
          continue;
        if (From == Block)
          return true;
        To = Block;
      }
  if (!From || !To)
    return false;
  llvm::DenseSet<const CFGBlock *> Seen;
  llvm::SmallVector<const CFGBlock *, 16> Open = {From};
  while (!Open.empty())
    for (const CFGBlock *Next : Open.pop_back_val()->succs())
      if (Next && Seen.insert(Next).second)
        Open.push_back(Next);
  return Seen.contains(To);
}
