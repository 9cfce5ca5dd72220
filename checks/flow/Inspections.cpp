//===- Inspections.cpp - Who asks how an exchange went --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// An exchange that worked may still have brought an error page. Here it is
/// followed whether anybody asks for its status: in the function, in a callee
/// or caller, in any function that finds the handle in the same closed field.
/// Whoever gets the handle and is not in sight may ask. One way that asks is
/// enough: what is found is that nobody does.
///
//===----------------------------------------------------------------------===//

#include "checks/ast/Strings.h"
#include "checks/ast/Visitor.h"
#include "checks/flow/FunctionAnalysis.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

void FunctionAnalysis::inspect(State &S, const Path *P,
                               models::BoundType Type) {
  llvm::SmallVector<ObjectId, 2> Ids = holding(S, P, Type);
  // What a callback was given, under another name: any handle.
  if (Ids.empty() && Info.Addressed)
    U.AsksInCallback = true;
  for (ObjectId Id : Ids)
    for (const World &W : S.Objects[Id])
      if (W.isHeldBy(P))
        noteInspected(Id, W);
}

void FunctionAnalysis::noteInspected(ObjectId Id, const World &W) {
  const ObjectInfo &O = Objects[Id];
  if (W.Exchanged) {
    Inspected.insert({W.Exchanged, Id});
    if (O.Imported)
      U.InspectedInCaller.insert(W.Exchanged);
    return;
  }
  bool IsKnown = llvm::any_of(Result.Inspections, [&](const Inspection &Old) {
    return Old.Entry == O.Entry;
  });
  if (O.Entry && O.Type && !IsKnown)
    Result.Inspections.push_back({O.Entry, O.Type});
}

/// Callers, and whoever finds the handle where this function left it, may ask.
void FunctionAnalysis::noteHandedOut(ObjectId Id, const World &W) {
  if (!Recording || !W.Exchanged || Objects[Id].Entry)
    return;
  auto Own = Recorded.find({W.Exchanged, Id});
  for (const Path *H : W.Holders) {
    if (!Scope.outlives(H))
      continue;
    const ValueDecl *D = H->decl();
    bool IsClosed = D && !isa<ParmVarDecl>(D) && U.isClosed(D);
    if (Info.isRoot() && (!IsClosed || Own == Recorded.end()))
      noteInspected(Id, W);
    else if (!IsClosed)
      HandedOut.insert({W.Exchanged, Id});
    else if (Own != Recorded.end() &&
             !llvm::is_contained(Own->second.KeptIn, D))
      Own->second.KeptIn.push_back(D);
  }
}

void FunctionAnalysis::finishInspections() {
  for (auto &[Key, E] : Recorded) {
    E.Inspected |= Inspected.contains(Key);
    E.HandedOut |= HandedOut.contains(Key);
  }
}

namespace {

/// Looks for a use of a parameter that is more than `(void)data;`.
class UseVisitor : public ast::Visitor {
public:
  explicit UseVisitor(const ParmVarDecl &P) : P(P) {}
  bool TraverseCStyleCastExpr(CStyleCastExpr *Cast) override {
    return Cast->getType()->isVoidType() || Base::TraverseCStyleCastExpr(Cast);
  }
  bool VisitDeclRefExpr(DeclRefExpr *D) override {
    IsUsed |= D->getDecl() == &P;
    return true;
  }
  bool IsUsed = false;

private:
  const ParmVarDecl &P;
};

} // namespace

/// A callback in sight that never looks at its data takes no body: the program
/// wants to know how long it takes, or that it can be had.
static bool dropsData(const Expr *Value) {
  const FunctionDecl *F = Value && Value->getType()->isPointerType()
                              ? ast::namedFunction(Value)
                              : nullptr;
  const FunctionDecl *Definition = nullptr;
  if (!F || !F->hasBody(Definition) || Definition->param_empty())
    return false;
  UseVisitor Visitor(*Definition->getParamDecl(0));
  Visitor.TraverseStmt(Definition->getBody());
  return !Visitor.IsUsed;
}

