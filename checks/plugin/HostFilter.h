//===- HostFilter.h - What clang-tidy would not show ------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_PLUGIN_HOSTFILTER_H
#define HTTPTIDY_PLUGIN_HOSTFILTER_H

#include "checks/core/Finding.h"

namespace clang {
class SourceManager;
namespace tidy {
class ClangTidyContext;
} // namespace tidy
} // namespace clang

namespace httptidy::plugin {

/// Drops the findings of \p All that clang-tidy leaves out because of where
/// they are: system headers, `HeaderFilterRegex`, `ExcludeHeaderFilterRegex`,
/// `--line-filter`. It keeps that decision to itself, so it is repeated here.
void dropFiltered(Findings &All, const clang::tidy::ClangTidyContext &Context,
                  const clang::SourceManager &SM);

} // namespace httptidy::plugin

#endif // HTTPTIDY_PLUGIN_HOSTFILTER_H
