//===- ServerInventory.cpp - What bounds the clients of a server ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/ServerInventory.h"
#include "checks/ast/Locations.h"
#include "checks/ast/Strings.h"
#include "checks/flow/Attempts.h"
#include "checks/flow/Excuses.h"
#include "checks/flow/Limits.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using State = ServerSetting::State;

namespace {

/// What a deadline and a limit have in common.
struct Bound {
  const char *Kind;
  std::string_view Name;
  SmallVector<unsigned, 2> Slots;
  std::string_view Default;
  /// The library bounds nothing by itself.
  bool IsOpen;
  std::string_view Write;
  /// The default differs between versions, and which one this is, is unknown.
  bool AnyVersion = false;
};

class Describer {
public:
  Describer(const UnitFacts &Facts, const Exchange &Serve)
      : Facts(Facts), Serve(Serve) {}

  ServerSetting address() const;
  ServerSetting setting(const Bound &B) const;

private:
  ServerSetting inWorld(const Bound &B, const World &W) const;
  ServerSetting unset(const Bound &B) const;
  std::string textOf(const SetSite &By, std::string_view Write) const;

  const UnitFacts &Facts;
  const Exchange &Serve;
};

} // namespace

/// Of the ways through the program the one that bounds least speaks first.
static unsigned weight(State S) {
  switch (S) {
  case State::Set:
    return 0;
  case State::Default:
    return 1;
  case State::Unknown:
    return 2;
  case State::None:
    return 3;
  case State::Unbounded:
    return 4;
  }
  llvm_unreachable("unknown state");
}

ServerSetting Describer::address() const {
  ServerSetting S{"address", "", State::Unknown, ""};
  std::optional<ast::CallSite> Site = ast::callSite(Serve.At);
  const Expr *E = Site && Serve.Effect->Value
                      ? Site->subject(Serve.Effect->Value)
                      : nullptr;
  std::optional<StringRef> Text =
      E ? ast::stringConstant(E, Facts.Context) : std::nullopt;
  if (Text) {
    S.S = State::Set;
    S.Text = Text->empty() ? "every interface" : Text->str();
  } else {
    S.Text = E ? ast::tokensOf(*E, Facts.Context) + " is no constant"
               : "not named where it serves";
  }
  return S;
}

/// The call; of a list of options, which is the whole call, the option.
std::string Describer::textOf(const SetSite &By, std::string_view Write) const {
  std::optional<ast::CallSite> Site = ast::callSite(By.Origin);
  models::BoundCall Row = Site && Site->Callee
                              ? Facts.Index->lookup(Site->Callee)
                              : models::BoundCall();
  bool IsOption = Row && Row.Row->OptionList && By.ValueExpr;
  if (IsOption)
    return std::string(Write) + ", " +
           ast::tokensOf(*By.ValueExpr, Facts.Context);
  return ast::tokensOf(*By.Call, Facts.Context);
}

/// Nobody has set it.
ServerSetting Describer::unset(const Bound &B) const {
  ServerSetting S{B.Kind, std::string(B.Name), State::None, ""};
  if (B.AnyVersion) {
    S.S = State::Unknown;
    S.Text = "the default of this version of the library";
  } else if (!B.IsOpen) {
    S.S = State::Default;
    S.Text = B.Default;
  } else if (!B.Write.empty()) {
    S.Text = std::string(B.Write) + " sets it";
  } else {
    S.Text = "no call of the library sets it";
  }
  return S;
}

ServerSetting Describer::inWorld(const Bound &B, const World &W) const {
  ServerSetting S{B.Kind, std::string(B.Name), State::Unknown, ""};
  const SetSite *Good = nullptr, *Bad = nullptr;
  bool AllGood = true, FromCallers = false;
  for (unsigned I : B.Slots) {
    const Slot &Each = W.Slots[I];
    AllGood &= Each.S == Slot::State::Good;
    FromCallers |= Each.S == Slot::State::Inherit;
    if (Each.S == Slot::State::Good && !Good)
      Good = Each.By;
    if (Each.S == Slot::State::Bad && !Bad)
      Bad = Each.By;
  }
  if (Bad) {
    S.S = State::Unbounded;
    S.Text = textOf(*Bad, B.Write);
  } else if (AllGood && Good) {
    S.S = State::Set;
    S.Text = textOf(*Good, B.Write);
  } else if (FromCallers || W.Escaped) {
    S.Text =
        FromCallers ? "the callers, which are not in sight" : escapeReason(W);
    if (!B.IsOpen && !B.AnyVersion)
      S.Text += "; else " + std::string(B.Default);
  } else {
    return unset(B);
  }
  return S;
}

