//===- Verify.cpp - Holds a model against real headers --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Verify.h"
#include "checks/models/Names.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/STLExtras.h"

namespace httptidy::models {

static llvm::StringRef ref(std::string_view S) { return {S.data(), S.size()}; }

namespace {

/// Collects what is missing from one unit.
class Verifier {
public:
  Verifier(const BoundLibrary &Library, const Index &I,
           clang::ASTContext &Context)
      : Library(Library), I(I), Context(Context) {}

  void types();
  void calls();
  std::vector<std::string> Missing;

private:
  void call(const Call &Row);
  void cases(const Call &Row, const clang::FunctionDecl &F);
  void effects(const Call &Row, const clang::FunctionDecl &F,
               llvm::ArrayRef<Effect> Effects);
  void subject(const Call &Row, const clang::FunctionDecl &F, Subject S);
  void add(const llvm::Twine &Message) { Missing.push_back(Message.str()); }

  const BoundLibrary &Library;
  const Index &I;
  clang::ASTContext &Context;
};

} // namespace

void Verifier::types() {
  for (const ObjectType &T : Library.M->Types)
    for (std::string_view Name : T.Spelled)
      if (findNamed(Context, ref(Name)).empty())
        add("type '" + ref(T.Name) + "': nothing is called '" + ref(Name) +
            "'");
}

void Verifier::calls() {
  for (const Call &Row : Library.M->Calls)
    if (Index::applies(Row.Versions, Library))
      call(Row);
}

void Verifier::call(const Call &Row) {
  llvm::SmallVector<clang::FunctionDecl *, 4> Functions;
  for (clang::NamedDecl *D : findNamed(Context, ref(Row.Name)))
    if (clang::FunctionDecl *F = D->getUnderlyingDecl()->getAsFunction())
      Functions.push_back(F);
  bool IsField = llvm::any_of(
      findNamed(Context, ref(Row.Name)),
      [](const clang::NamedDecl *D) { return llvm::isa<clang::FieldDecl>(D); });
  if (IsField)
    return;
  if (Functions.empty())
    return add("row '" + ref(Row.Name) + "': no such function");
  if (Row.HasParams) {
    llvm::erase_if(Functions, [&](const clang::FunctionDecl *F) {
      return !hasParams(*F, Row.Params);
    });
    if (Functions.empty())
      return add("row '" + ref(Row.Name) + "': no overload has these params");
  }
  // Without `params` a row is for all overloads; the one with most arguments
  // has all that the row may speak of.
  const clang::FunctionDecl *F =
      *llvm::max_element(Functions, [](const clang::FunctionDecl *A,
                                       const clang::FunctionDecl *B) {
        return A->getNumParams() < B->getNumParams();
      });
  for (Subject S : Row.Keeps)
    subject(Row, *F, S);
  for (Subject S : Row.Calls)
    subject(Row, *F, S);
  effects(Row, *F, Row.Effects);
  cases(Row, *F);
}

void Verifier::cases(const Call &Row, const clang::FunctionDecl &F) {
  subject(Row, F, Row.OptionBy);
  for (const OptionCase &Case : Row.Cases) {
    if (!Index::applies(Case.Versions, Library))
      continue;
    if (!Row.OptionTexts && !Case.HasNumber &&
        !constantValue(F, Row.OptionBy, ref(Case.Constant)))
      add("row '" + ref(Row.Name) + "': no constant '" + ref(Case.Constant) +
          "'");
    effects(Row, F, Case.Effects);
  }
}

void Verifier::subject(const Call &Row, const clang::FunctionDecl &F,
                       Subject S) {
  if (S.K != Subject::Kind::Arg && S.K != Subject::Kind::Pointee)
    return;
  if (S.Index >= F.getNumParams() && !F.isVariadic())
    add("row '" + ref(Row.Name) + "': there is no arg" +
        llvm::Twine(unsigned(S.Index)));
}

/// True if \p T declares the setting that \p E makes.
static bool declares(const ObjectType &T, const Effect &E) {
  auto Named = [&](const auto &Info) { return Info.Name == E.Name; };
  switch (E.Kind) {
  case EffectKind::Deadline:
    return llvm::any_of(T.Deadlines, Named);
  case EffectKind::Tls:
    return llvm::any_of(T.Tls, Named);
  case EffectKind::Limit:
    return llvm::any_of(T.Limits, Named);
  default:
    return true;
  }
}

void Verifier::effects(const Call &Row, const clang::FunctionDecl &F,
                       llvm::ArrayRef<Effect> Effects) {
  for (const Effect &E : Effects) {
    if (!Index::applies(E.Versions, Library))
      continue;
    subject(Row, F, E.On);
    subject(Row, F, E.By);
    subject(Row, F, E.Value);
    BoundType T = I.type(&F, E.On);
    if (T && !declares(*T.Type, E))
      add("row '" + ref(Row.Name) + "': type '" + ref(T.Type->Name) +
          "' does not declare '" + ref(E.Name) + "'");
  }
}

std::vector<std::string> verifyModel(const Model &M, const Index &I,
                                     clang::ASTContext &Context) {
  const BoundLibrary *Library = llvm::find_if(
      I.libraries(), [&](const BoundLibrary &L) { return L.M == &M; });
  assert(Library != I.libraries().end() && "an index of other models");
  Verifier V(*Library, I, Context);
  V.types();
  V.calls();
  return V.Missing;
}

} // namespace httptidy::models
