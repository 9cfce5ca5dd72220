//===- Worker.cpp - The process that analyses -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Driver.h"
#include "tool/driver/Pool.h"
#include "tool/driver/UnitAnalysis.h"
#include <csignal>
#include <cstdint>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace httptidy::driver;

/// For the signal handler, which gets no argument of ours.
static Activity *Doing = nullptr;
static uintptr_t StackTop = 0;
static uintptr_t StackSize = 0;

/// How far from the end of the stack a fault counts as running over it: a big
/// frame can jump over the guard page.
static constexpr uintptr_t Near = 1 << 20;

static void onFault(int Signal, siginfo_t *Info, void *) {
  auto Address = reinterpret_cast<uintptr_t>(Info->si_addr);
  uintptr_t End = StackTop - StackSize;
  if (Address > End - Near && Address < End + Near)
    Doing->markOverflow();
  // The handler was reset: the same fault now ends the process, and the driver
  // sees the signal.
  raise(Signal);
}

/// Tells a stack overflow from another crash. A handler needs a stack of its
/// own when the ordinary one has no room left.
static void watchStack() {
  static char HandlerStack[64 * 1024];
  rlimit Limit;
  if (getrlimit(RLIMIT_STACK, &Limit) != 0 || Limit.rlim_cur == RLIM_INFINITY)
    return;
  StackTop = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  StackSize = Limit.rlim_cur;
  stack_t Stack = {};
  Stack.ss_sp = HandlerStack;
  Stack.ss_size = sizeof(HandlerStack);
  sigaltstack(&Stack, nullptr);
  struct sigaction Action = {};
  Action.sa_sigaction = onFault;
  Action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND;
  sigaction(SIGSEGV, &Action, nullptr);
  sigaction(SIGBUS, &Action, nullptr);
}

/// The next message; false when the driver is gone.
static bool receive(std::string &Buffer, std::string &Text) {
  while (!takeFrame(Buffer, Text)) {
    char Chunk[65536];
    ssize_t N = recv(WorkerSocket, Chunk, sizeof(Chunk), 0);
    if (N < 0 && errno == EINTR)
      continue;
    if (N <= 0)
      return false;
    Buffer.append(Chunk, N);
  }
  return true;
}

static bool reply(const UnitResult &Result) {
  std::string Bytes = frame(encode(Result));
  llvm::StringRef Rest = Bytes;
  while (!Rest.empty()) {
    ssize_t N = send(WorkerSocket, Rest.data(), Rest.size(), MSG_NOSIGNAL);
    if (N < 0 && errno != EINTR)
      return false;
    if (N > 0)
      Rest = Rest.drop_front(N);
  }
  return true;
}

int httptidy::driver::workerMain() {
  auto Page = Activity::attach(WorkerActivity);
  std::string Buffer, Text;
  if (!Page || !receive(Buffer, Text)) {
    llvm::consumeError(Page.takeError());
    return 2;
  }
  Doing = &*Page;
  watchStack();
  WorkerSettings Settings;
  if (llvm::Error E = decode(Text, Settings)) {
    llvm::consumeError(std::move(E));
    return 2;
  }
  UnitAnalyser Analyser(std::move(Settings), *Page);
  while (receive(Buffer, Text)) {
    UnitRequest Request;
    if (llvm::Error E = decode(Text, Request)) {
      llvm::consumeError(std::move(E));
      return 2;
    }
    if (!reply(Analyser.run(Request)))
      return 2;
  }
  return 0;
}
