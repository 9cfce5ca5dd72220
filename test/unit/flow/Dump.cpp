//===- Dump.cpp - Facts as text -------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "test/unit/flow/Engine.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::flow;

namespace {

class Printer {
public:
  explicit Printer(const UnitFacts &Facts) : Facts(Facts), OS(Text) {}

  std::string print();

private:
  void place(const clang::Stmt *S);
  void function(const clang::FunctionDecl *F);
  void subject(const Subject &S);
  void world(const World &W);
  void worlds(llvm::StringRef Title, const WorldSet &Worlds);
  void ends();
  void misuses();
  void results();
  void inventoryRows();

  const UnitFacts &Facts;
  std::string Text;
  llvm::raw_string_ostream OS;
};

} // namespace

void Printer::place(const clang::Stmt *S) {
  if (!S) {
    OS << " -";
    return;
  }
  Location Where = ast::location(*S, Facts.Context);
  OS << ' ' << Where.Line << ':' << Where.Column << ' '
     << ast::tokensOf(*S, Facts.Context);
}

void Printer::function(const clang::FunctionDecl *F) {
  OS << " in " << (F ? ast::qualifiedName(*F) : "-");
}

void Printer::subject(const Subject &S) {
  OS << " of " << S.Name << " made";
  place(S.Created);
}

void Printer::world(const World &W) {
  OS << "  life " << int(W.L) << ' ' << W.NonNull << W.Escaped << W.Adopted
     << W.ByException << " exchanged";
  place(W.Exchanged);
  OS << " slots";
  for (const Slot &S : W.Slots) {
    OS << ' ' << int(S.S) << S.Fresh << S.WipesEntry;
    if (S.By)
      place(S.By->Call);
  }
  OS << " held by";
  for (const ast::Path *P : W.Holders)
    OS << ' ' << P->spelling();
  OS << " facts";
  for (const Fact &F : W.Facts)
    OS << ' ' << F.P->spelling() << ' ' << int(F.O) << ' ' << F.C;
  OS << " events";
  for (const Event *E = W.Last; E; E = E->Previous) {
    OS << " <- " << int(E->K) << E->Taken;
    place(E->At);
  }
  OS << '\n';
}

void Printer::worlds(llvm::StringRef Title, const WorldSet &Worlds) {
  OS << ' ' << Title << '\n';
  for (const World &W : Worlds)
    world(W);
}

void Printer::ends() {
  for (const LifeEnd &End : Facts.Ends) {
    OS << "end";
    subject(End.Object);
    function(End.In);
    OS << '\n';
    worlds("released", End.Released);
    worlds("kept", End.Kept);
    worlds("left", End.Left);
  }
}

void Printer::misuses() {
  for (const HandleMisuse &M : Facts.Misuses) {
    OS << "misuse " << int(M.K);
    place(M.At);
    place(M.Exit);
    subject(M.Object);
    function(M.In);
    OS << '\n';
  }
}

void Printer::results() {
  for (const IgnoredResult &R : Facts.Results) {
    OS << "ignored";
    place(R.At);
    function(R.In);
    OS << '\n';
  }
  for (const SetSite *S : Facts.SetSites) {
    OS << "set";
    place(S->Call);
    place(S->Origin);
    OS << '\n';
  }
}

void Printer::inventoryRows() {
  for (const InventoryRow &R : inventory(Facts))
    OS << "row " << R.Where.Line << ':' << R.Where.Column << ' ' << R.Kind
       << ' ' << R.Library << ' ' << R.Call << ' ' << R.Object << ' '
       << R.EnclosingDecl << ' ' << toString(R.V) << ' ' << R.Reason << '\n';
  for (const SkippedFunction &F : skippedFunctions(Facts))
    OS << "skipped " << F.Name << ' ' << F.Where.Line << ' ' << F.Reason
       << '\n';
}

std::string Printer::print() {
  for (const Exchange &E : Facts.Exchanges) {
    OS << "exchange";
    place(E.At);
    subject(E.Object);
    function(E.In);
    OS << ' ' << E.Open << E.Undriven << '\n';
    worlds("worlds", E.Worlds);
  }
  ends();
  misuses();
  results();
  inventoryRows();
  return Text;
}

std::string httptidy::test::dump(const UnitFacts &Facts) {
  return Printer(Facts).print();
}
