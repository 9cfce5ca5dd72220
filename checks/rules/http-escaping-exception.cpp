//===- http-escaping-exception.cpp - What leaves a callback ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/flow/Throws.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Callbacks.h"
#include "checks/rules/support/Report.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include <set>

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {248};
static constexpr CheckInfo Info{
    "http-escaping-exception",
    "an exception can leave a callback or handler that nothing guards",
    "errors",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0"};

/// `an exception of type 'int'`, or words for what is not known.
static std::string typeName(const flow::Thrown &What,
                            const ASTContext &Context) {
  if (!What.isKnown())
    return "an exception";
  if (!What.Name.empty())
    return "an exception of type '" + std::string(What.Name) + "'";
  QualType Type = What.Type.getUnqualifiedType();
  return "an exception of type '" +
         Type.getAsString(Context.getPrintingPolicy()) + "'";
}

/// Who throws: `thrown here`, or the call's name.
static std::string source(const flow::ThrowPlace &Place) {
  const auto *Throw = dyn_cast<CXXThrowExpr>(Place.At);
  if (Throw)
    return Throw->getSubExpr() ? " that is thrown here"
                               : " that is thrown on here";
  std::optional<ast::CallSite> Site = ast::callSite(Place.At);
  if (Site && Site->Callee)
    return " from '" + ast::qualifiedName(*Site->Callee) + "'";
  return " from this call";
}

static std::string message(const flow::UnitFacts &Facts, const Callback &C,
                           const flow::ThrowPlace &Place) {
  std::string Name = quotedName(*C.Definition);
  if (Place.What.isAllocation())
    return "when memory runs out, " + typeName(Place.What, Facts.Context) +
           source(Place) + " leaves " + Name +
           " through the C code that calls it; catch it there and "
           "return an error";
  return typeName(Place.What, Facts.Context) + source(Place) + " leaves " +
         Name +
         " through the C code that calls it: the program ends, or the "
         "library's state is broken; catch it there and return an error";
}

static std::string handlerMessage(const flow::UnitFacts &Facts,
                                  const flow::HandlerInSight &Handler,
                                  const flow::ThrowPlace &Place) {
  return typeName(Place.What, Facts.Context) + source(Place) + " leaves " +
         quotedName(*Handler.Definition) + ": " +
         std::string(Handler.Handler.H->Escaped) +
         "; catch it there and answer with an error";
}

/// What leaves a handler for which the library does not answer.
static void reportHandler(const flow::UnitFacts &Facts,
                          const flow::HandlerInSight &Handler,
                          flow::ThrowFinder &Throws, Findings &All) {
  for (const flow::ThrowPlace &Place : Throws.escaping(Handler.Definition)) {
    if (Place.What.isAllocation())
      continue;
    Finding F = makeFinding(Facts, Info, *Place.At, *Handler.Definition,
                            handlerMessage(Facts, Handler, Place),
                            ast::qualifiedName(*Handler.Definition));
    if (Handler.Registered)
      F.Path.push_back({ast::location(*Handler.Registered, Facts.Context),
                        "the handler is registered here"});
    if (Place.Origin != Place.At)
      F.Path.push_back(
          {ast::location(*Place.Origin, Facts.Context), "thrown here"});
    All.push_back(std::move(F));
  }
}

static Finding findingFor(const flow::UnitFacts &Facts, const Callback &C,
                          const flow::ThrowPlace &Place) {
  Finding F =
      makeFinding(Facts, Info, *Place.At, *C.Definition,
                  message(Facts, C, Place), ast::qualifiedName(*C.Definition));
  if (Place.What.isAllocation())
    F.Level = Severity::Note;
  F.Path.push_back(registrationStep(Facts, C));
  if (Place.Origin != Place.At)
    F.Path.push_back(
        {ast::location(*Place.Origin, Facts.Context), "thrown here"});
  return F;
}

/// What runs out of memory is told once for each callback.
static void report(const flow::UnitFacts &Facts, const Callback &C,
                   const std::vector<flow::ThrowPlace> &Places, Findings &All) {
  for (const flow::ThrowPlace &Place : Places)
    if (!Place.What.isAllocation())
      All.push_back(findingFor(Facts, C, Place));
  for (const flow::ThrowPlace &Place : Places)
    if (Place.What.isAllocation()) {
      All.push_back(findingFor(Facts, C, Place));
      return;
    }
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  flow::ThrowFinder Throws(Facts);
  std::set<const FunctionDecl *> Seen; // registered once or often
  for (const Callback &C : callbacksInSight(Facts))
    if (Seen.insert(C.Definition->getCanonicalDecl()).second)
      report(Facts, C, Throws.escaping(C.Definition), All);
  for (const flow::HandlerInSight &Handler : Facts.Replies.Handlers)
    if (!Handler.Handler.H->Escaped.empty() &&
        Seen.insert(Handler.Definition->getCanonicalDecl()).second)
      reportHandler(Facts, Handler, Throws, All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_escaping_exception;
const Rule http_escaping_exception = {&Info, run};
} // namespace httptidy::rules
