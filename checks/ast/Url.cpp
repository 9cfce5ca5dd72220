//===- Url.cpp - The parts of a URL that say how safe it is ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Url.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <array>

using namespace httptidy;
using namespace httptidy::ast;
using llvm::StringRef;

StringRef Url::secureScheme() const {
  return llvm::StringSwitch<StringRef>(Scheme)
      .Case("http", "https")
      .Case("ws", "wss")
      .Case("ftp", "ftps")
      .Default("");
}

bool Url::isCleartext() const { return !secureScheme().empty(); }

/// The numbers of `127.0.0.1`.
static std::optional<std::array<unsigned, 4>> ipv4(StringRef Host) {
  std::array<unsigned, 4> Numbers{};
  llvm::SmallVector<StringRef, 4> Parts;
  Host.split(Parts, '.');
  if (Parts.size() != Numbers.size())
    return std::nullopt;
  for (unsigned I = 0; I < Numbers.size(); ++I)
    if (Parts[I].getAsInteger(10, Numbers[I]) || Numbers[I] > 255)
      return std::nullopt;
  return Numbers;
}

bool Url::isOnThisMachine() const {
  StringRef Name = Host.rtrim('.');
  if (auto Address = ipv4(Name)) {
    auto [A, B, C, D] = *Address;
    return A == 127 || A == 0 || (A == 169 && B == 254);
  }
  return Name.equals_insensitive("localhost") ||
         Name.ends_with_insensitive(".localhost") ||
         // Resolves to 169.254.169.254.
         Name.equals_insensitive("metadata.google.internal") ||
         Name.equals_insensitive("localhost.localdomain") || Name == "::1" ||
         Name == "::" || Name.starts_with_insensitive("fe80:");
}

bool Url::isPrivate() const {
  StringRef Name = Host.rtrim('.');
  if (auto Address = ipv4(Name)) {
    auto [A, B, C, D] = *Address;
    return A == 10 || (A == 192 && B == 168) ||
           (A == 172 && B >= 16 && B <= 31);
  }
  if (Name.contains(':'))
    return Name.starts_with_insensitive("fc") ||
           Name.starts_with_insensitive("fd");
  for (StringRef Suffix :
       {".local", ".internal", ".lan", ".home.arpa", ".test"})
    if (Name.ends_with_insensitive(Suffix))
      return true;
  return !Name.contains('.');
}

/// `%s`, `<password>`, `${PASSWORD}`, `***`: filled in before it is used, or
/// left out of an example.
static bool isPlaceholder(StringRef S) {
  if (S.find_first_of("<>{}$*[]") != StringRef::npos)
    return true;
  for (size_t I = S.find('%'); I != StringRef::npos; I = S.find('%', I + 1))
    if (I + 2 >= S.size() || !llvm::isHexDigit(S[I + 1]) ||
        !llvm::isHexDigit(S[I + 2]))
      return true;
  return false;
}

bool Url::hasCredential() const {
  // Whoever logs in as anonymous gives a mail address, no secret.
  return !User.empty() && !Password.empty() && !isPlaceholder(User) &&
         !isPlaceholder(Password) && !User.equals_insensitive("anonymous") &&
         !(Scheme == "ftp" && User.equals_insensitive("ftp"));
}

std::optional<Url> httptidy::ast::url(const Text &T) {
  Url U;
  auto [Scheme, Rest] = T.Value.split("://");
  bool HasScheme = Scheme.size() < T.Value.size() && !Scheme.empty() &&
                   llvm::all_of(Scheme, llvm::isAlnum);
  if (!HasScheme)
    return std::nullopt;
  U.Scheme = Scheme.lower();
  size_t End = Rest.find_first_of("/?#");
  StringRef Authority = Rest.take_front(End);
  size_t At = Authority.rfind('@');
  if (At != StringRef::npos) {
    std::tie(U.User, U.Password) = Authority.take_front(At).split(':');
    Authority = Authority.drop_front(At + 1);
  }
  U.OpenHost = !T.Whole && End == StringRef::npos;
  if (Authority.consume_front("["))
    U.Host = Authority.take_until([](char C) { return C == ']'; });
  else
    U.Host = Authority.take_until([](char C) { return C == ':'; });
  // "http://host:" + port
  U.OpenHost &= U.Host.size() == Authority.size();
  U.OpenHost |= U.Host.empty() || isPlaceholder(U.Host);
  return U;
}

bool httptidy::ast::isUnsafeUrl(const clang::Expr *E,
                                const clang::ASTContext &Context) {
  return llvm::any_of(texts(E, Context).Known, [](const Text &T) {
    std::optional<Url> U = url(T);
    return U && (U->isCleartext() || U->hasCredential());
  });
}
