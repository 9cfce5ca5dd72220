//===- UnitReport.h - What is known of one translation unit -----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The plugin fills it, a report writes it. The plugin knows that SARIF can be
/// written, not how: the definition stands with the other reports.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CORE_UNITREPORT_H
#define HTTPTIDY_CORE_UNITREPORT_H

#include "checks/core/CheckInfo.h"
#include "checks/core/Inventory.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace httptidy {

struct UnitReport {
  /// Absolute path of the root; every path below is relative to it.
  std::string Root;
  std::string File;
  /// What the host shows. Without fingerprints, in any order.
  Findings All;
  std::vector<InventoryRow> Inventory;
  std::vector<SkippedFunction> Skipped;
  /// How many findings a NOLINT comment took.
  unsigned Suppressed = 0;
  /// No header of the unit belongs to a model.
  bool WithoutModel = false;
  /// The unit does not compile: only its sound functions were analysed.
  bool Broken = false;
};

/// Writes \p R to \p Path as SARIF, whole or not at all. \p Checks are the
/// rules that ran.
llvm::Error writeUnitSarif(llvm::StringRef Path, UnitReport R,
                           llvm::ArrayRef<const CheckInfo *> Checks);

} // namespace httptidy

#endif // HTTPTIDY_CORE_UNITREPORT_H
