//===- Unit.cpp - What all functions of a unit share ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Unit.h"
#include "checks/ast/Expressions.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

Unit::Unit(UnitFacts &Facts, const AnalysisConfig &Config)
    : Facts(Facts), Config(Config), Context(Facts.Context),
      Index(*Facts.Index) {}

FunctionInfo *Unit::info(const FunctionDecl *F) {
  auto It = Functions.find(F->getCanonicalDecl());
  return It == Functions.end() ? nullptr : It->second.get();
}

const FunctionInfo *Unit::info(const FunctionDecl *F) const {
  auto It = Functions.find(F->getCanonicalDecl());
  return It == Functions.end() ? nullptr : It->second.get();
}

bool Unit::mayThrow(const FunctionDecl &F) const {
  if (!Context.getLangOpts().CXXExceptions)
    return false;
  const auto *Proto = F.getType()->getAs<FunctionProtoType>();
  if (Proto && !isUnresolvedExceptionSpec(Proto->getExceptionSpecType()) &&
      Proto->isNothrow())
    return false;
  if (models::BoundCall Row = Index.lookup(&F))
    return Row.Row->Throws;
  if (const FunctionInfo *Known = info(&F))
    return Known->MayThrow;
  return !F.isExternC();
}

bool Unit::mayBeOverridden(const ast::CallSite &Site) const {
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Site.Callee);
  if (!Method || !Method->isVirtual() || isa<CXXDestructorDecl>(Method) ||
      !Site.Object)
    return false;
  const auto *Call = dyn_cast_or_null<CallExpr>(Site.Site);
  const auto *Named =
      Call ? dyn_cast<MemberExpr>(Call->getCallee()->IgnoreParens()) : nullptr;
  bool IsQualified = Named && Named->hasQualifier();
  const CXXRecordDecl *Class = Method->getParent();
  if (IsQualified || Method->hasAttr<FinalAttr>() ||
      Class->isEffectivelyFinal())
    return false;
  const SourceManager &SM = Context.getSourceManager();
  bool IsOwn = Class->isInAnonymousNamespace() ||
               SM.isInMainFile(SM.getExpansionLoc(Class->getLocation()));
  return !IsOwn || Overridden.contains(Method->getCanonicalDecl());
}

const Summary *Unit::summary(const FunctionDecl *F) const {
  auto It = Summaries.find(F->getCanonicalDecl());
  return It == Summaries.end() ? nullptr : &It->second;
}

void Unit::setSummary(const FunctionDecl *F, Summary S) {
  Summaries[F->getCanonicalDecl()] = std::move(S);
}

std::optional<int64_t> Unit::constant(const Expr *E) const {
  auto [It, New] = Constants.try_emplace(E);
  if (New)
    It->second = ast::constant(E, Context);
  return It->second;
}

const SetSite *Unit::intern(const SetSite &S) {
  const SetSite *&Known = SetSites[{S.Call, S.Origin, S.Effect, S.Source,
                                    S.Value, S.Harmless, S.Guarded}];
  if (!Known) {
    Known = new (Facts.Memory.Allocate<SetSite>()) SetSite(S);
    Facts.SetSites.push_back(Known);
  }
  return Known;
}

/// A class is closed if its own code is all there is: no friends, and every
/// method that is written is in sight.
static bool hasAllBodies(const CXXRecordDecl &Record) {
  if (Record.hasFriends() || Record.isDependentType())
    return false;
  return llvm::all_of(Record.methods(), [](const CXXMethodDecl *M) {
    return M->isDefaulted() || M->isDeleted() || M->isPureVirtual() ||
           M->hasBody();
  });
}

static bool isClosedField(const FieldDecl &Field, const ASTContext &Context) {
  const RecordDecl *Record = Field.getParent();
  for (const FieldDecl *Each : Record->fields())
    if (Each->isInvalidDecl())
      return false;
  if (Record->isInAnonymousNamespace())
    return true;
  const SourceManager &SM = Context.getSourceManager();
  if (SM.isInMainFile(SM.getExpansionLoc(Record->getLocation())))
    return true;
  const auto *Class = dyn_cast<CXXRecordDecl>(Record);
  return Class && Field.getAccess() == AS_private && hasAllBodies(*Class);
}

bool Unit::isClosed(const ValueDecl *D) const {
  auto [It, New] = Closed.try_emplace(D, false);
  if (!New)
    return It->second;
  bool Result = false;
  if (const auto *Field = dyn_cast<FieldDecl>(D))
    Result = isClosedField(*Field, Context);
  else if (const auto *V = dyn_cast<VarDecl>(D))
    Result = !V->hasExternalFormalLinkage();
  return Closed[D] = Result;
}

namespace {

/// Tarjan's algorithm, callees first; iterative, since call chains are long.
class Components {
public:
  explicit Components(Unit &U) : U(U) {}

  std::vector<std::vector<FunctionInfo *>> run() {
    for (auto &[F, Info] : U.Functions)
      if (!Number.count(Info.get()))
        visit(Info.get());
    return std::move(Result);
  }

private:
  struct Frame {
    FunctionInfo *Info;
    size_t Next = 0;
  };

  /// What has to be known before: who is called, and the lambdas that stand
  /// in it, which run with its variables.
  static const FunctionDecl *next(Frame &Top) {
    const ast::FunctionShape &Shape = Top.Info->Shape;
    size_t I = Top.Next++;
    if (I < Shape.Callees.size())
      return Shape.Callees[I];
    I -= Shape.Callees.size();
    return I < Shape.Lambdas.size() ? Shape.Lambdas[I] : nullptr;
  }

  void open(FunctionInfo *Info) {
    Number[Info] = Low[Info] = ++Count;
    Open.push_back(Info);
    OnStack.insert(Info);
    Frames.push_back({Info});
  }

  void visit(FunctionInfo *Start) {
    open(Start);
    while (!Frames.empty()) {
      Frame &Top = Frames.back();
      if (const FunctionDecl *F = next(Top)) {
        FunctionInfo *Callee = U.info(F);
        if (!Callee)
          continue;
        if (!Number.count(Callee))
          open(Callee);
        else if (OnStack.contains(Callee))
          Low[Top.Info] = std::min(Low[Top.Info], Number[Callee]);
        continue;
      }
      close(Top.Info);
    }
  }

  void close(FunctionInfo *Info) {
    Frames.pop_back();
    if (!Frames.empty())
      Low[Frames.back().Info] = std::min(Low[Frames.back().Info], Low[Info]);
    if (Low[Info] != Number[Info])
      return;
    std::vector<FunctionInfo *> Group;
    FunctionInfo *Member;
    do {
      Member = Open.back();
      Open.pop_back();
      OnStack.erase(Member);
      Group.push_back(Member);
    } while (Member != Info);
    Result.push_back(std::move(Group));
  }

  Unit &U;
  unsigned Count = 0;
  llvm::DenseMap<FunctionInfo *, unsigned> Number, Low;
  llvm::DenseSet<FunctionInfo *> OnStack;
  std::vector<FunctionInfo *> Open;
  std::vector<Frame> Frames;
  std::vector<std::vector<FunctionInfo *>> Result;
};

} // namespace

std::vector<std::vector<FunctionInfo *>> Unit::bottomUp() {
  return Components(*this).run();
}
