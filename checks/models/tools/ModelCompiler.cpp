//===- ModelCompiler.cpp - Turns models into constant tables --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// httptidy-modelc: reads data/*.yaml with the loader of run-time models and
/// writes BuiltinModels.cpp. The tables are constants: nothing runs at start
/// of the program that links them. A mistake in a data file is printed as
/// compilers do and stops the build.
///
/// Every struct is taken apart with a structured binding, so that a field
/// added to Model.h and forgotten here does not compile.
///
//===----------------------------------------------------------------------===//

#include "checks/models/Loader.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy::models;

static llvm::cl::opt<std::string> Output("o", llvm::cl::Required,
                                         llvm::cl::desc("Output file"));
static llvm::cl::list<std::string> Inputs(llvm::cl::Positional,
                                          llvm::cl::desc("<model>..."));

/// Writes arrays as it meets them and gives each value as an initializer.
class TableWriter {
public:
  explicit TableWriter(llvm::raw_ostream &OS) : OS(OS) {}

  std::string write(const Model &M) {
    const auto &[Library, File, Headers, DeclaredIn, Uses, Auxiliary, Macro,
                 Form, Against, Doc, Types, Calls, Handlers] = M;
    return braces(Library, llvm::sys::path::filename(File), Headers, DeclaredIn,
                  Uses, Auxiliary, Macro, Form, Against, Doc, Types, Calls,
                  Handlers);
  }

private:
  template <typename... T> std::string braces(const T &...Fields) {
    std::string Result = "{";
    ((Result += write(Fields) + ", "), ...);
    Result.resize(Result.size() - 2);
    return Result + "}";
  }

  static std::string write(llvm::StringRef S) {
    std::string Result;
    llvm::raw_string_ostream Quoted(Result);
    Quoted << '"';
    Quoted.write_escaped(S, /*UseHexEscapes=*/false) << '"';
    return Result;
  }
  static std::string write(std::string_view S) {
    return write(llvm::StringRef(S.data(), S.size()));
  }
  static std::string write(bool B) { return B ? "true" : "false"; }
  static std::string write(uint8_t N) { return llvm::utostr(N); }
  static std::string write(int64_t N) {
    return N == INT64_MIN ? "INT64_MIN" : "INT64_C(" + llvm::itostr(N) + ")";
  }
  static std::string write(uint64_t N) {
    return N == UINT64_MAX ? "UINT64_MAX" : "UINT64_C(" + llvm::utostr(N) + ")";
  }
  static std::string write(EffectKind K) { return constant("EffectKind", K); }
  static std::string write(Unit U) { return constant("Unit", U); }
  static std::string write(Reading R) { return constant("Reading", R); }
  static std::string write(ValueType T) { return constant("ValueType", T); }
  static std::string write(Subject::Kind K) {
    return constant("Subject::Kind", K);
  }
  template <typename T>
  static std::string constant(llvm::StringRef Type, T Value) {
    return (Type + "(" + llvm::Twine(unsigned(Value)) + ")").str();
  }

  std::string write(const Subject &S) {
    const auto &[Kind, Index] = S;
    return braces(Kind, Index);
  }
  std::string write(const VersionRange &R) {
    const auto &[Min, Max] = R;
    return braces(Min, Max);
  }
  std::string write(const Effect &E) {
    const auto &[Kind, On, By, Value, Type, Name, Part, In, Zero, Negative,
                 HasFixed, Fixed, Weak, WeakWords, When, Safe, SizedBy, Phases,
                 Ok, OrNull, Async, Copied, Inert, MustCheck, Container, Aborts,
                 NonNull, Classes, Secret, SecretWords, Broken, NeedsStatus,
                 Named, Given, GivenType, WeakCalls, PlainOf, PlainName,
                 Versions] = E;
    return braces(Kind, On, By, Value, Type, Name, Part, In, Zero, Negative,
                  HasFixed, Fixed, Weak, WeakWords, When, Safe, SizedBy, Phases,
                  Ok, OrNull, Async, Copied, Inert, MustCheck, Container,
                  Aborts, NonNull, Classes, Secret, SecretWords, Broken,
                  NeedsStatus, Named, Given, GivenType, WeakCalls, PlainOf,
                  PlainName, Versions);
  }
  std::string write(const OptionCase &C) {
    const auto &[Constant, HasNumber, Number, Type, Effects, Versions, Takes] =
        C;
    return braces(Constant, HasNumber, Number, Type, Effects, Versions, Takes);
  }
  std::string write(const Call &C) {
    const auto &[Name, HasParams, Params, Effects, By, Cases, IsList, IsTexts,
                 Throws, Thrown, SafeIn, NoReturn, Keeps, Calls, Versions,
                 Needs, Doc] = C;
    return braces(Name, HasParams, Params, Effects, By, Cases, IsList, IsTexts,
                  Throws, Thrown, SafeIn, NoReturn, Keeps, Calls, Versions,
                  Needs, Doc);
  }
  std::string write(const DeadlineInfo &D) {
    const auto &[Name, Covers, Parts, Default, PerOperation, Bounds, Write,
                 Fix] = D;
    return braces(Name, Covers, Parts, Default, PerOperation, Bounds, Write,
                  Fix);
  }
  std::string write(const FactInfo &F) {
    const auto &[Name, Default, Versions, Write] = F;
    return braces(Name, Default, Versions, Write);
  }
  std::string write(const LimitInfo &L) {
    const auto &[Name, Default, Versions, Weak, Write, Fix] = L;
    return braces(Name, Default, Versions, Weak, Write, Fix);
  }
  std::string write(const ObjectType &T) {
    const auto &[Name, Title, Spelled, Release, Raii, Role, Unanswered, Unended,
                 Deadlines, Tls, Limits] = T;
    return braces(Name, Title, Spelled, Release, Raii, Role, Unanswered,
                  Unended, Deadlines, Tls, Limits);
  }
  std::string write(const Handler &H) {
    const auto &[Name, Params, Overrides, Escaped, Answers, Declines, EventLoop,
                 Pieces, State, Completed, Forwards] = H;
    return braces(Name, Params, Overrides, Escaped, Answers, Declines,
                  EventLoop, Pieces, State, Completed, Forwards);
  }

