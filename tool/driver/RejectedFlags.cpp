//===- RejectedFlags.cpp - Flags that Clang's driver refuses --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Arguments.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace httptidy::driver;
using llvm::StringRef;

using Words = std::vector<std::string>;
using Place = Words::iterator;

/// What stands between single quotes in \p Message.
static llvm::SmallVector<StringRef> quoted(StringRef Message) {
  llvm::SmallVector<StringRef> Parts, Quoted;
  Message.split(Parts, '\'');
  for (size_t I = 1; I + 1 < Parts.size(); I += 2)
    if (!Parts[I].empty())
      Quoted.push_back(Parts[I]);
  return Quoted;
}

/// The driver names the flag itself (`-fconserve-stack`), its beginning
/// (`-mcpu=`) or only its value (`unknown target CPU 'cortex-x'`).
static Place findBlamed(Words &Flags, llvm::ArrayRef<StringRef> Quoted) {
  for (StringRef Q : Quoted)
    if (Q.starts_with("-"))
      if (Place P = llvm::find(Flags, Q); P != Flags.end())
        return P;
  for (StringRef Q : Quoted)
    if (Q.starts_with("-") && Q.size() > 2)
      if (Place P = llvm::find_if(
              Flags, [&](StringRef F) { return F.starts_with(Q); });
          P != Flags.end())
        return P;
  for (StringRef Q : Quoted)
    if (!Q.starts_with("-"))
      if (Place P = llvm::find_if(Flags,
                                  [&](StringRef F) {
                                    return F.starts_with("-") &&
                                           F.ends_with(("=" + Q).str());
                                  });
          P != Flags.end())
        return P;
  return Flags.end();
}

std::optional<std::string>
httptidy::driver::dropRejectedFlag(Words &Flags, StringRef Message) {
  llvm::SmallVector<StringRef> Quoted = quoted(Message);
  Place P = findBlamed(Flags, Quoted);
  if (P != Flags.end()) {
    std::string Flag = *P;
    Place Last = P + 1;
    if (takesNextArgument(Flag) && Last != Flags.end())
      Flag += " " + *Last++;
    Flags.erase(P, Last);
    return Flag;
  }
  // A value that is an argument of its own: `-x nonsense`.
  for (size_t I = 1; I < Flags.size(); ++I)
    if (takesNextArgument(Flags[I - 1]) &&
        llvm::is_contained(Quoted, StringRef(Flags[I]))) {
      std::string Flag = Flags[I - 1] + " " + Flags[I];
      Flags.erase(Flags.begin() + I - 1, Flags.begin() + I + 1);
      return Flag;
    }
  return std::nullopt;
}
