//===- Diagnostics.h - Keeps the compiler's errors --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What Clang complains about: of the command line, which is then changed, and
/// of the source, which then is incomplete.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_DIAGNOSTICS_H
#define HTTPTIDY_TOOL_DRIVER_DIAGNOSTICS_H

#include "clang/Basic/Diagnostic.h"
#include <string>
#include <vector>

namespace httptidy::driver {

class DiagnosticCollector : public clang::DiagnosticConsumer {
public:
  explicit DiagnosticCollector(llvm::StringRef Root) : Root(Root.str()) {}

  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &Info) override;

  /// Errors without a place: they are about the command line.
  std::vector<std::string> CommandErrors;
  /// `file:line:column: message`, the file relative to the root.
  std::vector<std::string> SourceErrors;

private:
  std::string Root;
};

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_DIAGNOSTICS_H
