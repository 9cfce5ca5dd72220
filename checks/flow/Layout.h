//===- Layout.h - The settings of an object type ----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_LAYOUT_H
#define HTTPTIDY_FLOW_LAYOUT_H

#include "checks/models/Model.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace httptidy::flow {

/// Which slot of a world belongs to which setting of the model's type. A
/// deadline that needs several calls has a slot for each part.
class Layout {
public:
  struct Entry {
    models::EffectKind Kind;
    std::string_view Name;
    std::string_view Part;
  };

  explicit Layout(const models::ObjectType &Type);

  size_t size() const { return Entries.size(); }
  const Entry &operator[](unsigned I) const { return Entries[I]; }
  std::optional<unsigned> find(models::EffectKind Kind, std::string_view Name,
                               std::string_view Part = {}) const;
  /// The slots of deadline \p D, one or one per part.
  llvm::SmallVector<unsigned, 2> slotsOf(const models::DeadlineInfo &D) const;

private:
  llvm::SmallVector<Entry, 16> Entries;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_LAYOUT_H
