//===- TlsRule.cpp - What the checks of TLS switches share ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/TlsRule.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/ast/Strings.h"
#include "checks/rules/support/DeadlineRule.h"
#include "checks/rules/support/Names.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::Slot;
using models::EffectKind;

namespace {

/// Where an object is looked at: an exchange, or the end of its life where no
/// exchange is in sight.
struct Sight {
  const flow::Subject *Object;
  const flow::WorldSet *Worlds;
};

} // namespace

static bool isTwinOf(std::string_view Name, std::string_view Fact) {
  return Name == Fact ||
         llvm::StringRef(Name).ends_with("-" + std::string(Fact));
}

/// `proxy-hostname` has the peer switch `proxy-peer`.
static std::string peerOf(std::string_view Name, std::string_view Fact) {
  return std::string(Name.substr(0, Name.size() - Fact.size())) + "peer";
}

/// … and the pinned key `proxy-pinned-key`, which identifies the peer as well.
static std::string pinOf(std::string_view Name, std::string_view Fact) {
  return std::string(Name.substr(0, Name.size() - Fact.size())) + "pinned-key";
}

/// `if (https)`, `use_ssl`: an option for TLS at all is none for its
/// verification, which is off whenever there is something to verify.
static bool asksForTls(const flow::Fact &Guard) {
  static constexpr llvm::StringRef Tls[] = {"https", "ssl", "tls"};
  static constexpr llvm::StringRef Fillers[] = {
      "use",  "using", "is",   "enable", "enabled",
      "with", "has",   "want", "m",      "b"};
  const auto *D = dyn_cast_or_null<NamedDecl>(Guard.P->decl());
  auto Words = rules::wordsOf(D && D->getIdentifier() ? D->getName() : "");
  auto IsTls = [](llvm::StringRef Word) {
    return llvm::is_contained(Tls, Word);
  };
  return llvm::any_of(Words, IsTls) &&
         llvm::all_of(Words, [&](llvm::StringRef Word) {
           return IsTls(Word) || llvm::is_contained(Fillers, Word);
         });
}

static std::vector<Sight> exchanges(const flow::UnitFacts &Facts) {
  std::vector<Sight> All;
  for (const flow::Exchange &E : Facts.Exchanges)
    All.push_back({&E.Object, &E.Worlds});
  return All;
}

static std::vector<Sight> ends(const flow::UnitFacts &Facts) {
  std::vector<Sight> All;
  for (const flow::LifeEnd &End : Facts.Ends)
    for (const flow::WorldSet *Worlds : {&End.Released, &End.Kept, &End.Left})
      All.push_back({&End.Object, Worlds});
  return All;
}

static void judgeAll(const flow::UnitFacts &Facts, WeakSetting &Weak,
                     std::string_view Fact, const std::vector<Sight> &Sights) {
  for (const Sight &At : Sights) {
    const flow::Layout *L = Facts.layoutOf(At.Object->Type);
    std::optional<unsigned> Index =
        L ? L->find(EffectKind::Tls, Weak.By->Effect->Name) : std::nullopt;
    if (!Index)
      continue;
    Contrast C = contrast(*At.Worlds, *Index, *Weak.By);
    if (!C.Witness)
      continue;
    if (C.Guard && asksForTls(*C.Guard))
      C.IsConditional = false;
    std::optional<unsigned> Pin =
        L->find(EffectKind::Tls, pinOf(Weak.By->Effect->Name, Fact));
    if (Pin)
      Weak.IsPinned |= C.Witness->Slots[*Pin].S == Slot::State::Good;
    std::optional<unsigned> Peer =
        L->find(EffectKind::Tls, peerOf(Weak.By->Effect->Name, Fact));
    if (Peer && *Peer != *Index)
      Weak.PeerIsWeakToo |= C.Witness->Slots[*Peer].S == Slot::State::Bad;
    // One place that is always weak decides.
    if (!Weak.Among.Witness || (Weak.Among.IsConditional && !C.IsConditional)) {
      Weak.Among = C;
      Weak.Object =
          spelledIn(Facts, Weak.By->Call, *Weak.By->Effect, *At.Object);
    }
  }
}

std::vector<WeakSetting> rules::weakSettings(const flow::UnitFacts &Facts,
                                             std::string_view Fact) {
  std::vector<WeakSetting> Found;
  std::vector<Sight> Exchanges = exchanges(Facts), Ends = ends(Facts);
  for (const flow::SetSite *Site : Facts.SetSites) {
    if (Site->Effect->Kind != EffectKind::Tls ||
        !isTwinOf(Site->Effect->Name, Fact))
      continue;
    WeakSetting Weak;
    Weak.By = Site;
    judgeAll(Facts, Weak, Fact, Exchanges);
    if (!Weak.Among.Witness)
      judgeAll(Facts, Weak, Fact, Ends);
    if (Weak.Among.Witness)
      Found.push_back(std::move(Weak));
  }
  return Found;
}

