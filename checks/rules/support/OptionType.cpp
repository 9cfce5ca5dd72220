//===- OptionType.cpp - Does an argument fit its option? ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/OptionType.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Basic/TargetInfo.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using models::ValueType;

namespace {

class Fit {
public:
  Fit(const flow::UnitFacts &Facts, const flow::ModelledCall &Call,
      const Expr *Arg)
      : Facts(Facts), Context(Facts.Context), Call(Call), Arg(Arg),
        Type(Arg->getType().getCanonicalType().getUnqualifiedType()) {}

  std::optional<Misfit> judge() const;

private:
  std::optional<Misfit> integer(ValueType Wanted) const;
  std::optional<Misfit> pointer(ValueType Wanted) const;
  std::optional<Misfit> pointee(ValueType Wanted) const;
  std::optional<Misfit> output(ValueType Wanted) const;
  bool pointsToFit(ValueType Wanted, QualType Pointee) const;
  bool isOwnConstant(const Expr *E) const;
  bool isFromLibrary(SourceLocation Loc) const;
  bool isText(QualType T) const;
  bool isListPointer(QualType T) const;

  uint64_t size(QualType T) const {
    return T->isIncompleteType() ? 0 : Context.getTypeSize(T);
  }
  bool isNumber(QualType T) const { return T->isIntegralOrEnumerationType(); }
  Misfit as(Misfit::Kind K, bool OtherSize) const {
    return {K, Arg, Call.Case->Type, OtherSize};
  }

  const flow::UnitFacts &Facts;
  ASTContext &Context;
  const flow::ModelledCall &Call;
  const Expr *Arg;
  QualType Type;
};

} // namespace

bool Fit::isFromLibrary(SourceLocation Loc) const {
  const SourceManager &SM = Context.getSourceManager();
  llvm::StringRef File = SM.getFilename(SM.getSpellingLoc(Loc));
  return llvm::any_of(Call.Row.Library->M->Headers, [&](std::string_view H) {
    return File.ends_with(llvm::StringRef(H));
  });
}

/// An enumerator or macro of the library, or several of them joined: this is
/// how the manual writes the value, whatever its type is.
bool Fit::isOwnConstant(const Expr *E) const {
  E = E->IgnoreParenImpCasts();
  if (isFromLibrary(E->getBeginLoc()) && isFromLibrary(E->getEndLoc()))
    return true;
  if (const auto *D = dyn_cast<DeclRefExpr>(E))
    return isa<EnumConstantDecl>(D->getDecl()) &&
           isFromLibrary(D->getDecl()->getLocation());
  if (const auto *B = dyn_cast<BinaryOperator>(E))
    return isOwnConstant(B->getLHS()) && isOwnConstant(B->getRHS());
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return isOwnConstant(U->getSubExpr());
  if (const auto *C = dyn_cast<ConditionalOperator>(E))
    return isOwnConstant(C->getTrueExpr()) && isOwnConstant(C->getFalseExpr());
  return false;
}

/// `size_t` and its kin: as wide as `long` on some platforms only. Newer Clang
/// has a type of its own for what sizeof and strlen() give; before, only the
/// declarations of a function and the parts of a sum tell.
static bool isSizeType(const Expr *E, const ASTContext &Context) {
  E = E->IgnoreParenImpCasts();
  QualType T = E->getType();
  if (isa<UnaryExprOrTypeTraitExpr>(E) || T->getAs<TypedefType>())
    return true;
  for (QualType Next = T; Next != T.getCanonicalType();
       Next = Next.getSingleStepDesugaredType(Context))
    if (llvm::StringRef(Next->getTypeClassName()) == "PredefinedSugar")
      return true;
  if (const auto *Sum = dyn_cast<BinaryOperator>(E))
    return (Sum->isAdditiveOp() || Sum->isMultiplicativeOp()) &&
           (isSizeType(Sum->getLHS(), Context) ||
            isSizeType(Sum->getRHS(), Context));
  const auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && llvm::any_of(Callee->redecls(), [](const FunctionDecl *F) {
           return F->getDeclaredReturnType()->getAs<TypedefType>() != nullptr;
         });
}

std::optional<Misfit> Fit::integer(ValueType Wanted) const {
  bool IsLong = Wanted == ValueType::Long;
  uint64_t Bits = IsLong ? Context.getTypeSize(Context.LongTy) : 64;
  if (Type->isRecordType())
    return as(Misfit::Kind::Object, size(Type) != Bits);
  if (!isNumber(Type))
    return as(Misfit::Kind::Other, false);
  bool OtherSize = size(Type) != Bits;
  bool Fits = IsLong ? Type->isSpecificBuiltinType(BuiltinType::Long) ||
                           (Type->isSpecificBuiltinType(BuiltinType::ULong) &&
                            !isSizeType(Arg, Context))
                     : !OtherSize;
  if (Fits || isOwnConstant(Arg))
    return std::nullopt;
  return as(Misfit::Kind::Integer, OtherSize);
}

