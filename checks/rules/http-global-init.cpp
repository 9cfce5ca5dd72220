//===- http-global-init.cpp - A library set up among threads --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/GlobalState.h"
#include "checks/rules/support/Report.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::CallPlace;
using flow::ThreadStart;

static constexpr unsigned Cwe[] = {362, 543};
static constexpr CheckInfo Info{
    "http-global-init",
    "a library's global state is set up or torn down while other threads may "
    "use it",
    "concurrency",
    Severity::Warning,
    Precision::Medium,
    Cwe,
    "",
    {},
    "0.1.0",
};

namespace {

class Judge {
public:
  explicit Judge(const flow::UnitFacts &Facts) : Facts(Facts), Calls(Facts) {}

  void threads();
  void order();
  void requests();
  void lazy();
  Findings All;

private:
  Finding &report(const CallPlace &P, std::string Message,
                  const ThreadStart *Start);
  void reportBegin(const CallPlace &P, const std::string &What,
                   const ThreadStart &Start);
  bool isConcurrent(const ThreadStart &Start) const;
  std::string name(const CallPlace &P) const {
    return "'" + std::string(Calls.row(P).Row->Name) + "'";
  }

  const flow::UnitFacts &Facts;
  GlobalCalls Calls;
};

} // namespace

Finding &Judge::report(const CallPlace &P, std::string Message,
                       const ThreadStart *Start) {
  Finding F = makeFinding(Facts, Info, *P.At, *P.In, std::move(Message), "");
  if (Start)
    F.Path.push_back(
        {ast::location(*Start->At, Facts.Context), "a thread starts here"});
  All.push_back(std::move(F));
  return All.back();
}

/// A newer library may have a lock around it: then it only costs something.
void Judge::reportBegin(const CallPlace &P, const std::string &What,
                        const ThreadStart &Start) {
  constexpr llvm::StringLiteral Advice =
      "; call it once, before the first thread starts";
  if (!locksItself(*Facts.Index, Calls.row(P))) {
    report(P,
           What +
               ", and this version has no lock around it: its TLS library "
               "is set up twice or half, and crashes now and then" +
               Advice.str(),
           &Start);
    return;
  }
  report(P,
         What +
             ": that is only safe with a library that was built to lock "
             "there" +
             Advice.str(),
         &Start)
      .Level = Severity::Note;
}

/// Does another thread use the library while \p Start's one runs, as far as
/// the unit shows it?
bool Judge::isConcurrent(const ThreadStart &Start) const {
  const flow::ThreadRole *Role = Facts.Threads.role(Start.Runs);
  if (!Role || Role->Several)
    return Role;
  auto Mine = Calls.Order.reached(Start.Runs, /*Certain=*/false);
  return llvm::any_of(Facts.Threads.Calls, [&](const CallPlace &P) {
    return Calls.use(P) == GlobalUse::Use &&
           !llvm::is_contained(Mine, P.In->getCanonicalDecl());
  });
}

/// What threads do to the state of all.
void Judge::threads() {
  for (const ThreadStart &Start : Facts.Threads.Starts) {
    const flow::ThreadRole *Role =
        Start.Runs ? Facts.Threads.role(Start.Runs) : nullptr;
    if (!Role || Role->Locks || !isConcurrent(Start))
      continue;
    const CallPlace *Begin =
        Calls.reached(GlobalUse::Begin, Start.Runs, /*Certain=*/true);
    const CallPlace *End =
        Calls.reached(GlobalUse::End, Start.Runs, /*Certain=*/true);
    if (Begin)
      reportBegin(*Begin,
                  name(*Begin) + " is called by threads that run at once",
                  Start);
    else if (End &&
             !Calls.reached(GlobalUse::Begin, Start.Runs, /*Certain=*/false))
      report(*End,
             name(*End) + " in a thread takes the library's state away from "
                          "the threads that still use it: they crash or fail "
                          "in TLS; call it once, after the last thread",
             &Start);
  }
}

/// What is done too late, or too early.
void Judge::order() {
  auto Uses = [&](const ThreadStart &Start) {
    return Start.Runs && Calls.reached(GlobalUse::Use, Start.Runs,
                                       /*Certain=*/false);
  };
  for (const CallPlace &P : Facts.Threads.Calls) {
    GlobalUse Use = Calls.use(P);
    if (P.Guarded || (Use != GlobalUse::Begin && Use != GlobalUse::End))
      continue;
    const ThreadStart *Start = Calls.Order.runningAt(P, Uses);
    if (Start && Use == GlobalUse::Begin)
      reportBegin(P, name(P) + " comes after a thread that uses the library",
                  *Start);
    else if (Start)
      report(P,
             name(P) + " while a thread may still be in a request: its state "
                       "is gone under it; wait for the thread before",
             Start);
  }
}

/// Where the same function, or the destructor of a constructor's class, tears
/// down what was set up.
static const FunctionDecl *tearDownOf(const FunctionDecl *F) {
  const auto *Ctor = dyn_cast<CXXConstructorDecl>(F);
  if (!Ctor)
    return F;
  return Ctor->getAccess() == AS_public ? Ctor->getParent()->getDestructor()
                                        : nullptr;
}

/// Set up and torn down for each request.
void Judge::requests() {
  for (const auto &[F, Definition] : Facts.Bodies) {
    const CallPlace *Begin = Calls.first(GlobalUse::Begin, F, /*Certain=*/true);
    const FunctionDecl *TearDown = Begin ? tearDownOf(Definition) : nullptr;
    if (!TearDown || Facts.Threads.role(F) ||
        !Calls.first(GlobalUse::End, TearDown, /*Certain=*/true) ||
        !Calls.reached(GlobalUse::Use, F, /*Certain=*/false) ||
        !(Begin->Loop || Calls.Order.isRepeated(F)))
      continue;
    report(*Begin,
           name(*Begin) + " and its counterpart for each request: threads of "
                          "other requests lose the state that they share; "
                          "call them once, where the program starts and ends",
           nullptr)
        .Level = Severity::Note;
  }
}

/// Nobody sets it up: the first handle does, wherever it is.
void Judge::lazy() {
  bool HasMain = llvm::any_of(
      Facts.Bodies, [](const auto &Body) { return Body.second->isMain(); });
  if (!HasMain || !Facts.Threads.OutOfSight.empty() ||
      Calls.any(GlobalUse::Begin))
    return;
  for (const CallPlace &P : Facts.Threads.Calls) {
    const flow::ThreadRole *Role = Facts.Threads.role(P.In);
    if (Calls.use(P) != GlobalUse::Use || !Role || !Role->Several ||
        Role->Locks || locksItself(*Facts.Index, Calls.row(P)))
      continue;
    if (Calls.isBegunByInitializer())
      return;
    report(P,
           name(P) + " sets up the library, which nobody has done before, "
                     "and several threads race for it: they crash now and "
                     "then at start; initialise it in main, before the first "
                     "thread starts",
           Role->Start);
    return;
  }
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Judge J(Facts);
  if (!Facts.Threads.Starts.empty()) {
    J.threads();
    J.order();
    J.lazy();
  }
  J.requests();
  dedupe(J.All);
  return std::move(J.All);
}

namespace httptidy::rules {
extern const Rule http_global_init;
const Rule http_global_init = {&Info, run};
} // namespace httptidy::rules
