//===- Finding.cpp - Names of severities and precisions -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/CheckInfo.h"
#include "checks/core/Inventory.h"
#include "llvm/Support/ErrorHandling.h"

using namespace httptidy;

const char *httptidy::toString(Severity S) {
  switch (S) {
  case Severity::Note:
    return "note";
  case Severity::Warning:
    return "warning";
  case Severity::Error:
    return "error";
  }
  llvm_unreachable("unknown severity");
}

const char *httptidy::toString(Precision P) {
  switch (P) {
  case Precision::Low:
    return "low";
  case Precision::Medium:
    return "medium";
  case Precision::High:
    return "high";
  case Precision::VeryHigh:
    return "very-high";
  }
  llvm_unreachable("unknown precision");
}

const char *httptidy::toString(Verdict V) {
  switch (V) {
  case Verdict::Bounded:
    return "bounded";
  case Verdict::Finding:
    return "finding";
  case Verdict::Unknown:
    return "unknown";
  }
  llvm_unreachable("unknown verdict");
}

const char *httptidy::toString(ServerSetting::State S) {
  switch (S) {
  case ServerSetting::State::Set:
    return "set";
  case ServerSetting::State::Default:
    return "default";
  case ServerSetting::State::None:
    return "none";
  case ServerSetting::State::Unbounded:
    return "unbounded";
  case ServerSetting::State::Unknown:
    return "unknown";
  }
  llvm_unreachable("unknown state");
}
