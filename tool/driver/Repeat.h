//===- Repeat.h - The command that shows a failure again --------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A crash report is only worth something with the command that repeats it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_REPEAT_H
#define HTTPTIDY_TOOL_DRIVER_REPEAT_H

#include "tool/driver/Driver.h"
#include "tool/driver/Messages.h"

namespace httptidy::driver {

/// \p Word as one word of a shell's command line.
std::string quoted(llvm::StringRef Word);

/// `http-tidy check …` for the one file of \p Unit, quoted for a shell.
std::string repeatCommand(const AnalysisRequest &Request,
                          const UnitRequest &Unit);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_REPEAT_H
