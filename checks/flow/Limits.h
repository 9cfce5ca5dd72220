//===- Limits.h - What a client may make a server take ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_LIMITS_H
#define HTTPTIDY_FLOW_LIMITS_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::flow {

/// The limit \p Name of \p Type as the version in sight has it; null if the
/// type has no such limit.
const models::LimitInfo *limitOf(models::BoundType Type, std::string_view Name);

/// A server that takes a request body of any size, though a call of its
/// library could bound it.
struct UnboundedBody {
  const models::LimitInfo *Limit;
  /// The slot of the limit.
  unsigned Index;
  /// The world that shows it.
  const World *Witness;
};

/// What lets \p Serve, of UnitFacts::Serves, take a body of any size.
std::optional<UnboundedBody> unboundedBody(const UnitFacts &Facts,
                                           const Exchange &Serve);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_LIMITS_H
