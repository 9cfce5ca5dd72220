//===- Merge.h - Many units, one report -------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Puts together what the workers found, in the order of the units and not in
/// that of their end, so that the number of workers never shows.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_MERGE_H
#define HTTPTIDY_TOOL_DRIVER_MERGE_H

#include "tool/driver/Messages.h"
#include "tool/driver/Pool.h"
#include "tool/report/Report.h"
#include <optional>

namespace httptidy::driver {

class Merge {
public:
  Merge(std::string Root, size_t Units);

  /// A file of the database that does not exist.
  void addMissing(std::string File);

  /// Takes the outcome of unit \p Index, which analyses \p File. The error is
  /// one of configuration and ends the run.
  llvm::Error add(size_t Index, std::string File, JobOutcome Outcome,
                  std::string Repeat);

  /// What unit \p Index said; null if it said nothing.
  const UnitResult *result(size_t Index) const {
    return Slots[Index] ? &Slots[Index]->Result : nullptr;
  }

  /// Unit \p Index was analysed once more.
  void replace(size_t Index, UnitResult Result) {
    Slots[Index]->Result = std::move(Result);
  }

  /// Without duplicates, with fingerprints, sorted. If the run was
  /// \p Interrupted, units without an outcome are counted as not analysed.
  report::Report finish(bool Interrupted) &&;

private:
  void addUnit(UnitResult Result, const std::string &File);

  report::Report R;
  struct Slot {
    std::string File;
    UnitResult Result;
  };
  std::vector<std::optional<Slot>> Slots;
};

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_MERGE_H
