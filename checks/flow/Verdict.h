//===- Verdict.h - Is an exchange bounded? ----------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_VERDICT_H
#define HTTPTIDY_FLOW_VERDICT_H

#include "checks/flow/World.h"
#include <string>
#include <string_view>

namespace httptidy::flow {

class UnitFacts;
struct Exchange;

/// Why a setting that stands there bounds nothing.
enum class DeadlineFlaw : uint8_t {
  None,
  Wiped,      ///< a reset takes it back before anything could use it
  Incomplete, ///< it takes others, which are not set
  TooLate,    ///< all is over, or has started, when it is set
  OtherCalls, ///< what it bounds is never done
};

/// What holds an exchange to a time, or why nothing does.
struct DeadlineVerdict {
  enum class Kind : uint8_t {
    Bounded,     ///< By says by what; null: the library's own default
    Unknown,     ///< Reason says what could not be seen
    Missing,     ///< the program bounded nothing
    Partial,     ///< By bounds another phase
    Ineffective, ///< By is set and does nothing
    Infinite,    ///< By asks for "never"
  };
  Kind K = Kind::Bounded;
  const SetSite *By = nullptr;
  std::string Reason;
  /// The world that shows it.
  const World *Witness = nullptr;
  /// The phase that nothing bounds.
  std::string_view Phase;
  /// Bounded, but each operation by itself: a peer that sends a byte now and
  /// then holds the whole. By is the program's own setting.
  bool PerOperation = false;
  /// The setting's only default in sight means never.
  bool ByDefault = false;
  /// Ineffective: why.
  DeadlineFlaw Flaw = DeadlineFlaw::None;
};

/// Judges \p E in the worst of its worlds.
DeadlineVerdict judgeDeadline(const UnitFacts &Facts, const Exchange &E);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_VERDICT_H
