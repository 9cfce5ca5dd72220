//===- Loader.cpp - Reads models from YAML --------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Loader.h"
#include "checks/models/ModelReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace httptidy::models {

struct OwnedModel::Storage {
  Arena Memory;
};

OwnedModel::OwnedModel(const Model &M, std::unique_ptr<Storage> S)
    : M(M), S(std::move(S)) {}
OwnedModel::OwnedModel(OwnedModel &&) noexcept = default;
OwnedModel &OwnedModel::operator=(OwnedModel &&) noexcept = default;
OwnedModel::~OwnedModel() = default;

static llvm::Error failure(const llvm::Twine &Text) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Text);
}

llvm::Expected<OwnedModel> loadModel(llvm::MemoryBufferRef Yaml,
                                     llvm::ArrayRef<const Model *> Known) {
  llvm::SourceMgr Sources;
  Mistakes Wrong(Sources);
  auto Memory = std::make_unique<OwnedModel::Storage>();
  Model M;
  if (std::optional<Node> Root = parseTree(Yaml, Sources, Wrong))
    M = ModelReader(Wrong, Memory->Memory, Known).read(*Root);
  if (!Wrong.none())
    return failure(Wrong.text());
  M.File = Memory->Memory.text(Yaml.getBufferIdentifier());
  return OwnedModel(M, std::move(Memory));
}

/// The files that \p Path stands for.
static llvm::Expected<std::vector<std::string>>
listFiles(const std::string &Path) {
  if (!llvm::sys::fs::is_directory(Path))
    return std::vector<std::string>{Path};
  std::vector<std::string> Files;
  std::error_code EC;
  for (llvm::sys::fs::directory_iterator It(Path, EC), End; It != End && !EC;
       It.increment(EC))
    if (llvm::sys::path::extension(It->path()) == ".yaml")
      Files.push_back(It->path());
  if (EC)
    return failure(Path + ": error: " + EC.message());
  if (Files.empty())
    return failure(Path + ": error: no *.yaml file in this folder");
  llvm::sort(Files);
  return Files;
}

static llvm::Expected<OwnedModel>
loadFile(const std::string &Path, llvm::ArrayRef<const Model *> Known) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Buffer)
    return failure(Path + ": error: " + Buffer.getError().message());
  return loadModel((*Buffer)->getMemBufferRef(), Known);
}

llvm::Expected<std::vector<OwnedModel>>
loadModels(llvm::ArrayRef<std::string> Paths,
           llvm::ArrayRef<const Model *> Known) {
  std::vector<OwnedModel> Result;
  std::string Wrong;
  auto Note = [&](llvm::Error E) {
    Wrong += (Wrong.empty() ? "" : "\n") + llvm::toString(std::move(E));
  };
  for (const std::string &Path : Paths) {
    llvm::Expected<std::vector<std::string>> Files = listFiles(Path);
    if (!Files) {
      Note(Files.takeError());
      continue;
    }
    for (const std::string &File : *Files) {
      std::vector<const Model *> Before = Known.vec();
      for (const OwnedModel &M : Result)
        Before.push_back(&M.get());
      if (llvm::Expected<OwnedModel> M = loadFile(File, Before))
        Result.push_back(std::move(*M));
      else
        Note(M.takeError());
    }
  }
  if (!Wrong.empty())
    return failure(Wrong);
  return Result;
}

} // namespace httptidy::models
