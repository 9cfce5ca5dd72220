//===- SarifMerge.cpp - One SARIF run out of many -------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/SarifMerge.h"
#include "checks/core/Fingerprint.h"
#include "tool/report/Uri.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::Error;
using llvm::StringRef;
using llvm::json::Object;
using llvm::json::Value;

static std::string print(const Value &V) {
  return llvm::formatv("{0}", V).str();
}

static const llvm::json::Array &arrayAt(const Object &O, StringRef Path) {
  static const llvm::json::Array Empty;
  const Value *V = valueAt(O, Path);
  return V && V->getAsArray() ? *V->getAsArray() : Empty;
}

Error SarifMerge::add(StringRef Path) {
  auto Log = readSarif(Path);
  if (!Log)
    return Log.takeError();
  auto Check = [](const Object &O) { return readResult(O).takeError(); };
  if (Error E = forEachResult(*Log, Check))
    return llvm::createStringError(Path +
                                   ": error: " + llvm::toString(std::move(E)));
  for (const Value &V : *Log->getAsObject()->getArray("runs")) {
    const Object &Run = *V.getAsObject();
    if (Error E = addResults(Run))
      return E;
    addTool(Run);
    addNotifications(Run);
    for (const Value &A : arrayAt(Run, "artifacts"))
      if (const Object *File = A.getAsObject())
        Files.insert(uriFile(textAt(*File, "location/uri")));
    const Value *Numbers = valueAt(Run, "properties/counts");
    if (Numbers && Numbers->getAsObject())
      for (const auto &[Name, Count] : *Numbers->getAsObject())
        Counts[StringRef(Name).str()] += Count.getAsInteger().value_or(0);
  }
  return Error::success();
}

/// Among equals the one that comes first by place and text stays.
static auto orderOf(const Finding &F, StringRef Text) {
  return std::make_tuple(F.Where.File, F.Where.Line, F.Where.Column, F.Check,
                         Text);
}

Error SarifMerge::addResults(const Object &Run) {
  for (const Value &V : arrayAt(Run, "results")) {
    auto Read = readResult(*V.getAsObject());
    if (!Read)
      return Read.takeError();
    // Its place among the rules is another one in the end.
    Object Copy = *V.getAsObject();
    Copy.erase("ruleIndex");
    Copy.erase("baselineState");
    Result New{std::move(*Read), print(std::move(Copy))};
    auto [It, Fresh] = Results.try_emplace(New.Read.F.Fingerprint);
    if (Fresh || orderOf(New.Read.F, New.Text) <
                     orderOf(It->second.Read.F, It->second.Text))
      It->second = std::move(New);
  }
  return Error::success();
}

/// Keeps \p V under its `id`; if versions differ, the greatest text.
static void keep(const Value &V, std::map<std::string, std::string> &All) {
  const Object *O = V.getAsObject();
  if (!O || !O->getString("id"))
    return;
  std::string &Slot = All[O->getString("id")->str()];
  Slot = std::max(Slot, print(V));
}

void SarifMerge::addTool(const Object &Run) {
  Versions =
      std::max(Versions, textAt(Run, "tool/driver/semanticVersion").str());
  for (const Value &V : arrayAt(Run, "tool/driver/rules"))
    keep(V, Rules);
  for (const Value &V : arrayAt(Run, "taxonomies")) {
    const Object *O = V.getAsObject();
    if (!O)
      continue;
    for (const Value &Taxon : arrayAt(*O, "taxa"))
      keep(Taxon, Taxa);
    Object Head = *O;
    Head.erase("taxa");
    Taxonomy = std::max(Taxonomy, print(std::move(Head)));
  }
}

/// The file that a notification is about; without a place, what it says.
static std::string subjectOf(const Object &Notification) {
  std::string File = uriFile(textAt(
      Notification, "locations/0/physicalLocation/artifactLocation/uri"));
  return File.empty() ? textAt(Notification, "message/text").str() : File;
}

void SarifMerge::addNotifications(const Object &Run) {
  for (const Value &V : arrayAt(Run, "invocations"))
    if (const Object *Invocation = V.getAsObject())
      for (const Value &N : arrayAt(*Invocation, "toolExecutionNotifications"))
        if (const Object *O = N.getAsObject()) {
          Notifications.insert(print(N));
          if (O->getString("level") == StringRef("error"))
            Failed.insert(subjectOf(*O));
        }
}

void SarifMerge::addProblem(StringRef File, StringRef Reason) {
  Notifications.insert(print(Object{
      {"descriptor", Object{{"id", "file-not-analysed"}}},
      {"level", "error"},
      {"message", Object{{"text", File.str() + ": " + Reason.str()}}},
  }));
  Failed.insert(File.str());
}

bool SarifMerge::knows(StringRef File) const {
  return Files.count(File.str()) || Failed.count(File.str());
}

Report SarifMerge::report() const {
  Report R;
  for (const auto &[Print, One] : Results)
    R.All.push_back(One.Read.F);
  for (const std::string &File : Failed) {
    FileProblem P;
    P.File = File;
    P.Reason = "see the shards";
    R.Problems.push_back(std::move(P));
  }
  auto Count = [&](const char *Name) -> unsigned {
    auto It = Counts.find(Name);
    return It == Counts.end() ? 0 : It->second;
  };
  R.FilesAnalysed = Count("filesAnalysed");
  R.FilesWithoutModel = Count("filesWithoutModelledHeader");
  R.Suppressed = Count("suppressed");
  R.Skipped.resize(Count("functionsNotAnalysed"));
  R.Counted =
      InventoryCounts{{Count("exchangesBounded"), Count("exchangesWithFinding"),
                       Count("exchangesUnknown")},
                      {Count("serversBounded"), Count("serversWithFinding"),
                       Count("serversUnknown")}};
  sortReport(R);
  return R;
}
