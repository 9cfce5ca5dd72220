//===- Pool.h - Worker processes --------------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Every file is analysed in a child process, many files per child, so that a
/// crash, a stack overflow, an endless loop or the out-of-memory killer costs
/// one file and not the run. Threads could not do that.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_POOL_H
#define HTTPTIDY_TOOL_DRIVER_POOL_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace httptidy::driver {

struct PoolSettings {
  /// This program; it is started again with the argument `worker`.
  std::string Executable;
  unsigned Jobs = 1;
  unsigned TimeoutSeconds = 300;
  /// Sent to each worker first.
  std::string Greeting;
};

/// How a job ended: an answer, or why there is none.
struct JobOutcome {
  bool Answered = false;
  std::string Answer;
  /// "killed by signal 11 (Segmentation fault)", "timed out after 300 s".
  std::string Failure;
  /// The function that the worker was at, as far as it is known.
  std::string Function;
};

enum class PoolEnd : uint8_t { AllDone, Interrupted, Stopped };

/// The text of a job, made when its turn comes: a large database would not
/// fit in memory as text.
using JobText = llvm::function_ref<std::string(size_t Job)>;

/// Takes an outcome; returns false to stop the rest.
using JobDone = llvm::function_ref<bool(size_t Job, JobOutcome Outcome)>;

/// Gives each of \p Count jobs to a worker and hands its outcome to \p Done, in
/// the order in which they finish. Ctrl-C stops too: jobs without an outcome
/// are never handed out.
llvm::Expected<PoolEnd> runPool(const PoolSettings &Settings, size_t Count,
                                JobText Text, JobDone Done);

/// The descriptors that a worker finds open.
inline constexpr int WorkerSocket = 3;
inline constexpr int WorkerActivity = 4;

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_POOL_H
