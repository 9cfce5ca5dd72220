//===- SettingEffects.cpp - What a call sets ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Strings.h"
#include "checks/flow/FunctionAnalysis.h"
#include "checks/flow/Settings.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

void FunctionAnalysis::reset(State &S, const ast::CallSite &Site, const Path *P,
                             models::BoundType Type) {
  replaceSlot(S, P, Type, {});
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L != World::Life::Alive)
      return;
    for (Slot &Each : W.Slots.edit()) {
      Slot Empty;
      if (Each.S == Slot::State::Good && Each.Fresh)
        Empty.Wiped = Each.By;
      Empty.WipesEntry = Each.S == Slot::State::Inherit || Each.WipesEntry;
      Each = Empty;
    }
    W.Escaped = false;
    W.Signs = 0;
    W.Last = event(W, Event::Kind::Wiped, Site.Site);
  });
}

/// Where a value comes from, if its defaults would tell something: a variable
/// that others write through a pointer has none.
const Path *FunctionAnalysis::sourceOf(const Expr *Value) {
  const Path *P = Resolver.valueOf(Value);
  const auto *V = P ? dyn_cast_or_null<VarDecl>(P->decl()) : nullptr;
  return V && Info.Shape.AddressTaken.contains(V) ? nullptr : P;
}

/// `if (t >= 0) set(t)` where the default of t is -1.
static bool excludesDefaults(const Path *Source, const FactSet &Facts,
                             const Unit &U) {
  const ScalarDefaults *D = U.Facts.defaults(Source->decl());
  return D && llvm::all_of(D->Values, [&](int64_t V) {
           return Facts.holds({Source, Fact::Op::Eq, V}) ==
                  std::optional<bool>(false);
         });
}

/// The way by which `c ? x : y` got its value, where \p Facts know it.
std::optional<Fact> FunctionAnalysis::choiceOf(const Expr *Value,
                                               const FactSet &Facts) {
  const auto *Choice = dyn_cast_or_null<ConditionalOperator>(
      Value ? ast::plain(Value) : nullptr);
  std::optional<Fact> F =
      Choice ? factOf(Choice->getCond(), Facts) : std::nullopt;
  std::optional<bool> Holds = F ? Facts.holds(*F) : std::nullopt;
  if (!Holds)
    return std::nullopt;
  return *Holds ? *F : negated(*F);
}

/// The number at the end of the name of the constant \p Value, an object.
static std::optional<int64_t> numberInName(const Expr &Value) {
  const VarDecl *V = ast::variable(&Value);
  if (!V || !V->getType().getNonReferenceType().isConstQualified())
    return std::nullopt;
  StringRef Name = V->getName();
  StringRef Digits =
      Name.take_back(Name.size() - 1 - Name.find_last_not_of("0123456789"));
  int64_t Number;
  if (Digits.getAsInteger(10, Number))
    return std::nullopt;
  return Number;
}

/// `"4"`, where a library takes its numbers as texts.
std::optional<int64_t> FunctionAnalysis::numberInText(const Expr *E,
                                                      const FactSet &Facts) {
  E = ast::plain(E);
  if (const auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    std::optional<Fact> F = factOf(Choice->getCond(), Facts);
    std::optional<bool> Holds = F ? Facts.holds(*F) : std::nullopt;
    if (!Holds)
      return std::nullopt;
    return numberInText(*Holds ? Choice->getTrueExpr() : Choice->getFalseExpr(),
                        Facts);
  }
  std::optional<StringRef> Text = ast::stringConstant(E, U.Context);
  int64_t Number;
  if (!Text || Text->trim().getAsInteger(10, Number))
    return std::nullopt;
  return Number;
}

/// True if the numbers of \p E tell a good value from a bad one.
static bool takesNumber(const models::Effect &E) {
  return !E.Weak.empty() || E.In != models::Unit::None;
}

const SetSite *FunctionAnalysis::setSite(const State &S,
                                         const ast::CallSite &Site,
                                         const models::Effect &E,
                                         const FactSet &Facts) {
  const Expr *Value = Site.subject(E.Value);
  SetSite New;
  New.Call = New.Origin = Site.Site;
  New.ValueExpr = Value;
  New.Effect = &E;
  New.In = F;
  if (E.HasFixedValue)
    New.Value = E.FixedValue;
  else if (Value)
    New.Value = valueOf(Value, Facts);
  if (Value && !New.Value && E.Named)
    New.Value = numberInName(*Value);
  if (Value && !New.Value && takesNumber(E))
    New.Value = numberInText(Value, Facts);
  if (Value && !New.Value)
    New.Source = sourceOf(Value);
  if (New.Value)
    New.Choice = choiceOf(Value, Facts);
  New.Guarded = New.Source && excludesDefaults(New.Source, Facts, U);
  New.NamesWeak = namesWeak(Value, E, U.Context);
  New.Harmless = Value && alwaysReturnsZero(Value);
  New.Under = S.Facts;
  New.Under.forgetIf([](const Fact &Each) { return !Each.FromOption; });
  return U.intern(New);
}

void FunctionAnalysis::set(State &S, const ast::CallSite &Site, const Path *P,
                           models::BoundType Type, const models::Effect &E) {
  if (!Type)
    return;
  std::optional<unsigned> Index =
      U.Facts.layout(*Type.Type).find(E.Kind, E.Name, E.Part);
  splitByValue(S, P, Type, Site.subject(E.Value));
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L != World::Life::Alive || !Index || *Index >= W.Slots.size())
      return;
    const SetSite *By = setSite(S, Site, E, W.Facts);
    W.Slots.edit(*Index) = settingOf(*By, W.Slots[*Index], U);
    W.Last = event(W, Event::Kind::Set, Site.Site, By);
    improveServe(Id, W, *Index);
  });
}

/// `set(h, c ? 0 : 30)`: the ways by which the value was chosen have met
/// again; the objects remember which way it was.
void FunctionAnalysis::splitByValue(State &S, const Path *P,
                                    models::BoundType Type, const Expr *Value) {
  const auto *Choice =
      Value ? dyn_cast<ConditionalOperator>(ast::plain(Value)) : nullptr;
  std::optional<Fact> F =
      Choice ? factOf(Choice->getCond(), S.Facts) : std::nullopt;
  if (!F)
    return;
  F->FromOption = isOption(Choice->getCond(), *F, S);
  for (ObjectId Id : holding(S, P, Type)) {
    std::vector<World> Apart;
    for (const World &W : S.Objects[Id])
      for (const Fact &Way : {*F, negated(*F)}) {
        World Copy = W;
        if (assumeInWorld(Copy, Way))
          Apart.push_back(std::move(Copy));
      }
    S.Objects[Id].assignApart(std::move(Apart));
  }
}
