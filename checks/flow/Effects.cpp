//===- Effects.cpp - Calls that a model knows -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "checks/models/Options.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

const Path *FunctionAnalysis::pathOf(const ast::CallSite &Site,
                                     models::Subject Subject) {
  using Kind = models::Subject::Kind;
  const Expr *E = Site.subject(Subject);
  // A constructor makes the object that it is called on.
  if (!E && Subject.K == Kind::This && Site.This)
    return Pool.deref(Site.This);
  if (!E && Subject.K == Kind::This &&
      isa_and_nonnull<CXXConstructExpr>(Site.Site))
    return Pool.temporary(Site.Site);
  if (!E)
    return nullptr;
  if (Subject.K == Kind::Result)
    return ast::leadsToClass(Site.Site->getType())
               ? Pool.deref(Pool.temporary(Site.Site))
               : Pool.temporary(Site.Site);
  const Path *P = Resolver.valueOf(E);
  if (!P)
    P = Pool.temporary(ast::plain(E));
  bool IsPointer = Subject.K == Kind::Pointee ||
                   (Subject.K == Kind::This && Site.IsArrow) ||
                   (Subject.K == Kind::Arg && ast::leadsToClass(E->getType()));
  return IsPointer ? Pool.deref(P) : P;
}

void FunctionAnalysis::applyRow(State &S, const ast::CallSite &Site,
                                models::BoundCall Row) {
  bool IsList = Row.Row->OptionList || Row.Row->OptionTexts;
  bool HasOption = Row.Row->OptionBy && !IsList;
  const Expr *Option = HasOption ? Site.subject(Row.Row->OptionBy) : nullptr;
  const models::OptionCase *Case = nullptr;
  if (const auto *Named = dyn_cast_or_null<EnumConstantDecl>(
          Option ? ast::namedDecl(Option) : nullptr))
    Case = models::namedCase(Row, *Named);
  else if (auto Value = Option ? valueOf(Option, S.Facts) : std::nullopt)
    Case = U.Index.optionCase(Row, Site.Callee, *Value);
  else if (HasOption)
    applyUnknownOption(S, Site, Row);
  auto Effects = models::effectsOf(Row, Case, Site.Callee);
  recordCall({Site, Site.Site, F, Row, Case, Effects}, std::nullopt);
  forgetOutputs(S, Site);
  noteUses(S, Site, Effects);
  // A call that takes a list of options serves with what they have set.
  auto IsLate = [&](const models::Effect *E) {
    return IsList && E->Kind == EffectKind::Serve;
  };
  for (const models::Effect *E : Effects)
    if (!IsLate(E))
      applyEffect(S, Site, *E, Row);
  if (Row.Row->OptionList)
    applyOptionList(S, Site, Row);
  if (Row.Row->OptionTexts)
    applyTexts(S, Site, Row);
  for (const models::Effect *E : Effects)
    if (IsLate(E))
      applyEffect(S, Site, *E, Row);
  escapeArguments(S, Site, Row.Row);
  if (Row.Row->NoReturn)
    S.Reachable = false;
}

void FunctionAnalysis::recordCall(ModelledCall Call,
                                  std::optional<int64_t> Option) {
  if (!Recording)
    return;
  if (Option)
    Call.Case = U.Index.optionCase(Call.Row, Call.Site.Callee, *Option);
  U.Facts.Calls.push_back(std::move(Call));
}

/// A dead handle that is given to the library in any way but its release.
void FunctionAnalysis::noteUses(
    State &S, const ast::CallSite &Site,
    llvm::ArrayRef<const models::Effect *> Effects) {
  llvm::SmallVector<models::Subject, 4> Used;
  if (Site.Object)
    Used.push_back({models::Subject::Kind::This, 0});
  for (unsigned I = 0; I < Site.Args.size(); ++I) {
    models::Subject Arg{models::Subject::Kind::Arg, static_cast<uint8_t>(I)};
    bool IsAttached = llvm::any_of(Effects, [&](const models::Effect *E) {
      return E->Kind == EffectKind::Attach && E->Value == Arg && !E->Copied;
    });
    if (IsAttached || U.Index.type(Site.Callee, Arg))
      Used.push_back(Arg);
  }
  for (models::Subject Subject : Used) {
    bool IsReleased = llvm::any_of(Effects, [&](const models::Effect *E) {
      return E->Kind == EffectKind::Release && E->On == Subject;
    });
    const Path *P = IsReleased ? nullptr : pathOf(Site, Subject);
    if (P)
      eachWorld(S, P, {}, [&](World &W, ObjectId Id) {
        if (W.L != World::Life::Released)
          return;
        recordMisuse(HandleMisuse::Kind::UseAfterRelease, Site.Site, W, Id,
                     Site.Site);
        W.L = World::Life::Null; // the first use speaks for all
      });
  }
}

