//===- main.cpp - http-tidy -----------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/CommandLine.h"

int main(int Argc, char **Argv) {
  // Hidden: how this program starts itself to analyse files.
  if (Argc == 2 && llvm::StringRef(Argv[1]) == "worker")
    return httptidy::driver::workerMain();
  return httptidy::commands::runCommandLine(Argc, Argv);
}
