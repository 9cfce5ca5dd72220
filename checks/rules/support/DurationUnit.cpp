//===- DurationUnit.cpp - The unit that a number is in --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/DurationUnit.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/ast/Strings.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

/// Deeper nesting is no expression that a reader would follow.
static constexpr unsigned MaxDepth = 12;

/// `std::chrono::duration<long, std::ratio<1, 1000>>`.
static std::optional<DurationUnit> unitOfDuration(QualType T) {
  const auto *Record = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      T->getAsCXXRecordDecl());
  const DeclContext *Space = Record ? Record->getDeclContext() : nullptr;
  const auto *Chrono = dyn_cast_or_null<NamespaceDecl>(Space);
  while (Chrono && Chrono->isInline())
    Chrono = dyn_cast<NamespaceDecl>(Chrono->getParent());
  if (!Chrono || Chrono->getName() != "chrono" || !Chrono->isInStdNamespace() ||
      Record->getName() != "duration" || Record->getTemplateArgs().size() != 2)
    return std::nullopt;
  const auto *Ratio = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Record->getTemplateArgs()[1].getAsType()->getAsCXXRecordDecl());
  if (!Ratio || Ratio->getTemplateArgs().size() != 2)
    return std::nullopt;
  return DurationUnit{Ratio->getTemplateArgs()[0].getAsIntegral().getExtValue(),
                      Ratio->getTemplateArgs()[1].getAsIntegral().getExtValue(),
                      true, ""};
}

namespace {

class UnitFinder {
public:
  explicit UnitFinder(const ASTContext &Context) : Context(Context) {}

  std::optional<DurationUnit> find(const Expr *E, unsigned Depth) const;

private:
  std::optional<DurationUnit> ofMacro(const Expr *E) const;
  std::optional<DurationUnit> ofProduct(const BinaryOperator &B,
                                        unsigned Depth) const;
  std::optional<DurationUnit> ofEither(const Expr *A, const Expr *B,
                                       unsigned Depth) const;
  std::optional<DurationUnit> ofName(const Expr *E, unsigned Depth) const;

  const ASTContext &Context;
};

} // namespace

/// All of \p E comes from one macro without parameters, which has a name.
std::optional<DurationUnit> UnitFinder::ofMacro(const Expr *E) const {
  const SourceManager &SM = Context.getSourceManager();
  SourceLocation Begin = E->getBeginLoc(), End = E->getEndLoc();
  auto Spelled = [&](SourceLocation Loc) {
    while (Loc.isMacroID() && SM.isMacroArgExpansion(Loc))
      Loc = SM.getImmediateSpellingLoc(Loc);
    return Loc;
  };
  for (Begin = Spelled(Begin), End = Spelled(End);
       Begin.isMacroID() && End.isMacroID();) {
    CharSourceRange Use = SM.getImmediateExpansionRange(Begin);
    bool IsOne = SM.getFileID(Begin) == SM.getFileID(End) &&
                 Use.getBegin() == Use.getEnd();
    if (IsOne)
      if (auto U = unitInName(
              Lexer::getImmediateMacroName(Begin, SM, Context.getLangOpts())))
        return U;
    Begin = Spelled(Use.getBegin());
    End = Spelled(SM.getImmediateExpansionRange(End).getEnd());
  }
  return std::nullopt;
}

/// `timeout_sec * 1000`, `timeout_ms / 1000`.
std::optional<DurationUnit> UnitFinder::ofProduct(const BinaryOperator &B,
                                                  unsigned Depth) const {
  const Expr *Side = B.getLHS(), *Factor = B.getRHS();
  std::optional<DurationUnit> U = find(Side, Depth + 1);
  if (!U && B.getOpcode() == BO_Mul) {
    std::swap(Side, Factor);
    U = find(Side, Depth + 1);
  }
  std::optional<int64_t> Value = ast::constant(Factor, Context);
  if (!U || !Value || *Value <= 0 || *Value > 1000000000)
    return std::nullopt;
  (B.getOpcode() == BO_Mul ? U->Den : U->Num) *= *Value;
  U->Evidence = ast::tokensOf(B, Context);
  return U;
}

/// A constant takes the unit of what stands beside it.
std::optional<DurationUnit> UnitFinder::ofEither(const Expr *A, const Expr *B,
                                                 unsigned Depth) const {
  std::optional<DurationUnit> Left = find(A, Depth + 1);
  std::optional<DurationUnit> Right = find(B, Depth + 1);
  if (Left && Right)
    return Left->isSameAs(*Right) ? Left : std::nullopt;
  bool RestIsConstant = ast::constant(Left ? B : A, Context).has_value();
  return RestIsConstant ? (Left ? Left : Right) : std::nullopt;
}

