//===- Main.cpp - clang-tidy with the http-* checks in it -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// clang-tidy itself: the module is linked in and registers its checks, so that
/// editors that cannot load a plugin, or load the wrong one, need none.
///
//===----------------------------------------------------------------------===//

namespace clang::tidy {
int clangTidyMain(int Argc, const char **Argv);
} // namespace clang::tidy

int main(int Argc, const char **Argv) {
  return clang::tidy::clangTidyMain(Argc, Argv);
}
