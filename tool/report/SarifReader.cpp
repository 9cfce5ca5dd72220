//===- SarifReader.cpp - Results out of a SARIF file ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/SarifReader.h"
#include "checks/core/Fingerprint.h"
#include "tool/report/Uri.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
using llvm::json::Object;
using llvm::json::Value;

static const Value *step(const Value &V, StringRef Part) {
  if (const Object *O = V.getAsObject())
    return O->get(Part);
  unsigned Index = 0;
  const llvm::json::Array *A = V.getAsArray();
  if (!A || Part.getAsInteger(10, Index) || Index >= A->size())
    return nullptr;
  return &(*A)[Index];
}

const Value *report::valueAt(const Object &O, StringRef Path) {
  auto [Head, Tail] = Path.split('/');
  const Value *V = O.get(Head);
  while (V && !Tail.empty()) {
    std::tie(Head, Tail) = Tail.split('/');
    V = step(*V, Head);
  }
  return V;
}

StringRef report::textAt(const Object &O, StringRef Path) {
  const Value *V = valueAt(O, Path);
  return V ? V->getAsString().value_or("") : "";
}

Expected<Value> report::readSarif(StringRef Path) {
  auto Buffer = Path == "-" ? llvm::MemoryBuffer::getSTDIN()
                            : llvm::MemoryBuffer::getFile(Path);
  if (!Buffer)
    return llvm::createStringError("cannot read '" + Path +
                                   "': " + Buffer.getError().message());
  StringRef Text = (*Buffer)->getBuffer();
  Text.consume_front("\xEF\xBB\xBF"); // some editors begin files with it
  auto Log = llvm::json::parse(Text);
  if (!Log)
    return llvm::createStringError(
        Path + ": error: " + llvm::toString(Log.takeError()));
  const Object *Top = Log->getAsObject();
  if (!Top || Top->getString("version") != StringRef("2.1.0"))
    return llvm::createStringError(Path + ": error: this is no SARIF 2.1.0");
  const llvm::json::Array *Runs = Top->getArray("runs");
  if (!Runs || Runs->empty())
    return llvm::createStringError(Path + ": error: there is no run in it");
  return std::move(*Log);
}

Error report::forEachResult(const Value &Log,
                            llvm::function_ref<Error(const Object &)> Take) {
  for (const Value &Run : *Log.getAsObject()->getArray("runs")) {
    const Object *O = Run.getAsObject();
    const llvm::json::Array *Results = O ? O->getArray("results") : nullptr;
    if (!Results)
      return llvm::createStringError("a run has no results");
    for (const Value &Result : *Results) {
      if (!Result.getAsObject())
        return llvm::createStringError("a result is no object");
      if (Error E = Take(*Result.getAsObject()))
        return E;
    }
  }
  return Error::success();
}

/// The place below \p Prefix, which is empty or ends with a slash.
static void readPlace(const Object &Result, StringRef Prefix, Location &L) {
  std::string Base = (Prefix + "physicalLocation/").str();
  StringRef Place = Base;
  L.File = uriFile(textAt(Result, (Place + "artifactLocation/uri").str()));
  auto Number = [&](StringRef Key) -> unsigned {
    const Value *V = valueAt(Result, (Place + "region/" + Key).str());
    return V ? V->getAsInteger().value_or(0) : 0;
  };
  L.Line = Number("startLine");
  L.Column = Number("startColumn");
  L.EndLine = Number("endLine");
  L.EndColumn = Number("endColumn");
}

static Acceptance readAcceptance(const Object &Result) {
  Acceptance Given;
  const llvm::json::Array *All = Result.getArray("suppressions");
  for (const Value &V : All ? *All : llvm::json::Array()) {
    const Object *S = V.getAsObject();
    if (!S || S->getString("status").value_or("accepted") != "accepted")
      continue;
    Given.Reason = S->getString("justification").value_or("").str();
    Given.Owner = textAt(*S, "properties/owner").str();
    Given.Expires = textAt(*S, "properties/expires").str();
  }
  return Given;
}

Expected<StoredResult> report::readResult(const Object &Result) {
  StoredResult S;
  Finding &F = S.F;
  F.Check = Result.getString("ruleId").value_or("").str();
  if (F.Check.empty())
    return llvm::createStringError("a result has no ruleId");
  const Object *Prints = Result.getObject("partialFingerprints");
  if (Prints)
    F.Fingerprint = Prints->getString(FingerprintKey).value_or("").str();
  if (F.Fingerprint.empty())
    return llvm::createStringError(
        "a result of " + F.Check + " has no fingerprint '" +
        StringRef(FingerprintKey) + "'; did http-tidy write this file?");
  F.Level = llvm::StringSwitch<Severity>(
                Result.getString("level").value_or("warning"))
                .Case("error", Severity::Error)
                .Case("warning", Severity::Warning)
                .Default(Severity::Note);
  F.Message = textAt(Result, "message/text").str();
  F.EnclosingDecl =
      textAt(Result, "locations/0/logicalLocations/0/fullyQualifiedName").str();
  readPlace(Result, "locations/0/", F.Where);
  if (const llvm::json::Array *Steps = Result.getArray("relatedLocations"))
    for (const Value &Step : *Steps)
      if (const Object *O = Step.getAsObject()) {
        PathStep Read;
        readPlace(*O, "", Read.Where);
        F.Path.push_back(std::move(Read));
      }
  S.Given = readAcceptance(Result);
  return S;
}
