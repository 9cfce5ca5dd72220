//===- Pool.cpp - Worker processes ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Pool.h"
#include "tool/driver/Process.h"
#include "llvm/ADT/STLExtras.h"
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>

using namespace httptidy::driver;
using Clock = Process::Clock;

/// The handler may do next to nothing: it writes a byte here.
static int InterruptPipe = -1;

static void onInterrupt(int) {
  int Saved = errno;
  [[maybe_unused]] ssize_t N = write(InterruptPipe, "", 1);
  errno = Saved;
}

namespace {

/// While it lives, Ctrl-C and `kill` are noticed instead of ending the
/// process: what was found has to be written. A second one ends it.
class InterruptWatch {
public:
  InterruptWatch() {
    if (pipe(Ends) != 0)
      Ends[0] = Ends[1] = -1;
    InterruptPipe = Ends[1];
    struct sigaction Action = {};
    Action.sa_handler = onInterrupt;
    Action.sa_flags = SA_RESETHAND;
    sigaction(SIGINT, &Action, &OldInt);
    sigaction(SIGTERM, &Action, &OldTerm);
  }
  ~InterruptWatch() {
    sigaction(SIGINT, &OldInt, nullptr);
    sigaction(SIGTERM, &OldTerm, nullptr);
    close(Ends[0]);
    close(Ends[1]);
  }
  int fd() const { return Ends[0]; }

private:
  int Ends[2];
  struct sigaction OldInt, OldTerm;
};

class Pool {
public:
  Pool(const PoolSettings &Settings, size_t Count, JobText Text, JobDone Done)
      : Settings(Settings), Count(Count), Text(Text), Done(Done) {}

  llvm::Expected<PoolEnd> run();

private:
  llvm::Error fill();
  void giveNext(Process &P);
  /// Waits for news and takes it. True if the user interrupted.
  bool wait();
  void serve(Process &P);
  void endLateWorkers();
  void report(size_t Job, JobOutcome Outcome);
  void fail(Process &P, bool Killed);

  const PoolSettings &Settings;
  size_t Count;
  JobText Text;
  JobDone Done;
  InterruptWatch Interrupt;
  std::vector<std::unique_ptr<Process>> Workers;
  size_t Next = 0;
  bool Stop = false;
};

} // namespace

void Pool::giveNext(Process &P) {
  size_t Job = Next++;
  P.give(Job, Text(Job),
         Clock::now() + std::chrono::seconds(Settings.TimeoutSeconds));
}

/// A worker for every job that is left, up to the number that was asked for.
llvm::Error Pool::fill() {
  while (Next < Count && Workers.size() < Settings.Jobs) {
    auto P = Process::start(Settings);
    if (!P)
      return P.takeError();
    giveNext(**P);
    Workers.push_back(std::move(*P));
  }
  return llvm::Error::success();
}

void Pool::report(size_t Job, JobOutcome Outcome) {
  if (!Done(Job, std::move(Outcome)))
    Stop = true;
}

void Pool::fail(Process &P, bool Killed) {
  size_t Job = *P.job();
  JobOutcome Outcome;
  Outcome.Function = P.activity().get();
  Outcome.Failure = P.end(Killed);
  if (Killed)
    Outcome.Failure =
        "timed out after " + std::to_string(Settings.TimeoutSeconds) + " s";
  report(Job, std::move(Outcome));
}

/// Sleeps until a worker or the user has news, or a job's time is over.
bool Pool::wait() {
  std::vector<pollfd> Polled = {{Interrupt.fd(), POLLIN, 0}};
  Clock::time_point First = Clock::time_point::max();
  for (const auto &P : Workers) {
    Polled.push_back({P->socket(), POLLIN, 0});
    First = std::min(First, P->deadline());
  }
  auto Left =
      std::chrono::ceil<std::chrono::milliseconds>(First - Clock::now());
  poll(Polled.data(), Polled.size(), std::max<int64_t>(Left.count(), 0));
  for (size_t I = 0; I < Workers.size(); ++I)
    if (Polled[I + 1].revents)
      serve(*Workers[I]);
  return Polled[0].revents & POLLIN;
}

/// Takes what \p P has to say. An idle worker gets the next job at once.
void Pool::serve(Process &P) {
  bool Gone = P.read();
  size_t Job = *P.job();
  if (auto Answer = P.takeAnswer()) {
    JobOutcome Outcome;
    Outcome.Answered = true;
    Outcome.Answer = std::move(*Answer);
    report(Job, std::move(Outcome));
    if (!Stop && Next < Count)
      giveNext(P);
    return;
  }
  if (Gone)
    fail(P, /*Killed=*/false);
}

void Pool::endLateWorkers() {
  Clock::time_point Now = Clock::now();
  for (const auto &P : Workers)
    if (P->job() && P->deadline() <= Now)
      fail(*P, /*Killed=*/true);
}

llvm::Expected<PoolEnd> Pool::run() {
  while (!Stop) {
    if (llvm::Error E = fill())
      return std::move(E);
    if (Workers.empty())
      return PoolEnd::AllDone;
    if (wait())
      return PoolEnd::Interrupted;
    endLateWorkers();
    // Idle ones have nothing left to do; dead ones are replaced.
    llvm::erase_if(Workers, [](const auto &P) { return !P->job(); });
  }
  return PoolEnd::Stopped;
}

llvm::Expected<PoolEnd> httptidy::driver::runPool(const PoolSettings &Settings,
                                                  size_t Count, JobText Text,
                                                  JobDone Done) {
  return Pool(Settings, Count, Text, Done).run();
}
