//===- Config.h - .clang-tidy files and NOLINT ------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// http-tidy has no configuration of its own: it reads clang-tidy's. This is
/// the only part of the command that includes clang-tidy's headers, and it
/// does so in its .cpp files.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CONFIG_CONFIG_H
#define HTTPTIDY_CONFIG_CONFIG_H

#include "checks/core/Finding.h"
#include "checks/core/Options.h"
#include "checks/rules/Rule.h"
#include "checks/tidy/Suppression.h"
#include "llvm/Support/Error.h"
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace httptidy {

/// What the configuration says about one file.
struct FileConfig {
  /// Checks that are on, sorted by name; never empty.
  std::vector<const rules::Rule *> Enabled;
  /// By check; every enabled check has its entry.
  std::map<std::string, OptionValues> Options;
  /// `http.Models`: paths, found.
  std::vector<std::string> Models;
  /// `http.VendoredFolders`, or its default.
  std::vector<std::string> VendoredFolders;
  /// `http.LoweredPaths`.
  std::vector<std::string> LoweredPaths;
  /// `WarningsAsErrors`, for the name of a check.
  std::function<bool(llvm::StringRef)> IsError;
  /// The `.clang-tidy` files that were read until now, for this file or
  /// another.
  std::vector<std::string> Files;
};

class ConfigProvider {
public:
  /// \p InlineConfig is YAML that stands for the nearest `.clang-tidy`, as
  /// clang-tidy's `--config`; \p Checks are globs that replace those of the
  /// configuration. Empty: not given.
  ConfigProvider(const std::string &InlineConfig, std::string Checks);
  ~ConfigProvider();
  ConfigProvider(const ConfigProvider &) = delete;
  ConfigProvider &operator=(const ConfigProvider &) = delete;

  /// The configuration of \p Path, which need not exist. Every mistake in it
  /// is in the error, one line each. Not thread-safe.
  llvm::Expected<FileConfig> forFile(llvm::StringRef Path);

private:
  class Impl;
  std::unique_ptr<Impl> I;
};

} // namespace httptidy

#endif // HTTPTIDY_CONFIG_CONFIG_H
