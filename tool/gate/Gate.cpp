//===- Gate.cpp - New, unchanged or gone ----------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/Gate.h"
#include "checks/core/Fingerprint.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace httptidy;
using namespace httptidy::gate;
using llvm::StringRef;

/// The fingerprints that the findings of \p R had under the names that files
/// had before.
static std::vector<std::string> formerFingerprints(const report::Report &R,
                                                   const Before &B) {
  Findings Copy = R.All;
  if (B.Changes)
    for (Finding &F : Copy)
      F.Where.File = B.Changes->formerName(F.Where.File).str();
  bool Renamed = false;
  for (size_t I = 0; I < Copy.size(); ++I)
    Renamed |= Copy[I].Where.File != R.All[I].Where.File;
  if (Renamed)
    assignFingerprints(Copy);
  std::vector<std::string> Out;
  for (Finding &F : Copy)
    Out.push_back(std::move(F.Fingerprint));
  return Out;
}

namespace {

class Comparer {
public:
  Comparer(const report::Report &R, const Before &B)
      : B(B), Former(formerFingerprints(R, B)) {
    if (B.Base)
      for (const BaselineEntry &E : *B.Base)
        Entries[E.F.Fingerprint] = &E;
  }

  void add(const Finding &F, StringRef FormerFingerprint) {
    const BaselineEntry *E = find(F, FormerFingerprint);
    if (E)
      Met.insert(E->F.Fingerprint);
    bool Ended = E && !E->Given.Expires.empty() && E->Given.Expires < B.Today;
    if (Ended)
      C.Expired.emplace(F.Fingerprint, E->Given.Expires);
    bool New =
        (B.Base && (!E || Ended)) || (B.Changes && B.Changes->touches(F));
    if (!New)
      C.Known.emplace(F.Fingerprint, E ? E->Given : report::Acceptance());
  }

  report::Comparison finish() {
    if (B.Base && B.WholeProject)
      for (const BaselineEntry &E : *B.Base)
        if (!Met.contains(E.F.Fingerprint))
          C.Gone.push_back({E.F.Fingerprint, E.F.Check, E.F.Where.File});
    return std::move(C);
  }

  const std::vector<std::string> &former() const { return Former; }

private:
  const BaselineEntry *find(const Finding &F, StringRef FormerFingerprint) {
    if (const BaselineEntry *E = Entries.lookup(F.Fingerprint))
      return E;
    return Entries.lookup(FormerFingerprint);
  }

  const Before &B;
  std::vector<std::string> Former;
  llvm::StringMap<const BaselineEntry *> Entries;
  llvm::StringSet<> Met;
  report::Comparison C;
};

} // namespace

void gate::compare(report::Report &R, const Before &B) {
  if (!B.Base && !B.Changes)
    return;
  Comparer All(R, B);
  for (auto [F, Former] : llvm::zip_equal(R.All, All.former()))
    All.add(F, Former);
  R.Compared = All.finish();
}
