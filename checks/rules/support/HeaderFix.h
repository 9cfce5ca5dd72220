//===- HeaderFix.h - Sets a header before its reply goes out ----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_HEADERFIX_H
#define HTTPTIDY_RULES_SUPPORT_HEADERFIX_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// The edits that move the header \p Late before the step \p Sent, which sent
/// all headers out; empty unless both are statements of one block and what
/// stands between them changes nothing that the header is made of.
std::vector<TextEdit> moveHeader(const flow::UnitFacts &Facts,
                                 const flow::LateReply &Late,
                                 const flow::Event &Sent);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_HEADERFIX_H
