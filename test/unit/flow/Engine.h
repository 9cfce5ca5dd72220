//===- Engine.h - The engine on a text --------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A small library, its model, and what the engine finds out about a text
/// that uses it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_UNIT_FLOW_ENGINE_H
#define HTTPTIDY_TEST_UNIT_FLOW_ENGINE_H

#include "checks/flow/Unit.h"
#include "checks/models/Loader.h"
#include "test/unit/ast/Source.h"

namespace httptidy::test {

/// Declares what `wireModel` describes.
inline constexpr char WireHeader[] = R"cpp(
  #ifdef __cplusplus
  extern "C" {
  #endif
  typedef struct Wire Wire;
  Wire *wire_open(void);
  void wire_close(Wire *);
  void wire_reset(Wire *);
  void wire_timeout(Wire *, long ms);
  void wire_connect_timeout(Wire *, long ms);
  void wire_verify(Wire *, int on);
  int wire_go(Wire *);
  void wire_log(const char *, ...);
  void wire_throw(void);
  void wire_die(void);
  #ifdef __cplusplus
  }
  #endif
)cpp";

inline constexpr char WireYaml[] = R"yaml(
library: wire
headers: [wire.h]
types:
  - name: line
    title: line
    spelled: [Wire]
    release: wire_close
    role: client
    deadlines:
      - {name: total, write: wire_timeout}
      - {name: connect, covers: [connect], write: wire_connect_timeout}
    tls:
      - {name: peer, default: on}
calls:
  - name: wire_open
    effects:
      - create: {on: result, type: line, or-null: true}
  - name: wire_close
    effects:
      - release: {on: arg0}
  - name: wire_reset
    effects:
      - reset: {on: arg0}
  - name: wire_timeout
    effects:
      - deadline: {on: arg0, name: total, value: arg1, unit: ms, zero: never}
  - name: wire_connect_timeout
    effects:
      - deadline: {on: arg0, name: connect, value: arg1, unit: ms, zero: never}
  - name: wire_verify
    effects:
      - tls: {on: arg0, name: peer, value: arg1, weak: [0], safe: "1"}
  - name: wire_go
    effects:
      - exchange: {on: arg0, phases: [connect, transfer]}
      - result: {on: result, must-check: true, ok: 0}
  - name: wire_log
  - name: wire_throw
    throws: true
  - name: wire_die
    noreturn: true
)yaml";

inline const models::Model &wireModel() {
  static const models::OwnedModel Loaded =
      llvm::cantFail(models::loadModel(llvm::MemoryBufferRef(WireYaml, "w")));
  return Loaded.get();
}

inline flow::AnalysisConfig wireConfig() {
  flow::AnalysisConfig Config;
  Config.Models = {&wireModel()};
  Config.VendoredFolders = flow::defaultVendoredFolders();
  return Config;
}

/// A text after `#include <wire.h>`, which stands in its first line.
inline std::string withWire(StringRef Code) {
  std::string Header = WireHeader;
  return Header + "# 1 \"t.cpp\"\n" + Code.str();
}

/// What the engine finds out about a text.
struct Analysed {
  explicit Analysed(StringRef Code, StringRef File = "t.cpp",
                    const std::vector<Source::Header> &Headers = {})
      : S(withWire(Code), File, {}, Headers), Config(wireConfig()),
        Facts(flow::analyse(S.context(), Config)) {}

  Source S;
  flow::AnalysisConfig Config;
  std::shared_ptr<const flow::UnitFacts> Facts;
};

/// A unit whose functions are collected and not analysed.
struct Collected {
  explicit Collected(StringRef Code, StringRef File = "t.cpp",
                     const std::vector<Source::Header> &Headers = {},
                     const std::vector<std::string> &Args = {})
      : S(withWire(Code), File, Args, Headers), Config(wireConfig()),
        Facts(S.context()) {
    Facts.Index = std::make_unique<models::Index>(Config.Models, Config.Macros);
    U.emplace(Facts, Config);
    U->collect();
  }

  Source S;
  flow::AnalysisConfig Config;
  flow::UnitFacts Facts;
  std::optional<flow::Unit> U;
};

/// Everything that the engine says of a unit, as text: paths and places by
/// their spelling, so that two syntax trees of one text can be compared.
std::string dump(const flow::UnitFacts &Facts);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_UNIT_FLOW_ENGINE_H
