//===- Exceptions.cpp - Edges that are taken by a throw -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// True if \p Block ends in a call whose second successor is taken when it
/// throws.
bool FunctionAnalysis::hasExceptionEdge(const CFGBlock &Block) {
  return !Block.getTerminatorStmt() && Block.succ_size() == 2 &&
         !Block.hasNoReturnElement();
}

/// The call that \p Block ends in throws in code that is read.
static bool throwsInSight(const CFGBlock &Block, const Unit &U) {
  std::optional<CFGStmt> Last = Block.back().getAs<CFGStmt>();
  const auto *E = Last ? dyn_cast<Expr>(Last->getStmt()) : nullptr;
  std::optional<ast::CallSite> Site = E ? ast::callSite(E) : std::nullopt;
  const FunctionInfo *Callee =
      Site && Site->Callee ? U.info(Site->Callee) : nullptr;
  return Callee && Callee->ThrowsInSight;
}

static bool endsInThrow(const CFGBlock &Block) {
  std::optional<CFGStmt> Last =
      Block.empty() ? std::nullopt : Block.back().getAs<CFGStmt>();
  return Last && isa<CXXThrowExpr>(Last->getStmt());
}

static bool mayThrow(const CFGBlock &Block, const Unit &U) {
  if (Block.empty())
    return false;
  std::optional<CFGStmt> Last = Block.back().getAs<CFGStmt>();
  const auto *E = Last ? dyn_cast<Expr>(Last->getStmt()) : nullptr;
  std::optional<ast::CallSite> Site = E ? ast::callSite(E) : std::nullopt;
  return !Site || !Site->Callee || U.mayThrow(*Site->Callee);
}

/// The edge of an exception has no destructors on it: what a local of class
/// type holds is its business.
void FunctionAnalysis::unwind(State &S) {
  auto IsOwned = [](const Path *H) {
    if (const auto *V = dyn_cast_or_null<VarDecl>(H->root()->decl()))
      return V->hasLocalStorage() && V->getType()->isRecordType();
    return !H->isRoot() && H->root()->kind() == Path::Kind::Temporary;
  };
  for (auto &[Id, Worlds] : S.Objects)
    Worlds.changeIf(
        [&](const World &W) {
          return !W.Adopted && llvm::any_of(W.Holders, IsOwned);
        },
        [](World &W) { W.Adopted = true; });
}

/// Nothing is said of what is missing after an exception that nobody in sight
/// throws.
void FunctionAnalysis::markException(State &S) {
  S.ByException = true;
  for (auto &[Id, Worlds] : S.Objects)
    Worlds.changeIf([](const World &W) { return !W.ByException; },
                    [](World &W) { W.ByException = true; });
}

/// True if \p Block ends in a throw, or in a call that may.
bool FunctionAnalysis::flowByThrow(const CFGBlock &Block, State &Out,
                                   Visitor Visit) {
  if (hasExceptionEdge(Block)) {
    const CFGBlock *To = (Block.succ_begin() + 1)->getReachableBlock();
    if (To && mayThrow(Block, U)) {
      // An exception leaves before the call has had its effect.
      State Before = Entry[Block.getBlockID()];
      for (const CFGElement &Element : llvm::drop_end(Block))
        transfer(Before, Element);
      unwind(Before);
      if (!throwsInSight(Block, U))
        markException(Before);
      if (Before.Reachable)
        Visit(*To, std::move(Before));
    }
    if (const CFGBlock *Next = Block.succ_begin()->getReachableBlock())
      if (Out.Reachable)
        Visit(*Next, std::move(Out));
    return true;
  }
  if (!endsInThrow(Block) || !Out.Reachable)
    return false;
  unwind(Out);
  for (const CFGBlock::AdjacentBlock &Adjacent : Block.succs())
    if (const CFGBlock *To = Adjacent.getReachableBlock()) {
      State There = Out;
      if (To == &Block.getParent()->getExit())
        leaveReplies(There);
      Visit(*To, std::move(There));
    }
  return true;
}
