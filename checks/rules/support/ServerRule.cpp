//===- ServerRule.cpp - What the rules on servers share -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ServerRule.h"
#include "checks/ast/Strings.h"
#include "clang/AST/ASTContext.h"

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

Severity rules::levelFor(const flow::UnitFacts &Facts,
                         const flow::Exchange &Serve, Severity Level) {
  return hostOf(Facts, Serve) == Host::Loopback ? Severity::Note : Level;
}
