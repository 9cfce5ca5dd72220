//===- Hosts.h - The programs that run the checks ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Runs annotated sources through the packaged clang-tidy with the plugin and
/// through http-tidy, and reads their text back: what users see.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_SUPPORT_HOSTS_H
#define HTTPTIDY_TEST_SUPPORT_HOSTS_H

#include "test/support/AnnotatedSource.h"
#include "test/support/Process.h"
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace httptidy::test {

/// File name without folders, line, column, check, message.
using Shown =
    std::tuple<std::string, unsigned, unsigned, std::string, std::string>;

/// The lines of \p Text that show a finding of an `http-` check.
std::set<Shown> readText(llvm::StringRef Text);

/// Sources that one run of a program can take: the same checks, options and
/// models. Sources of several units go together because starting a program
/// costs more than a small file.
using Batch = std::vector<AnnotatedSource>;
std::vector<Batch> makeBatches(std::vector<AnnotatedSource> Sources);

/// A compilation database of \p Sources in \p Folder.
void writeDatabase(const TempFolder &Folder, const Batch &Sources);

/// The configuration of \p Sources as YAML.
std::string configuration(const Batch &Sources);

/// `-*,http-x`: the checks of \p Sources, for `--checks`.
std::string checkGlobs(const Batch &Sources);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_SUPPORT_HOSTS_H
