//===- GlobalState.h - Calls that set up a whole library --------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_GLOBALSTATE_H
#define HTTPTIDY_RULES_SUPPORT_GLOBALSTATE_H

#include "checks/flow/ThreadOrder.h"

namespace httptidy::rules {

/// What a call does to the state that all of a library's objects share.
enum class GlobalUse : uint8_t {
  None,
  Begin, ///< sets it up
  End,   ///< tears it down
  Use,   ///< needs it: makes a client or talks to the network
};

/// The global type of the library of \p Row; null if it has none.
models::BoundType globalType(const models::Index &Index, models::BoundCall Row);

GlobalUse globalUse(const models::Index &Index, models::BoundCall Row);

/// True if the library's headers are of a version that sets itself up under a
/// lock of its own, if it was built that way.
bool locksItself(const models::Index &Index, models::BoundCall Row);

/// The calls of a unit, by what they do to the global state.
class GlobalCalls {
public:
  explicit GlobalCalls(const flow::UnitFacts &Facts);

  GlobalUse use(const flow::CallPlace &P) const {
    auto It = Uses.find(&P);
    return It == Uses.end() ? GlobalUse::None : It->second;
  }
  /// The first call of kind \p Use in \p F; if \p Certain none that stands
  /// under a branch.
  const flow::CallPlace *first(GlobalUse Use, const clang::FunctionDecl *F,
                               bool Certain) const;
  /// The same, also in the functions that \p F calls.
  const flow::CallPlace *reached(GlobalUse Use, const clang::FunctionDecl *F,
                                 bool Certain) const;
  /// The first call of kind \p Use in any function.
  const flow::CallPlace *any(GlobalUse Use) const;
  /// The library is set up by what runs before main.
  bool isBegunByInitializer() const;
  models::BoundCall row(const flow::CallPlace &P) const {
    return Facts.Index->lookup(P.Callee);
  }

  const flow::UnitFacts &Facts;
  flow::ThreadOrder Order;

private:
  llvm::DenseMap<const flow::CallPlace *, GlobalUse> Uses;
};

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_GLOBALSTATE_H
