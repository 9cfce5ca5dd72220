//===- TrialFiles.h - Files that read otherwise -----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What a change does is seen before anything is written: Clang gets the
/// changed text in place of the file.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_TRIALFILES_H
#define HTTPTIDY_TOOL_DRIVER_TRIALFILES_H

#include "tool/driver/Messages.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace httptidy::driver {

/// The real file system, but the files that \p Trial names have its text, by
/// whatever name or link they are opened. \p Trial has to outlive it.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> withTexts(const Texts &Trial);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_TRIALFILES_H
