//===- Inventory.h - What silence is worth ----------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Every exchange and every server of a unit with its verdict, and every
/// function that the engine gave up on: the difference between "fine" and "not
/// seen".
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CORE_INVENTORY_H
#define HTTPTIDY_CORE_INVENTORY_H

#include "checks/core/Finding.h"
#include <string>
#include <vector>

namespace httptidy {

enum class Verdict : uint8_t {
  Bounded, ///< Reason says by which call and value
  Finding, ///< Reason is the name of the check that speaks
  Unknown, ///< Reason says which call or field made it so
};

/// `bounded`, `finding`, `unknown`.
const char *toString(Verdict V);

/// What bounds the clients of a server, or does not.
struct ServerSetting {
  enum class State : uint8_t {
    Set,       ///< Text is the call, or the value
    Default,   ///< the library's; Text is its value
    None,      ///< nobody has set it, and the library has no bound
    Unbounded, ///< Text is the call that asks for "never"
    Unknown,   ///< Text is why
  };
  /// `address`, `timeout`, `limit`.
  std::string Kind;
  /// As the model names it, `read`; empty for the address.
  std::string Name;
  State S = State::Unknown;
  std::string Text;
};

/// `set`, `default`, `none`, `unbounded`, `unknown`.
const char *toString(ServerSetting::State S);

struct InventoryRow {
  Location Where;
  /// `exchange`, `server`, later `tls-context`.
  std::string Kind;
  std::string Library;
  /// The call as the program spells it, `curl_easy_perform`.
  std::string Call;
  /// The object as the program spells it.
  std::string Object;
  std::string EnclosingDecl;
  Verdict V = Verdict::Unknown;
  std::string Reason;
  /// Of a server: where it was made; line 0 if that is not in sight.
  Location Made = {};
  /// Of a server: its address, timeouts and limits.
  std::vector<ServerSetting> Settings = {};

  bool isServer() const { return Kind == "server"; }
};

/// A function that was not analysed, and why: too large, broken code.
struct SkippedFunction {
  Location Where;
  std::string Name;
  std::string Reason;
};

} // namespace httptidy

#endif // HTTPTIDY_CORE_INVENTORY_H