std::optional<DurationUnit> UnitFinder::ofName(const Expr *E,
                                               unsigned Depth) const {
  const NamedDecl *Named = nullptr;
  if (const auto *D = dyn_cast<DeclRefExpr>(E))
    Named = D->getDecl();
  else if (const auto *M = dyn_cast<MemberExpr>(E))
    Named = M->getMemberDecl();
  else if (const auto *C = dyn_cast<CallExpr>(E))
    Named = C->getDirectCallee();
  // A type is certain where a name is only a promise.
  if (const auto *V = dyn_cast_or_null<VarDecl>(Named))
    if (ast::keepsInitializer(*V, Context))
      if (auto U = find(V->getAnyInitializer(), Depth + 1);
          U && (U->IsFromType || !unitInName(V->getName())))
        return U;
  if (!Named || !Named->getIdentifier())
    return std::nullopt;
  return unitInName(Named->getName());
}

std::optional<DurationUnit> UnitFinder::find(const Expr *E,
                                             unsigned Depth) const {
  if (!E || Depth > MaxDepth)
    return std::nullopt;
  for (const Expr *Whole : {E, ast::plain(E)})
    if (auto U = ofMacro(Whole))
      return U;
  E = ast::plain(E);
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
    const CXXMethodDecl *Method = Call->getMethodDecl();
    auto U = unitOfDuration(Call->getImplicitObjectArgument()->getType());
    if (U && Method && Method->getIdentifier() &&
        Method->getName() == "count") {
      U->Evidence = ast::tokensOf(*Call, Context);
      return U;
    }
  }
  if (const auto *B = dyn_cast<BinaryOperator>(E)) {
    if (B->getOpcode() == BO_Mul || B->getOpcode() == BO_Div)
      return ofProduct(*B, Depth);
    return B->isAdditiveOp() ? ofEither(B->getLHS(), B->getRHS(), Depth)
                             : std::nullopt;
  }
  if (const auto *C = dyn_cast<ConditionalOperator>(E))
    return ofEither(C->getTrueExpr(), C->getFalseExpr(), Depth);
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return U->getOpcode() == UO_Deref ? find(U->getSubExpr(), Depth + 1)
                                      : std::nullopt;
  return ofName(E, Depth);
}

std::optional<DurationUnit> rules::unitOf(const Expr *E,
                                          const ASTContext &Context) {
  return UnitFinder(Context).find(E, 0);
}

std::optional<int64_t> rules::fixedValue(const Expr *E,
                                         const ASTContext &Context) {
  if (std::optional<int64_t> C = ast::constant(E, Context))
    return C;
  const VarDecl *V = ast::variable(E);
  return V && ast::keepsInitializer(*V, Context)
             ? ast::constant(V->getAnyInitializer(), Context)
             : std::nullopt;
}

/// The ticks of a duration that the compiler knows.
static std::optional<int64_t> ticks(const Expr *E, const ASTContext &Context) {
  Expr::EvalResult Result;
  if (E->isValueDependent() || !unitOfDuration(E->getType()) ||
      !E->EvaluateAsRValue(Result, Context) || !Result.Val.isStruct() ||
      !Result.Val.getStructField(0).isInt())
    return std::nullopt;
  return Result.Val.getStructField(0).getInt().getExtValue();
}

bool rules::isCut(const Expr *E, const ASTContext &Context) {
  for (unsigned Depth = 0; E && Depth < MaxDepth; ++Depth) {
    E = E->IgnoreParens();
    std::optional<int64_t> Now = ast::constant(E, Context);
    if (const auto *Cast = dyn_cast<CastExpr>(E)) {
      std::optional<int64_t> Before =
          ast::constant(Cast->getSubExpr(), Context);
      if (Cast->getCastKind() == CK_IntegralCast && Now && Before &&
          *Now != *Before)
        return true;
      E = Cast->getSubExpr();
    } else if (const auto *B = dyn_cast<BinaryOperator>(E)) {
      std::optional<int64_t> Left = ast::constant(B->getLHS(), Context);
      return B->getOpcode() == BO_Div && Now == 0 && Left && *Left != 0;
    } else if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
      const auto *Cast =
          dyn_cast<CallExpr>(ast::plain(Call->getImplicitObjectArgument()));
      std::optional<int64_t> Before = Cast && Cast->getNumArgs() == 1
                                          ? ticks(Cast->getArg(0), Context)
                                          : std::nullopt;
      return Now == 0 && Before && *Before != 0;
    } else {
      const VarDecl *V = ast::variable(E);
      bool IsKept = V && ast::keepsInitializer(*V, Context);
      E = IsKept ? V->getAnyInitializer() : nullptr;
    }
  }
  return false;
}
