//===- Url.h - The parts of a URL that say how safe it is -------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_URL_H
#define HTTPTIDY_AST_URL_H

#include "checks/ast/Strings.h"

namespace httptidy::ast {

/// A URL, or the beginning of one, taken apart.
struct Url {
  std::string Scheme; ///< lower case; empty if it has none
  llvm::StringRef User, Password;
  llvm::StringRef Host; ///< without the brackets of IPv6
  /// Something that nobody knows may still be part of the host.
  bool OpenHost = false;

  /// `http`, `ws`, `ftp`: whoever is on the way reads along.
  bool isCleartext() const;
  /// The scheme to write instead: `https`.
  llvm::StringRef secureScheme() const;
  /// This machine, and the cloud's link-local services, which speak no TLS.
  bool isOnThisMachine() const;
  /// Reached only inside a private network: private addresses, names without a
  /// dot, `.local` and `.internal`.
  bool isPrivate() const;
  /// A user and a password that are no placeholders.
  bool hasCredential() const;
};

/// Empty if \p T does not begin with a scheme and `://`.
std::optional<Url> url(const Text &T);

/// True if \p E may be a URL in clear text or with a password in it.
bool isUnsafeUrl(const clang::Expr *E, const clang::ASTContext &Context);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_URL_H
