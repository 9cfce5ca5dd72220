//===- http-setopt-type.cpp - An option gets what it cannot read ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/OptionType.h"
#include "checks/rules/support/Report.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using models::ValueType;

static constexpr unsigned Cwe[] = {686, 704};
static constexpr CheckInfo Info{
    "http-setopt-type",
    "a variadic option gets an argument of the wrong type or size",
    "errors",
    Severity::Warning,
    Precision::VeryHigh,
    Cwe,
    "5.3",
    {},
    "0.1.0"};

/// What the option takes: "a 'long'".
static llvm::StringRef inWords(ValueType Type) {
  switch (Type) {
  case ValueType::Unknown:
    return "";
  case ValueType::Long:
    return "a 'long'";
  case ValueType::OffT:
    return "a 64-bit integer";
  case ValueType::CString:
    return "a 'const char *'";
  case ValueType::ObjectPointer:
    return "a pointer to data";
  case ValueType::Function:
    return "a function pointer";
  case ValueType::List:
    return "a pointer to a list";
  case ValueType::Blob:
    return "a pointer to a blob";
  case ValueType::LongPointer:
    return "a 'long *'";
  case ValueType::DoublePointer:
    return "a 'double *'";
  case ValueType::StringPointer:
    return "a 'char **'";
  case ValueType::ListPointer:
    return "the address of a pointer to a list";
  case ValueType::SocketPointer:
    return "the address of a socket";
  case ValueType::OffTPointer:
    return "a pointer to a 64-bit integer";
  }
  llvm_unreachable("unknown type of an option");
}

/// A lambda that only has to become a function pointer.
static bool isPlainLambda(const Misfit &M) {
  const CXXRecordDecl *Record = M.Arg->getType()->getAsCXXRecordDecl();
  return M.Takes == ValueType::Function && Record &&
         Record->isCapturelessLambda();
}

/// What to write instead of the argument; empty if nothing is always right.
static std::string better(const Misfit &M, const ASTContext &Context) {
  bool IsCxx = Context.getLangOpts().CPlusPlus;
  const Expr *Plain = M.Arg->IgnoreParenImpCasts();
  std::string Text = ast::tokensOf(*M.Arg, Context);
  if (M.K == Misfit::Kind::Zero)
    return IsCxx ? "nullptr" : "NULL";
  if (M.K == Misfit::Kind::Integer && M.Takes == ValueType::Long) {
    if (const auto *B = dyn_cast<CXXBoolLiteralExpr>(Plain))
      return B->getValue() ? "1L" : "0L";
    bool IsDigits = !Text.empty() && llvm::all_of(Text, llvm::isDigit);
    if (isa<IntegerLiteral>(Plain) && IsDigits)
      return Text + "L";
    if (IsCxx)
      return "static_cast<long>(" + Text + ")";
    bool IsPrimary =
        isa<DeclRefExpr, MemberExpr, CallExpr, IntegerLiteral,
            ArraySubscriptExpr, ParenExpr>(M.Arg->IgnoreImpCasts());
    return IsPrimary ? "(long)" + Text : "(long)(" + Text + ")";
  }
  return isPlainLambda(M) ? "+" + Text : "";
}

/// The type as the program knows it, before promotions: "bool".
static std::string typeName(const Misfit &M, const ASTContext &Context) {
  QualType T = M.Arg->IgnoreParenImpCasts()->getType();
  if (T->isArrayType() || T->isFunctionType())
    T = M.Arg->getType();
  if (const CXXRecordDecl *Record = T->getAsCXXRecordDecl())
    if (Record->isLambda())
      return "a lambda object";
  std::string Name = T.getUnqualifiedType().getAsString(Context.getLangOpts());
  return Name == "__size_t" ? "'size_t'" : "'" + Name + "'";
}

static std::string consequence(const Misfit &M) {
  switch (M.K) {
  case Misfit::Kind::Integer:
    return M.OtherSize ? "nothing converts it behind '...', so the library "
                         "reads bytes that nobody passed and the option may "
                         "get any value"
                       : "nothing converts it behind '...', so where the two "
                         "differ in size the option may get any value";
  case Misfit::Kind::Zero:
    return "the library reads a whole pointer where only the number 0 was "
           "passed and may follow any address";
  case Misfit::Kind::Missing:
    return "the library takes the value for an address and writes there";
  case Misfit::Kind::Pointee:
    return M.OtherSize ? "the library writes more than there is room for and "
                         "overwrites what lies beside it"
                       : "the library takes what is there for something else";
  case Misfit::Kind::Function:
    return "the library calls data or reads code, and the process crashes";
  case Misfit::Kind::Object:
    return "the library takes the bytes of the object for the value, and the "
           "process crashes";
  case Misfit::Kind::Other:
    return "nothing converts it behind '...', so the library reads something "
           "else";
  }
  llvm_unreachable("unknown misfit");
}

static Finding report(const flow::UnitFacts &Facts,
                      const flow::ModelledCall &Call, const Misfit &M) {
  bool IsWrapped = Call.Site.Site != Call.Origin;
  std::string Better = IsWrapped ? "" : better(M, Facts.Context);
  std::optional<Fix> Fixed =
      Better.empty() ? std::nullopt
                     : replaceText(Facts, *M.Arg, Better, "write " + Better);
  std::string Takes = inWords(M.Takes).str();
  std::string Rest = "pass " + Takes;
  if (Fixed)
    Rest = isPlainLambda(M) ? "write a + in front of the lambda"
                            : "write " + Better;
  else if (IsWrapped)
    Rest += " in the wrapper";
  Finding F =
      makeFinding(Facts, Info, *Call.Site.Site, *Call.In,
                  "the option " + settingName(Facts, Call) + " takes " + Takes +
                      " and gets " + typeName(M, Facts.Context) + ": " +
                      consequence(M) + "; " + Rest,
                  "");
  if (!IsWrapped)
    F.Where = ast::location(*M.Arg, Facts.Context);
  if (Fixed)
    F.Fixes.push_back(std::move(*Fixed));
  return F;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::ModelledCall &Call : Facts.Calls)
    if (std::optional<Misfit> M = misfit(Facts, Call))
      All.push_back(report(Facts, Call, *M));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_setopt_type;
const Rule http_setopt_type = {&Info, run};
} // namespace httptidy::rules
