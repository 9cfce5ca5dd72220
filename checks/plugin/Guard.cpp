//===- Guard.cpp - Refuses to run in another Clang ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// A plugin built for another Clang may load and then find nothing, or crash.
/// This runs before every other initializer of the plugin and ends the host
/// with a message that says what to do.
///
//===----------------------------------------------------------------------===//

#include "clang/Basic/Version.h"
#include <cstdio>
#include <cstdlib>
#include <string>

// Patch releases keep the ABI: major and minor have to agree.
static constexpr char BuiltFor[] = "version " CLANG_VERSION_MAJOR_STRING ".";

static bool matches(const std::string &Host) {
  std::string Wanted = BuiltFor + std::to_string(CLANG_VERSION_MINOR) + ".";
  return Host.find(Wanted) != std::string::npos;
}

__attribute__((constructor(101))) static void refuseAnotherClang() {
  // What the host exports, because the plugin links no Clang of its own.
  std::string Host = clang::getClangFullVersion();
  if (matches(Host))
    return;
  std::fprintf(stderr,
               "HttpTidyPlugin: built for clang %s, but loaded by '%s'; use "
               "clang-tidy-%s, or a plugin built for this clang-tidy\n",
               CLANG_VERSION_STRING, Host.c_str(), CLANG_VERSION_MAJOR_STRING);
  std::_Exit(3);
}
