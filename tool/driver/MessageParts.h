//===- MessageParts.h - What messages are made of ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Findings and rows as JSON between the driver and its workers.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_MESSAGEPARTS_H
#define HTTPTIDY_TOOL_DRIVER_MESSAGEPARTS_H

#include "checks/core/Finding.h"
#include "checks/core/Inventory.h"
#include "llvm/Support/JSON.h"

namespace httptidy::driver {

/// \p S as it is, or as near to it as JSON can hold.
llvm::json::Value text(llvm::StringRef S);
/// LLVM 19 reads no unsigned numbers.
bool number(llvm::json::ObjectMapper &O, llvm::StringLiteral Key,
            unsigned &Out);

template <typename T> llvm::json::Array values(const std::vector<T> &All) {
  llvm::json::Array Out;
  for (const T &One : All)
    Out.push_back(toJSON(One));
  return Out;
}

} // namespace httptidy::driver

namespace httptidy {

// Found by argument-dependent look-up, as llvm/Support/JSON.h wants it.

llvm::json::Value toJSON(const Finding &F);
bool fromJSON(const llvm::json::Value &V, Finding &F, llvm::json::Path P);
llvm::json::Value toJSON(const InventoryRow &R);
bool fromJSON(const llvm::json::Value &V, InventoryRow &R, llvm::json::Path P);
llvm::json::Value toJSON(const SkippedFunction &S);
bool fromJSON(const llvm::json::Value &V, SkippedFunction &S,
              llvm::json::Path P);

} // namespace httptidy

#endif // HTTPTIDY_TOOL_DRIVER_MESSAGEPARTS_H
