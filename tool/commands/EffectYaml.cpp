//===- EffectYaml.cpp - An effect as YAML ---------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/EffectYaml.h"
#include "tool/commands/YamlText.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::commands;
using models::Effect;
using models::EffectKind;

/// In the order of EffectKind.
static constexpr std::string_view KindWords[] = {
    "create",  "release",  "reset",  "copy",  "adopt",    "attach", "detach",
    "join",    "deadline", "tls",    "limit", "cancel",   "timer",  "exchange",
    "reply",   "route",    "serve",  "stop",  "callback", "result", "share",
    "taint",   "view",     "clock",  "grow",  "drain",    "clamp",  "url",
    "inspect", "sign",     "thread", "order", "exit",     "alias",
};

static_assert(std::size(KindWords) == size_t(EffectKind::Alias) + 1);

/// In the order of Unit.
static constexpr std::string_view UnitWords[] = {"", "s", "ms", "us", "chrono"};

/// In the order of Reading; what is only itself is not written.
static constexpr std::string_view ReadingWords[] = {"", "never", "default",
                                                    "rejected"};

/// In the order of ValueType.
static constexpr std::string_view TypeWords[] = {
    "",     "long",  "off_t",   "string",  "pointer", "function", "slist",
    "blob", "long*", "double*", "string*", "slist*",  "socket*",  "off_t*",
};

std::string_view commands::word(models::ValueType Type) {
  return TypeWords[size_t(Type)];
}

/// The key of the other object depends on what is said of it.
static std::string_view byKey(EffectKind Kind) {
  switch (Kind) {
  case EffectKind::Create:
    return "or-same";
  case EffectKind::Copy:
    return "from";
  case EffectKind::Timer:
    return "handler";
  case EffectKind::View:
  case EffectKind::Alias:
    return "of";
  default:
    return "by";
  }
}

static std::string flow(const Effect &E, const Form &F) {
  FlowMap M;
  M.raw("on", scalar(E.On));
  M.subject(byKey(E.Kind), E.By);
  M.text("type", E.Type);
  M.text("name", E.Name);
  bool IsCallback = E.Kind == EffectKind::Callback;
  bool HasRole = IsCallback || E.Kind == EffectKind::Reply;
  M.text(HasRole ? "role" : "part", E.Part);
  M.subject("value", E.Value);
  if (E.HasFixedValue)
    M.raw("is", std::to_string(E.FixedValue));
  M.text("unit", UnitWords[size_t(E.In)]);
  M.text("zero", ReadingWords[size_t(E.Zero)]);
  M.text("negative", ReadingWords[size_t(E.Negative)]);
  M.numbers("weak", E.Weak);
  M.texts("weak-words", E.WeakWords);
  M.numbers("when", E.When);
  M.text("safe", E.Safe);
  M.texts("sized-by", E.SizedBy);
  if (E.Kind == EffectKind::Exchange || !E.Phases.empty())
    M.raw("phases", flowList(E.Phases));
  M.numbers(IsCallback ? "accepts" : "ok", E.Ok);
  M.flag("or-null", E.OrNull);
  M.flag("async", E.Async);
  M.flag("copied", E.Copied);
  M.flag("inert", E.Inert);
  M.flag("must-check", E.MustCheck);
  M.flag("container", E.Container);
  M.flag("aborts", E.AbortsOnNonZero);
  M.flag("non-null", E.NonNull);
  M.texts("classes", E.Classes);
  M.flag("secret", E.Secret);
  M.texts("secret-words", E.SecretWords);
  M.text(E.Kind == EffectKind::Result ? "ignored" : "broken", E.Broken);
  if (E.Given)
    M.raw("given", "{" + scalar(E.Given) + ": " + scalar(E.GivenType) + "}");
  M.text("versions", versions(E.Versions, F));
  return M.str();
}

void commands::writeEffects(llvm::ArrayRef<Effect> Effects, unsigned Indent,
                            const Form &F, llvm::raw_ostream &OS) {
  if (Effects.empty())
    return;
  OS.indent(Indent) << "effects:\n";
  for (const Effect &E : Effects)
    OS.indent(Indent + 2) << "- " << KindWords[size_t(E.Kind)] << ": "
                          << flow(E, F) << "\n";
}
