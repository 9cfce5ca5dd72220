//===- http-redirect-status.cpp -----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr OptionInfo Options[] = {
    {"ReportDefault", OptionKind::Bool, "false",
     "also report redirects that leave their status to the library: a note"},
};
static constexpr unsigned Cwe[] = {436};
static constexpr CheckInfo Info{"http-redirect-status",
                                "a redirect with a status that is none, or "
                                "with the one that the library picks",
                                "reply",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "",
                                Options,
                                "0.1.0"};

/// 303 and 307 are for once, 301 and 308 for good; 302 leaves it to the client
/// whether a POST becomes a GET.
static bool isRedirect(int64_t Status) {
  return Status == 301 || Status == 302 || Status == 303 || Status == 307 ||
         Status == 308;
}

static std::string wrongMessage(int64_t Status) {
  return "a redirect with the status " + std::to_string(Status) +
         " is none: clients stay where they are; write 303, 307 or 308";
}

static void judge(const flow::UnitFacts &Facts, const flow::ModelledCall &Call,
                  const models::Effect &E, bool ReportDefault, Findings &All) {
  const Expr *Status = Call.Site.subject(E.Value);
  if (!Status)
    return;
  std::optional<int64_t> Value = ast::constant(Status, Facts.Context);
  // The library's word for the status that it takes by itself.
  if (Value == 0 && E.Zero == models::Reading::Default)
    return;
  bool IsDefault = isa<CXXDefaultArgExpr>(Status->IgnoreImplicit());
  if (IsDefault ? !ReportDefault : !Value || isRedirect(*Value))
    return;
  Finding F = makeFinding(
      Facts, Info, *Call.Site.Site, *Call.In,
      IsDefault ? "this redirect leaves its status to the library: others than "
                  "a GET may arrive as one, and nobody may keep it; write 303, "
                  "307 or 308"
                : wrongMessage(*Value),
      "");
  if (IsDefault)
    F.Level = Severity::Note;
  All.push_back(std::move(F));
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &Values) {
  Findings All;
  for (const flow::ModelledCall &Call : Facts.Calls)
    for (const models::Effect *E : Call.Effects)
      if (E->Kind == models::EffectKind::Reply && E->Part == "redirect")
        judge(Facts, Call, *E, Values.getBool("ReportDefault"), All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_redirect_status;
const Rule http_redirect_status = {&Info, run};
} // namespace httptidy::rules
