//===- Fingerprint.h - Identity of a finding --------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `httpTidy/v1`: who a finding is, whatever else changes in the file. Made of
/// the check, the path relative to the root, the enclosing declaration, the
/// statement's tokens and how many statements like it stand before it; never of
/// a line or column.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CORE_FINGERPRINT_H
#define HTTPTIDY_CORE_FINGERPRINT_H

#include "checks/core/Finding.h"

namespace httptidy {

/// The key of the fingerprint in SARIF.
inline constexpr char FingerprintKey[] = "httpTidy/v1";

/// Writes the fingerprint of every finding in \p All. Equal findings get
/// ordinals in the order of their places, so \p All has to hold all findings
/// of a file and its paths have to be relative to the root already.
void assignFingerprints(Findings &All);

} // namespace httptidy

#endif // HTTPTIDY_CORE_FINGERPRINT_H
