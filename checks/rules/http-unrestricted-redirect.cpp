//===- http-unrestricted-redirect.cpp - Redirects that lead anywhere ------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Limits.h"
#include "checks/rules/support/RedirectRule.h"
#include "checks/rules/support/Secrets.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {601, 522, 918};
static constexpr CheckInfo Info{
    "http-unrestricted-redirect",
    "redirects that take credentials to other hosts, or go to other protocols",
    "limits",
    Severity::Warning,
    Precision::High,
    Cwe,
    "6.5",
    {},
    "0.1.0"};

static bool carriesSecret(const flow::UnitFacts &Facts,
                          const WeakRedirect &Weak, bool InHeaders) {
  llvm::SmallVector<const clang::FunctionDecl *, 8> Functions{Weak.Follow->In,
                                                              Weak.cause().In};
  for (const flow::Event *E = Weak.Among.Witness->Last; E; E = E->Previous)
    Functions.push_back(E->In);
  return giveSecret(Facts, Functions, InHeaders);
}

static Finding finding(const flow::UnitFacts &Facts, const WeakRedirect &Weak,
                       std::string Message, bool IsNote) {
  Finding F = report(Facts, Info, Weak, std::move(Message));
  if (IsNote)
    F.Level = Severity::Note;
  return F;
}

/// The program asks for its credentials to go wherever a redirect leads.
static void addOtherHosts(const flow::UnitFacts &Facts, Findings &All) {
  for (const WeakRedirect &Weak : weakRedirects(Facts, "unrestricted-auth")) {
    bool HasSecret = carriesSecret(Facts, Weak, /*InHeaders=*/false);
    std::string Message =
        quoted(Weak.Object) +
        (HasSecret ? " sends its credentials to every host that a redirect "
                     "names"
                   : " would send credentials to every host that a redirect "
                     "names, as soon as it has any") +
        conditionOf(Facts, Weak) +
        ": who can redirect it can log in as this program";
    std::string Safe(Weak.By ? Weak.By->Effect->Safe : "");
    if (const models::LimitInfo *L =
            flow::limitOf(Weak.Object.Type, "unrestricted-auth");
        L && !Safe.empty())
      Message += "; set " + std::string(L->Write) + " to " + Safe;
    All.push_back(finding(Facts, Weak, std::move(Message), !HasSecret));
  }
}

/// The library does so by itself with headers of the program's own.
static void addHeaders(const flow::UnitFacts &Facts, Findings &All) {
  for (const WeakRedirect &Weak : weakRedirects(Facts, "header-credentials"))
    if (carriesSecret(Facts, Weak, /*InHeaders=*/true))
      All.push_back(finding(
          Facts, Weak,
          quoted(Weak.Object) +
              " follows redirects, and this version of the library sends the "
              "program's own credentials header along to any host" +
              conditionOf(Facts, Weak) +
              ": who can redirect it can log in as this program; give the "
              "credentials to the library instead, or don't follow",
          /*IsNote=*/false));
}

/// \p Place has the finding that redirects have no limit: one cause, one
/// finding.
static bool isUnbounded(const std::vector<WeakRedirect> &Unbounded,
                        const WeakRedirect &Weak) {
  return llvm::any_of(Unbounded, [&](const WeakRedirect &Each) {
    return Each.cause().Call == Weak.cause().Call;
  });
}

static void addOtherProtocols(const flow::UnitFacts &Facts, Findings &All) {
  std::vector<WeakRedirect> Unbounded = weakRedirects(Facts, "redirects");
  for (const WeakRedirect &Weak : weakRedirects(Facts, "redirect-protocols")) {
    if (isUnbounded(Unbounded, Weak))
      continue;
    bool HasSecret = carriesSecret(Facts, Weak, /*InHeaders=*/false);
    std::string Message = quoted(Weak.Object) +
                          " follows redirects to other protocols" +
                          conditionOf(Facts, Weak) +
                          ": a server can send it to files and services that "
                          "only this machine can reach";
    const models::LimitInfo *L =
        flow::limitOf(Weak.Object.Type, "redirect-protocols");
    if (L && !L->Write.empty())
      Message += "; set " + std::string(L->Write);
    All.push_back(finding(Facts, Weak, std::move(Message), !HasSecret));
  }
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  addOtherHosts(Facts, All);
  addHeaders(Facts, All);
  addOtherProtocols(Facts, All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_unrestricted_redirect;
const Rule http_unrestricted_redirect = {&Info, run};
} // namespace httptidy::rules
