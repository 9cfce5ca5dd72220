//===- Loops.cpp - What runs more than once -------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Loops.h"
#include "checks/ast/Expressions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::ast;

Flow::Flow(const FunctionDecl &F) {
  CFG::BuildOptions Options;
  Options.setAllAlwaysAdd();
  Options.PruneTriviallyFalseEdges = true;
  Options.AddInitializers = true;
  Cfg = CFG::buildCFG(&F, F.getBody(), &F.getASTContext(), Options);
}

const CFGBlock *Flow::blockOf(const Stmt &S) const {
  if (!Cfg)
    return nullptr;
  for (const CFGBlock *Block : *Cfg)
    for (const CFGElement &Element : *Block)
      if (std::optional<CFGStmt> Here = Element.getAs<CFGStmt>();
          Here && Here->getStmt() == &S)
        return Block;
  return nullptr;
}

/// True if \p First stands before \p Second in \p Block.
static bool isBefore(const CFGBlock &Block, const Stmt &First,
                     const Stmt &Second) {
  for (const CFGElement &Element : Block)
    if (std::optional<CFGStmt> Here = Element.getAs<CFGStmt>()) {
      if (Here->getStmt() == &Second)
        return false;
      if (Here->getStmt() == &First)
        return true;
    }
  return false;
}

bool Flow::leadsTo(const Stmt &From, const Stmt &To) const {
  const CFGBlock *Start = blockOf(From), *End = blockOf(To);
  if (!Start || !End)
    return false;
  if (Start == End && isBefore(*Start, From, To))
    return true;
  llvm::SmallPtrSet<const CFGBlock *, 16> Seen;
  llvm::SmallVector<const CFGBlock *, 16> Work{Start};
  while (!Work.empty()) {
    const CFGBlock *Block = Work.pop_back_val();
    for (const CFGBlock *Next : Block->succs()) {
      if (Next == End)
        return true;
      if (Next && Seen.insert(Next).second)
        Work.push_back(Next);
    }
  }
  return false;
}

static bool isLoop(const Stmt &S) {
  return isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(S);
}

bool httptidy::ast::contains(const Stmt &Outer, const Stmt &Inner) {
  return &Outer == &Inner ||
         llvm::any_of(Outer.children(), [&](const Stmt *Child) {
           return Child && contains(*Child, Inner);
         });
}

bool httptidy::ast::declares(const Stmt &Outer, const VarDecl &V) {
  if (const auto *D = dyn_cast<DeclStmt>(&Outer))
    return llvm::is_contained(D->decls(), &V);
  return llvm::any_of(Outer.children(), [&](const Stmt *Child) {
    return Child && declares(*Child, V);
  });
}

/// The innermost loop in \p Outer around \p S, \p Best if there is none.
static const Stmt *innermost(const Stmt &Outer, const Stmt &S,
                             const Stmt *Best) {
  if (&Outer == &S)
    return Best;
  if (isLoop(Outer))
    Best = &Outer;
  for (const Stmt *Child : Outer.children())
    if (Child && contains(*Child, S))
      return innermost(*Child, S, Best);
  return Best;
}

const Stmt *httptidy::ast::loopAround(const FunctionDecl &F, const Stmt &S) {
  const Stmt *Body = F.getBody();
  return Body && contains(*Body, S) ? innermost(*Body, S, nullptr) : nullptr;
}

/// The constant that \p V is declared with.
static std::optional<int64_t> initialValue(const VarDecl *V,
                                           const ASTContext &Context) {
  return V && V->getInit() ? constant(V->getInit(), Context) : std::nullopt;
}

/// `for (i = 0; …)`, `for (int i = 0; …)`.
static std::optional<int64_t> startOf(const Stmt *Init, const VarDecl *V,
                                      const ASTContext &Context) {
  const auto *Assign = dyn_cast_or_null<BinaryOperator>(Init);
  if (Assign && Assign->isAssignmentOp() && variable(Assign->getLHS()) == V)
    return constant(Assign->getRHS(), Context);
  return initialValue(V, Context);
}

/// The operand of `v--` or `--v`, and the value where it steps by one.
static const VarDecl *stepped(const Expr *E) {
  const auto *U = dyn_cast_or_null<UnaryOperator>(E ? plain(E) : nullptr);
  return U && U->isIncrementDecrementOp() ? variable(U->getSubExpr()) : nullptr;
}

/// `v < C`, `v-- > C`, `--v`: how far \p Start is from the end.
static std::optional<int64_t> distance(const Expr *Condition, const Stmt *Init,
                                       const ASTContext &Context) {
  Condition = Condition ? plain(Condition) : nullptr;
  const auto *Compare = dyn_cast_or_null<BinaryOperator>(Condition);
  bool IsComparison = Compare && Compare->isComparisonOp();
  const Expr *Counter = IsComparison ? Compare->getLHS() : Condition;
  if (!Counter)
    return std::nullopt;
  const VarDecl *V = stepped(Counter);
  if (!V)
    V = variable(Counter);
  std::optional<int64_t> Start = V ? startOf(Init, V, Context) : std::nullopt;
  std::optional<int64_t> End = IsComparison
                                   ? constant(Compare->getRHS(), Context)
                                   : std::optional<int64_t>(0);
  if (!Start || !End)
    return std::nullopt;
  bool Includes = IsComparison && (Compare->getOpcode() == BO_LE ||
                                   Compare->getOpcode() == BO_GE);
  return std::abs(*End - *Start) + (Includes ? 1 : 0);
}

std::optional<int64_t> httptidy::ast::tripCount(const Stmt &Loop,
                                                const ASTContext &Context) {
  if (const auto *For = dyn_cast<ForStmt>(&Loop))
    return stepped(dyn_cast_or_null<Expr>(For->getInc()))
               ? distance(For->getCond(), For->getInit(), Context)
               : std::nullopt;
  // Only a condition that counts says that the loop does.
  const Expr *Condition = nullptr;
  if (const auto *While = dyn_cast<WhileStmt>(&Loop))
    Condition = While->getCond();
  else if (const auto *Do = dyn_cast<DoStmt>(&Loop))
    Condition = Do->getCond();
  const auto *Compare =
      Condition ? dyn_cast<BinaryOperator>(plain(Condition)) : nullptr;
  return Condition && stepped(Compare ? Compare->getLHS() : Condition)
             ? distance(Condition, nullptr, Context)
             : std::nullopt;
}
