//===- AnalysisRun.h - An analysis that can go on ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What is decided before the first worker starts, what the workers said, and a
/// way to ask them again.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_ANALYSISRUN_H
#define HTTPTIDY_TOOL_DRIVER_ANALYSISRUN_H

#include "tool/driver/Driver.h"
#include "tool/driver/Merge.h"
#include "tool/driver/Plan.h"
#include "llvm/ADT/ArrayRef.h"

namespace httptidy::driver {

/// Everything that is decided before the first worker starts.
struct Prepared {
  Plan ToDo;
  WorkerSettings Settings;
};

llvm::Expected<Prepared> prepare(const AnalysisRequest &Request);

/// What unit \p Unit would say if files had the texts of \p Trial.
struct Question {
  size_t Unit;
  const Texts *Trial;
};

class AnalysisRun {
public:
  /// Analyses every unit of \p Request. Progress goes to \p Log.
  static llvm::Expected<AnalysisRun> start(const AnalysisRequest &Request,
                                           llvm::raw_ostream &Log);

  llvm::StringRef root() const { return Ready.Settings.Root; }
  size_t units() const { return Ready.ToDo.Units.size(); }
  /// The file of unit \p Index, relative to the root.
  std::string file(size_t Index) const;
  /// What unit \p Index said; null if it said nothing.
  const UnitResult *result(size_t Index) const { return All.result(Index); }
  void replace(size_t Index, UnitResult Result) {
    All.replace(Index, std::move(Result));
  }

  /// The answers to \p Questions; none at all if somebody interrupts.
  llvm::Expected<std::vector<UnitResult>>
  ask(llvm::ArrayRef<Question> Questions) const;

  report::Report report() const & { return Merge(All).finish(Interrupted); }
  report::Report report() && { return std::move(All).finish(Interrupted); }

private:
  AnalysisRun(Prepared P, const AnalysisRequest &Request);
  llvm::Error askAll(const AnalysisRequest &Request, llvm::raw_ostream &Log);

  Prepared Ready;
  PoolSettings Pool;
  Merge All;
  bool Interrupted = false;
};

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_ANALYSISRUN_H
