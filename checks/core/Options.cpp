//===- Options.cpp - Values of a check's options --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace httptidy;
using llvm::StringRef;

static const OptionInfo *findOption(const CheckInfo &Info, StringRef Name) {
  const auto *It = llvm::find_if(
      Info.Options, [&](const OptionInfo &O) { return O.Name == Name; });
  return It == Info.Options.end() ? nullptr : It;
}

static bool isBool(StringRef Text) {
  return Text == "true" || Text == "false" || Text == "1" || Text == "0";
}

llvm::Error OptionValues::set(StringRef Name, StringRef Text) {
  const OptionInfo *Option = findOption(*Info, Name);
  if (!Option) {
    std::string Valid = llvm::join(
        llvm::map_range(Info->Options,
                        [](const OptionInfo &O) { return O.Name.str(); }),
        ", ");
    return llvm::createStringError(
        "unknown option '" + Info->Name + "." + Name + "'; " +
        (Valid.empty() ? "the check has no options" : "valid are: " + Valid));
  }
  int64_t Number;
  if (Option->Kind == OptionKind::Bool && !isBool(Text))
    return llvm::createStringError("'" + Info->Name + "." + Name +
                                   "' takes true or false, not '" + Text + "'");
  if (Option->Kind == OptionKind::Int && Text.getAsInteger(10, Number))
    return llvm::createStringError("'" + Info->Name + "." + Name +
                                   "' takes a whole number, not '" + Text +
                                   "'");
  Given[Name] = Text.str();
  return llvm::Error::success();
}

StringRef OptionValues::getText(StringRef Name) const {
  if (auto It = Given.find(Name); It != Given.end())
    return It->second;
  const OptionInfo *Option = findOption(*Info, Name);
  assert(Option && "a check asks for an option that it does not declare");
  return Option->Default;
}

bool OptionValues::getBool(StringRef Name) const {
  StringRef Text = getText(Name);
  return Text == "true" || Text == "1";
}

int64_t OptionValues::getInt(StringRef Name) const {
  int64_t Number = 0;
  getText(Name).getAsInteger(10, Number);
  return Number;
}

std::vector<std::string> OptionValues::getList(StringRef Name) const {
  llvm::SmallVector<StringRef> Parts;
  getText(Name).split(Parts, ';', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  return {Parts.begin(), Parts.end()};
}
