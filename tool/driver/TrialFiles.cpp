//===- TrialFiles.cpp - Files that read otherwise -------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/TrialFiles.h"
#include <map>

using namespace httptidy;
using namespace httptidy::driver;
namespace vfs = llvm::vfs;
using llvm::ErrorOr;

namespace {

class TrialFile : public vfs::File {
public:
  TrialFile(vfs::Status S, const std::string &Text)
      : S(std::move(S)), Text(Text) {}

  ErrorOr<vfs::Status> status() override { return S; }
  ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const llvm::Twine &Name, int64_t, bool, bool) override {
    return llvm::MemoryBuffer::getMemBufferCopy(Text, Name);
  }
  std::error_code close() override { return {}; }

private:
  vfs::Status S;
  const std::string &Text;
};

class TrialFiles : public vfs::ProxyFileSystem {
public:
  explicit TrialFiles(const Texts &Trial)
      : ProxyFileSystem(vfs::getRealFileSystem()) {
    for (const auto &[File, Text] : Trial)
      if (auto S = ProxyFileSystem::status(File))
        ByFile.emplace(S->getUniqueID(), &Text);
  }

  ErrorOr<vfs::Status> status(const llvm::Twine &Path) override {
    auto S = ProxyFileSystem::status(Path);
    const std::string *Text = S ? textOf(*S) : nullptr;
    // Clang compares the size with what it reads.
    return Text ? vfs::Status::copyWithNewSize(*S, Text->size()) : S;
  }

  ErrorOr<std::unique_ptr<vfs::File>>
  openFileForRead(const llvm::Twine &Path) override {
    auto S = ProxyFileSystem::status(Path);
    if (const std::string *Text = S ? textOf(*S) : nullptr)
      return std::make_unique<TrialFile>(
          vfs::Status::copyWithNewSize(*S, Text->size()), *Text);
    return ProxyFileSystem::openFileForRead(Path);
  }

private:
  const std::string *textOf(const vfs::Status &S) const {
    auto It = ByFile.find(S.getUniqueID());
    return It == ByFile.end() ? nullptr : It->second;
  }

  std::map<llvm::sys::fs::UniqueID, const std::string *> ByFile;
};

} // namespace

llvm::IntrusiveRefCntPtr<vfs::FileSystem>
driver::withTexts(const Texts &Trial) {
  if (Trial.empty())
    return vfs::getRealFileSystem();
  return llvm::makeIntrusiveRefCnt<TrialFiles>(Trial);
}
