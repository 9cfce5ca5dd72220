//===- Messages.cpp - What the driver and its workers say -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Messages.h"
#include "tool/driver/MessageParts.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/xxhash.h"

using namespace httptidy;
using namespace httptidy::driver;
using llvm::StringRef;
using llvm::json::Array;
using llvm::json::Object;
using llvm::json::ObjectMapper;
using llvm::json::Path;
using llvm::json::Value;

static Array texts(llvm::ArrayRef<std::string> All) {
  Array Out;
  for (const std::string &S : All)
    Out.push_back(text(S));
  return Out;
}

namespace httptidy::driver {

static Value toJSON(const ReadSource &S) {
  return Object{{"file", text(S.File)}, {"hash", S.Hash}};
}

static bool fromJSON(const Value &V, ReadSource &S, Path P) {
  ObjectMapper O(V, P);
  return O && O.map("file", S.File) && O.map("hash", S.Hash);
}

} // namespace httptidy::driver

/// Sources need not be UTF-8, and have to arrive as they are.
static Value trialToJSON(const Texts &Trial) {
  Object O;
  for (const auto &[File, Text] : Trial)
    O[llvm::json::fixUTF8(File)] = llvm::encodeBase64(Text);
  return std::move(O);
}

static bool trialFromJSON(ObjectMapper &O, Texts &Trial) {
  std::map<std::string, std::string> Encoded;
  if (!O.map("trial", Encoded))
    return false;
  for (const auto &[File, Text] : Encoded) {
    std::vector<char> Bytes;
    if (llvm::Error E = llvm::decodeBase64(Text, Bytes)) {
      llvm::consumeError(std::move(E));
      return false;
    }
    Trial[File].assign(Bytes.begin(), Bytes.end());
  }
  return true;
}

static std::string print(Object O) {
  return llvm::formatv("{0}", Value(std::move(O))).str();
}

std::string driver::encode(const WorkerSettings &S) {
  return print(Object{{"root", text(S.Root)},
                      {"checks", text(S.Checks)},
                      {"config", text(S.Config)},
                      {"queryDriver", text(S.QueryDriver)},
                      {"resourceDir", text(S.ResourceDir)},
                      {"models", texts(S.Models)},
                      {"filter", S.Filter},
                      {"keepInputs", S.KeepInputs},
                      {"keepSources", S.KeepSources}});
}

std::string driver::encode(const UnitRequest &R) {
  return print(Object{{"directory", text(R.Command.Directory)},
                      {"file", text(R.Command.File)},
                      {"arguments", texts(R.Command.Arguments)},
                      {"onlyFile", text(R.OnlyFile)},
                      {"trial", trialToJSON(R.Trial)}});
}

std::string driver::encode(const UnitResult &R) {
  return print(Object{{"status", unsigned(R.Status)},
                      {"reason", text(R.Reason)},
                      {"compileErrors", texts(R.CompileErrors)},
                      {"droppedFlags", texts(R.DroppedFlags)},
                      {"found", values(R.Found)},
                      {"silenced", values(R.Silenced)},
                      {"inventory", values(R.Inventory)},
                      {"skipped", values(R.Skipped)},
                      {"inputs", texts(R.Inputs)},
                      {"sources", values(R.Sources)}});
}

/// Parses \p Text and has \p Map take it apart.
template <typename Fn>
static llvm::Error parseObject(StringRef Text, StringRef What, Fn Map) {
  auto V = llvm::json::parse(Text);
  if (!V)
    return V.takeError();
  Path::Root Root(What);
  ObjectMapper O(*V, Root);
  if (!O || !Map(O))
    return Root.getError();
  return llvm::Error::success();
}

llvm::Error driver::decode(StringRef Text, WorkerSettings &S) {
  return parseObject(Text, "settings", [&](ObjectMapper &O) {
    return O.map("root", S.Root) && O.map("checks", S.Checks) &&
           O.map("config", S.Config) && O.map("queryDriver", S.QueryDriver) &&
           O.map("resourceDir", S.ResourceDir) && O.map("models", S.Models) &&
           O.map("filter", S.Filter) && O.map("keepInputs", S.KeepInputs) &&
           O.map("keepSources", S.KeepSources);
  });
}

llvm::Error driver::decode(StringRef Text, UnitRequest &R) {
  return parseObject(Text, "request", [&](ObjectMapper &O) {
    return O.map("directory", R.Command.Directory) &&
           O.map("file", R.Command.File) &&
           O.map("arguments", R.Command.Arguments) &&
           O.map("onlyFile", R.OnlyFile) && trialFromJSON(O, R.Trial);
  });
}

llvm::Error driver::decode(StringRef Text, UnitResult &R) {
  return parseObject(Text, "result", [&](ObjectMapper &O) {
    unsigned Status = 0;
    bool Ok = number(O, "status", Status) && O.map("reason", R.Reason) &&
              O.map("compileErrors", R.CompileErrors) &&
              O.map("droppedFlags", R.DroppedFlags) &&
              O.map("found", R.Found) && O.map("silenced", R.Silenced) &&
              O.map("inventory", R.Inventory) && O.map("skipped", R.Skipped) &&
              O.map("inputs", R.Inputs) && O.map("sources", R.Sources);
    R.Status = UnitStatus(Status);
    return Ok;
  });
}

std::string driver::hashOf(StringRef Text) {
  return llvm::utohexstr(llvm::xxh3_64bits(Text));
}

std::string driver::frame(StringRef Text) {
  char Length[4];
  llvm::support::endian::write32be(Length, Text.size());
  return std::string(Length, sizeof(Length)) + Text.str();
}

bool driver::takeFrame(std::string &Buffer, std::string &Text) {
  if (Buffer.size() < 4)
    return false;
  size_t Length = llvm::support::endian::read32be(Buffer.data());
  if (Buffer.size() - 4 < Length)
    return false;
  Text = Buffer.substr(4, Length);
  Buffer.erase(0, 4 + Length);
  return true;
}
