//===- http-leaked-handle.cpp - A handle that nobody releases -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/MisuseRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {772, 401};
static constexpr CheckInfo Info{
    "http-leaked-handle",
    "a handle, list, body or string is not released on some path",
    "lifetime",
    Severity::Warning,
    Precision::High,
    Cwe,
    "5.3",
    {},
    "0.1.0"};

/// A leak that lasts no longer than the process.
static bool endsProcess(const flow::HandleMisuse &M) {
  return M.In->isMain() && llvm::isa_and_nonnull<clang::ReturnStmt>(M.Exit);
}

static std::string message(const flow::HandleMisuse &M) {
  const models::ObjectType &Type = *M.Object.Type.Type;
  std::string What = "the " + std::string(Type.Title) +
                     (M.Object.Name.empty() ? "" : " '" + M.Object.Name + "'");
  if (endsProcess(M))
    return What + " is released on other ways out of main, not on this one: " +
           "the process ends and takes it along, without what its release " +
           "would still write; call " + std::string(Type.Release);
  bool Connects = llvm::is_contained({"client", "container", "share"},
                                     llvm::StringRef(Type.Role));
  const char *Lost = Type.Role == "stream" ? "a descriptor"
                     : Connects            ? "its memory and connections"
                                           : "its memory";
  return What + " is not released on every path: each call loses " + Lost +
         " until the process runs out of them; call " +
         std::string(Type.Release);
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  return misuses(Facts, Info, flow::HandleMisuse::Kind::Leak, message,
                 endsProcess);
}

namespace httptidy::rules {
extern const Rule http_leaked_handle;
const Rule http_leaked_handle = {&Info, run};
} // namespace httptidy::rules
