//===- ServerInventory.h - What bounds the clients of a server --*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_SERVERINVENTORY_H
#define HTTPTIDY_FLOW_SERVERINVENTORY_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::flow {

/// Puts into \p Row what is known of the server of \p Serve: where it was
/// made, where it listens, its timeouts and limits, and what is made of them.
void describeServer(const UnitFacts &Facts, const Exchange &Serve,
                    InventoryRow &Row);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_SERVERINVENTORY_H
