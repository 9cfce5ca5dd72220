//===- Cwe.h - Names of weaknesses ------------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of the Common Weakness Enumeration that checks speak of.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_CWE_H
#define HTTPTIDY_TOOL_REPORT_CWE_H

#include "checks/core/CheckInfo.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/JSON.h"

namespace httptidy::report {

/// What MITRE calls weakness \p Number; empty if it is not in our part.
llvm::StringRef cweName(unsigned Number);

/// The numbers that \p Checks name, in rising order.
std::vector<unsigned> cweNumbers(llvm::ArrayRef<const CheckInfo *> Checks);

/// `taxonomies` of a run: \p Numbers as taxa.
void writeTaxonomy(llvm::ArrayRef<unsigned> Numbers, llvm::json::OStream &J);

/// `relationships` of a rule that names \p Numbers.
void writeRelationships(llvm::ArrayRef<unsigned> Numbers,
                        llvm::json::OStream &J);

/// `supportedTaxonomies` of the tool.
void writeSupportedTaxonomy(llvm::json::OStream &J);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_CWE_H
