//===- Layout.cpp - The settings of an object type ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Layout.h"

using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

Layout::Layout(const models::ObjectType &Type) {
  for (const models::DeadlineInfo &D : Type.Deadlines) {
    if (D.Parts.empty())
      Entries.push_back({EffectKind::Deadline, D.Name, {}});
    for (std::string_view Part : D.Parts)
      Entries.push_back({EffectKind::Deadline, D.Name, Part});
  }
  for (const models::FactInfo &F : Type.Tls)
    Entries.push_back({EffectKind::Tls, F.Name, {}});
  // A limit has one row per version; the settings are the same.
  for (const models::LimitInfo &L : Type.Limits)
    if (!find(EffectKind::Limit, L.Name))
      Entries.push_back({EffectKind::Limit, L.Name, {}});
  if (Type.Role == "client" || Type.Role == "url")
    Entries.push_back({EffectKind::Url, {}, {}});
}

std::optional<unsigned> Layout::find(EffectKind Kind, std::string_view Name,
                                     std::string_view Part) const {
  for (unsigned I = 0; I < Entries.size(); ++I)
    if (Entries[I].Kind == Kind && Entries[I].Name == Name &&
        Entries[I].Part == Part)
      return I;
  return std::nullopt;
}

llvm::SmallVector<unsigned, 2>
Layout::slotsOf(const models::DeadlineInfo &D) const {
  llvm::SmallVector<unsigned, 2> Slots;
  for (unsigned I = 0; I < Entries.size(); ++I)
    if (Entries[I].Kind == EffectKind::Deadline && Entries[I].Name == D.Name)
      Slots.push_back(I);
  return Slots;
}