ServerSetting Describer::setting(const Bound &B) const {
  ServerSetting Worst{B.Kind, std::string(B.Name), State::Unknown,
                      "where the server comes from"};
  SmallVector<ServerSetting, 2> All;
  for (const World &W : Serve.Worlds)
    if (llvm::all_of(B.Slots, [&](unsigned I) { return I < W.Slots.size(); }))
      All.push_back(inWorld(B, W));
  llvm::stable_sort(All, [](const ServerSetting &A, const ServerSetting &B) {
    return weight(A.S) > weight(B.S);
  });
  if (All.empty() || B.Slots.empty())
    return Worst;
  Worst = All.front();
  SmallVector<std::string, 2> Told = {Worst.Text};
  for (const ServerSetting &Each : All)
    if (!llvm::is_contained(Told, Each.Text)) {
      Told.push_back(Each.Text);
      Worst.Text += std::string(", or ") +
                    (Each.S == Worst.S ? "" : toString(Each.S)) +
                    (Each.S == Worst.S ? "" : ": ") + Each.Text;
    }
  return Worst;
}

/// The limits of \p Type by name: there is a row for each version.
static void addLimits(models::BoundType Type, const Layout *L,
                      std::vector<Bound> &All) {
  SmallVector<std::string_view, 4> Told;
  for (const models::LimitInfo &Row : Type.Type->Limits) {
    if (llvm::is_contained(Told, Row.Name))
      continue;
    Told.push_back(Row.Name);
    const models::LimitInfo *Here = limitOf(Type, Row.Name);
    // This version has no such limit.
    if (!Here && Type.Library->Version)
      continue;
    const models::LimitInfo &Limit = Here ? *Here : Row;
    bool IsOpen =
        Limit.Weak || Limit.Default.empty() || Limit.Default == "none";
    Bound B{"limit", Limit.Name, {}, Limit.Default, IsOpen, Limit.Write, !Here};
    if (std::optional<unsigned> I =
            L ? L->find(models::EffectKind::Limit, Row.Name) : std::nullopt)
      B.Slots.push_back(*I);
    All.push_back(std::move(B));
  }
}

/// The limits, and the timeouts that bound something of \p Serve.
static std::vector<Bound> boundsOf(const UnitFacts &Facts,
                                   const Exchange &Serve) {
  std::vector<Bound> All;
  models::BoundType Type = Serve.Object.Type;
  const Layout *L = Facts.layoutOf(Type);
  const auto Phases = phasesOf(Serve);
  for (const models::DeadlineInfo &D : Type.Type->Deadlines)
    if (Phases.empty() ||
        llvm::any_of(Phases, [&](auto Each) { return covers(D, Each); }))
      All.push_back({"timeout", D.Name,
                     L ? L->slotsOf(D) : SmallVector<unsigned, 2>(), D.Default,
                     D.Default.empty(), D.Write});
  addLimits(Type, L, All);
  return All;
}

/// Why the timeouts of \p Serve are as \p V says.
static std::string reasonOf(const UnitFacts &Facts, const DeadlineVerdict &V) {
  if (V.K == DeadlineVerdict::Kind::Unknown)
    return V.Reason;
  if (!V.By)
    return "the library's default";
  return ast::tokensOf(*V.By->Call, Facts.Context);
}

void httptidy::flow::describeServer(const UnitFacts &Facts,
                                    const Exchange &Serve, InventoryRow &Row) {
  Row.Kind = "server";
  if (const Expr *Made = Serve.Object.Created)
    Row.Made = ast::location(*Made, Facts.Context);
  Describer D(Facts, Serve);
  Row.Settings.push_back(D.address());
  for (const Bound &B : boundsOf(Facts, Serve))
    Row.Settings.push_back(D.setting(B));

  const DeadlineVerdict &V = Serve.Verdict;
  using Kind = DeadlineVerdict::Kind;
  const char *Check = nullptr;
  if (V.K == Kind::Missing || V.K == Kind::Partial || V.K == Kind::Infinite)
    Check = "http-server-missing-timeout";
  else if (V.K == Kind::Ineffective)
    Check = "http-ineffective-deadline";
  else if (unboundedBody(Facts, Serve))
    Check = "http-unbounded-body";
  if (Check) {
    Row.V = Verdict::Finding;
    Row.Reason = Check;
    return;
  }
  Row.V = V.K == Kind::Bounded ? Verdict::Bounded : Verdict::Unknown;
  Row.Reason = reasonOf(Facts, V);
}