static uint8_t signNamed(std::string_view Name) {
  return llvm::StringSwitch<uint8_t>(llvm::StringRef(Name.data(), Name.size()))
      .Case("body", uint8_t(Sign::TakesBody))
      .Case("headers", uint8_t(Sign::ReadsHeaders))
      .Case("other-protocol", uint8_t(Sign::OtherProtocol))
      .Case("command", uint8_t(Sign::SendsCommand))
      .Default(0);
}

/// What the URL says of the exchange: whether its answer has an HTTP status,
/// as far as the program says where it leads, and whether it is one command of
/// a mail protocol and the reply to it. A mail is sent by one that takes a
/// body.
static uint8_t signsOf(const Expr *Url, const ASTContext &Context) {
  uint8_t Signs = 0;
  for (const ast::Text &T : ast::texts(Url, Context).Known) {
    auto [Scheme, Rest] = T.Value.split("://");
    bool IsOther = Scheme.size() != T.Value.size() &&
                   Scheme.find_first_of("/?#:%{ ") == llvm::StringRef::npos &&
                   !Scheme.equals_insensitive("http") &&
                   !Scheme.equals_insensitive("https");
    if (!IsOther)
      continue;
    Signs |= uint8_t(Sign::OtherProtocol);
    size_t Slash = Rest.find('/');
    bool HasPath = Slash != llvm::StringRef::npos && Slash + 1 < Rest.size();
    if (Scheme.starts_with_insensitive("smtp") ||
        (Scheme.starts_with_insensitive("imap") && T.Whole && !HasPath))
      Signs |= uint8_t(Sign::SendsCommand);
  }
  return Signs;
}

void FunctionAnalysis::applySign(State &S, const Path *P,
                                 models::BoundType Type,
                                 const models::Effect &E, const Expr *Value) {
  uint8_t Seen = E.Kind != EffectKind::Url ? signNamed(E.Name)
                 : Value                   ? signsOf(Value, U.Context)
                                           : 0;
  if (!Seen || (Seen == uint8_t(Sign::TakesBody) && dropsData(Value)))
    return;
  eachWorld(S, P, Type, [&](World &W, ObjectId) {
    std::optional<int64_t> Known =
        Value ? valueOf(Value, W.Facts) : std::nullopt;
    bool IsOther =
        Known && ((E.NonNull && *Known == 0) ||
                  (!E.When.empty() && !llvm::is_contained(E.When, *Known)));
    if (!IsOther)
      W.Signs |= Seen;
  });
}

/// The field or variable that \p P leads to, through elements and pointers.
static const ValueDecl *placeOf(const Path *P) {
  while (P && !P->decl())
    P = P->parent();
  return P ? P->decl() : nullptr;
}

namespace {

/// Where the unit asks for a status without an exchange before it.
struct Questions {
  llvm::DenseSet<const ValueDecl *> Places;
  /// A callback asks for the handle that it is given.
  bool InCallback = false;
};

} // namespace

static Questions collectQuestions(const Unit &U) {
  Questions Found;
  Found.InCallback = U.AsksInCallback;
  for (const auto &[F, Info] : U.Functions) {
    const Summary *S = U.summary(F);
    if (!S || S->Unknown)
      continue;
    for (const Inspection &Each : S->Inspections) {
      const ValueDecl *D = placeOf(Each.Entry);
      if (D && !isa<ParmVarDecl>(D))
        Found.Places.insert(D);
      else
        Found.InCallback |= Info->Addressed;
    }
  }
  return Found;
}

static bool isAsked(const Exchange &E, const Questions &Asked, const Unit &U) {
  if (Asked.InCallback || U.InspectedInCaller.contains(E.At))
    return true;
  // A function that could not be analysed may ask.
  if (!U.Facts.Skipped.empty() && (E.HandedOut || E.Entry || !E.KeptIn.empty()))
    return true;
  auto IsAsked = [&](const ValueDecl *D) { return Asked.Places.contains(D); };
  return IsAsked(placeOf(E.Entry)) || llvm::any_of(E.KeptIn, IsAsked) ||
         llvm::any_of(E.Worlds, [&](const World &W) {
           return llvm::any_of(
               W.Holders, [&](const Path *H) { return IsAsked(placeOf(H)); });
         });
}

void httptidy::flow::resolveInspections(Unit &U) {
  Questions Asked = collectQuestions(U);
  for (Exchange &E : U.Facts.Exchanges)
    E.Inspected |= isAsked(E, Asked, U);
}