/// Any option may be the one. For an object of the caller, the caller may know
/// which; for one of ours, what is missing may have been set here.
void FunctionAnalysis::applyUnknownOption(State &S, const ast::CallSite &Site,
                                          models::BoundCall Row) {
  if (Site.Args.empty())
    return;
  const Path *Handle = Resolver.valueOf(Site.Args.front());
  bool IsCallers = Handle && Scope.isEntryPath(Handle) && defer(Site, Row);
  for (auto &[Id, Worlds] : S.Objects)
    if (Handle && !(IsCallers && Objects[Id].Entry))
      Worlds.changeIf([&](const World &W) { return W.isHeldBy(Handle); },
                      [&, Id = Id](World &W) {
                        noteInspected(Id, W);
                        if (W.Escaped)
                          return;
                        W.Escaped = true;
                        W.EscapedAt = Site.Site;
                      });
}

/// What a call writes through a pointer to a plain value is no longer known.
void FunctionAnalysis::forgetOutputs(State &S, const ast::CallSite &Site) {
  for (const Expr *Arg : Site.Args) {
    QualType Pointee = Arg->getType()->getPointeeType();
    if (Pointee.isNull() || Pointee.isConstQualified() ||
        !Pointee->isScalarType())
      continue;
    const Path *P = Resolver.valueOf(Arg);
    if (!P)
      continue;
    P = Pool.deref(P);
    S.forget(P);
  }
}

void FunctionAnalysis::applyEffect(State &S, const ast::CallSite &Site,
                                   const models::Effect &E,
                                   models::BoundCall Row) {
  if (E.Kind == EffectKind::Create || E.Kind == EffectKind::Copy) {
    create(S, Site, E, Row);
    return;
  }
  if (E.Kind == EffectKind::Result) {
    watchResult(S, Site, E);
    return;
  }
  // The thread goes on with what it is given.
  if (E.Kind == EffectKind::Thread) {
    serveInThread(S, Site);
    for (const Expr *Arg : llvm::drop_begin(
             Site.Args, std::min<size_t>(E.Value.Index, Site.Args.size())))
      escapeValue(S, Arg, Site.Site);
  }
  if (E.Kind == EffectKind::Alias) {
    alias(S, Site, E);
    return;
  }
  if (const Path *P = pathOf(Site, E.On))
    applyToObject(S, Site, P, E);
}

void FunctionAnalysis::applyToObject(State &S, const ast::CallSite &Site,
                                     const Path *P, const models::Effect &E) {
  models::BoundType Type = typeOf(Site, E.On);
  if (applyToServer(S, Site, P, Type, E))
    return;
  switch (E.Kind) {
  case EffectKind::Release:
    release(S, Site, P, Type);
    break;
  case EffectKind::Reset:
    reset(S, Site, P, Type);
    break;
  case EffectKind::Deadline:
  case EffectKind::Tls:
  case EffectKind::Limit:
    set(S, Site, P, Type, E);
    break;
  case EffectKind::Url:
    set(S, Site, P, Type, E);
    applySign(S, P, Type, E, Site.subject(E.Value));
    break;
  case EffectKind::Exchange:
    if (E.Container)
      drive(S, {P, Site.Site, F, &E});
    else
      exchange(S, Site, P, Type, E);
    break;
  case EffectKind::Inspect:
    inspect(S, P, Type);
    break;
  case EffectKind::Sign:
    applySign(S, P, Type, E, Site.subject(E.Value));
    break;
  case EffectKind::Attach:
    attach(S, Site, Site.Site, P, Type, E);
    break;
  case EffectKind::Join:
  case EffectKind::Detach:
  case EffectKind::Adopt:
    own(S, Site, P, Type, E);
    break;
  default:
    break;
  }
}
