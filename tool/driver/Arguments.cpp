//===- Arguments.cpp - From a build's command to one for Clang ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Arguments.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/TargetParser/Triple.h"

using namespace httptidy::driver;
using llvm::ArrayRef;
using llvm::StringRef;
namespace path = llvm::sys::path;

using Words = std::vector<std::string>;

/// Options whose value is the next word, each between spaces.
static constexpr llvm::StringLiteral TwoWordFlags =
    " "
    "-A -B -D -F -G -I -L -MF -MQ -MT -T -U -V -Xassembler -Xclang "
    "-Xlinker -Xpreprocessor -arch -aux-info -b -dumpbase -dumpbase-ext "
    "-dumpdir -e -framework -idirafter -iframework -imacros -imultilib "
    "-include -include-pch -index-store-path -iprefix -iquote -isysroot "
    "-isystem -iwithprefix -iwithprefixbefore -l -mllvm -o "
    "-resource-dir -target -u -wrapper -x -z --include --imacros --output "
    "--param "
    "--serialize-diagnostics --sysroot --include-directory ";

bool httptidy::driver::takesNextArgument(StringRef Flag) {
  return !Flag.empty() && !Flag.contains(' ') &&
         TwoWordFlags.contains((" " + Flag + " ").str());
}

static bool isLauncher(StringRef Name) {
  return llvm::is_contained<StringRef>({"ccache", "distcc", "sccache", "icecc",
                                        "buildcache", "gomacc", "rewrapper",
                                        "fastbuild-launcher", "time"},
                                       Name);
}

static bool isAssignment(StringRef Word) {
  return !Word.starts_with("-") && Word.contains('=') &&
         !Word.take_until([](char C) { return C == '='; }).contains('/');
}

/// Drops `VAR=value`, `--unset=VAR` and `-u VAR` of an `env`.
static void dropEnvironment(ArrayRef<std::string> &Rest) {
  while (!Rest.empty()) {
    StringRef Word = Rest.front();
    if (Word == "--") {
      Rest = Rest.drop_front();
      return;
    }
    if (!isAssignment(Word) && !Word.starts_with("-"))
      return;
    Rest = Rest.drop_front(Word == "-u" && Rest.size() > 1 ? 2 : 1);
  }
}

/// Drops what stands before the compiler: `ccache`, `env A=b`,
/// `cmake -E env A=b`, one after the other.
static ArrayRef<std::string> dropLaunchers(ArrayRef<std::string> Rest) {
  while (!Rest.empty()) {
    StringRef Name = path::stem(Rest.front());
    if (Name == "env") {
      Rest = Rest.drop_front();
      dropEnvironment(Rest);
    } else if (Name == "cmake" && Rest.size() > 2 && Rest[1] == "-E" &&
               Rest[2] == "env") {
      Rest = Rest.drop_front(3);
      dropEnvironment(Rest);
    } else if (isLauncher(Name) && Rest.size() > 1) {
      // Options and settings of the launcher itself; the compiler is the
      // first word after them.
      Rest = Rest.drop_front().drop_while([](StringRef Word) {
        return Word.starts_with("-") || isAssignment(Word);
      });
    } else {
      break;
    }
  }
  return Rest;
}

static llvm::Expected<Words> expandResponseFiles(ArrayRef<std::string> In,
                                                 StringRef Directory) {
  llvm::BumpPtrAllocator Alloc;
  llvm::SmallVector<const char *, 64> Argv;
  for (const std::string &Word : In)
    Argv.push_back(Word.c_str());
  llvm::cl::ExpansionContext Expansion(Alloc, llvm::cl::TokenizeGNUCommandLine);
  Expansion.setCurrentDir(Directory);
  if (llvm::Error E = Expansion.expandResponseFiles(Argv))
    return std::move(E);
  for (const char *Word : Argv)
    if (Word[0] == '@' && Word[1])
      return llvm::createStringError("cannot read the response file '" +
                                     llvm::Twine(Word + 1) + "'");
  return Words(Argv.begin(), Argv.end());
}

