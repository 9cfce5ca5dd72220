//===- Files.h - The project's own files, for tests that police them *- C++
//-*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_HOUSE_FILES_H
#define HTTPTIDY_TEST_HOUSE_FILES_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace httptidy::test {

struct ProjectFile {
  /// Relative to the root of the project: `checks/core/Finding.h`.
  std::string Path;
  std::string Text;

  std::vector<llvm::StringRef> lines() const;
};

/// The text files of the project below the folders \p Folders whose names end
/// with one of \p Extensions (all of them if there is none), sorted by path.
std::vector<ProjectFile>
projectFiles(const std::vector<std::string> &Folders,
             const std::vector<std::string> &Extensions = {});

/// The sources below \p Folders.
std::vector<ProjectFile> sourceFiles(const std::vector<std::string> &Folders);

/// What \p File includes, as written between the quotes or brackets.
std::vector<std::string> includesOf(const ProjectFile &File);

/// \p Text of C or C++ with every comment blanked; lines stay where they are.
std::string withoutComments(llvm::StringRef Text);

/// How many lines the longest function of \p File has, as clang-format leaves
/// it: from the name at the left margin to the closing brace there.
struct FunctionSize {
  unsigned Lines = 0;
  unsigned At = 0;
};
FunctionSize longestFunction(const ProjectFile &File);

/// Functions of an annotated source: those with a finding to expect, and
/// those without. Functions inside a function count with it.
struct CaseCount {
  unsigned Firing = 0;
  unsigned Clean = 0;
};
CaseCount countCases(llvm::StringRef Text);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_HOUSE_FILES_H
