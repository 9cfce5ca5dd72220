//===- SarifRules.h - Rules of a SARIF run ----------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The `rules` of the driver, from the metadata of the checks.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_SARIFRULES_H
#define HTTPTIDY_TOOL_REPORT_SARIFRULES_H

#include "checks/core/CheckInfo.h"
#include "llvm/Support/JSON.h"

namespace httptidy::report {

/// One reportingDescriptor.
void writeSarifRule(const CheckInfo &Info, llvm::json::OStream &J);

/// The rule of a check that is not ours, in a report made of what another
/// program found.
void writeForeignRule(llvm::StringRef Check, llvm::json::OStream &J);

/// What a page says first, on one line and without its quotes.
std::string firstParagraph(llvm::StringRef Page);

/// \p Text as a sentence: first letter upper case, a full stop at the end.
std::string sentence(llvm::StringRef Text);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_SARIFRULES_H
