//===- SharedUse.cpp - What several threads use at once -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/SharedUse.h"
#include "checks/flow/ThreadOrder.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::Exchange;
using flow::Path;
using flow::ThreadStart;

namespace {

/// The object through which a thread gets to a handle: a variable or field of
/// whoever started it, or that one's `this` if What is null.
struct Source {
  const ValueDecl *What = nullptr;
  bool isGlobal() const {
    const auto *V = dyn_cast_or_null<VarDecl>(What);
    return V && V->hasGlobalStorage();
  }
};

class Finder {
public:
  explicit Finder(const flow::UnitFacts &Facts) : Facts(Facts), Order(Facts) {}
  std::vector<SharedUse> run();

private:
  bool takesLock(const ThreadStart &Start) const {
    const flow::ThreadRole *Role = Facts.Threads.role(Start.Runs);
    return !Role || Role->Locks;
  }
  bool isRunBy(const ThreadStart &Start, const Exchange &E) const {
    return llvm::is_contained(Order.reached(Start.Runs, /*Certain=*/false),
                              E.In->getCanonicalDecl());
  }
  bool isRepeated(const ThreadStart &Start, Source S) const;
  const Expr *usedBeside(const ThreadStart &Start, Source S,
                         const Exchange &E) const;
  const ThreadStart *startedBeside(const ThreadStart &Start, Source S) const;
  void judge(const Exchange &E, const ThreadStart &Start);

  const flow::UnitFacts &Facts;
  flow::ThreadOrder Order;
  std::vector<SharedUse> Found;
};

} // namespace

static const ValueDecl *canonical(const ValueDecl *D) {
  return D ? cast<ValueDecl>(D->getCanonicalDecl()) : nullptr;
}

/// True for the object of a method and for what a lambda captures; \p Root is
/// what the thread's function starts from.
static bool isGift(const ThreadStart::Gift &Gift, const Path &Root,
                   const ThreadStart &Start) {
  const auto *Method = dyn_cast<CXXMethodDecl>(Start.Runs);
  bool IsLambda = Method && Method->getParent()->isLambda();
  if (Root.kind() == Path::Kind::This)
    return !Gift.Parameter && (!IsLambda || !Gift.What);
  const auto *P = dyn_cast_or_null<ParmVarDecl>(Root.decl());
  const auto *Owner = P ? dyn_cast<FunctionDecl>(P->getDeclContext()) : nullptr;
  if (Owner && Owner->getCanonicalDecl() == Start.Runs->getCanonicalDecl())
    return Gift.Parameter == P->getFunctionScopeIndex();
  return !Gift.Parameter && Gift.What &&
         canonical(Gift.What) == canonical(Root.decl());
}

/// The object through which \p Start leads to what \p E is about; empty if it
/// is another one for each thread, as far as anybody can see.
static std::optional<Source> sourceOf(const Exchange &E,
                                      const ThreadStart &Start) {
  if (!E.Entry || E.Entry->isCollapsed())
    return std::nullopt;
  const Path &Root = *E.Entry->root();
  if (const auto *V = dyn_cast_or_null<VarDecl>(Root.decl());
      V && V->hasGlobalStorage())
    return V->getTLSKind() == VarDecl::TLS_None
               ? std::optional(Source{canonical(V)})
               : std::nullopt;
  for (const ThreadStart::Gift &Gift : Start.Given)
    if (isGift(Gift, Root, Start))
      return Source{canonical(Gift.What)};
  return std::nullopt;
}

/// Is the same object given to another thread by the same call?
bool Finder::isRepeated(const ThreadStart &Start, Source S) const {
  bool IsOutside = S.isGlobal() || Start.Loop;
  return IsOutside && Facts.Threads.role(Start.Runs)->Several &&
         (S.isGlobal() ||
          llvm::none_of(Facts.Threads.Joins, [&](const flow::CallPlace &Join) {
            return Join.Loop == Start.Loop;
          }));
}

static const ValueDecl *rootDecl(const Path *P) {
  return P ? canonical(P->root()->decl()) : nullptr;
}

/// What the starting function, or any other for a global variable, does with
/// the object while the thread runs.
const Expr *Finder::usedBeside(const ThreadStart &Start, Source S,
                               const Exchange &E) const {
  if (!S.What)
    return nullptr;
  for (const Exchange &Other : Facts.Exchanges) {
    bool IsSame = rootDecl(Other.Entry) == S.What ||
                  llvm::any_of(Other.Worlds, [&](const flow::World &W) {
                    return llvm::any_of(W.Holders, [&](const Path *H) {
                      return rootDecl(H) == S.What && !H->isCollapsed();
                    });
                  });
    const flow::CallPlace *Place =
        IsSame && Other.At != E.At ? Facts.Threads.place(Other.At) : nullptr;
    if (Place && !isRunBy(Start, Other) &&
        !Facts.Threads.Locks.contains(Place->In->getCanonicalDecl()) &&
        Order.runningAt(*Place, [&](const ThreadStart &Running) {
          return &Running == &Start;
        }))
      return Other.At;
  }
  return nullptr;
}

/// Another thread that gets the same object, started before in the same
/// function.
const ThreadStart *Finder::startedBeside(const ThreadStart &Start,
                                         Source S) const {
  for (const ThreadStart &Other : Facts.Threads.Starts) {
    if (&Other == &Start || Other.In != Start.In || !Other.Runs ||
        takesLock(Other) ||
        Facts.Threads.areApart(Other.At, Start.At, Start.In) ||
        !flow::comesAfter(*Start.In, Other.At, Start.At))
      continue;
    for (const Exchange &E : Facts.Exchanges)
      if (isRunBy(Other, E))
        if (std::optional<Source> There = sourceOf(E, Other);
            There && There->What == S.What)
          return &Other;
  }
  return nullptr;
}

void Finder::judge(const Exchange &E, const ThreadStart &Start) {
  std::optional<Source> S = sourceOf(E, Start);
  if (!S)
    return;
  if (isRepeated(Start, *S)) {
    Found.push_back({&E, &Start, nullptr});
    return;
  }
  if (const Expr *Other = usedBeside(Start, *S, E)) {
    Found.push_back({&E, &Start, Other});
    return;
  }
  if (const ThreadStart *Other = startedBeside(Start, *S))
    Found.push_back({&E, &Start, Other->At});
}

/// A handle that one thread may use at a time.
static bool isForOneThread(const Exchange &E) {
  return E.Object.Type && llvm::any_of(E.Object.Type.Type->Limits,
                                       [](const models::LimitInfo &L) {
                                         return L.Name == "threads" &&
                                                L.Default == "1";
                                       });
}

std::vector<SharedUse> Finder::run() {
  for (const Exchange &E : Facts.Exchanges) {
    if (!isForOneThread(E) ||
        Facts.Threads.Locks.contains(E.In->getCanonicalDecl()))
      continue;
    for (const ThreadStart &Start : Facts.Threads.Starts)
      if (Start.Runs && !takesLock(Start) && isRunBy(Start, E))
        judge(E, Start);
  }
  return std::move(Found);
}

std::vector<SharedUse> rules::sharedUses(const flow::UnitFacts &Facts) {
  return Finder(Facts).run();
}
