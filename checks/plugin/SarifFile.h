//===- SarifFile.h - One SARIF file per translation unit --------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// `http.SarifDirectory`: what clang-tidy shows of a unit, as a file that code
/// scanning reads; clang-tidy itself writes no SARIF.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_PLUGIN_SARIFFILE_H
#define HTTPTIDY_PLUGIN_SARIFFILE_H

#include "checks/core/CheckInfo.h"
#include "checks/core/Finding.h"
#include "llvm/Support/Error.h"

namespace clang {
class ASTContext;
namespace tidy {
class ClangTidyContext;
} // namespace tidy
} // namespace clang

namespace httptidy {
namespace flow {
class UnitFacts;
} // namespace flow

namespace plugin {

struct SarifRequest {
  llvm::StringRef Directory;
  /// Root of the project; empty if it is not known.
  llvm::StringRef Root;
  /// Null if no header of the unit belongs to a model.
  const flow::UnitFacts *Facts;
  llvm::ArrayRef<const CheckInfo *> Checks;
  std::vector<std::string> LoweredPaths;
};

/// Writes what the host shows of \p All. Called while \p Context lives, at the
/// end of the unit.
llvm::Error writeSarifFile(const SarifRequest &Request, Findings All,
                           const clang::tidy::ClangTidyContext &Host,
                           clang::ASTContext &Context);

} // namespace plugin
} // namespace httptidy

#endif // HTTPTIDY_PLUGIN_SARIFFILE_H
