//===- ModuleTest.cpp - Options that all checks share ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Module.h"
#include "checks/core/Options.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace httptidy;
using llvm::StringRef;

namespace {

/// A folder that goes when the test ends.
class Tree {
public:
  Tree() {
    llvm::SmallString<128> Made;
    EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("http-tidy", Made));
    llvm::SmallString<128> Real;
    EXPECT_FALSE(llvm::sys::fs::real_path(Made, Real));
    Root = Real.str().str();
  }
  ~Tree() { llvm::sys::fs::remove_directories(Root); }

  std::string path(StringRef Below) const {
    llvm::SmallString<128> Path(Root);
    llvm::sys::path::append(Path, Below);
    return Path.str().str();
  }
  void file(StringRef Below) const {
    std::string Path = path(Below);
    EXPECT_FALSE(
        llvm::sys::fs::create_directories(llvm::sys::path::parent_path(Path)));
    std::error_code Error;
    llvm::raw_fd_ostream OS(Path, Error);
    EXPECT_FALSE(Error);
  }

private:
  std::string Root;
};

} // namespace

TEST(Module, OptionsHaveDefaults) {
  OptionValues Values(moduleInfo());
  EXPECT_EQ(moduleInfo().Name, "http");
  EXPECT_TRUE(Values.getList("Models").empty());
  std::vector<std::string> Vendored = Values.getList("VendoredFolders");
  EXPECT_EQ(std::count(Vendored.begin(), Vendored.end(), "third_party"), 1);
  EXPECT_EQ(std::count(Vendored.begin(), Vendored.end(), "node_modules"), 1);
}

TEST(Module, PathsAreLookedForUpwards) {
  Tree T;
  T.file("models/corp.yaml");
  T.file("src/net/models/corp.yaml");
  EXPECT_EQ(findUpwards("models/corp.yaml", T.path("src/a.cpp")),
            T.path("models/corp.yaml"));
  // The nearest one.
  EXPECT_EQ(findUpwards("models/corp.yaml", T.path("src/net/a.cpp")),
            T.path("src/net/models/corp.yaml"));
  EXPECT_EQ(findUpwards("models", T.path("src/net/deep/er/a.cpp")),
            T.path("src/net/models"));
}

TEST(Module, DotsInTheSourcePathAreResolved) {
  Tree T;
  T.file("corp.yaml");
  T.file("src/a.cpp");
  EXPECT_EQ(findUpwards("corp.yaml", T.path("src/x/../a.cpp")),
            T.path("corp.yaml"));
}

TEST(Module, PathsThatAreNowhereOrAbsoluteStay) {
  Tree T;
  EXPECT_EQ(findUpwards("no-such-model.yaml", T.path("a.cpp")),
            "no-such-model.yaml");
  std::string Absolute = T.path("not/there.yaml");
  EXPECT_EQ(findUpwards(Absolute, T.path("a.cpp")), Absolute);
}

TEST(Module, ProjectIsTheNearestVersionControlledTree) {
  Tree T;
  T.file("outer/.git/HEAD");
  T.file("outer/sub/.git"); // a submodule has a file
  EXPECT_EQ(findProject(T.path("outer/src/a.cpp")), T.path("outer"));
  EXPECT_EQ(findProject(T.path("outer/sub/src/a.cpp")), T.path("outer/sub"));
}
