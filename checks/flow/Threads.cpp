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
#include "clang/Basic/SourceManager.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

namespace {

/// Looks at the calls of one function.
class CallNotes {
public:
  CallNotes(Unit &U, const FunctionInfo &Info)
      : U(U), Facts(U.Facts.Threads), F(Info.Definition) {}

  void note(const ast::BodyCall &At);

private:
  void noteOrder(const models::Effect &Order, const CallPlace &Place);
  void noteOutOfSight(const CallPlace &Place);
  void noteStart(const ast::CallSite &Site, const models::Effect &Thread);
  /// Is it another one in each turn of a loop around?
  bool changes(const ValueDecl *D) const {
    return Here.Outermost && ast::isWrittenIn(D, Here.Outermost);
  }
  void giveCaptures(ThreadStart &Start, const LambdaExpr &L);
  void give(ThreadStart &Start, const Expr *Arg,
            std::optional<unsigned> Parameter);
  const models::Effect *startOf(const ast::CallSite &Site,
                                models::BoundCall Row) const;

  Unit &U;
  ThreadFacts &Facts;
  const FunctionDecl *F;
  ast::BodyCall Here;
};

} // namespace

/// The effect of kind \p Kind that a call of \p Row has.
static const models::Effect *effectOf(models::BoundCall Row, EffectKind Kind) {
  if (!Row)
    return nullptr;
  for (const models::Effect &E : Row.Row->Effects)
    if (E.Kind == Kind)
      return &E;
  return nullptr;
}

/// What the constructor of a library's class of threads does.
static const models::Effect *classEffect(const Unit &U, QualType T) {
  const auto *Class = T.isNull() ? nullptr : T->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition())
    return nullptr;
  for (const Decl *D : Class->decls()) {
    if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D))
      D = Template->getTemplatedDecl();
    if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(D))
      if (const models::Effect *E =
              effectOf(U.Index.lookup(Ctor), EffectKind::Thread))
        return E;
  }
  return nullptr;
}

/// How \p Site starts a thread; `threads.emplace_back(work, …)` does so, too.
const models::Effect *CallNotes::startOf(const ast::CallSite &Site,
                                         models::BoundCall Row) const {
  if (const models::Effect *E = effectOf(Row, EffectKind::Thread))
    return E;
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Site.Callee);
  if (!Method || !Site.Object || Site.Args.empty() ||
      !Method->getParent()->isInStdNamespace())
    return nullptr;
  const auto *Container =
      dyn_cast<ClassTemplateSpecializationDecl>(Method->getParent());
  return Container && Container->getTemplateArgs().size() > 0 &&
                 Container->getTemplateArgs()[0].getKind() ==
                     TemplateArgument::Type
             ? classEffect(U, Container->getTemplateArgs()[0].getAsType())
             : nullptr;
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

void CallNotes::giveCaptures(ThreadStart &Start, const LambdaExpr &L) {
  for (const LambdaCapture &C : L.captures())
    if (C.capturesThis())
      Start.Given.push_back({});
    else if (C.capturesVariable() && !C.getCapturedVar()->isInitCapture() &&
             !changes(C.getCapturedVar()))
      Start.Given.push_back({C.getCapturedVar(), std::nullopt});
}

/// What \p Arg refers to, for the \p Parameter that takes it.
void CallNotes::give(ThreadStart &Start, const Expr *Arg,
                     std::optional<unsigned> Parameter) {
  Arg = ast::plain(Arg);
  // `std::ref(x)`
  if (const auto *Call = dyn_cast<CallExpr>(Arg);
      Call && Call->getNumArgs() == 1 && Call->getDirectCallee() &&
      Call->getDirectCallee()->isInStdNamespace())
    Arg = ast::plain(Call->getArg(0));
  if (const auto *Address = dyn_cast<UnaryOperator>(Arg))
    Arg = ast::plain(Address->getSubExpr());
  if (isa<CXXThisExpr>(Arg))
    Start.Given.push_back({nullptr, Parameter});
  const ValueDecl *D = nullptr;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(Arg))
    D = dyn_cast<VarDecl>(Ref->getDecl());
  // `this->curl` is the same one for each thread, `jobs[i].curl` is not.
  else if (const auto *Member = dyn_cast<MemberExpr>(Arg))
    D = isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts())
            ? Member->getMemberDecl()
            : nullptr;
  if (D && !changes(D))
    Start.Given.push_back({D, Parameter});
}

