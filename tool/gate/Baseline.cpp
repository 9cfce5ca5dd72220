//===- Baseline.cpp - Findings that may stay ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/Baseline.h"
#include "tool/report/Sarif.h"
#include "tool/report/SarifReader.h"
#include "tool/report/SarifRules.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Chrono.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include <ctime>

using namespace httptidy;
using namespace httptidy::gate;
using llvm::Error;
using llvm::StringRef;

bool gate::isDate(StringRef Text) {
  unsigned Year, Month, Day;
  if (Text.size() != 10 || Text[4] != '-' || Text[7] != '-' ||
      Text.substr(0, 4).getAsInteger(10, Year) ||
      Text.substr(5, 2).getAsInteger(10, Month) ||
      Text.substr(8, 2).getAsInteger(10, Day) || Month < 1 || Month > 12 ||
      Day < 1)
    return false;
  static constexpr unsigned Days[] = {31, 28, 31, 30, 31, 30,
                                      31, 31, 30, 31, 30, 31};
  bool Leap = (Year % 4 == 0 && Year % 100 != 0) || Year % 400 == 0;
  return Day <= Days[Month - 1] + (Month == 2 && Leap);
}

std::string gate::today() {
  std::time_t Now = std::time(nullptr);
  std::tm Utc;
  gmtime_r(&Now, &Utc);
  return llvm::formatv("{0}-{1,0+2}-{2,0+2}", Utc.tm_year + 1900,
                       Utc.tm_mon + 1, Utc.tm_mday);
}

static auto orderOf(const BaselineEntry &E) {
  return std::tie(E.F.Where.File, E.F.Check, E.F.Fingerprint);
}

static void tidyUp(Baseline &Entries) {
  llvm::sort(Entries, [](const auto &A, const auto &B) {
    return orderOf(A) < orderOf(B);
  });
  auto End = std::unique(Entries.begin(), Entries.end(),
                         [](const auto &A, const auto &B) {
                           return A.F.Fingerprint == B.F.Fingerprint;
                         });
  Entries.erase(End, Entries.end());
}

llvm::Expected<Baseline> gate::readBaseline(StringRef Path) {
  auto Log = report::readSarif(Path);
  if (!Log)
    return Log.takeError();
  Baseline Entries;
  Error E = report::forEachResult(
      *Log, [&](const llvm::json::Object &Result) -> Error {
        auto S = report::readResult(Result);
        if (!S)
          return S.takeError();
        if (!S->Given.Expires.empty() && !isDate(S->Given.Expires))
          return llvm::createStringError("'" + S->Given.Expires +
                                         "' is no day, as in 2027-01-31");
        Entries.push_back({std::move(S->F), std::move(S->Given)});
        return Error::success();
      });
  if (E)
    return llvm::createStringError(Path +
                                   ": error: " + llvm::toString(std::move(E)));
  tidyUp(Entries);
  return Entries;
}

void gate::writeBaseline(const Baseline &Entries, llvm::raw_ostream &OS) {
  report::Report R;
  report::Comparison C;
  for (const BaselineEntry &E : Entries) {
    R.All.push_back(E.F);
    C.Known.emplace(E.F.Fingerprint, E.Given);
  }
  R.Compared = std::move(C);
  report::writeAcceptedSarif(R, OS);
}

/// What of \p F the file keeps.
static Finding kept(const Finding &F) {
  Finding Out;
  Out.Check = F.Check;
  Out.Level = F.Level;
  Out.Message = F.Message;
  Out.Fingerprint = F.Fingerprint;
  Out.EnclosingDecl = F.EnclosingDecl;
  Out.Where.File = F.Where.File;
  Out.Where.Line = F.Where.Line;
  return Out;
}

unsigned gate::updateBaseline(Baseline &Entries, const report::Report &R,
                              const report::Acceptance &Given) {
  llvm::StringMap<size_t> Where;
  for (size_t I = 0; I < Entries.size(); ++I)
    Where[Entries[I].F.Fingerprint] = I;
  unsigned Added = 0;
  for (const Finding &F : R.All) {
    auto It = Where.find(F.Fingerprint);
    if (It == Where.end()) {
      Entries.push_back({kept(F), Given});
      ++Added;
      continue;
    }
    BaselineEntry &E = Entries[It->second];
    E.F = kept(F);
    // Without a reason it was only known; an ended one is given anew.
    if (E.Given.Reason.empty() ||
        (!E.Given.Expires.empty() && E.Given.Expires < today()))
      E.Given = Given;
  }
  tidyUp(Entries);
  return Added;
}

unsigned gate::pruneBaseline(Baseline &Entries, const report::Report &R) {
  llvm::StringSet<> Found;
  for (const Finding &F : R.All)
    Found.insert(F.Fingerprint);
  size_t Before = Entries.size();
  llvm::erase_if(Entries, [&](const BaselineEntry &E) {
    return !Found.contains(E.F.Fingerprint);
  });
  return Before - Entries.size();
}
