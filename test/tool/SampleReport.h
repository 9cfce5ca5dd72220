//===- SampleReport.h - A report written by hand ----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One of everything, for the tests of the formats.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_TOOL_SAMPLEREPORT_H
#define HTTPTIDY_TEST_TOOL_SAMPLEREPORT_H

#include "test/support/Process.h"
#include "tool/report/Report.h"

namespace httptidy::test {

/// The source that the report speaks of.
inline constexpr char SampleSource[] = "int get(void);\n"
                                       "\n"
                                       "int f(void) {\n"
                                       "\t/* \xC3\xA9 */ return get();\n"
                                       "}\n";

/// Writes the source into \p Folder and reports on it.
inline report::Report sampleReport(const TempFolder &Folder) {
  Folder.write("src/a b.c", SampleSource);
  report::Report R;
  R.Root = Folder.path();
  Finding F;
  F.Check = "http-sample";
  F.Level = Severity::Warning;
  F.Message = "'get' has no deadline; set one";
  F.Where = {"src/a b.c", 4, 18, 4, 23, 51, 0};
  F.Object = "get";
  F.EnclosingDecl = "f";
  F.Path = {{{"src/a b.c", 3, 5, 3, 6, 20, 0}, "comes from here"}};
  F.Fixes = {{"pass 30", {{"src/a b.c", 55, 0, "30", 0}}}};
  F.Fingerprint = "0123456789abcdef";
  R.All = {F};
  R.FilesAnalysed = 1;
  report::FileProblem P;
  P.File = "src/c.c";
  P.Reason = "killed by signal 11 (Segmentation fault)";
  P.Function = "ns::g";
  P.Repeat = "http-tidy check src/c.c";
  R.Problems = {P};
  R.Skipped = {{{"src/a b.c", 3, 5, 3, 6, 20, 0}, "f", "too large"}};
  R.DroppedFlags = {{"-fconserve-stack", 2}};
  return R;
}

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_TOOL_SAMPLEREPORT_H
