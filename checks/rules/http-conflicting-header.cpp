//===- http-conflicting-header.cpp --------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/ast/Strings.h"
#include "checks/rules/support/ReplyRule.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {436, 444};
static constexpr CheckInfo Info{
    "http-conflicting-header",
    "a header that is there twice, or that is the library's to set",
    "reply",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0"};

static std::string againMessage(const flow::LateReply &Late) {
  return quoted(Late.Object) +
         " has a Content-Type already, and this adds a second one: clients "
         "and proxies take either; give the type once";
}

/// How the body is framed is between the library and the peer.
static void findFraming(const flow::UnitFacts &Facts,
                        const flow::ModelledCall &Call, const models::Effect &E,
                        Findings &All) {
  const Expr *Name = Call.Site.subject(E.Value);
  std::optional<StringRef> Text =
      Name ? ast::stringConstant(Name, Facts.Context) : std::nullopt;
  if (!Text || !Text->equals_insensitive("Transfer-Encoding"))
    return;
  All.push_back(makeFinding(
      Facts, Info, *Call.Site.Site, *Call.In,
      "Transfer-Encoding is set by hand, and the library frames the body by "
      "itself: clients read garbage or wait for the rest, and a proxy may be "
      "made to smuggle requests; leave it to the library",
      Text->str()));
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All = lateReplies(Facts, Info, flow::LateStep::Again, againMessage);
  for (const flow::ModelledCall &Call : Facts.Calls)
    for (const models::Effect *E : Call.Effects)
      if (E->Kind == models::EffectKind::Reply && E->Name == "header")
        findFraming(Facts, Call, *E, All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_conflicting_header;
const Rule http_conflicting_header = {&Info, run};
} // namespace httptidy::rules
