//===- Effect.cpp - What a change does to a unit --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/fix/Effect.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::fix;
using driver::UnitResult;
using llvm::StringRef;

ChangedFiles::ChangedFiles(const EditSet &Edits, Sources &Files)
    : Edits(Edits), Files(Files) {
  for (const std::string &File : Edits.files())
    After[File] = Edits.apply(File, Files.get(File).Text);
}

driver::Texts ChangedFiles::texts() const {
  driver::Texts Out;
  for (const auto &[File, Text] : After)
    Out[Files.absolute(File)] = Text;
  return Out;
}

static unsigned lineOf(StringRef Text, size_t Offset) {
  return Text.take_front(Offset).count('\n');
}

unsigned ChangedFiles::lineAfter(const Finding &F) const {
  auto It = After.find(Files.realName(F.Where.File));
  if (It == After.end())
    return F.Where.Line;
  const auto &[File, Text] = *It;
  // Only the difference: a #line directive may count otherwise.
  return F.Where.Line + lineOf(Text, Edits.shifted(File, F.Where.Offset)) -
         lineOf(Files.get(File).Text, F.Where.Offset);
}

static std::string failure(const UnitResult &Before,
                           const UnitResult &Afterwards) {
  if (Afterwards.Status == driver::UnitStatus::Failed ||
      Afterwards.Status == driver::UnitStatus::WrongUsage)
    return "analysing it again failed: " + Afterwards.Reason;
  if (Afterwards.CompileErrors.size() <= Before.CompileErrors.size())
    return "";
  auto New =
      llvm::find_if(Afterwards.CompileErrors, [&](const std::string &Error) {
        return !llvm::is_contained(Before.CompileErrors, Error);
      });
  return "it would not compile any more: " +
         (New == Afterwards.CompileErrors.end()
              ? Afterwards.CompileErrors.back()
              : *New);
}

std::string fix::complaint(const UnitResult &Before,
                           const UnitResult &Afterwards,
                           const ChangedFiles &Change,
                           const std::set<Identity> &Mended) {
  std::string Failure = failure(Before, Afterwards);
  if (!Failure.empty())
    return Failure;
  // By line: an edit of the same line moves columns.
  using Spot = std::tuple<std::string, std::string, unsigned>;
  std::map<Spot, unsigned> Known;
  std::set<Spot> Gone;
  for (const Finding &F : Before.Found) {
    Spot At{F.Check, F.Where.File, Change.lineAfter(F)};
    if (Mended.count(identityOf(F)))
      Gone.insert(At);
    else
      ++Known[At];
  }
  for (const Finding &F : Afterwards.Found) {
    Spot At{F.Check, F.Where.File, F.Where.Line};
    unsigned &Left = Known[At];
    if (Left) {
      --Left;
      continue;
    }
    if (Gone.count(At))
      return "the finding would still be there: " + F.Message;
    return "it would bring another finding: " + F.Where.File + ":" +
           std::to_string(F.Where.Line) + ": " + F.Message + " [" + F.Check +
           "]";
  }
  return "";
}
