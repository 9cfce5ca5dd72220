//===- EffectReader.cpp - Reads the effects of a row ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/EffectReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace httptidy::models {

static constexpr Word<Unit> Units[] = {
    {"none", Unit::None},       {"s", Unit::Seconds},
    {"ms", Unit::Milliseconds}, {"us", Unit::Microseconds},
    {"chrono", Unit::Chrono},
};

static constexpr Word<Reading> Readings[] = {
    {"value", Reading::Value},
    {"never", Reading::Never},
    {"default", Reading::Default},
    {"rejected", Reading::Rejected},
};

static constexpr EffectSchema Schemas[] = {
    {"create", EffectKind::Create, "on! type! or-null or-same"},
    {"release", EffectKind::Release, "on!"},
    {"reset", EffectKind::Reset, "on!"},
    {"copy", EffectKind::Copy, "on! from! type or-null"},
    {"adopt", EffectKind::Adopt, "on! by! value when"},
    {"attach", EffectKind::Attach,
     "on! value! name copied inert safe sized-by secret secret-words"},
    {"detach", EffectKind::Detach, "on! by name"},
    {"join", EffectKind::Join, "on! by!"},
    {"deadline", EffectKind::Deadline,
     "on! name! part value is unit zero negative when non-null"},
    {"tls", EffectKind::Tls,
     "on! name! value is zero weak weak-words weak-calls safe non-null"},
    {"limit", EffectKind::Limit,
     "on! name! value is zero negative weak weak-words safe non-null"},
    {"cancel", EffectKind::Cancel, "on!"},
    {"timer", EffectKind::Timer, "on! value unit handler"},
    {"exchange", EffectKind::Exchange, "on! phases! async container"},
    {"reply", EffectKind::Reply,
     "on! name! value is zero role broken needs-status named"},
    {"route", EffectKind::Route, "on! name value"},
    {"serve", EffectKind::Serve, "on! value phases async container plain"},
    {"stop", EffectKind::Stop, "on!"},
    {"callback", EffectKind::Callback,
     "on! value! name! role accepts aborts non-null"},
    {"result", EffectKind::Result, "on! name must-check ok ignored"},
    {"share", EffectKind::Share, "on! name! value weak"},
    {"taint", EffectKind::Taint, "on! name!"},
    {"view", EffectKind::View, "on! of!"},
    {"clock", EffectKind::Clock, "on"},
    {"grow", EffectKind::Grow, "on! value classes"},
    {"drain", EffectKind::Drain, "on!"},
    {"clamp", EffectKind::Clamp, "on!"},
    {"url", EffectKind::Url, "on! value!"},
    {"inspect", EffectKind::Inspect, "on! name!"},
    {"sign", EffectKind::Sign, "on! name! value when non-null"},
    {"thread", EffectKind::Thread, "on value!"},
    {"order", EffectKind::Order, "on name!"},
    {"exit", EffectKind::Exit, "on"},
    {"alias", EffectKind::Alias, "on! of!"},
};

llvm::ArrayRef<EffectSchema> effectSchemas() { return Schemas; }

/// How each key fills the effect.
struct KeyReader {
  llvm::StringLiteral Key;
  void (*Read)(Reader &R, const Node &N, Effect &E);
};

static void readFixed(Reader &R, const Node &N, Effect &E) {
  E.HasFixedValue = R.integer(N, E.FixedValue);
}
static void readBy(Reader &R, const Node &N, Effect &E) { R.subject(N, E.By); }
/// `{arg2: "…"}`
static void readPair(Reader &R, const Node &N, llvm::StringRef What,
                     Subject &Of, std::string_view &Text) {
  if (N.K != Node::Kind::Map || N.Entries.size() != 1) {
    R.M.add(N.Where, What);
    return;
  }
  Node Key;
  Key.K = Node::Kind::Scalar;
  Key.Where = N.Where;
  Key.Text = N.Entries.front().Key;
  R.subject(Key, Of);
  R.text(N.Entries.front().Value, Text);
}
static void readGiven(Reader &R, const Node &N, Effect &E) {
  readPair(R, N,
           "'given' is a mapping from an argument to a part of its type, like "
           "'{arg2: \"message<true\"}'",
           E.Given, E.GivenType);
}
static void readPlain(Reader &R, const Node &N, Effect &E) {
  readPair(R, N,
           "'plain' is a mapping from an argument to the function that makes "
           "it, like '{arg1: insecure}'",
           E.PlainOf, E.PlainName);
}

