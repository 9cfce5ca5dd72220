//===- Suppression.cpp - NOLINT, decided by clang-tidy --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/tidy/Suppression.h"
#include "checks/compat/Clang.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "clang/AST/ASTContext.h"

using namespace httptidy;
using namespace clang::tidy;

namespace {

/// Asks clang-tidy about every diagnostic that it is given.
class Judge : public clang::DiagnosticConsumer {
public:
  Judge()
      : Context(std::make_unique<DefaultOptionsProvider>(
            ClangTidyGlobalOptions(), ClangTidyOptions::getDefaults())) {}

  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &Info) override {
    llvm::SmallVector<clang::tooling::Diagnostic, 1> Unmatched;
    Suppressed = Context.shouldSuppressDiagnostic(Level, Info, Unmatched);
  }

  bool suppresses(const Finding &F) {
    Suppressed = false;
    Context.diag(F.Check,
                 clang::SourceLocation::getFromRawEncoding(F.Where.Raw), "%0")
        << F.Message;
    return Suppressed;
  }

  ClangTidyContext Context;

private:
  bool Suppressed = false;
};

} // namespace

Findings httptidy::takeSuppressed(Findings &All, clang::ASTContext &Context) {
  // An engine of its own: the unit's flags (-w, -Werror) must not decide.
  Judge J;
  compat::OwnDiagnostics Engine(J);
  compat::setDiagnostics(J.Context, Engine.get());
  J.Context.setSourceManager(&Context.getSourceManager());
  Findings Taken, Kept;
  for (Finding &F : All)
    (F.Where.Raw && J.suppresses(F) ? Taken : Kept).push_back(std::move(F));
  All = std::move(Kept);
  return Taken;
}
