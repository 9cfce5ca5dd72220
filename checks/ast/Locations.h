//===- Locations.h - From Clang's places to ours ----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_LOCATIONS_H
#define HTTPTIDY_AST_LOCATIONS_H

#include "checks/core/Finding.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/SourceLocation.h"

namespace clang {
class ASTContext;
} // namespace clang

namespace httptidy::ast {

/// The place where the program wrote it: a call inside a macro of the program
/// is where the macro is used, an argument of a macro is itself.
clang::SourceLocation placeOf(clang::SourceLocation Loc,
                              const clang::ASTContext &Context);

Location location(clang::SourceLocation Loc, const clang::ASTContext &Context);
/// The begin of \p S with the end of its first line's extent.
Location location(const clang::Stmt &S, const clang::ASTContext &Context);

/// The text of \p S with white space folded, as the program spells it.
std::string tokensOf(const clang::Stmt &S, const clang::ASTContext &Context);

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_LOCATIONS_H
