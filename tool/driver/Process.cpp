//===- Process.cpp - One worker process -----------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Process.h"
#include "tool/driver/Messages.h"
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

using namespace httptidy::driver;

static llvm::Error lastError(const char *What) {
  std::error_code Code(errno, std::generic_category());
  return llvm::createStringError(Code,
                                 llvm::Twine(What) + ": " + Code.message());
}

/// What the child does between fork and exec: only calls that are safe there.
[[noreturn]] static void becomeWorker(const char *Executable, int Socket,
                                      int Page) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  rlimit NoCore = {0, 0};
  setrlimit(RLIMIT_CORE, &NoCore);
  // Ctrl-C reaches the whole process group; the driver alone decides.
  signal(SIGINT, SIG_IGN);
  signal(SIGTERM, SIG_DFL);
  // Out of the way first: one of them may be the number of the other.
  int S = fcntl(Socket, F_DUPFD, WorkerActivity + 1);
  int P = fcntl(Page, F_DUPFD, WorkerActivity + 1);
  dup2(S, WorkerSocket);
  dup2(P, WorkerActivity);
  close(S);
  close(P);
  int Null = open("/dev/null", O_RDWR);
  dup2(Null, STDIN_FILENO);
  // Reports go to standard output; a stray line of a worker must not.
  dup2(STDERR_FILENO, STDOUT_FILENO);
  char Subcommand[] = "worker";
  char *Argv[] = {const_cast<char *>(Executable), Subcommand, nullptr};
  execv(Executable, Argv);
  _exit(127);
}

llvm::Expected<std::unique_ptr<Process>>
Process::start(const PoolSettings &Settings) {
  auto Doing = Activity::create();
  if (!Doing)
    return Doing.takeError();
  int Ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, Ends) != 0)
    return lastError("cannot make a socket pair");
  for (int End : Ends)
    fcntl(End, F_SETFD, FD_CLOEXEC);
  pid_t Pid = fork();
  if (Pid < 0) {
    close(Ends[0]);
    close(Ends[1]);
    return lastError("cannot start a worker");
  }
  if (Pid == 0)
    becomeWorker(Settings.Executable.c_str(), Ends[1], Doing->fd());
  close(Ends[1]);
  std::unique_ptr<Process> P(new Process(Pid, Ends[0], std::move(*Doing)));
  P->send(Settings.Greeting);
  return P;
}

Process::~Process() {
  if (Pid > 0)
    end(/*Killed=*/true);
}

/// A worker that is gone shows when it is read from: errors need no answer.
void Process::send(llvm::StringRef Text) {
  std::string Bytes = frame(Text);
  size_t Sent = 0;
  while (Sent < Bytes.size()) {
    ssize_t N =
        ::send(Socket, Bytes.data() + Sent, Bytes.size() - Sent, MSG_NOSIGNAL);
    if (N < 0 && errno != EINTR)
      return;
    if (N > 0)
      Sent += N;
  }
}

void Process::give(size_t NewJob, llvm::StringRef Text,
                   Clock::time_point Until) {
  Job = NewJob;
  Deadline = Until;
  send(Text);
}

bool Process::read() {
  char Chunk[65536];
  ssize_t N = recv(Socket, Chunk, sizeof(Chunk), 0);
  if (N > 0)
    Buffer.append(Chunk, N);
  return N == 0 || (N < 0 && errno != EINTR && errno != EAGAIN);
}

std::optional<std::string> Process::takeAnswer() {
  std::string Text;
  if (!takeFrame(Buffer, Text))
    return std::nullopt;
  Job.reset();
  return Text;
}

std::string Process::end(bool Killed) {
  if (Killed)
    kill(Pid, SIGKILL);
  close(Socket);
  int Status = 0;
  while (waitpid(Pid, &Status, 0) < 0 && errno == EINTR)
    continue;
  Pid = -1;
  Job.reset();
  if (WIFSIGNALED(Status)) {
    int Signal = WTERMSIG(Status);
    return "killed by signal " + std::to_string(Signal) + " (" +
           (Doing.overflowed() ? "stack overflow" : strsignal(Signal)) + ")";
  }
  return "the worker ended with status " + std::to_string(WEXITSTATUS(Status));
}
