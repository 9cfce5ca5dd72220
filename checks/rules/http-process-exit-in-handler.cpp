//===- http-process-exit-in-handler.cpp ---------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Callbacks.h"
#include "checks/rules/support/Report.h"
#include "clang/AST/ASTContext.h"
#include <set>

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {382};
static constexpr CheckInfo Info{"http-process-exit-in-handler",
                                "a handler ends the process",
                                "errors",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "5.3",
                                {},
                                "0.1.0"};

namespace {

/// Follows the calls of a handler to what ends the process.
class ExitFinder {
public:
  explicit ExitFinder(const flow::UnitFacts &Facts) : Facts(Facts) {
    for (const flow::CallPlace &P : Facts.Threads.Calls)
      Calls[P.In->getCanonicalDecl()].push_back(&P);
  }

  void findIn(const flow::HandlerInSight &Handler, Findings &All);

private:
  /// The call that ends the process, in \p F or in what it calls.
  const flow::CallPlace *exitFrom(const FunctionDecl *F, unsigned Depth);
  bool endsProcess(const flow::CallPlace &P) const;

  static constexpr unsigned MaxDepth = 8;
  const flow::UnitFacts &Facts;
  std::map<const FunctionDecl *, std::vector<const flow::CallPlace *>> Calls;
  std::map<const FunctionDecl *, const flow::CallPlace *> Known;
};

} // namespace

bool ExitFinder::endsProcess(const flow::CallPlace &P) const {
  models::BoundCall Row =
      P.Callee ? Facts.Index->lookup(P.Callee) : models::BoundCall();
  return Row && llvm::any_of(Row.Row->Effects, [](const models::Effect &E) {
           return E.Kind == models::EffectKind::Exit;
         });
}

const flow::CallPlace *ExitFinder::exitFrom(const FunctionDecl *F,
                                            unsigned Depth) {
  F = F->getCanonicalDecl();
  if (auto It = Known.find(F); It != Known.end())
    return It->second;
  if (Depth == MaxDepth)
    return nullptr;
  Known[F] = nullptr; // ends a function that calls itself
  const flow::CallPlace *Found = nullptr;
  for (const flow::CallPlace *P : Calls[F])
    if (!Found)
      Found = endsProcess(*P)         ? P
              : Facts.body(P->Callee) ? exitFrom(P->Callee, Depth + 1)
                                      : nullptr;
  return Known[F] = Found;
}

void ExitFinder::findIn(const flow::HandlerInSight &Handler, Findings &All) {
  for (const flow::CallPlace *P :
       Calls[Handler.Definition->getCanonicalDecl()]) {
    const flow::CallPlace *Exit = endsProcess(*P) ? P
                                  : Facts.body(P->Callee)
                                      ? exitFrom(P->Callee, 1)
                                      : nullptr;
    if (!Exit)
      continue;
    Finding F = makeFinding(
        Facts, Info, *P->At, *Handler.Definition,
        quotedName(*Handler.Definition) +
            " ends the process here: every other request that is being served "
            "is cut off; answer with an error and return",
        ast::qualifiedName(*Handler.Definition));
    if (Handler.Registered)
      F.Path.push_back({ast::location(*Handler.Registered, Facts.Context),
                        "the handler is registered here"});
    if (Exit != P)
      F.Path.push_back(
          {ast::location(*Exit->At, Facts.Context), "the process ends here"});
    All.push_back(std::move(F));
  }
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  ExitFinder Exits(Facts);
  for (const flow::HandlerInSight &Handler : Facts.Replies.Handlers)
    Exits.findIn(Handler, All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_process_exit_in_handler;
const Rule http_process_exit_in_handler = {&Info, run};
} // namespace httptidy::rules
