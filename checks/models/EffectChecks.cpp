//===- EffectChecks.cpp - What has to hold of an effect -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/EffectReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace httptidy::models {

static constexpr llvm::StringRef ReplySteps[] = {
    "status", "header", "body",  "commit", "write", "finish",
    "send",   "next",   "later", "asked",  "query",
};
static_assert(std::size(ReplySteps) == size_t(ReplyStep::Query) + 1);

static llvm::ArrayRef<llvm::StringRef> replySteps() { return ReplySteps; }

ReplyStep replyStep(std::string_view Name) {
  const auto *It = llvm::find(ReplySteps, llvm::StringRef(Name));
  return ReplyStep(It - std::begin(ReplySteps));
}

void Vocabulary::add(llvm::StringRef Prefix, llvm::ArrayRef<ObjectType> Of) {
  for (const ObjectType &T : Of)
    Types.push_back(
        {Prefix.empty() ? std::string(T.Name) : (Prefix + "/" + T.Name).str(),
         &T});
}

llvm::SmallVector<llvm::StringRef, 16> Vocabulary::typeNames() const {
  llvm::SmallVector<llvm::StringRef, 16> Result;
  for (const Named &N : Types)
    Result.push_back(N.Name);
  return Result;
}

template <typename T>
static void addNames(llvm::ArrayRef<T> From,
                     llvm::SmallVectorImpl<llvm::StringRef> &To) {
  for (const T &Info : From)
    if (!llvm::is_contained(To, llvm::StringRef(Info.Name)))
      To.push_back(Info.Name);
}

llvm::SmallVector<llvm::StringRef, 16>
Vocabulary::names(EffectKind Kind) const {
  llvm::SmallVector<llvm::StringRef, 16> Result;
  for (const Named &N : Types) {
    if (Kind == EffectKind::Deadline)
      addNames(N.Type->Deadlines, Result);
    else if (Kind == EffectKind::Tls)
      addNames(N.Type->Tls, Result);
    else if (Kind == EffectKind::Limit)
      addNames(N.Type->Limits, Result);
  }
  return Result;
}

llvm::SmallVector<llvm::StringRef, 4>
Vocabulary::parts(llvm::StringRef Name) const {
  llvm::SmallVector<llvm::StringRef, 4> Result;
  for (const Named &N : Types)
    for (const DeadlineInfo &D : N.Type->Deadlines)
      if (ref(D.Name) == Name)
        for (std::string_view Part : D.Parts)
          if (!llvm::is_contained(Result, llvm::StringRef(Part)))
            Result.push_back(Part);
  return Result;
}

/// True if \p Word is one of \p Valid; else says so at the key \p Key of \p N.
static bool isKnown(Reader &R, const Node &N, llvm::StringRef Key,
                    llvm::StringRef What, llvm::StringRef Word,
                    llvm::ArrayRef<llvm::StringRef> Valid) {
  const Node::Entry *E = N.find(Key);
  if (!E || Word.empty() || llvm::is_contained(Valid, Word))
    return true;
  R.M.add(E->Value.Where,
          "unknown " + What + " '" + Word + "'" + suggest(Word, Valid));
  return false;
}

/// What has to hold between the keys of one effect.
void checkEffect(Reader &R, const Vocabulary &V, const EffectSchema &Schema,
                 const Node &N, const Effect &E) {
  isKnown(R, N, "type", "type", E.Type, V.typeNames());
  if (Schema.Kind == EffectKind::Sign)
    isKnown(R, N, "name", "sign", E.Name,
            {"body", "headers", "other-protocol", "command"});
  if (Schema.Kind == EffectKind::Reply)
    isKnown(R, N, "name", "step", E.Name, replySteps());
  if (Schema.Kind == EffectKind::Order)
    isKnown(R, N, "name", "order", E.Name, {"lock", "join", "wait"});
  bool Sets = Schema.Kind == EffectKind::Deadline ||
              Schema.Kind == EffectKind::Tls ||
              Schema.Kind == EffectKind::Limit;
  if (!Sets)
    return;
  if (bool(E.Value) == E.HasFixedValue && !N.find("is") && !N.find("value"))
    R.M.add(N.Where, "effect '" + Schema.Name +
                         "' needs one of the keys 'value' and 'is'");
  if (N.find("value") && N.find("is"))
    R.M.add(N.find("is")->Where, "effect '" + Schema.Name +
                                     "' has either 'value' or 'is', not both");
  llvm::StringRef What = Schema.Kind == EffectKind::Deadline ? "deadline"
                         : Schema.Kind == EffectKind::Tls    ? "tls fact"
                                                             : "limit";
  if (!isKnown(R, N, "name", What, E.Name, V.names(Schema.Kind)) ||
      Schema.Kind != EffectKind::Deadline || E.Name.empty())
    return;
  llvm::SmallVector<llvm::StringRef, 4> Parts = V.parts(E.Name);
  isKnown(R, N, "part", "part", E.Part, Parts);
  if (!Parts.empty() && !N.find("part"))
    R.M.add(N.Where, "deadline '" + ref(E.Name) +
                         "' is set in parts; 'part' is one "
                         "of " +
                         llvm::join(Parts, ", "));
}

} // namespace httptidy::models
