//===- UrlRule.cpp - What the checks of URLs share ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/UrlRule.h"
#include "checks/ast/Callers.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::SetSite;
using flow::Slot;
using flow::World;
using models::EffectKind;

/// Functions that hand a URL on to functions that hand it on.
static constexpr unsigned MaxWrappers = 4;

namespace {

class Finder {
public:
  explicit Finder(const flow::UnitFacts &Facts) : Facts(Facts) {}

  void add(const SetSite &By);
  std::vector<RequestedUrl> Found;

private:
  bool isRequested(const SetSite &By, RequestedUrl &U) const;
  bool look(const SetSite &By, const flow::Subject &Object,
            const flow::WorldSet &Worlds, RequestedUrl &U) const;
  bool isAttached(models::BoundType Type) const;
  bool isSetAt(const Expr *Call) const;
  void addTexts(const Expr *Value, RequestedUrl U);
  void addCallers(const Expr *Value, const RequestedUrl &U, unsigned Depth);

  const flow::UnitFacts &Facts;
  /// Made when the first URL comes from a parameter.
  std::optional<ast::Callers> Calls;
};

} // namespace

static bool holds(const World &W, const flow::Layout &L, EffectKind Kind,
                  std::string_view Name) {
  std::optional<unsigned> Index = L.find(Kind, Name);
  return Index && *Index < W.Slots.size() &&
         W.Slots[*Index].S == Slot::State::Good;
}

/// Is \p By the URL of \p Object in some of \p Worlds?
bool Finder::look(const SetSite &By, const flow::Subject &Object,
                  const flow::WorldSet &Worlds, RequestedUrl &U) const {
  const flow::Layout *L = Facts.layoutOf(Object.Type);
  std::optional<unsigned> Index =
      L ? L->find(EffectKind::Url, {}) : std::nullopt;
  if (!Index)
    return false;
  for (const World &W : Worlds) {
    if (*Index >= W.Slots.size() || W.Slots[*Index].By != &By)
      continue;
    Contrast C = contrast(Worlds, *Index, By);
    bool IsLocal = holds(W, *L, EffectKind::Limit, "local-socket");
    bool IsUpgraded = holds(W, *L, EffectKind::Tls, "starttls");
    // One place that is always wrong decides.
    bool IsBetter = !U.Call || (U.Among.IsConditional && !C.IsConditional);
    if (!IsBetter)
      return true;
    U.Among = C;
    U.IsLocal = IsLocal;
    U.IsUpgraded = IsUpgraded;
    U.Object = spelledIn(Facts, By.Call, *By.Effect, Object);
    U.Call = By.Call;
    U.In = By.In;
    return true;
  }
  return false;
}

/// Some object of the unit takes its URL from objects of this type.
bool Finder::isAttached(models::BoundType Type) const {
  return llvm::any_of(Facts.Calls, [&](const flow::ModelledCall &Call) {
    return llvm::any_of(Call.Effects, [&](const models::Effect *E) {
      const Expr *Value =
          E->Kind == EffectKind::Attach ? Call.Site.subject(E->Value) : nullptr;
      return Value &&
             Facts.Index->type(Value->IgnoreParenImpCasts()->getType()) == Type;
    });
  });
}

bool Finder::isRequested(const SetSite &By, RequestedUrl &U) const {
  for (const flow::Exchange &E : Facts.Exchanges)
    look(By, E.Object, E.Worlds, U);
  if (U.Call)
    return true;
  for (const flow::LifeEnd &End : Facts.Ends) {
    bool IsUsed = End.Object.Type && End.Object.Type.Type->Role == "url" &&
                  isAttached(End.Object.Type);
    look(By, End.Object, End.Kept, U);
    look(By, End.Object, End.Left, U);
    if (IsUsed)
      look(By, End.Object, End.Released, U);
  }
  return U.Call != nullptr;
}

void Finder::addTexts(const Expr *Value, RequestedUrl U) {
  ast::Texts Known = ast::texts(Value, Facts.Context);
  U.HasChoice = !Known.Complete || Known.Known.size() > 1;
  for (const ast::Text &T : Known.Known)
    if (std::optional<ast::Url> To = ast::url(T)) {
      U.To = *To;
      Found.push_back(U);
    }
}

/// The engine has seen that this call decides a URL.
bool Finder::isSetAt(const Expr *Call) const {
  return llvm::any_of(Facts.SetSites, [&](const SetSite *By) {
    return By->Effect->Kind == EffectKind::Url && By->Call == Call;
  });
}

/// `get("http://…")`: the URL is the argument of a function that requests it.
void Finder::addCallers(const Expr *Value, const RequestedUrl &U,
                        unsigned Depth) {
  const auto *P = dyn_cast_or_null<ParmVarDecl>(ast::variable(Value));
  const auto *F = P ? dyn_cast<FunctionDecl>(P->getDeclContext()) : nullptr;
  if (!F || Depth == MaxWrappers)
    return;
  if (!Calls)
    Calls.emplace(Facts.Context);
  unsigned Index = P->getFunctionScopeIndex();
  for (const ast::CallIn &Call : Calls->of(*F)) {
    std::optional<ast::CallSite> Site = ast::callSite(Call.At);
    if (!Site || Index >= Site->Args.size() || Call.At->isValueDependent() ||
        isSetAt(Call.At))
      continue;
    RequestedUrl There = U;
    There.Call = Call.At;
    There.In = Call.In;
    addTexts(Site->Args[Index], There);
    addCallers(Site->Args[Index], There, Depth + 1);
  }
}

void Finder::add(const SetSite &By) {
  RequestedUrl U;
  if (By.Effect->Kind != EffectKind::Url || !By.ValueExpr ||
      !isRequested(By, U))
    return;
  addTexts(By.ValueExpr, U);
  addCallers(By.ValueExpr, U, 0);
}

std::vector<RequestedUrl> rules::requestedUrls(const flow::UnitFacts &Facts) {
  Finder All(Facts);
  for (const SetSite *By : Facts.SetSites)
    All.add(*By);
  return std::move(All.Found);
}

Finding rules::report(const flow::UnitFacts &Facts, const CheckInfo &Info,
                      const RequestedUrl &U, const std::string &Message) {
  Severity Level = levelOf(Facts, Info, U.Among);
  std::string Text = Message;
  if (U.Among.Witness && Level == Severity::Note)
    Text = "by " + optionName(U.Among) + ", " + Text;
  Finding F = makeFinding(Facts, Info, *U.Call, *U.In, Text, U.Object.Name);
  F.Level = U.HasChoice ? Severity::Note : Level;
  if (U.Among.Witness)
    F.Path = stepsTo(Facts, U.Among.Witness->Last);
  return F;
}
