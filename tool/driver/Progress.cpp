//===- Progress.cpp - Says how far the run is -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Progress.h"

using namespace httptidy::driver;

/// Goes to the start of the line and empties it.
static constexpr char ClearLine[] = "\r\x1b[K";

Progress::Progress(ProgressMode Mode, size_t Total, llvm::raw_ostream &OS)
    : OS(OS), Total(Total), Terminal(OS.is_displayed()) {
  Shown =
      Mode == ProgressMode::Always || (Mode == ProgressMode::Auto && Terminal);
}

Progress::~Progress() {
  if (Shown && Terminal)
    OS << ClearLine;
}

void Progress::done(llvm::StringRef File) {
  ++Count;
  if (!Shown)
    return;
  if (Terminal)
    OS << ClearLine;
  OS << '[' << Count << '/' << Total << "] " << File;
  if (!Terminal)
    OS << "\n";
  OS.flush();
}
