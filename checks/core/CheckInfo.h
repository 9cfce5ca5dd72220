//===- CheckInfo.h - The metadata of a check --------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Each check declares one CheckInfo at the top of its room. `http-tidy rules`,
/// SARIF rules, the options of the plugin and the drift tests of the docs are
/// all made from it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CORE_CHECKINFO_H
#define HTTPTIDY_CORE_CHECKINFO_H

#include "checks/core/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace httptidy {

/// How often a finding of the check is true, as code scanning names it.
enum class Precision : uint8_t { Low, Medium, High, VeryHigh };

/// The name code scanning expects: "very-high".
const char *toString(Precision P);

enum class OptionKind : uint8_t { Bool, Int, StringList };

/// One key of `CheckOptions`, written `<check>.<Name>`.
struct OptionInfo {
  llvm::StringLiteral Name;
  OptionKind Kind;
  /// As it would stand in `.clang-tidy`; lists are separated by semicolons.
  llvm::StringLiteral Default;
  /// One sentence for the page of the check.
  llvm::StringLiteral Help;
};

struct CheckInfo {
  /// `http-` and what is wrong; reads well after "allow". File, page and test
  /// folder are named after it.
  llvm::StringLiteral Name;
  /// One sentence, lower case, no full stop.
  llvm::StringLiteral Summary;
  /// `deadline`, `tls`, `lifetime`, `errors` …: the families of the catalogue.
  llvm::StringLiteral Family;
  Severity Level;
  Precision Confidence;
  /// CWE numbers, the most specific first.
  llvm::ArrayRef<unsigned> Cwe;
  /// Code scanning's 0.0 to 10.0; "" for a check that is not about security.
  llvm::StringLiteral SecuritySeverity;
  llvm::ArrayRef<OptionInfo> Options;
  /// The version that brought the check.
  llvm::StringLiteral Since;
};

} // namespace httptidy

#endif // HTTPTIDY_CORE_CHECKINFO_H
