//===- DocsTest.cpp - The guide says what the loader reads ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelText.h"
#include "checks/models/Builtin.h"
#include "checks/models/EffectReader.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace httptidy::models;

static std::string guide() {
  auto Buffer = llvm::MemoryBuffer::getFile(HTTPTIDY_MODEL_GUIDE);
  EXPECT_TRUE(bool(Buffer));
  return Buffer ? (*Buffer)->getBuffer().str() : "";
}

// | `create` | **`on`**, **`type`**, `or-null`, `or-same` |
TEST(Docs, TableOfEffectsIsTheSchema) {
  std::string Guide = guide();
  for (const EffectSchema &S : effectSchemas()) {
    std::vector<std::string> Cells;
    llvm::SmallVector<llvm::StringRef, 12> Keys;
    S.Keys.split(Keys, ' ');
    for (llvm::StringRef Key : Keys)
      Cells.push_back(Key.consume_back("!") ? ("**`" + Key + "`**").str()
                                            : ("`" + Key + "`").str());
    std::string Row =
        ("| `" + S.Name + "` | " + llvm::join(Cells, ", ") + " |").str();
    EXPECT_NE(Guide.find(Row), std::string::npos) << Row;
  }
}

/// The text between the fence that follows \p Heading and its end.
static std::string example(const std::string &Heading) {
  std::string Guide = guide();
  size_t Start = Guide.find("```yaml\n", Guide.find(Heading));
  size_t End = Guide.find("```\n", Start + 8);
  if (Start == std::string::npos || End == std::string::npos) {
    ADD_FAILURE() << "no example below " << Heading;
    return "";
  }
  return Guide.substr(Start + 8, End - Start - 8);
}

TEST(Docs, ExampleOfAWrapperLoads) {
  EXPECT_EQ(mistakes(example("## An example"), builtinModels()), "");
}

TEST(Docs, ExamplesOfTypesAndOptionsLoad) {
  EXPECT_EQ(mistakes("library: l\nheaders: []\n"
                     "version: {macro: V, form: hex-00MMmmpp}\n" +
                     example("## Types") +
                     "calls:\n  - name: curl_easy_cleanup\n" +
                     example("### Options")),
            "");
}
