//===- Fingerprint.cpp - Identity of a finding ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Fingerprint.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/xxhash.h"
#include <algorithm>

using namespace httptidy;

/// The parts are joined by a character that none of them can contain.
static std::string identity(const Finding &F) {
  return llvm::join_items('\0', F.Check, F.Where.File, F.EnclosingDecl,
                          F.StatementTokens, std::to_string(F.Occurrence));
}

void httptidy::assignFingerprints(Findings &All) {
  std::vector<Finding *> InOrder;
  for (Finding &F : All)
    InOrder.push_back(&F);
  std::sort(InOrder.begin(), InOrder.end(),
            [](const Finding *A, const Finding *B) {
              return sortKey(*A) < sortKey(*B);
            });
  llvm::StringMap<unsigned> Seen;
  for (Finding *F : InOrder) {
    std::string Id = identity(*F);
    // Two findings of a check in one statement, or in overloads that look the
    // same.
    if (unsigned Ordinal = Seen[Id]++)
      Id += '\0' + std::to_string(Ordinal);
    F->Fingerprint =
        llvm::utohexstr(llvm::xxh3_64bits(Id), /*LowerCase=*/true, 16);
  }
}
