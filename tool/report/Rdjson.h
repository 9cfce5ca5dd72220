//===- Rdjson.h - Diagnostics for reviewdog ---------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// reviewdog's own format, which carries severities, related places and
/// suggestions that a reviewer applies with a click. Only new findings.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_RDJSON_H
#define HTTPTIDY_TOOL_REPORT_RDJSON_H

#include "tool/report/Report.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

void writeRdjson(const Report &R, llvm::raw_ostream &OS);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_RDJSON_H
