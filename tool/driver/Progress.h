//===- Progress.h - Says how far the run is ---------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// On a terminal one line that is written over, else one line per file.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_PROGRESS_H
#define HTTPTIDY_TOOL_DRIVER_PROGRESS_H

#include "tool/driver/Driver.h"
#include "llvm/Support/raw_ostream.h"

namespace httptidy::driver {

class Progress {
public:
  Progress(ProgressMode Mode, size_t Total, llvm::raw_ostream &OS);
  /// Leaves the terminal's line empty.
  ~Progress();

  void done(llvm::StringRef File);

private:
  llvm::raw_ostream &OS;
  size_t Total;
  size_t Count = 0;
  bool Shown;
  bool Terminal;
};

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_PROGRESS_H
