//===- Sources.cpp - The files that are to be changed ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/fix/Sources.h"
#include "tool/driver/Root.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace httptidy;
using namespace httptidy::fix;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

Sources::Sources(const driver::AnalysisRun &Run, bool MustWrite)
    : Root(Run.root()), MustWrite(MustWrite) {
  for (size_t I = 0; I < Run.units(); ++I)
    if (const driver::UnitResult *R = Run.result(I))
      for (const driver::ReadSource &S : R->Sources) {
        Reading &Known = Readings[S.File];
        Known.Hashes.insert(S.Hash);
        Known.Units.push_back(I);
      }
}

std::string Sources::absolute(StringRef File) const {
  return driver::absolutePath(File, Root);
}

std::string Sources::realName(StringRef File) const {
  llvm::SmallString<256> Real;
  if (fs::real_path(absolute(File), Real))
    return "";
  std::string Name = driver::relativeTo(Root, Real, "");
  return llvm::sys::path::is_absolute(Name) ? "" : Name;
}

llvm::ArrayRef<size_t> Sources::readers(StringRef Real) const {
  auto It = Readings.find(Real);
  if (It == Readings.end())
    return {};
  return It->second.Units;
}

const Sources::Source &Sources::get(const std::string &Real) {
  auto [It, New] = Loaded.try_emplace(Real);
  if (New)
    It->second = load(Real);
  return It->second;
}

/// The super-user may write anything: what the bits say counts as well.
static bool isReadOnly(StringRef Path) {
  auto Bits = fs::getPermissions(Path);
  return (Bits && !(*Bits & fs::all_write)) ||
         fs::access(Path, fs::AccessMode::Write);
}

Sources::Source Sources::load(StringRef Real) const {
  Source S;
  std::string Path = absolute(Real);
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false,
                                            /*IsVolatile=*/true);
  if (!Buffer) {
    S.Problem =
        "cannot read " + Real.str() + ": " + Buffer.getError().message();
    return S;
  }
  S.Text = (*Buffer)->getBuffer().str();
  auto It = Readings.find(Real);
  if (It == Readings.end() || It->second.Hashes.size() != 1 ||
      *It->second.Hashes.begin() != driver::hashOf(S.Text)) {
    S.Problem = Real.str() + " has changed since it was analysed";
  } else if (MustWrite && isReadOnly(Path)) {
    S.Problem = Real.str() + " is read-only";
    S.IsUnwritable = true;
  }
  return S;
}
