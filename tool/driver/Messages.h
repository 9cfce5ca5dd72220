//===- Messages.h - What the driver and its workers say ---------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The values that travel between the driver and a worker process, as JSON in
/// frames of four length bytes (most significant first) and the text.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_MESSAGES_H
#define HTTPTIDY_TOOL_DRIVER_MESSAGES_H

#include "checks/core/Inventory.h"
#include "tool/driver/Database.h"
#include "llvm/Support/Error.h"
#include <map>

namespace httptidy::driver {

/// Told to a worker once, before its first unit.
struct WorkerSettings {
  std::string Root;
  std::string Checks;      ///< `--checks`
  std::string Config;      ///< `--config`
  std::string QueryDriver; ///< globs of compilers that may be run
  std::string ResourceDir;
  std::vector<std::string> Models; ///< absolute paths of `--models`
  bool Filter = true;
  bool KeepInputs = false;
  bool KeepSources = false;
};

/// What files have as text in place of what is on the disk, by absolute path.
using Texts = std::map<std::string, std::string>;

/// One unit to analyse.
struct UnitRequest {
  CompileCommand Command;
  /// Findings outside this file are left out: a header that was asked for.
  /// Absolute; empty for all.
  std::string OnlyFile;
  /// A trial: what is found if these files read so.
  Texts Trial;
};

/// A file of the project as a unit has read it.
struct ReadSource {
  /// Its real name, relative to the root.
  std::string File;
  /// See hashOf.
  std::string Hash;
};

enum class UnitStatus : uint8_t {
  Analysed,
  WithoutModel, ///< its text can't include a modelled header
  Failed,       ///< not analysed; Reason says why
  WrongUsage,   ///< a mistake in the configuration or a model: ends the run
};

struct UnitResult {
  UnitStatus Status = UnitStatus::Analysed;
  std::string Reason;
  std::vector<std::string> CompileErrors;
  std::vector<std::string> DroppedFlags;
  Findings Found;
  /// What a NOLINT comment takes.
  Findings Silenced;
  std::vector<InventoryRow> Inventory;
  std::vector<SkippedFunction> Skipped;
  /// Every file that was read, absolute, if the settings ask for them.
  std::vector<std::string> Inputs;
  /// The files below the root that were read, if the settings ask for them.
  std::vector<ReadSource> Sources;
};

/// Tells whether a file has changed; no more than that.
std::string hashOf(llvm::StringRef Text);

std::string encode(const WorkerSettings &S);
std::string encode(const UnitRequest &R);
std::string encode(const UnitResult &R);

llvm::Error decode(llvm::StringRef Text, WorkerSettings &S);
llvm::Error decode(llvm::StringRef Text, UnitRequest &R);
llvm::Error decode(llvm::StringRef Text, UnitResult &R);

/// \p Text with its length in front.
std::string frame(llvm::StringRef Text);

/// Takes the first whole frame out of \p Buffer; false if there is none yet.
bool takeFrame(std::string &Buffer, std::string &Text);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_MESSAGES_H
