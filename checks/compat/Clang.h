//===- Clang.h - What differs between versions of Clang ---------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// This folder alone asks for LLVM_VERSION_MAJOR. It offers functions and
/// aliases, never macros, so that call sites read like ordinary code.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_COMPAT_CLANG_H
#define HTTPTIDY_COMPAT_CLANG_H

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "llvm/Config/llvm-config.h"

namespace httptidy::compat {

/// A diagnostics engine that owns its options and reports to a consumer of the
/// caller's. LLVM 21 changed who owns the options.
class OwnDiagnostics {
public:
  explicit OwnDiagnostics(clang::DiagnosticConsumer &Consumer)
#if LLVM_VERSION_MAJOR >= 21
      : Engine(new clang::DiagnosticIDs, Options, &Consumer,
               /*ShouldOwnClient=*/false){}
#else
      : Engine(new clang::DiagnosticIDs, new clang::DiagnosticOptions,
               &Consumer, /*ShouldOwnClient=*/false) {
  }
#endif

        clang::DiagnosticsEngine
        & get() {
    return Engine;
  }

private:
  clang::DiagnosticOptions Options;
  clang::DiagnosticsEngine Engine;
};

/// Makes \p Engine the one that \p Context reports to. A template, so that
/// only its callers need clang-tidy's headers.
template <class ClangTidyContext>
void setDiagnostics(ClangTidyContext &Context,
                    clang::DiagnosticsEngine &Engine) {
#if LLVM_VERSION_MAJOR >= 21
  Context.setDiagnosticsEngine(nullptr, &Engine);
#else
  Context.setDiagnosticsEngine(&Engine);
#endif
}

} // namespace httptidy::compat

#endif // HTTPTIDY_COMPAT_CLANG_H
