//===- Threads.cpp - Threads that a unit starts ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Threads.h"
#include "checks/flow/Unit.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

namespace {

/// Looks at one body.
class BodyVisitor : public RecursiveASTVisitor<BodyVisitor> {
public:
  BodyVisitor(Unit &U, const FunctionInfo &Info)
      : U(U), Facts(U.Facts.Threads), F(Info.Definition) {}

  bool shouldVisitImplicitCode() const { return true; }
  // A lambda's body is a function of its own.
  bool TraverseLambdaExpr(LambdaExpr *) { return true; }

  bool TraverseForStmt(ForStmt *S) {
    return loop(S, [&] { return RecursiveASTVisitor::TraverseForStmt(S); });
  }
  bool TraverseWhileStmt(WhileStmt *S) {
    return loop(S, [&] { return RecursiveASTVisitor::TraverseWhileStmt(S); });
  }
  bool TraverseDoStmt(DoStmt *S) {
    return loop(S, [&] { return RecursiveASTVisitor::TraverseDoStmt(S); });
  }
  bool TraverseCXXForRangeStmt(CXXForRangeStmt *S) {
    return loop(
        S, [&] { return RecursiveASTVisitor::TraverseCXXForRangeStmt(S); });
  }
  // What stands in the condition is always done.
  bool TraverseIfStmt(IfStmt *S) {
    bool Result = TraverseStmt(S->getInit()) && TraverseStmt(S->getCond());
    ++Branches;
    Result = Result && TraverseStmt(S->getThen()) && TraverseStmt(S->getElse());
    --Branches;
    return Result;
  }
  bool TraverseSwitchStmt(SwitchStmt *S) {
    ++Branches;
    bool Result = RecursiveASTVisitor::TraverseSwitchStmt(S);
    --Branches;
    return Result;
  }

  bool VisitCallExpr(CallExpr *C) {
    note(C);
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *C) {
    note(C);
    return true;
  }

private:
  template <typename Fn> bool loop(const Stmt *S, Fn Traverse) {
    Loops.push_back(S);
    bool Result = Traverse();
    Loops.pop_back();
    return Result;
  }

  void note(const Expr *E);
  void noteStart(const ast::CallSite &Site, unsigned First);
  /// Is it another one in each turn of a loop around?
  bool changes(const ValueDecl *D) const {
    return llvm::any_of(
        Loops, [&](const Stmt *Loop) { return ast::isWrittenIn(D, Loop); });
  }
  void give(ThreadStart &Start, const Expr *Arg);
  bool makesThread(const ast::CallSite &Site) const;

  Unit &U;
  ThreadFacts &Facts;
  const FunctionDecl *F;
  llvm::SmallVector<const Stmt *, 4> Loops;
  unsigned Branches = 0;
};

} // namespace

/// The effect of kind \p Kind that a call to \p Callee has.
static const models::Effect *effectOf(const Unit &U, const FunctionDecl *Callee,
                                      EffectKind Kind) {
  models::BoundCall Row = Callee ? U.Index.lookup(Callee) : models::BoundCall();
  if (!Row)
    return nullptr;
  for (const models::Effect &E : Row.Row->Effects)
    if (E.Kind == Kind)
      return &E;
  return nullptr;
}

/// True for the class of a library's thread: a constructor starts one.
static bool isThreadClass(const Unit &U, QualType T) {
  const auto *Class = T.isNull() ? nullptr : T->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition())
    return false;
  return llvm::any_of(Class->decls(), [&](const Decl *D) {
    if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D))
      D = Template->getTemplatedDecl();
    const auto *Ctor = dyn_cast<CXXConstructorDecl>(D);
    return Ctor && effectOf(U, Ctor, EffectKind::Thread);
  });
}

/// `threads.emplace_back(work, …)`: a container makes the thread.
bool BodyVisitor::makesThread(const ast::CallSite &Site) const {
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Site.Callee);
  if (!Method || !Site.Object || !Method->getParent()->isInStdNamespace())
    return false;
  const auto *Container =
      dyn_cast<ClassTemplateSpecializationDecl>(Method->getParent());
  return Container && Container->getTemplateArgs().size() > 0 &&
         Container->getTemplateArgs()[0].getKind() == TemplateArgument::Type &&
         isThreadClass(U, Container->getTemplateArgs()[0].getAsType());
}

