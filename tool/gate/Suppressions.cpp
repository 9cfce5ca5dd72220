//===- Suppressions.cpp - NOLINT comments that someone should look at -----===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/Suppressions.h"
#include "checks/core/Fingerprint.h"
#include "tool/report/SourceText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/GlobPattern.h"
#include <set>

using namespace httptidy;
using namespace httptidy::gate;
using llvm::StringRef;

static constexpr CheckInfo Unused{
    "http-unused-suppression",
    "a NOLINT comment suppresses nothing: the next finding there would be "
    "hidden without anybody having looked at it",
    "suppressions",
    Severity::Warning,
    Precision::High,
    {},
    "",
    {},
    "0.1"};
static constexpr CheckInfo NoReason{
    "http-suppression-without-reason",
    "a NOLINT comment does not say why the finding may stay",
    "suppressions",
    Severity::Warning,
    Precision::VeryHigh,
    {},
    "",
    {},
    "0.1"};

llvm::ArrayRef<const CheckInfo *> gate::suppressionChecks() {
  static const CheckInfo *const All[] = {&NoReason, &Unused};
  return All;
}

/// The globs in \p List that can only mean checks of ours.
static std::vector<std::string> ourGlobs(StringRef List) {
  llvm::SmallVector<StringRef> Items;
  List.split(Items, ',');
  std::vector<std::string> Out;
  for (StringRef Item : Items)
    if (Item.trim().starts_with("http-"))
      Out.push_back(Item.trim().str());
  return Out;
}

namespace {

/// Goes through a text line by line.
class Lister {
public:
  explicit Lister(StringRef Source) { Source.split(Lines, '\n'); }

  std::vector<Suppression> list() {
    for (size_t I = 0; I < Lines.size(); ++I) {
      Goes = (Goes || Lines[I].ltrim().starts_with("#")) &&
             (I == 0 || Lines[I].ltrim().starts_with("#") ||
              Lines[I - 1].rtrim().ends_with("\\"));
      for (size_t At = Lines[I].find("NOLINT"); At != StringRef::npos;
           At = Lines[I].find("NOLINT", At + 1))
        take(I + 1, At);
    }
    // clang-tidy reports a begin without an end itself.
    return std::move(Out);
  }

private:
  void take(unsigned Line, size_t At) {
    StringRef Rest = Lines[Line - 1].substr(At);
    StringRef Word = Rest.take_until([](char C) { return C == '('; });
    bool IsEnd = Word == "NOLINTEND", IsBegin = Word == "NOLINTBEGIN";
    bool IsNext = Word == "NOLINTNEXTLINE";
    size_t Close = Rest.find(')');
    // A blank before the list makes it a comment for every check.
    if (Close == StringRef::npos ||
        !(IsEnd || IsBegin || IsNext || Word == "NOLINT"))
      return;
    Suppression S;
    S.Globs = ourGlobs(Rest.slice(Word.size() + 1, Close));
    if (S.Globs.empty())
      return;
    if (IsEnd)
      return end(Line, S.Globs);
    S.Line = Line;
    S.Column = At + 1;
    S.EndColumn = At + Close + 2;
    S.First = S.Last = Line + IsNext;
    S.Text = Rest.take_front(Close + 1).str();
    S.Reason = Rest.drop_front(Close + 1).trim(": \t\r-*/").str();
    S.InMacro = Goes;
    if (IsBegin) {
      S.Last = Lines.size();
      Open.push_back(Out.size());
    }
    Out.push_back(std::move(S));
  }

  void end(unsigned Line, const std::vector<std::string> &Globs) {
    for (size_t I = Open.size(); I > 0; --I)
      if (Out[Open[I - 1]].Globs == Globs) {
        Out[Open[I - 1]].Last = Line;
        Open.erase(Open.begin() + (I - 1));
        return;
      }
  }

  llvm::SmallVector<StringRef> Lines;
  std::vector<Suppression> Out;
  std::vector<size_t> Open;
  /// In a preprocessor directive, which may go on.
  bool Goes = false;
};

} // namespace

std::vector<Suppression> gate::listSuppressions(StringRef Source) {
  return Lister(Source).list();
}

static bool speaksOf(const Suppression &S, const Finding &F) {
  if (F.Where.Line < S.First || F.Where.Line > S.Last)
    return false;
  return llvm::any_of(S.Globs, [&](StringRef Glob) {
    auto Pattern = llvm::GlobPattern::create(Glob);
    if (!Pattern) {
      llvm::consumeError(Pattern.takeError());
      return false;
    }
    return Pattern->match(F.Check);
  });
}

static Finding findingAt(const CheckInfo &Info, const Suppression &S,
                         StringRef File, std::string Message) {
  Finding F;
  F.Check = Info.Name.str();
  F.Level = Info.Level;
  F.Message = std::move(Message);
  F.Where.File = File.str();
  F.Where.Line = F.Where.EndLine = S.Line;
  F.Where.Column = S.Column;
  F.Where.EndColumn = S.EndColumn;
  F.StatementTokens = S.Text;
  return F;
}

void gate::reportSuppressions(report::Report &R) {
  std::set<std::string> Whole(R.Files.begin(), R.Files.end());
  std::set<std::string> Files = Whole;
  for (const Finding &F : R.Silenced)
    Files.insert(F.Where.File);
  report::SourceCache Sources(R.Root);
  for (const std::string &File : Files)
    for (const Suppression &S : listSuppressions(Sources.get(File).text())) {
      bool Used = S.InMacro || !Whole.count(File) ||
                  llvm::any_of(R.Silenced, [&](const Finding &F) {
                    return F.Where.File == File && speaksOf(S, F);
                  });
      if (!Used)
        R.All.push_back(findingAt(Unused, S, File,
                                  "'" + S.Text +
                                      "' suppresses nothing: it would hide the "
                                      "next finding here; take it out"));
      else if (S.Reason.empty())
        R.All.push_back(findingAt(
            NoReason, S, File,
            "'" + S.Text +
                "' does not say why the finding may stay; write the reason "
                "behind it, after a colon"));
    }
  assignFingerprints(R.All);
  report::sortReport(R);
}
