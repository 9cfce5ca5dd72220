//===- Process.h - One worker process ---------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Starting, feeding, reading and reaping one worker.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_PROCESS_H
#define HTTPTIDY_TOOL_DRIVER_PROCESS_H

#include "tool/driver/Activity.h"
#include "tool/driver/Pool.h"
#include <chrono>
#include <memory>
#include <optional>
#include <sys/types.h>

namespace httptidy::driver {

class Process {
public:
  using Clock = std::chrono::steady_clock;

  static llvm::Expected<std::unique_ptr<Process>>
  start(const PoolSettings &Settings);
  ~Process();

  /// Gives the worker a job; it has to be idle.
  void give(size_t Job, llvm::StringRef Text, Clock::time_point Deadline);
  /// Reads what has come. True if the worker is gone.
  bool read();
  /// The answer to the current job, if it is complete; the worker is idle
  /// then.
  std::optional<std::string> takeAnswer();
  /// Ends the worker and says how: by itself or, if \p Killed, by us.
  std::string end(bool Killed);

  std::optional<size_t> job() const { return Job; }
  Clock::time_point deadline() const { return Deadline; }
  int socket() const { return Socket; }
  const Activity &activity() const { return Doing; }

private:
  Process(pid_t Pid, int Socket, Activity Doing)
      : Pid(Pid), Socket(Socket), Doing(std::move(Doing)) {}
  void send(llvm::StringRef Text);

  pid_t Pid;
  int Socket;
  Activity Doing;
  std::optional<size_t> Job;
  Clock::time_point Deadline;
  std::string Buffer;
};

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_PROCESS_H
