//===- YamlText.h - Pieces of YAML ------------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Scalars and flow mappings as model files use them.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_COMMANDS_YAMLTEXT_H
#define HTTPTIDY_TOOL_COMMANDS_YAMLTEXT_H

#include "checks/models/Model.h"
#include "checks/models/Reader.h"
#include <optional>
#include <string>

namespace httptidy::commands {

/// \p Text as a YAML scalar, in quotes where it would read as something else.
std::string scalar(std::string_view Text);

/// `arg0`, `"*arg0"`, `this` …
std::string scalar(models::Subject S);

/// `">=7.85.0 <8.3.0"`; empty if \p R holds for every version.
std::string versions(const models::VersionRange &R,
                     const std::optional<models::VersionForm> &Form);

/// Builds `{a: 1, b: [x, y]}`; what has its default is left out.
class FlowMap {
public:
  void raw(std::string_view Key, const std::string &Value) {
    if (!Value.empty())
      Body += (Body.empty() ? "" : ", ") + std::string(Key) + ": " + Value;
  }
  void text(std::string_view Key, std::string_view Value) {
    if (!Value.empty())
      raw(Key, scalar(Value));
  }
  void flag(std::string_view Key, bool Value) {
    if (Value)
      raw(Key, "true");
  }
  void subject(std::string_view Key, models::Subject S) {
    if (S)
      raw(Key, scalar(S));
  }
  void texts(std::string_view Key, llvm::ArrayRef<std::string_view> List);
  void numbers(std::string_view Key, llvm::ArrayRef<int64_t> List);
  void subjects(std::string_view Key, llvm::ArrayRef<models::Subject> List);

  std::string str() const { return "{" + Body + "}"; }

private:
  std::string Body;
};

/// `[x, y]`.
std::string flowList(llvm::ArrayRef<std::string_view> List);

} // namespace httptidy::commands

#endif // HTTPTIDY_TOOL_COMMANDS_YAMLTEXT_H
