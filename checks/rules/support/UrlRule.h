//===- UrlRule.h - What the checks of URLs share ----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_URLRULE_H
#define HTTPTIDY_RULES_SUPPORT_URLRULE_H

#include "checks/ast/Url.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Contrast.h"
#include "checks/rules/support/Report.h"

namespace httptidy::rules {

/// A URL that the program fixes and that a request goes to, or may go to where
/// nobody can see.
struct RequestedUrl {
  ast::Url To;
  flow::Subject Object;
  /// The call that decides the URL: it sets it, or hands it to the function
  /// that does.
  const clang::Expr *Call = nullptr;
  const clang::FunctionDecl *In = nullptr;
  /// The worlds in which it is requested; without a witness if the path is not
  /// known.
  Contrast Among;
  /// There is another URL, by the other side of `?:`.
  bool HasChoice = false;
  /// The request does not leave the machine, whatever the URL says.
  bool IsLocal = false;
  /// The connection is upgraded to TLS (STARTTLS) or the request fails.
  bool IsUpgraded = false;
};

std::vector<RequestedUrl> requestedUrls(const flow::UnitFacts &Facts);

/// The finding for \p U: a warning, or a note where only a run-time option
/// brings it about.
Finding report(const flow::UnitFacts &Facts, const CheckInfo &Info,
               const RequestedUrl &U, const std::string &Message);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_URLRULE_H