/// Flags that write something, that stop before the analysis, that turn a
/// warning into an error, or that need a file of another compiler.
static bool isDropped(StringRef Flag) {
  if (Flag.starts_with("-Wp,-M") || Flag.starts_with("-Werror") ||
      Flag.starts_with("-save-temps") || Flag.starts_with("-fplugin") ||
      Flag.starts_with("-fdump-") || Flag.starts_with("-fdiagnostics-") ||
      Flag.starts_with("-MF") || Flag.starts_with("-MT") ||
      Flag.starts_with("-MQ") || Flag.starts_with("--output="))
    return true;
  // `-oname`, but not `-object…`: no flag of ours begins so.
  if (Flag.starts_with("-o") && !Flag.starts_with("-objc"))
    return true;
  return llvm::is_contained<StringRef>({"-c",
                                        "-S",
                                        "-E",
                                        "-M",
                                        "-MM",
                                        "-MD",
                                        "-MMD",
                                        "-MG",
                                        "-MP",
                                        "-MV",
                                        "-MJ",
                                        "-###",
                                        "-v",
                                        "-fsyntax-only",
                                        "-pedantic-errors",
                                        "--version",
                                        "--help",
                                        "-pipe",
                                        "-include-pch",
                                        "--serialize-diagnostics",
                                        "--output",
                                        "-index-store-path",
                                        "-Winvalid-pch",
                                        "-fpch-preprocess"},
                                       Flag);
}

/// `-Xclang -include-pch -Xclang FILE`: a precompiled header of that build's
/// Clang, which another Clang refuses. The header itself is included beside it.
static bool skipXclangPch(ArrayRef<std::string> In, size_t &I) {
  if (In[I] != "-Xclang" || I + 3 >= In.size() || In[I + 1] != "-include-pch")
    return false;
  I += 3;
  return true;
}

static void sortArguments(ArrayRef<std::string> In, AdaptedCommand &Out) {
  bool OnlyInputs = false;
  for (size_t I = 0; I < In.size(); ++I) {
    StringRef Word = In[I];
    if (OnlyInputs || !Word.starts_with("-") || Word == "-") {
      Out.Sources.push_back(Word.str());
      continue;
    }
    if (Word == "--") {
      OnlyInputs = true;
      continue;
    }
    if (skipXclangPch(In, I))
      continue;
    bool Two = takesNextArgument(Word) && I + 1 < In.size();
    if (!isDropped(Word)) {
      Out.Flags.push_back(Word.str());
      if (Two)
        Out.Flags.push_back(In[I + 1]);
    }
    I += Two;
  }
}

/// What the name of the compiler says: `arm-none-eabi-g++-13` compiles C++ for
/// arm-none-eabi.
static void addModeAndTarget(AdaptedCommand &Out) {
  StringRef Name = path::filename(Out.Compiler);
  Name.consume_back(".exe");
  while (!Name.empty() && (llvm::isDigit(Name.back()) || Name.back() == '.' ||
                           Name.back() == '-'))
    Name = Name.drop_back();
  StringRef Prefix = Name;
  if (Prefix.consume_back("++"))
    Out.Flags.push_back("--driver-mode=g++");
  for (StringRef Tool : {"gcc", "clang", "g", "cc", "c"})
    if (Prefix.consume_back(Tool))
      break;
  if (!Prefix.consume_back("-") || Prefix.empty())
    return;
  if (llvm::Triple(Prefix).getArch() != llvm::Triple::UnknownArch)
    Out.Flags.push_back("--target=" + Prefix.str());
}

llvm::Expected<AdaptedCommand>
httptidy::driver::adapt(const CompileCommand &Command) {
  ArrayRef<std::string> Rest = dropLaunchers(Command.Arguments);
  if (Rest.empty())
    return llvm::createStringError("the command names no compiler");
  AdaptedCommand Out;
  Out.Compiler = Rest.front();
  auto Expanded = expandResponseFiles(Rest.drop_front(), Command.Directory);
  if (!Expanded)
    return Expanded.takeError();
  addModeAndTarget(Out);
  sortArguments(*Expanded, Out);
  return Out;
}

Words httptidy::driver::sourcesOf(ArrayRef<std::string> Arguments) {
  ArrayRef<std::string> Rest = dropLaunchers(Arguments);
  Words Sources;
  if (Rest.empty())
    return Sources;
  AdaptedCommand Sorted;
  sortArguments(Rest.drop_front(), Sorted);
  for (const std::string &Source : Sorted.Sources)
    if (isSourceFile(Source) || isHeaderFile(Source))
      Sources.push_back(Source);
  return Sources;
}
