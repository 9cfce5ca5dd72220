//===- AnnotatedSource.h - A test source that says what is found *- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The markers in the sources of test/rules, described in
/// docs/guide/testing.md. Parsing and comparing know no Clang, so that what
/// judges the checks can be tested by itself.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_SUPPORT_ANNOTATEDSOURCE_H
#define HTTPTIDY_TEST_SUPPORT_ANNOTATEDSOURCE_H

#include "checks/core/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace httptidy::test {

enum class Intent : uint8_t {
  Expect,  ///< has to be found
  Step,    ///< has to be a step of some finding
  KnownFn, ///< would be right, is not found yet
  KnownFp, ///< is wrong, is still found
};

/// One marker. Empty fields match everything.
struct Expectation {
  Intent What;
  std::string File; ///< file name without folders
  unsigned Line = 0;
  std::string Check;
  std::string Level;
  std::string Part; ///< of the message
  std::string Fix;  ///< `fixed` if there has to be a fix, `unfixed` if none
};

/// What the first lines of a source ask for.
struct Directives {
  std::vector<std::string> Args;
  std::map<std::string, std::string> Options;
  /// As written: relative to the source.
  std::vector<std::string> Models;
  /// Checks whose findings count; `*` for all.
  std::vector<std::string> Checks;
  /// Major version of LLVM that the source is for.
  std::optional<unsigned> Version;
  /// `errors: yes`: the source does not compile, on purpose.
  bool Broken = false;
};

struct AnnotatedSource {
  std::string Path;
  std::string Text;
  Directives Wants;
  std::vector<Expectation> Markers;

  bool countsCheck(llvm::StringRef Check) const;
};

/// Reads the markers of \p Text. \p Check is the one that counts when the
/// source does not say; a marker that makes no sense is an error.
llvm::Expected<AnnotatedSource> parseAnnotated(llvm::StringRef Path,
                                               llvm::StringRef Text,
                                               llvm::StringRef Check);

/// Reads a source of test/rules/<check>, together with the markers of the
/// helper headers beside it that it includes.
llvm::Expected<AnnotatedSource> readAnnotated(llvm::StringRef Path);

/// How \p Found differs from what \p Source says, in words that show the
/// source line; empty if it does not.
std::vector<std::string> differences(const AnnotatedSource &Source,
                                     llvm::ArrayRef<Finding> Found);

/// What is wrong with the words of \p Found: messages begin in lower case, are
/// one line and end without a full stop, and so do the steps.
std::vector<std::string> mannersOf(llvm::ArrayRef<Finding> Found);

/// Does \p Text include a C++ library that takes seconds to parse? Tests that
/// parse each source several times, or not for its sake, take few of these.
bool isSlowToParse(llvm::StringRef Text);

/// Every annotated source below \p Folder, sorted.
std::vector<std::string> findSources(llvm::StringRef Folder);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_SUPPORT_ANNOTATEDSOURCE_H
