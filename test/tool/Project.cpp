//===- Project.cpp - A small project to analyse ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

using namespace httptidy::test;
using llvm::StringRef;

static constexpr char Header[] = "#pragma once\n"
                                 "int bad(int);\n"
                                 "int worse(int);\n"
                                 "int note(int);\n"
                                 "int bounded(int);\n"
                                 "int unknown(int);\n"
                                 "int served(int);\n";

Project::Project() { Folder.write("curl/curl.h", Header); }

void Project::add(StringRef File, StringRef Code, StringRef Flags) {
  Folder.write(File, ("#include <curl/curl.h>\n" + Code).str());
  // Formatted as generators do: one entry, several lines.
  Entries.push_back(llvm::formatv(
      "{{\n  \"directory\": {0},\n  \"command\": {1},\n  \"file\": {2}\n}",
      llvm::json::Value(path()),
      llvm::json::Value(("cc -I. " + Flags + " -c " + File).str()),
      llvm::json::Value(File)));
  Folder.write("compile_commands.json",
               "[\n" + llvm::join(Entries, ",\n") + "\n]\n");
}

Outcome Project::shell(StringRef Line) const {
  return runProgram("/bin/sh", {"-c", "TIDY=" HTTPTIDY_COMMAND "; cd '" +
                                          path() + "' && " + Line.str()});
}

Outcome Project::run(StringRef Arguments) const {
  return shell(("\"$TIDY\" " + Arguments).str());
}

Outcome Project::runIn(StringRef Sub, StringRef Arguments) const {
  return shell(
      ("mkdir -p " + Sub + " && cd " + Sub + " && \"$TIDY\" " + Arguments)
          .str());
}

bool httptidy::test::holds(StringRef Text, StringRef Part) {
  return Text.contains(Part);
}

std::string httptidy::test::shown(const Outcome &O) {
  return "status " + std::to_string(O.Status) + "\n--- out\n" + O.Out +
         "--- err\n" + O.Err;
}
