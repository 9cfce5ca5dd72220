//===- SarifParts.h - Small writers of SARIF --------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Messages, places and the head of a run, for all that writes SARIF.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_SARIFPARTS_H
#define HTTPTIDY_TOOL_REPORT_SARIFPARTS_H

#include "tool/report/JsonParts.h"

namespace httptidy::report {

/// The base of every relative URI.
inline constexpr char RootId[] = "%SRCROOT%";

void writeMessage(llvm::StringRef Text, llvm::json::OStream &J);
/// `artifactLocation` or whatever \p Key says.
void writeArtifact(llvm::StringRef Key, llvm::StringRef File,
                   llvm::json::OStream &J);
void writeRegion(llvm::StringRef Key, const Location &L,
                 const SourceText &Source, llvm::json::OStream &J);
/// `physicalLocation`.
void writePlace(const Location &L, SourceCache &Sources,
                llvm::json::OStream &J);
/// `logicalLocations`; nothing without a name.
void writeFunction(llvm::StringRef Name, llvm::json::OStream &J);
/// `originalUriBaseIds`, without the path of a machine.
void writeBases(llvm::json::OStream &J);

/// A log with one run, which \p Run fills.
void writeLog(llvm::raw_ostream &OS,
              llvm::function_ref<void(llvm::json::OStream &)> Run);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_SARIFPARTS_H
