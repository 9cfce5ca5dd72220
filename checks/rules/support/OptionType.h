//===- OptionType.h - Does an argument fit its option? ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What comes through `...` has the type that the program gave it, after the
/// default promotions; the library reads the type that the option promises.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_OPTIONTYPE_H
#define HTTPTIDY_RULES_SUPPORT_OPTIONTYPE_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// An argument that does not fit.
struct Misfit {
  enum class Kind : uint8_t {
    Integer,  ///< another integer type, or a bool or enumerator
    Zero,     ///< a literal 0 where a pointer is read
    Missing,  ///< a value where a pointer to it is read
    Pointee,  ///< a pointer to something else
    Function, ///< a function where data is read, or the other way round
    Object,   ///< an object of a class
    Other,
  };
  Kind K;
  const clang::Expr *Arg = nullptr;
  models::ValueType Takes = models::ValueType::Unknown;
  /// The read is wider or narrower than what was passed.
  bool OtherSize = false;
};

/// How the argument of \p Call's option fails to fit; empty if it fits, or if
/// the prototype converts it.
std::optional<Misfit> misfit(const flow::UnitFacts &Facts,
                             const flow::ModelledCall &Call);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_OPTIONTYPE_H
