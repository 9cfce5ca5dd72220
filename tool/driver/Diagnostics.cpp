//===- Diagnostics.cpp - Keeps the compiler's errors ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Diagnostics.h"
#include "tool/driver/Root.h"
#include "clang/Basic/SourceManager.h"

using namespace httptidy::driver;

/// More errors than this say nothing new, and a generated file can have
/// millions.
static constexpr size_t KeptErrors = 100;

void DiagnosticCollector::HandleDiagnostic(
    clang::DiagnosticsEngine::Level Level, const clang::Diagnostic &Info) {
  DiagnosticConsumer::HandleDiagnostic(Level, Info);
  if (Level < clang::DiagnosticsEngine::Error)
    return;
  llvm::SmallString<256> Text;
  Info.FormatDiagnostic(Text);
  if (!Info.hasSourceManager() || Info.getLocation().isInvalid()) {
    CommandErrors.push_back(Text.str().str());
    return;
  }
  clang::PresumedLoc Place =
      Info.getSourceManager().getPresumedLoc(Info.getLocation());
  if (SourceErrors.size() == KeptErrors || Place.isInvalid())
    return;
  SourceErrors.push_back(relativeTo(Root, Place.getFilename(), "") + ":" +
                         std::to_string(Place.getLine()) + ":" +
                         std::to_string(Place.getColumn()) + ": " +
                         Text.str().str());
}