/// The function is the first argument from the value on that names one.
void CallNotes::noteStart(const ast::CallSite &Site,
                          const models::Effect &Thread) {
  unsigned First = Thread.Value.Index;
  if (First >= Site.Args.size())
    return;
  ThreadStart Start;
  Start.At = Site.Site;
  Start.In = F;
  Start.Loop = Here.Loop;
  Start.Waited = static_cast<bool>(Thread.On);
  // A method takes its object first.
  bool TakesObject = false;
  unsigned Next = 0;
  for (const Expr *Arg : llvm::drop_begin(Site.Args, First)) {
    if (Start.Runs) {
      give(Start, Arg, TakesObject ? std::nullopt : std::optional(Next++));
      TakesObject = false;
      continue;
    }
    Start.Runs = functionIn(Arg);
    const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Start.Runs);
    TakesObject =
        Method && Method->isInstance() && !Method->getParent()->isLambda();
    if (const auto *L = dyn_cast<LambdaExpr>(ast::plain(Arg)))
      giveCaptures(Start, *L);
  }
  Facts.Starts.push_back(std::move(Start));
}

void CallNotes::noteOrder(const models::Effect &Order, const CallPlace &Place) {
  if (Order.Name == "lock")
    Facts.Locks[F->getCanonicalDecl()] = true;
  else
    Facts.Joins.push_back(Place);
}

void CallNotes::noteOutOfSight(const CallPlace &Place) {
  const FunctionDecl *Callee = Place.Callee;
  if (!Callee) {
    Facts.OutOfSight.push_back(Place);
    return;
  }
  const SourceManager &SM = U.Context.getSourceManager();
  if (!Callee->getBuiltinID() && !Callee->isDefaulted() &&
      Callee->getLocation().isValid() &&
      !SM.isInSystemHeader(Callee->getLocation()))
    Facts.OutOfSight.push_back(Place);
  // A lock of the project's own, as far as its name tells.
  if (const IdentifierInfo *Name = Callee->getIdentifier();
      Name && Name->getName().contains_insensitive("lock"))
    Facts.Locks[F->getCanonicalDecl()] = true;
}

void CallNotes::note(const ast::BodyCall &At) {
  std::optional<ast::CallSite> Site = ast::callSite(At.At);
  if (!Site)
    return;
  Here = At;
  const FunctionDecl *Callee =
      Site->Callee ? Site->Callee->getCanonicalDecl() : nullptr;
  CallPlace Place{At.At, F, Callee, At.Loop, At.Guarded};
  if (!Callee)
    return noteOutOfSight(Place);
  models::BoundCall Row = U.Index.lookup(Callee);
  if (const models::Effect *Thread = startOf(*Site, Row))
    noteStart(*Site, *Thread);
  if (const models::Effect *Order = effectOf(Row, EffectKind::Order))
    noteOrder(*Order, Place);
  if (Row || U.info(Callee))
    Facts.Calls.push_back(Place);
  else
    noteOutOfSight(Place);
}

void httptidy::flow::lookAtCalls(Unit &U, const FunctionInfo &Info) {
  if (Info.Shape.Broken) {
    U.Facts.Threads.OutOfSight.push_back({nullptr, Info.Definition});
    return;
  }
  CallNotes Notes(U, Info);
  for (const ast::BodyCall &Call : Info.Shape.Calls)
    Notes.note(Call);
}
