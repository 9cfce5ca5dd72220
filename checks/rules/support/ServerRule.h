//===- ServerRule.h - What the rules on servers share -----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_SERVERRULE_H
#define HTTPTIDY_RULES_SUPPORT_SERVERRULE_H

#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

namespace httptidy::rules {

/// Who reaches a server.
enum class Host : uint8_t {
  Unknown,  ///< the program does not fix it
  Loopback, ///< programs of the same machine
  Any,      ///< whoever reaches an interface of the machine
  Named,
};

/// Where \p Serve, of UnitFacts::Serves, listens, as far as a literal tells.
Host hostOf(const flow::UnitFacts &Facts, const flow::Exchange &Serve);

/// True if clients of \p Serve may be spoken to in TLS: then it is no plain
/// listener.
bool mayEncrypt(const flow::UnitFacts &Facts, const flow::Exchange &Serve);

/// \p Level, or a note where only programs of the same machine are served.
Severity levelFor(const flow::UnitFacts &Facts, const flow::Exchange &Serve,
                  Severity Level);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_SERVERRULE_H
