//===- Later.h - What is designed, but not built yet ------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Options and subcommands of the design that this version does not have. They
/// get their own answer: "unknown option" would send people looking for a
/// typing mistake.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_COMMANDS_LATER_H
#define HTTPTIDY_TOOL_COMMANDS_LATER_H

#include <optional>
#include <string>
#include <vector>

namespace httptidy::commands {

/// The message for the first word of \p Words that names such a thing.
std::optional<std::string>
notYetAvailable(const std::vector<std::string> &Words);

} // namespace httptidy::commands

#endif // HTTPTIDY_TOOL_COMMANDS_LATER_H
