//===- Yaml.cpp - A YAML file as a table ----------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/pieces/Yaml.h"
#include "test/support/Process.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Casting.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"
#include "gtest/gtest.h"

using namespace httptidy::test;
using llvm::StringRef;
namespace yaml = llvm::yaml;

static void add(yaml::Node *N, const std::string &Way, Yaml &Out) {
  llvm::SmallString<64> Memory;
  auto Below = [&](StringRef Key) {
    return Way.empty() ? Key.str() : Way + "/" + Key.str();
  };
  if (auto *Map = llvm::dyn_cast_or_null<yaml::MappingNode>(N)) {
    for (yaml::KeyValueNode &Entry : *Map) {
      auto *Key = llvm::cast<yaml::ScalarNode>(Entry.getKey());
      std::string Name = Below(Key->getValue(Memory));
      add(Entry.getValue(), Name, Out);
    }
  } else if (auto *List = llvm::dyn_cast_or_null<yaml::SequenceNode>(N)) {
    unsigned Index = 0;
    for (yaml::Node &Item : *List)
      add(&Item, Below(std::to_string(Index++)), Out);
  } else if (auto *Scalar = llvm::dyn_cast_or_null<yaml::ScalarNode>(N)) {
    Out[Way] = Scalar->getValue(Memory).str();
  } else if (auto *Block = llvm::dyn_cast_or_null<yaml::BlockScalarNode>(N)) {
    Out[Way] = Block->getValue().str();
  } else {
    Out[Way] = "";
  }
}

Yaml httptidy::test::readYaml(StringRef Path) {
  std::string Text = readFile((HTTPTIDY_SOURCE_DIR "/" + Path).str());
  EXPECT_FALSE(Text.empty()) << Path.str();
  llvm::SourceMgr Sources;
  yaml::Stream Stream(Text, Sources);
  Yaml Out;
  auto Document = Stream.begin();
  add(Document->getRoot(), "", Out);
  EXPECT_FALSE(Stream.failed()) << Path.str();
  return Out;
}

std::set<std::string> httptidy::test::keysOf(const Yaml &Y, StringRef Way) {
  std::set<std::string> Keys;
  for (const auto &[Name, Text] : Y) {
    StringRef Rest = Name;
    if (Rest.consume_front(Way))
      Keys.insert(Rest.split('/').first.str());
  }
  return Keys;
}
