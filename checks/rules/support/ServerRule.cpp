//===- ServerRule.cpp - What the rules on servers share -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ServerRule.h"
#include "checks/ast/Makers.h"
#include "checks/ast/Strings.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static Host kindOf(StringRef Address) {
  // With a port, as some libraries take it: "0.0.0.0:8080", "[::]:8080", or in
  // a URL: "http://0.0.0.0:8080/".
  StringRef Name = Address;
  if (size_t Scheme = Name.find("://"); Scheme != StringRef::npos)
    Name = Name.drop_front(Scheme + 3).split('/').first;
  if (Name.consume_front("["))
    Name = Name.split(']').first;
  else if (Name.count(':') == 1)
    Name = Name.split(':').first;
  if (Name == "0.0.0.0" || Name == "::" || Name == "*" || Name.empty())
    return Host::Any;
  if (Name.starts_with("127.") || Name == "::1" || Name == "localhost")
    return Host::Loopback;
  return Host::Named;
}

Host rules::hostOf(const flow::UnitFacts &Facts, const flow::Exchange &Serve) {
  std::optional<ast::CallSite> Site = ast::callSite(Serve.At);
  const Expr *Address = Site ? Site->subject(Serve.Effect->Value) : nullptr;
  std::optional<StringRef> Text =
      Address ? ast::stringConstant(Address, Facts.Context) : std::nullopt;
  return Text ? kindOf(*Text) : Host::Unknown;
}

/// The class of the object in front of `.` or `->`, as the program has it.
static const CXXRecordDecl *classOf(const Expr &Object) {
  const Expr *E = Object.IgnoreParenImpCasts();
  QualType T = E->getType();
  if (const auto *Arrow = dyn_cast<CXXOperatorCallExpr>(E))
    T = Arrow->getType();
  QualType Pointee = T->getPointeeType();
  return (Pointee.isNull() ? T : Pointee)->getAsCXXRecordDecl();
}

/// A class of the program is what it is derived from, one of the library's own
/// beside \p Plain something else.
static bool isPlain(const CXXRecordDecl *Class, StringRef Plain) {
  StringRef Library = Plain.split("::").first;
  while (Class && Class->hasDefinition()) {
    std::string Name = ast::qualifiedName(*Class);
    if (Name == Plain)
      return true;
    if (StringRef(Name).starts_with((Library + "::").str()) ||
        Class->getNumBases() == 0)
      return false;
    Class = Class->bases_begin()->getType()->getAsCXXRecordDecl();
  }
  return false;
}

/// The scheme of a URL says so, or what the library was given for it.
bool rules::mayEncrypt(const flow::UnitFacts &Facts,
                       const flow::Exchange &Serve) {
  std::optional<ast::CallSite> Site = ast::callSite(Serve.At);
  if (!Site)
    return false;
  const models::Effect &E = *Serve.Effect;
  const Expr *Address = Site->subject(E.Value);
  std::optional<StringRef> Text =
      Address ? ast::stringConstant(Address, Facts.Context) : std::nullopt;
  if (Text && (Text->starts_with("https:") || Text->starts_with("wss:")))
    return true;
  const Expr *By = E.PlainOf ? Site->subject(E.PlainOf) : nullptr;
  if (!By)
    return false;
  if (E.PlainOf.K != models::Subject::Kind::This)
    return ast::makerOf(*By, Facts.Context) != E.PlainName;
  return !isPlain(classOf(*By), E.PlainName);
}

Severity rules::levelFor(const flow::UnitFacts &Facts,
                         const flow::Exchange &Serve, Severity Level) {
  return hostOf(Facts, Serve) == Host::Loopback ? Severity::Note : Level;
}
