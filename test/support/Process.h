//===- Process.h - Runs a program and keeps what it says --------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_SUPPORT_PROCESS_H
#define HTTPTIDY_TEST_SUPPORT_PROCESS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace httptidy::test {

struct Outcome {
  /// Exit status; negative if a signal ended the program or it did not start.
  int Status = -1;
  std::string Out;
  std::string Err;
};

/// Runs \p Program (a path) with \p Args, without input.
Outcome runProgram(llvm::StringRef Program, std::vector<std::string> Args);

/// A folder of its own that disappears with the object.
class TempFolder {
public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder &) = delete;
  TempFolder &operator=(const TempFolder &) = delete;

  const std::string &path() const { return Path; }
  /// Writes file \p Name in it and returns its path.
  std::string write(llvm::StringRef Name, llvm::StringRef Text) const;

private:
  std::string Path;
};

/// The text of \p Path, empty if it cannot be read.
std::string readFile(llvm::StringRef Path);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_SUPPORT_PROCESS_H
