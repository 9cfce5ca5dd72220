//===- Yaml.h - A YAML file as a table --------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_PIECES_YAML_H
#define HTTPTIDY_TEST_PIECES_YAML_H

#include "llvm/ADT/StringRef.h"
#include <map>
#include <set>
#include <string>

namespace httptidy::test {

/// Scalars by their way: `runs/steps/0/shell`. Fails the test if \p Path, below
/// the root of the project, is no YAML.
using Yaml = std::map<std::string, std::string>;
Yaml readYaml(llvm::StringRef Path);

/// The keys right below \p Way, which is empty or ends with a slash.
std::set<std::string> keysOf(const Yaml &Y, llvm::StringRef Way);

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_PIECES_YAML_H
