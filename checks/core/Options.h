//===- Options.h - Values of a check's options ------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The options of one check for one file, read from `CheckOptions` of
/// `.clang-tidy`. What is not given has the default of the OptionInfo.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CORE_OPTIONS_H
#define HTTPTIDY_CORE_OPTIONS_H

#include "checks/core/CheckInfo.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace httptidy {

class OptionValues {
public:
  explicit OptionValues(const CheckInfo &Info) : Info(&Info) {}

  /// Sets option \p Name (without the check's name) from its text. An unknown
  /// name or a value of the wrong kind is an error that names the valid ones.
  llvm::Error set(llvm::StringRef Name, llvm::StringRef Text);

  bool getBool(llvm::StringRef Name) const;
  int64_t getInt(llvm::StringRef Name) const;
  std::vector<std::string> getList(llvm::StringRef Name) const;
  /// The text that stands for the option, given or default.
  llvm::StringRef getText(llvm::StringRef Name) const;

private:
  const CheckInfo *Info;
  llvm::StringMap<std::string> Given;
};

} // namespace httptidy

#endif // HTTPTIDY_CORE_OPTIONS_H