  static llvm::StringRef typeName(const std::string_view *) {
    return "std::string_view";
  }
  static llvm::StringRef typeName(const int64_t *) { return "int64_t"; }
  static llvm::StringRef typeName(const Subject *) { return "Subject"; }
  static llvm::StringRef typeName(const Effect *) { return "Effect"; }
  static llvm::StringRef typeName(const OptionCase *) { return "OptionCase"; }
  static llvm::StringRef typeName(const Call *) { return "Call"; }
  static llvm::StringRef typeName(const DeadlineInfo *) {
    return "DeadlineInfo";
  }
  static llvm::StringRef typeName(const FactInfo *) { return "FactInfo"; }
  static llvm::StringRef typeName(const LimitInfo *) { return "LimitInfo"; }
  static llvm::StringRef typeName(const Handler *) { return "Handler"; }
  static llvm::StringRef typeName(const ObjectType *) { return "ObjectType"; }

  template <typename T> std::string write(llvm::ArrayRef<T> List) {
    if (List.empty())
      return "{}";
    // Inner arrays come out first, so elements are written before the array.
    std::string Elements;
    for (const T &Element : List)
      Elements += "    " + write(Element) + ",\n";
    std::string Name = "A" + llvm::utostr(Next++);
    OS << "static constexpr " << typeName(List.data()) << ' ' << Name
       << "[] = {\n"
       << Elements << "};\n";
    return Name;
  }

  llvm::raw_ostream &OS;
  uint64_t Next = 0;
};

static void writeTables(llvm::raw_ostream &OS,
                        const std::vector<OwnedModel> &Models) {
  OS << "// Made from checks/models/data by httptidy-modelc.\n"
        "#include \"checks/models/Builtin.h\"\n\n"
        "namespace httptidy::models {\n\n";
  TableWriter Writer(OS);
  std::string Names;
  for (size_t I = 0; I != Models.size(); ++I) {
    std::string Table = Writer.write(Models[I].get());
    OS << "static constexpr Model M" << I << " = " << Table << ";\n\n";
    Names += "&M" + llvm::utostr(I) + ", ";
  }
  OS << "static constexpr const Model *All[] = {" << Names << "};\n\n"
     << "llvm::ArrayRef<const Model *> builtinModels() { return All; }\n\n"
        "} // namespace httptidy::models\n";
}

int main(int Argc, char **Argv) {
  llvm::InitLLVM Init(Argc, Argv);
  llvm::cl::ParseCommandLineOptions(Argc, Argv);
  llvm::Expected<std::vector<OwnedModel>> Models =
      loadModels(std::vector<std::string>(Inputs.begin(), Inputs.end()));
  if (!Models) {
    llvm::errs() << llvm::toString(Models.takeError()) << '\n';
    return 1;
  }
  std::error_code EC;
  llvm::raw_fd_ostream OS(Output, EC);
  if (!EC) {
    writeTables(OS, *Models);
    OS.close();
    EC = OS.error();
  }
  if (EC) {
    llvm::errs() << Output << ": error: " << EC.message() << '\n';
    OS.clear_error();
    return 1;
  }
  return 0;
}