/// What is no pointer at all.
std::optional<Misfit> Fit::pointer(ValueType Wanted) const {
  const Expr *Plain = Arg->IgnoreParenImpCasts();
  if (Type->isNullPtrType() || isa<GNUNullExpr>(Plain))
    return std::nullopt;
  bool IsOutput = Wanted >= ValueType::LongPointer;
  if (isNumber(Type)) {
    bool OtherSize = size(Type) != Context.getTypeSize(Context.VoidPtrTy);
    if (const auto *Zero = dyn_cast<IntegerLiteral>(Plain);
        Zero && Zero->getValue() == 0)
      return OtherSize ? std::optional(as(Misfit::Kind::Zero, true))
                       : std::nullopt;
    if (IsOutput)
      return as(Misfit::Kind::Missing, OtherSize);
    // An address kept in an integer comes out as it went in.
    return OtherSize ? std::optional(as(Misfit::Kind::Integer, true))
                     : std::nullopt;
  }
  if (Type->isRecordType())
    return as(Misfit::Kind::Object, true);
  if (!Type->isPointerType())
    return as(IsOutput ? Misfit::Kind::Missing : Misfit::Kind::Other, true);
  return IsOutput ? output(Wanted) : pointee(Wanted);
}

bool Fit::isText(QualType T) const {
  return T->isVoidType() || (isNumber(T) && size(T) == 8);
}

bool Fit::isListPointer(QualType T) const {
  models::BoundType Known = Facts.Index->type(T);
  return Known && Known.Type->Role == "list";
}

/// What the library reads through the pointer.
std::optional<Misfit> Fit::pointee(ValueType Wanted) const {
  QualType Pointee = Type->getPointeeType();
  bool IsFunction = Pointee->isFunctionType();
  // What comes from dlsym() is a `void *`.
  if (IsFunction != (Wanted == ValueType::Function) && !Pointee->isVoidType())
    return as(Misfit::Kind::Function, false);
  bool Fits = true;
  if (Wanted == ValueType::CString)
    Fits = isText(Pointee);
  else if (Wanted == ValueType::List)
    Fits = Pointee->isVoidType() || isListPointer(Arg->getType());
  else if (Wanted == ValueType::Blob)
    Fits = Pointee->isVoidType() || Pointee->isRecordType();
  if (Fits)
    return std::nullopt;
  return as(Misfit::Kind::Pointee, false);
}

bool Fit::pointsToFit(ValueType Wanted, QualType Pointee) const {
  QualType Inner = Pointee->getPointeeType();
  switch (Wanted) {
  case ValueType::LongPointer:
    return isNumber(Pointee) &&
           size(Pointee) == Context.getTypeSize(Context.LongTy);
  case ValueType::OffTPointer:
    return isNumber(Pointee) && size(Pointee) == 64;
  case ValueType::SocketPointer:
    return isNumber(Pointee) &&
           size(Pointee) == (Context.getTargetInfo().getTriple().isOSWindows()
                                 ? Context.getTypeSize(Context.VoidPtrTy)
                                 : Context.getTypeSize(Context.IntTy));
  case ValueType::DoublePointer:
    return Pointee->isSpecificBuiltinType(BuiltinType::Double);
  case ValueType::StringPointer:
    return !Inner.isNull() && isText(Inner);
  case ValueType::ListPointer:
    return !Inner.isNull() && (Inner->isVoidType() || isListPointer(Pointee));
  default:
    return true;
  }
}

/// What the library writes through the pointer.
std::optional<Misfit> Fit::output(ValueType Wanted) const {
  QualType Pointee = Type->getPointeeType();
  if (Pointee->isFunctionType())
    return as(Misfit::Kind::Function, false);
  if (Pointee->isVoidType() || pointsToFit(Wanted, Pointee))
    return std::nullopt;
  uint64_t Bits = 64;
  if (Wanted == ValueType::LongPointer)
    Bits = Context.getTypeSize(Context.LongTy);
  else if (Wanted == ValueType::StringPointer ||
           Wanted == ValueType::ListPointer)
    Bits = Context.getTypeSize(Context.VoidPtrTy);
  else if (Wanted == ValueType::SocketPointer)
    Bits = Context.getTypeSize(Context.IntTy);
  return as(Misfit::Kind::Pointee, size(Pointee) < Bits);
}

std::optional<Misfit> Fit::judge() const {
  ValueType Wanted = Call.Case->Type;
  if (Type->isDependentType() || Arg->containsErrors())
    return std::nullopt;
  bool IsNumber = Wanted == ValueType::Long || Wanted == ValueType::OffT;
  return IsNumber ? integer(Wanted) : pointer(Wanted);
}

std::optional<Misfit> rules::misfit(const flow::UnitFacts &Facts,
                                    const flow::ModelledCall &Call) {
  const FunctionDecl *Callee = Call.Site.Callee;
  if (!Call.Case || Call.Case->Type == ValueType::Unknown || !Callee)
    return std::nullopt;
  // The value follows what selects its meaning. A wrapper may have converted
  // what it was given: what it hands on counts.
  unsigned Index = Call.Row.Row->OptionBy.Index + 1;
  std::optional<ast::CallSite> Made = ast::callSite(Call.Origin);
  if (!Callee->isVariadic() || Index < Callee->getNumParams() || !Made ||
      Index >= Made->Args.size())
    return std::nullopt;
  return Fit(Facts, Call, Made->Args[Index]).judge();
}
