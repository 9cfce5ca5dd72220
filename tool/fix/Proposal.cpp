//===- Proposal.cpp - What findings ask to be changed ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/fix/Proposal.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::fix;
using llvm::StringRef;

namespace {

/// Who said it: one entry of the report may stand for several units'.
struct Voice {
  size_t Unit;
  const Finding *F;
};

bool sameEdits(const Fix &A, const Fix &B) {
  auto Same = [](const TextEdit &X, const TextEdit &Y) {
    return X.File == Y.File && X.Offset == Y.Offset && X.Length == Y.Length &&
           X.Replacement == Y.Replacement;
  };
  return llvm::equal(A.Edits, B.Edits, Same);
}

} // namespace

Identity fix::identityOf(const Finding &F) {
  return {F.Check, F.Where.File, F.Where.Line, F.Where.Column, F.Message};
}

/// A file has one kind of line ends; what is put in gets the same.
static std::string withLineEndsOf(StringRef Text, StringRef Replacement) {
  if (2 * Text.count("\r\n") <= Text.count('\n'))
    return Replacement.str();
  std::string Out;
  for (char C : Replacement) {
    if (C == '\n' && !StringRef(Out).ends_with("\r"))
      Out += '\r';
    Out += C;
  }
  return Out;
}

/// Names the files of \p P as they really are, and looks at them.
static void locate(Proposal &P, Sources &Files) {
  for (TextEdit &Edit : P.Edits) {
    std::string Real = Files.realName(Edit.File);
    if (Real.empty()) {
      P.Refusal = Edit.File + " is not below the root";
      return;
    }
    Edit.File = std::move(Real);
    const Sources::Source &S = Files.get(Edit.File);
    if (!S.Problem.empty()) {
      P.Refusal = S.Problem;
      P.IsUnwritable = S.IsUnwritable;
      return;
    }
    if (Edit.Offset + Edit.Length > S.Text.size()) {
      P.Refusal = "it changes what lies behind the end of " + Edit.File;
      return;
    }
    Edit.Replacement = withLineEndsOf(S.Text, Edit.Replacement);
  }
}

/// The fix of finding \p F that \p Voices agree on.
static std::optional<Proposal> propose(const driver::AnalysisRun &Run,
                                       const Finding &F,
                                       llvm::ArrayRef<Voice> Voices) {
  Proposal P;
  const Fix *First = nullptr;
  for (const Voice &V : Voices) {
    P.FoundBy.insert(V.Unit);
    if (V.F->Fixes.empty())
      continue;
    // The first is the best; the others are alternatives.
    const Fix &One = V.F->Fixes.front();
    if (First && !sameEdits(*First, One))
      P.Refusal = "files that include " + F.Where.File +
                  " do not agree on what to write";
    First = First ? First : &One;
    if (!Run.result(V.Unit)->CompileErrors.empty())
      P.Refusal = Run.file(V.Unit) + " does not compile";
  }
  if (!First)
    return std::nullopt;
  P.F = F;
  P.Description = First->Description;
  P.Edits = First->Edits;
  return P;
}

std::vector<Proposal> fix::proposals(const driver::AnalysisRun &Run,
                                     const report::Report &R, Sources &Files) {
  std::map<Identity, std::vector<Voice>> Voices;
  for (size_t I = 0; I < Run.units(); ++I)
    if (const driver::UnitResult *Result = Run.result(I))
      for (const Finding &F : Result->Found)
        Voices[identityOf(F)].push_back({I, &F});
  std::vector<Proposal> All;
  for (const Finding &F : R.All) {
    if (!R.isNew(F))
      continue;
    auto P = propose(Run, F, Voices[identityOf(F)]);
    if (!P)
      continue;
    if (!P->isRefused())
      locate(*P, Files);
    All.push_back(std::move(*P));
  }
  return All;
}
