//===- Project.h - A small project to analyse -------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A folder with sources, a database and a header of a "library", and the
/// command to run in it. What a source reports is told by FakeEngine.cpp.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_TOOL_PROJECT_H
#define HTTPTIDY_TEST_TOOL_PROJECT_H

#include "test/support/Process.h"
#include <string>
#include <vector>

namespace httptidy::test {

class Project {
public:
  /// With `curl/curl.h`, which makes a file that includes it worth parsing.
  Project();

  /// Writes a source that includes the library, and puts it in the database.
  void add(llvm::StringRef File, llvm::StringRef Code,
           llvm::StringRef Flags = "");
  /// Writes a file that no database names.
  std::string write(llvm::StringRef File, llvm::StringRef Text) const {
    return Folder.write(File, Text);
  }
  std::string read(llvm::StringRef File) const {
    return readFile(Folder.path() + "/" + File.str());
  }

  /// Runs `http-tidy` with \p Arguments, a line of shell, in the folder.
  Outcome run(llvm::StringRef Arguments) const;
  /// The same in folder \p Sub.
  Outcome runIn(llvm::StringRef Sub, llvm::StringRef Arguments) const;
  /// Runs \p Line, in which `$TIDY` is the command, in the folder.
  Outcome shell(llvm::StringRef Line) const;

  const std::string &path() const { return Folder.path(); }

private:
  TempFolder Folder;
  std::vector<std::string> Entries;
};

/// True if \p Text holds \p Part.
bool holds(llvm::StringRef Text, llvm::StringRef Part);

/// For the message of a failed expectation.
std::string shown(const Outcome &O);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_TOOL_PROJECT_H
