//===- Checks.cpp - Which checks clangd runs ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Two functions of clangd's that decide which checks run. The linker calls
/// these in their place (`--wrap`), and gives theirs under the name `__real_`.
///
//===----------------------------------------------------------------------===//

#include "clang-tidy/ClangTidyOptions.h"
#include "tool/config/Selection.h"
#include "llvm/ADT/FunctionExtras.h"
#include <optional>
#include <vector>

using clang::tidy::ClangTidyOptions;
using llvm::StringRef;

#define IS_FAST "_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE"
#define COMBINE                                                                \
  "_ZN5clang6clangd7combineESt6vectorIN4llvm15unique_functionIKFvRNS_"         \
  "4tidy16ClangTidyOptionsENS2_9StringRefEEEESaIS9_EE"

namespace httptidy::clangd {

/// clangd measures its own checks and runs those it knows to be fast. About
/// others it knows nothing, and would not run them.
std::optional<bool> clangdsIsFast(StringRef Check) __asm__("__real_" IS_FAST);
std::optional<bool> isFast(StringRef Check) __asm__("__wrap_" IS_FAST);

std::optional<bool> isFast(StringRef Check) {
  return Check.starts_with("http-") ? true : clangdsIsFast(Check);
}

/// Completes the options of a file, whose name comes second.
using Provider =
    llvm::unique_function<void(ClangTidyOptions &, StringRef) const>;

/// Chains what decides about options: `.clang-tidy`, `.clangd`, defaults.
Provider clangdsCombine(std::vector<Provider> All) __asm__("__real_" COMBINE);
Provider combine(std::vector<Provider> All) __asm__("__wrap_" COMBINE);

Provider combine(std::vector<Provider> All) {
  All.push_back([](ClangTidyOptions &Options, StringRef) {
    Options.Checks = withOwnChecks(Options.Checks.value_or(""));
  });
  return clangdsCombine(std::move(All));
}

} // namespace httptidy::clangd