/// The function that \p E names, also through a variable or a binding of
/// arguments.
static const FunctionDecl *functionIn(const Expr *E, unsigned Depth = 0) {
  if (const FunctionDecl *Named = ast::namedFunction(E))
    return Named;
  if (Depth > 2)
    return nullptr;
  if (const VarDecl *V = ast::variable(E))
    return V->getAnyInitializer() && !isa<ParmVarDecl>(V)
               ? functionIn(V->getAnyInitializer(), Depth + 1)
               : nullptr;
  if (const auto *Call = dyn_cast<CallExpr>(ast::plain(E)))
    for (const Expr *Arg : Call->arguments())
      if (const FunctionDecl *Found = functionIn(Arg, Depth + 1))
        return Found;
  return nullptr;
}

void BodyVisitor::give(ThreadStart &Start, const Expr *Arg) {
  Arg = ast::plain(Arg);
  if (const auto *L = dyn_cast<LambdaExpr>(Arg)) {
    for (const LambdaCapture &C : L->captures())
      if (C.capturesVariable() && !changes(C.getCapturedVar()))
        Start.Given.push_back(C.getCapturedVar());
    return;
  }
  if (const auto *Address = dyn_cast<UnaryOperator>(Arg))
    Arg = ast::plain(Address->getSubExpr());
  const ValueDecl *D = nullptr;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(Arg))
    D = dyn_cast<VarDecl>(Ref->getDecl());
  // `this->curl` is the same one for each thread, `jobs[i].curl` is not.
  else if (const auto *Member = dyn_cast<MemberExpr>(Arg))
    D = isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts())
            ? Member->getMemberDecl()
            : nullptr;
  if (D && !changes(D))
    Start.Given.push_back(D);
}

/// The function is the first argument from \p First on that names one.
void BodyVisitor::noteStart(const ast::CallSite &Site, unsigned First) {
  if (First >= Site.Args.size())
    return;
  ThreadStart Start;
  Start.At = Site.Site;
  Start.In = F;
  Start.Loop = Loops.empty() ? nullptr : Loops.back();
  for (const Expr *Arg : llvm::drop_begin(Site.Args, First)) {
    if (!Start.Runs)
      Start.Runs = functionIn(Arg);
    give(Start, Arg);
  }
  Facts.Starts.push_back(std::move(Start));
}

void BodyVisitor::note(const Expr *E) {
  std::optional<ast::CallSite> Site = ast::callSite(E);
  if (!Site || !Site->Callee)
    return;
  if (const models::Effect *Thread =
          effectOf(U, Site->Callee, EffectKind::Thread))
    noteStart(*Site, Thread->Value.Index);
  else if (makesThread(*Site))
    noteStart(*Site, 0);
  CallPlace Place{E, F, Site->Callee->getCanonicalDecl(),
                  Loops.empty() ? nullptr : Loops.back(), Branches > 0};
  if (const models::Effect *Order =
          effectOf(U, Site->Callee, EffectKind::Order)) {
    if (Order->Name == "join")
      Facts.Joins.push_back(Place);
    else
      Facts.Locks[F->getCanonicalDecl()] = true;
  }
  bool IsKnown = U.info(Site->Callee) || U.Index.lookup(Site->Callee);
  if (!IsKnown) {
    const SourceManager &SM = U.Context.getSourceManager();
    Facts.CallsOutOfSight |= !Site->Callee->getBuiltinID() &&
                             Site->Callee->getLocation().isValid() &&
                             !SM.isInSystemHeader(Site->Callee->getLocation());
    // A lock of the project's own, as far as its name tells.
    if (const IdentifierInfo *Name = Site->Callee->getIdentifier();
        Name && Name->getName().contains_insensitive("lock"))
      Facts.Locks[F->getCanonicalDecl()] = true;
    return;
  }
  Facts.Calls.push_back(Place);
}

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

/// Does the start happen again before the thread has ended, as far as the unit
/// shows it?
static bool isRepeated(const ThreadFacts &Facts, const ThreadStart &Start) {
  if (Start.Loop)
    return llvm::none_of(Facts.Joins, [&](const CallPlace &Join) {
      return Join.Loop == Start.Loop;
    });
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
    BodyVisitor(U, *Info).TraverseStmt(Info->Definition->getBody());
  for (const ThreadStart &Start : Facts.Starts) {
    if (!Start.Runs)
      continue;
    auto Reached = reachedFrom(U, Start.Runs);
    bool Locks = llvm::any_of(Reached, [&](const FunctionDecl *F) {
      return Facts.Locks.contains(F);
    });
    for (const FunctionDecl *F : Reached) {
      ThreadRole &Role = Facts.Roles[F];
      bool IsSecond =
          Role.Start && !(Role.Start->In == Start.In &&
                          Facts.areApart(Role.Start->At, Start.At, Start.In));
      Role.Several |= IsSecond || isRepeated(Facts, Start);
      Role.Locks |= Locks;
      if (!Role.Start)
        Role.Start = &Start;
    }
  }
}