/// A call that takes several things calls each by a name.
static std::string askedName(const flow::UnitFacts &Facts,
                             const flow::SetSite &By) {
  static constexpr unsigned Few = 3;
  std::optional<ast::CallSite> Call = ast::callSite(By.Origin);
  const FunctionDecl *Callee = Call ? Call->Callee : nullptr;
  models::BoundCall Row =
      Callee ? Facts.Index->lookup(Callee) : models::BoundCall();
  const models::Subject Value = By.Effect->Value;
  bool IsNamed = Row && Callee->getNumParams() > Few &&
                 Value.K == models::Subject::Kind::Arg &&
                 Value.Index < Callee->getNumParams() && !Row.Row->OptionBy;
  StringRef Name =
      IsNamed ? Callee->getParamDecl(Value.Index)->getName() : StringRef();
  return Name.empty() ? settingName(Facts, By) : Name.str();
}

static std::string messageOf(const flow::UnitFacts &Facts,
                             const WeakSetting &Weak, bool IsNote,
                             const Wording &Words) {
  std::string Message = quoted(Weak.Object) + " " + Words.Consequence.str();
  if (IsNote)
    Message =
        Words.Can.str() + " by " + optionName(Weak.Among) + ": then " + Message;
  else if (Weak.Among.IsConditional)
    Message += ", by the default of " + optionName(Weak.Among);
  else if (!Weak.By->Value && Weak.By->Source)
    Message += ", by the default of '" + Weak.By->Source->spelling() + "'";
  std::string Safe(Weak.By->Effect->Safe);
  if (!Safe.empty())
    Message += "; set " + askedName(Facts, *Weak.By) + " to " + Safe;
  return Message;
}

/// The constant in \p Value: a cast that the program wrote around it stays, or
/// another type would be passed on.
static const Expr &constantIn(const Expr &Value) {
  const Expr *E = Value.IgnoreImplicit();
  while (E->getBeginLoc().isFileID() && E->getEndLoc().isFileID()) {
    if (const auto *Paren = dyn_cast<ParenExpr>(E))
      E = Paren->getSubExpr()->IgnoreImplicit();
    else if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E))
      E = Cast->getSubExpr()->IgnoreImplicit();
    else
      break;
  }
  return *E;
}

/// Verifying the chain alone would only trade one hole for another: the name
/// switch that is off beside it goes on with it.
static void addTwinFix(const flow::UnitFacts &Facts, const WeakSetting &Weak,
                       Fix &Whole) {
  const flow::Layout &L = *Facts.layoutOf(Weak.Object.Type);
  for (unsigned I = 0; I < L.size(); ++I) {
    const Slot &S = Weak.Among.Witness->Slots[I];
    bool IsTwin = L[I].Kind == EffectKind::Tls &&
                  isTwinOf(L[I].Name, "hostname") &&
                  peerOf(L[I].Name, "hostname") == Weak.By->Effect->Name;
    if (!IsTwin || S.S != Slot::State::Bad || !S.By->ValueExpr ||
        !ast::constant(S.By->ValueExpr, Facts.Context))
      continue;
    std::string Safe(S.By->Effect->Safe);
    if (std::optional<Fix> Twin =
            replaceText(Facts, constantIn(*S.By->ValueExpr), Safe, Safe))
      Whole.Edits.push_back(Twin->Edits.front());
  }
}

/// A number, or a text in the place of one.
static bool isFixed(const Expr &Value, const ASTContext &Context) {
  return ast::constant(&Value, Context) ||
         ast::stringConstant(&Value, Context).has_value();
}

/// A list of options stands elsewhere than the call that takes it.
static void addAsked(const flow::UnitFacts &Facts, const Expr &Call,
                     const Expr *Value, std::vector<PathStep> &Path) {
  const SourceManager &SM = Facts.Context.getSourceManager();
  if (!Value || !Value->getBeginLoc().isFileID() ||
      !Call.getBeginLoc().isFileID() || !Call.getEndLoc().isFileID())
    return;
  SourceRange Around = Call.getSourceRange();
  bool IsInside =
      !SM.isBeforeInTranslationUnit(Value->getBeginLoc(), Around.getBegin()) &&
      !SM.isBeforeInTranslationUnit(Around.getEnd(), Value->getEndLoc());
  if (!IsInside)
    Path.insert(Path.begin(), {ast::location(*Value, Facts.Context),
                               "the value is chosen here"});
}

Finding rules::report(const flow::UnitFacts &Facts, const CheckInfo &Info,
                      const WeakSetting &Weak, const Wording &Words) {
  Severity Level = levelOf(Facts, Info, Weak.Among);
  bool IsNote = Level == Severity::Note;
  if (Weak.IsPinned) // deliberate: the key identifies the peer
    Level = Severity::Note;
  Finding F =
      makeFinding(Facts, Info, *Weak.By->Call, *Weak.By->In,
                  messageOf(Facts, Weak, IsNote, Words), Weak.Object.Name);
  F.Level = Level;
  F.Path = stepsTo(Facts, Weak.Among.Witness->Last);
  const Expr *Value = Weak.By->ValueExpr;
  addAsked(Facts, *Weak.By->Call, Value, F.Path);
  // Only a constant in this very call has one right replacement.
  std::string Safe(Weak.By->Effect->Safe);
  if (!IsNote && Value && !Safe.empty() && isFixed(*Value, Facts.Context))
    if (std::optional<Fix> Fixed =
            replaceText(Facts, constantIn(*Value), Safe,
                        Words.Fix.str() + " (" + Safe + ")"))
      F.Fixes.push_back(std::move(*Fixed));
  if (!F.Fixes.empty())
    addTwinFix(Facts, Weak, F.Fixes.front());
  return F;
}
