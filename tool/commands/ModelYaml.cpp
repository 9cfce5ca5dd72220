//===- ModelYaml.cpp - A model as YAML ------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/ModelYaml.h"
#include "tool/commands/EffectYaml.h"
#include "tool/commands/YamlText.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::commands;
using namespace httptidy::models;

/// `key: value` on a line of its own, if there is a value.
static void line(llvm::raw_ostream &OS, unsigned Indent, std::string_view Key,
                 const std::string &Value) {
  if (!Value.empty())
    OS.indent(Indent) << Key << ": " << Value << "\n";
}

static std::string optional(std::string_view Text) {
  return Text.empty() ? std::string() : scalar(Text);
}

static std::string optional(llvm::ArrayRef<std::string_view> List) {
  return List.empty() ? std::string() : flowList(List);
}

static std::string flow(const DeadlineInfo &D) {
  FlowMap M;
  M.text("name", D.Name);
  M.texts("covers", D.Covers);
  M.texts("parts", D.Parts);
  M.text("default", D.Default);
  M.flag("per-operation", D.PerOperation);
  M.text("write", D.Write);
  return M.str();
}

/// A TLS fact or a limit: a name with a default.
template <typename Info> static std::string flow(const Info &I, const Form &F) {
  FlowMap M;
  M.text("name", I.Name);
  M.text("default", I.Default);
  M.text("versions", versions(I.Versions, F));
  return M.str();
}

static void writeType(const ObjectType &T, const Form &F,
                      llvm::raw_ostream &OS) {
  OS << "  - name: " << scalar(T.Name) << "\n";
  line(OS, 4, "title", scalar(T.Title));
  line(OS, 4, "spelled", optional(T.Spelled));
  line(OS, 4, "release", optional(T.Release));
  line(OS, 4, "raii", T.Raii ? "true" : "");
  line(OS, 4, "role", optional(T.Role));
  line(OS, 4, "unanswered", optional(T.Unanswered));
  line(OS, 4, "unended", optional(T.Unended));
  auto Section = [&](std::string_view Key, const auto &Items, auto ToText) {
    if (!Items.empty())
      OS << "    " << Key << ":\n";
    for (const auto &Item : Items)
      OS << "      - " << ToText(Item) << "\n";
  };
  auto WithVersions = [&](const auto &Item) { return flow(Item, F); };
  Section("deadlines", T.Deadlines,
          [](const DeadlineInfo &D) { return flow(D); });
  Section("tls", T.Tls, WithVersions);
  Section("limits", T.Limits, WithVersions);
}

static void writeCase(const OptionCase &C, const Form &F,
                      llvm::raw_ostream &OS) {
  OS << "        " << scalar(C.Constant) << ":";
  std::string Range = versions(C.Versions, F);
  if (!C.HasNumber && C.Takes == 1 && C.Type == ValueType::Unknown &&
      C.Effects.empty() && Range.empty()) {
    OS << " {}\n";
    return;
  }
  OS << "\n";
  line(OS, 10, "number", C.HasNumber ? std::to_string(C.Number) : "");
  line(OS, 10, "type", optional(word(C.Type)));
  line(OS, 10, "takes", C.Takes == 1 ? "" : std::to_string(C.Takes));
  writeEffects(C.Effects, 10, F, OS);
  line(OS, 10, "versions", optional(Range));
}

static std::string subjects(llvm::ArrayRef<Subject> List) {
  std::string Out;
  for (Subject S : List)
    Out += (Out.empty() ? "" : ", ") + scalar(S);
  return Out.empty() ? Out : "[" + Out + "]";
}

static void writeCall(const Call &C, const Form &F, llvm::raw_ostream &OS) {
  OS << "  - name: " << scalar(C.Name) << "\n";
  line(OS, 4, "params", C.HasParams ? flowList(C.Params) : "");
  writeEffects(C.Effects, 4, F, OS);
  if (C.OptionBy) {
    OS << "    option:\n";
    line(OS, 6, "by", scalar(C.OptionBy));
    line(OS, 6, "list", C.OptionList ? "true" : "");
    OS << "      cases:" << (C.Cases.empty() ? " {}" : "") << "\n";
    for (const OptionCase &Case : C.Cases)
      writeCase(Case, F, OS);
  }
  line(OS, 4, "throws",
       !C.Thrown.empty() ? flowList(C.Thrown)
       : C.Throws        ? "true"
                         : "");
  line(OS, 4, "safe-in", optional(C.SafeIn));
  line(OS, 4, "noreturn", C.NoReturn ? "true" : "");
  line(OS, 4, "keeps", subjects(C.Keeps));
  line(OS, 4, "calls", subjects(C.Calls));
  line(OS, 4, "versions", optional(versions(C.Versions, F)));
  line(OS, 4, "doc", optional(C.Doc));
}

static void writeHandler(const Handler &H, llvm::raw_ostream &OS) {
  OS << "  - name: " << scalar(H.Name) << "\n";
  line(OS, 4, "params", optional(H.Params));
  line(OS, 4, "overrides", optional(H.Overrides));
  line(OS, 4, "escaped", optional(H.Escaped));
  line(OS, 4, "answers", optional(H.Answers));
  line(OS, 4, "declines", optional(H.Declines));
  line(OS, 4, "event-loop", H.EventLoop ? "true" : "");
}

void commands::writeModelYaml(const Model &M, llvm::raw_ostream &OS) {
  Form F;
  line(OS, 0, "library", scalar(M.Library));
  line(OS, 0, "headers", flowList(M.Headers));
  line(OS, 0, "uses", optional(M.Uses));
  if (!M.VersionMacro.empty()) {
    FlowMap Version;
    Version.text("macro", M.VersionMacro);
    Version.text("form", M.VersionForm);
    line(OS, 0, "version", Version.str());
    F = VersionForm::parse(llvm::StringRef(M.VersionForm));
  }
  line(OS, 0, "checked-against", optional(M.CheckedAgainst));
  line(OS, 0, "doc", optional(M.Doc));
  if (!M.Types.empty())
    OS << "\ntypes:\n";
  for (const ObjectType &T : M.Types)
    writeType(T, F, OS);
  if (!M.Handlers.empty())
    OS << "\nhandlers:\n";
  for (const Handler &H : M.Handlers)
    writeHandler(H, OS);
  OS << "\ncalls:" << (M.Calls.empty() ? " []" : "") << "\n";
  for (const Call &C : M.Calls)
    writeCall(C, F, OS);
}
