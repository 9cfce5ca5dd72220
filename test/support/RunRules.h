//===- RunRules.h - Runs the checks on a source, in process -----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What the tests of the checks have in common: parse a source against the
/// real headers, run rules on it, apply their fixes.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_SUPPORT_RUNRULES_H
#define HTTPTIDY_TEST_SUPPORT_RUNRULES_H

#include "checks/core/Finding.h"
#include "test/support/AnnotatedSource.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace httptidy::test {

/// The compiler arguments of \p Source without the compiler and the file:
/// the language, its standard, and what the source asks for.
std::vector<std::string> compileArgs(const AnnotatedSource &Source);

/// The models that \p Source names, as absolute paths.
std::vector<std::string> modelPaths(const AnnotatedSource &Source);

/// Runs the rules that count for \p Source. Suppressed findings are left out,
/// the rest is sorted. A source that does not compile and does not say so is
/// an error, and so is a rule that fails.
llvm::Expected<Findings> runRules(const AnnotatedSource &Source);

/// \p Text with the first fix of every finding of \p Found applied. Edits of
/// other files than \p Path or that overlap are an error.
llvm::Expected<std::string>
applyFixes(llvm::StringRef Path, llvm::StringRef Text, const Findings &Found);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_SUPPORT_RUNRULES_H