static const KeyReader KeyReaders[] = {
    {"on", [](Reader &R, const Node &N, Effect &E) { R.subject(N, E.On); }},
    {"by", readBy},
    {"from", readBy},
    {"of", readBy},
    {"or-same", readBy},
    {"handler", readBy},
    {"value",
     [](Reader &R, const Node &N, Effect &E) { R.subject(N, E.Value); }},
    {"is", readFixed},
    {"type", [](Reader &R, const Node &N, Effect &E) { R.text(N, E.Type); }},
    {"name", [](Reader &R, const Node &N, Effect &E) { R.text(N, E.Name); }},
    {"part", [](Reader &R, const Node &N, Effect &E) { R.text(N, E.Part); }},
    {"role", [](Reader &R, const Node &N, Effect &E) { R.text(N, E.Part); }},
    {"accepts",
     [](Reader &R, const Node &N, Effect &E) { R.integers(N, E.Ok); }},
    {"classes",
     [](Reader &R, const Node &N, Effect &E) { R.texts(N, E.Classes); }},
    {"unit",
     [](Reader &R, const Node &N, Effect &E) { R.word<Unit>(N, Units, E.In); }},
    {"zero", [](Reader &R, const Node &N,
                Effect &E) { R.word<Reading>(N, Readings, E.Zero); }},
    {"negative", [](Reader &R, const Node &N,
                    Effect &E) { R.word<Reading>(N, Readings, E.Negative); }},
    {"weak",
     [](Reader &R, const Node &N, Effect &E) { R.integers(N, E.Weak); }},
    {"weak-words",
     [](Reader &R, const Node &N, Effect &E) { R.texts(N, E.WeakWords); }},
    {"weak-calls",
     [](Reader &R, const Node &N, Effect &E) { R.texts(N, E.WeakCalls); }},
    {"plain", readPlain},
    {"secret",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.Secret); }},
    {"secret-words",
     [](Reader &R, const Node &N, Effect &E) { R.texts(N, E.SecretWords); }},
    {"when",
     [](Reader &R, const Node &N, Effect &E) { R.integers(N, E.When); }},
    {"safe", [](Reader &R, const Node &N, Effect &E) { R.text(N, E.Safe); }},
    {"phases",
     [](Reader &R, const Node &N, Effect &E) { R.texts(N, E.Phases); }},
    {"ok", [](Reader &R, const Node &N, Effect &E) { R.integers(N, E.Ok); }},
    {"or-null",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.OrNull); }},
    {"async",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.Async); }},
    {"copied",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.Copied); }},
    {"inert",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.Inert); }},
    {"sized-by",
     [](Reader &R, const Node &N, Effect &E) { R.texts(N, E.SizedBy); }},
    {"must-check",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.MustCheck); }},
    {"container",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.Container); }},
    {"aborts", [](Reader &R, const Node &N,
                  Effect &E) { R.boolean(N, E.AbortsOnNonZero); }},
    {"non-null",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.NonNull); }},
    {"broken",
     [](Reader &R, const Node &N, Effect &E) { R.text(N, E.Broken); }},
    {"ignored",
     [](Reader &R, const Node &N, Effect &E) { R.text(N, E.Broken); }},
    {"needs-status",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.NeedsStatus); }},
    {"named",
     [](Reader &R, const Node &N, Effect &E) { R.boolean(N, E.Named); }},
    {"versions",
     [](Reader &R, const Node &N, Effect &E) { R.versions(N, E.Versions); }},
};

static Effect readEffect(Reader &R, const Vocabulary &V,
                         const EffectSchema &Schema, const Node &N,
                         const EffectDefaults &Defaults) {
  Effect E{};
  E.Kind = Schema.Kind;
  Fields F(R, N, "effect '" + Schema.Name + "'");
  llvm::SmallVector<llvm::StringRef, 12> Keys;
  Schema.Keys.split(Keys, ' ');
  for (llvm::StringRef Key : Keys) {
    bool Required = Key.consume_back("!");
    bool HasDefault = (Key == "on" && Defaults.On) ||
                      (Key == "value" && Defaults.Value && !N.find("is"));
    const Node *Value =
        Required && !HasDefault ? F.required(Key) : F.optional(Key);
    const KeyReader *By = llvm::find_if(
        KeyReaders, [&](const KeyReader &K) { return K.Key == Key; });
    if (Value)
      By->Read(R, *Value, E);
    else if (HasDefault)
      (Key == "on" ? E.On : E.Value) =
          Key == "on" ? Defaults.On : Defaults.Value;
  }
  if (const Node *Value = F.optional("given"))
    readGiven(R, *Value, E);
  if (const Node *Value = F.optional("versions"))
    R.versions(*Value, E.Versions);
  F.finish();
  if (F.isMap())
    checkEffect(R, V, Schema, N, E);
  return E;
}

llvm::ArrayRef<Effect> readEffects(Reader &R, const Vocabulary &V,
                                   const Node &List,
                                   const EffectDefaults &Defaults) {
  std::vector<Effect> Result;
  R.list(List, [&](const Node &Item) {
    if (Item.K != Node::Kind::Map || Item.Entries.size() != 1) {
      R.M.add(
          Item.Where,
          "an effect is a mapping with one key, like 'release: {on: arg0}'");
      return;
    }
    const Node::Entry &E = Item.Entries.front();
    const EffectSchema *Schema = llvm::find_if(
        Schemas, [&](const EffectSchema &S) { return S.Name == E.Key; });
    if (Schema != std::end(Schemas)) {
      Result.push_back(readEffect(R, V, *Schema, E.Value, Defaults));
      return;
    }
    llvm::SmallVector<llvm::StringRef, 24> Valid;
    for (const EffectSchema &S : Schemas)
      Valid.push_back(S.Name);
    R.M.add(E.Where, "unknown effect '" + E.Key + "'" + suggest(E.Key, Valid));
  });
  return R.A.list(Result);
}

} // namespace httptidy::models
