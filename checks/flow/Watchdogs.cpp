//===- Watchdogs.cpp - Loops that give up by themselves -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Watchdogs.h"
#include "checks/ast/Visitor.h"
#include "checks/flow/Unit.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

namespace {

/// Finds the innermost loop around a call.
class LoopVisitor : public ast::Visitor {
public:
  explicit LoopVisitor(const Expr *Call) : Call(Call) {}
  bool TraverseLambdaExpr(LambdaExpr *) override { return true; }
  bool TraverseForStmt(ForStmt *S) override {
    return in(S, [&] { return Base::TraverseForStmt(S); });
  }
  bool TraverseWhileStmt(WhileStmt *S) override {
    return in(S, [&] { return Base::TraverseWhileStmt(S); });
  }
  bool TraverseDoStmt(DoStmt *S) override {
    return in(S, [&] { return Base::TraverseDoStmt(S); });
  }
  bool VisitCallExpr(CallExpr *C) override {
    if (C == Call && !Loops.empty())
      Found = Loops.back();
    return !Found;
  }
  const Stmt *Found = nullptr;

private:
  template <typename Fn> bool in(const Stmt *S, Fn Traverse) {
    Loops.push_back(S);
    bool Result = Traverse();
    Loops.pop_back();
    return Result;
  }
  const Expr *Call;
  llvm::SmallVector<const Stmt *, 4> Loops;
};

/// Is a variable counted in a statement?
class CountVisitor : public ast::Visitor {
public:
  explicit CountVisitor(const VarDecl *V) : V(V) {}
  bool VisitUnaryOperator(UnaryOperator *O) override {
    IsCounted |=
        O->isIncrementDecrementOp() && ast::variable(O->getSubExpr()) == V;
    return !IsCounted;
  }
  bool VisitCompoundAssignOperator(CompoundAssignOperator *O) override {
    IsCounted |= ast::variable(O->getLHS()) == V;
    return !IsCounted;
  }
  bool IsCounted = false;

private:
  const VarDecl *V;
};

/// The variables that a statement names.
class NameVisitor : public ast::Visitor {
public:
  bool VisitDeclRefExpr(DeclRefExpr *E) override {
    if (const auto *V = dyn_cast<VarDecl>(E->getDecl()))
      Names.push_back(V->getCanonicalDecl());
    return true;
  }
  llvm::SmallVector<const VarDecl *, 4> Names;
};

} // namespace

static const Expr *conditionOf(const Stmt *Loop) {
  if (const auto *For = dyn_cast<ForStmt>(Loop))
    return For->getCond();
  if (const auto *While = dyn_cast<WhileStmt>(Loop))
    return While->getCond();
  return cast<DoStmt>(Loop)->getCond();
}

/// What runs in every turn of \p Loop, whatever is decided in it.
static llvm::SmallVector<const Stmt *, 8> everyTurn(const Stmt *Loop) {
  llvm::SmallVector<const Stmt *, 8> Parts = {conditionOf(Loop)};
  const Stmt *Body = nullptr;
  if (const auto *For = dyn_cast<ForStmt>(Loop)) {
    Parts.push_back(For->getInc());
    Body = For->getBody();
  } else if (const auto *While = dyn_cast<WhileStmt>(Loop)) {
    Body = While->getBody();
  } else {
    Body = cast<DoStmt>(Loop)->getBody();
  }
  if (const auto *Block = dyn_cast<CompoundStmt>(Body))
    Parts.append(Block->body_begin(), Block->body_end());
  else
    Parts.push_back(Body);
  llvm::erase_if(Parts,
                 [](const Stmt *S) { return !isa_and_nonnull<Expr>(S); });
  return Parts;
}

static llvm::SmallVector<const VarDecl *, 4> namesIn(const Stmt *S) {
  NameVisitor Visitor;
  Visitor.TraverseStmt(const_cast<Stmt *>(S));
  return Visitor.Names;
}

/// Does a thread of the unit that waits for a while use \p V, too?
static bool isWatchdogs(const VarDecl *V, const Unit &U) {
  return llvm::any_of(U.Facts.Threads.Joins, [&](const CallPlace &Wait) {
    return U.Facts.Threads.role(Wait.In) && Wait.In->getBody() &&
           llvm::is_contained(namesIn(Wait.In->getBody()), V);
  });
}

/// True if what makes the loop go on also counts its turns, or is what a
/// watchdog writes.
static bool endsByItself(const Stmt *Loop, const Unit &U) {
  const Expr *Condition = conditionOf(Loop);
  if (!Condition)
    return false;
  return llvm::any_of(namesIn(Condition), [&](const VarDecl *V) {
    CountVisitor Counts(V);
    for (const Stmt *Part : everyTurn(Loop))
      Counts.TraverseStmt(const_cast<Stmt *>(Part));
    return Counts.IsCounted || (V->hasGlobalStorage() && isWatchdogs(V, U));
  });
}

static bool asksClock(const FunctionInfo &Info, const Unit &U) {
  return llvm::any_of(Info.Shape.Callees, [&](const FunctionDecl *Callee) {
    models::BoundCall Row = U.Index.lookup(Callee);
    return Row && llvm::any_of(Row.Row->Effects, [](const models::Effect &E) {
             return E.Kind == EffectKind::Clock;
           });
  });
}

bool httptidy::flow::givesUp(const FunctionInfo &Info, const Unit &U,
                             const Expr *Call) {
  if (asksClock(Info, U))
    return true;
  auto IsCall = [&](const ast::BodyCall &Each) { return Each.At == Call; };
  const auto *Here = llvm::find_if(Info.Shape.Calls, IsCall);
  if (Here == Info.Shape.Calls.end() || !Here->Outermost)
    return false;
  LoopVisitor Visitor(Call);
  Visitor.TraverseStmt(const_cast<Stmt *>(Here->Outermost));
  return Visitor.Found && endsByItself(Visitor.Found, U);
}
