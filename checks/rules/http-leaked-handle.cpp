//===- http-leaked-handle.cpp - A handle that nobody releases -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/rules/support/AbandonedState.h"
#include "checks/rules/support/Callbacks.h"
#include "checks/rules/support/MisuseRule.h"
#include "checks/rules/support/Report.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {772, 401};
static constexpr CheckInfo Info{
    "http-leaked-handle",
    "a handle, list, body or string is not released on some path",
    "lifetime",
    Severity::Warning,
    Precision::High,
    Cwe,
    "5.3",
    {},
    "0.1.0"};

/// A leak that lasts no longer than the process.
static bool endsProcess(const flow::HandleMisuse &M) {
  return M.In->isMain() && llvm::isa_and_nonnull<clang::ReturnStmt>(M.Exit);
}

static std::string message(const flow::HandleMisuse &M) {
  const models::ObjectType &Type = *M.Object.Type.Type;
  std::string What = "the " + std::string(Type.Title) +
                     (M.Object.Name.empty() ? "" : " '" + M.Object.Name + "'");
  if (endsProcess(M))
    return What + " is released on other ways out of main, not on this one: " +
           "the process ends and takes it along, without what its release " +
           "would still write; call " + std::string(Type.Release);
  bool Connects = llvm::is_contained({"client", "container", "share"},
                                     llvm::StringRef(Type.Role));
  const char *Lost = Type.Role == "stream" ? "a descriptor"
                     : Connects            ? "its memory and connections"
                                           : "its memory";
  return What + " is not released on every path: each call loses " + Lost +
         " until the process runs out of them; call " +
         std::string(Type.Release);
}

static Finding findingFor(const flow::UnitFacts &Facts,
                          const AbandonedState &State) {
  const flow::HandlerInSight &H = *State.In;
  Finding F = makeFinding(
      Facts, Info, *State.At, *H.Definition,
      "what is kept of a request here is lost when the client goes away before "
      "its end: each such request loses its memory until the process runs out "
      "of it; free it in a function that " +
          std::string(H.Handler.H->Completed) + " names",
      ast::qualifiedName(*H.Definition));
  F.Path.push_back({ast::location(*H.Registered, Facts.Context),
                    quotedName(*H.Definition) +
                        " is given to the library here, without that option"});
  return F;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All = misuses(Facts, Info, flow::HandleMisuse::Kind::Leak, message,
                         endsProcess);
  for (const AbandonedState &State : abandonedStates(Facts))
    All.push_back(findingFor(Facts, State));
  return All;
}

namespace httptidy::rules {
extern const Rule http_leaked_handle;
const Rule http_leaked_handle = {&Info, run};
} // namespace httptidy::rules
