//===- Settings.h - What a call makes of a setting --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_SETTINGS_H
#define HTTPTIDY_FLOW_SETTINGS_H

#include "checks/flow/Unit.h"

namespace httptidy::flow {

/// The setting after \p By, where it was \p Old. A value that the program does
/// not fix counts as good, unless its only defaults in sight are bad.
Slot settingOf(const SetSite &By, const Slot &Old, const Unit &U);

/// True if the library refuses the value: the setting stays as it was.
bool isRejected(const SetSite &By);

/// True if \p Value is a text that names what weakens \p E.
bool namesWeak(const clang::Expr *Value, const models::Effect &E,
               const clang::ASTContext &Context);

/// True if \p Callback names a function in sight that returns 0 always: as a
/// progress callback it never stops anything.
bool alwaysReturnsZero(const clang::Expr *Callback);

/// The one value by which a call of \p Row says that it worked.
std::optional<int64_t> successOf(models::BoundCall Row);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_SETTINGS_H
