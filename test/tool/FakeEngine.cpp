//===- FakeEngine.cpp - Findings that a test can write down ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// The command line is tested with a program of its own: the whole of
// http-tidy, but with this in the place of engine and checks. A source says
// what is found in it by the functions that it calls and defines, so that the
// tests of the tool do not change when a check learns something, and faults
// need no hook in the real program.
//
//   bad(x), worse(x), note(x)   a finding: warning, error, note; its fix
//                               writes 30, and what begins with 30 is good
//   bad(stuck), bad(broken), bad(trade), bad(lines), bad(variant)
//                               a fix that does not help, does not compile,
//                               brings another finding, has two lines, is
//                               another one in C++
//   bad(fatal), bad(endless)    a fix with which the engine dies, or hangs
//   bounded(x), unknown(x)      a row of the inventory
//   served(x)                   a server there
//   void crash() {} …           the engine dies there
//   void edited() {}            the file is written to
#include "checks/ast/Visitor.h"
#include "checks/flow/Analysis.h"
#include "checks/rules/Rule.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#include <unistd.h>

using namespace httptidy;

namespace httptidy::flow {

class UnitFacts {
public:
  Findings Found;
  std::vector<InventoryRow> Rows;
  std::vector<SkippedFunction> Skipped;
};

} // namespace httptidy::flow

/// Uses up the stack; the result keeps it from becoming a loop.
static int overflow(volatile char *Above) {
  volatile char Frame[4096];
  Frame[0] = *Above;
  return overflow(Frame) + Frame[0];
}

static void die(llvm::StringRef How) {
  volatile char Bottom = 0;
  if (How == "crash")
    raise(SIGABRT);
  else if (How == "overflow")
    overflow(&Bottom);
  else if (How == "hang")
    while (true)
      pause();
  else if (How == "killed")
    raise(SIGKILL);
}

static void append(llvm::StringRef File) {
  std::error_code Code;
  llvm::raw_fd_ostream(File, Code, llvm::sys::fs::OF_Append) << "\n";
}

namespace {

class Visitor : public ast::Visitor {
public:
  Visitor(clang::ASTContext &AST, const flow::AnalysisConfig &Config,
          flow::UnitFacts &Facts)
      : AST(AST), Config(Config), Facts(Facts) {}

  bool TraverseFunctionDecl(clang::FunctionDecl *F) override {
    if (!F->hasBody() || F->hasSkippedBody())
      return true;
    if (Config.OnFunction)
      Config.OnFunction(*F);
    std::string Name = F->getNameAsString();
    die(Name);
    if (Name == "edited")
      append(AST.getSourceManager().getFilename(F->getLocation()));
    if (Name == "huge")
      Facts.Skipped.push_back({at(F->getLocation()), Name, "too large"});
    Current = F;
    return Base::TraverseFunctionDecl(F);
  }

  bool VisitCallExpr(clang::CallExpr *Call) override {
    const clang::FunctionDecl *Callee = Call->getDirectCallee();
    if (!Callee || Call->getNumArgs() != 1)
      return true;
    std::string Name = Callee->getNameAsString();
    if (Name == "bad" || Name == "worse" || Name == "note")
      addFinding(*Call, "http-fake-" + Name);
    else if (Name == "bounded")
      addRow(*Call, Verdict::Bounded, "set_timeout, 30 s");
    else if (Name == "unknown")
      addRow(*Call, Verdict::Unknown, "corp::configure()");
    else if (Name == "served")
      addServer(*Call);
    return true;
  }

private:
  Location at(clang::SourceLocation L) {
    clang::PresumedLoc P = AST.getSourceManager().getPresumedLoc(L);
    Location Out;
    Out.File = P.getFilename();
    Out.Line = Out.EndLine = P.getLine();
    Out.Column = P.getColumn();
    Out.EndColumn = Out.Column + 3;
    Out.Offset = AST.getSourceManager().getFileOffset(L);
    Out.Raw = L.getRawEncoding();
    return Out;
  }

  std::string text(const clang::Expr &E) {
    return clang::Lexer::getSourceText(
               clang::CharSourceRange::getTokenRange(E.getSourceRange()),
               AST.getSourceManager(), AST.getLangOpts())
        .str();
  }

  std::string replacement(llvm::StringRef Object) {
    if (Object == "variant" && AST.getLangOpts().CPlusPlus)
      return "30u";
    return llvm::StringSwitch<std::string>(Object)
        .Case("stuck", "stuck + 0")
        .Case("broken", "30 + nothing")
        .Case("trade", "30 + worse(trade)")
        .Case("fatal", "30 + fatal")
        .Case("endless", "30 + endless")
        .Case("lines", "30\n  + 0")
        .Default("30");
  }

  void addFinding(const clang::CallExpr &Call, std::string Check) {
    std::string Object = text(*Call.getArg(0));
    if (llvm::StringRef(Object).starts_with("30")) {
      die(Object == "30 + fatal"     ? "crash"
          : Object == "30 + endless" ? "hang"
                                     : "");
      return;
    }
    Finding F;
    F.Check = std::move(Check);
    F.Message = "'" + Object + "' has no deadline; set one";
    F.Where = at(Call.getBeginLoc());
    F.Object = Object;
    F.EnclosingDecl = Current ? Current->getQualifiedNameAsString() : "";
    F.StatementTokens = text(Call);
    if (Current)
      F.Path.push_back({at(Current->getLocation()), "comes from here"});
    Location Argument = at(Call.getArg(0)->getBeginLoc());
    F.Fixes.push_back(
        {"pass a deadline",
         {{Argument.File, Argument.Offset, unsigned(Object.size()),
           replacement(Object), Argument.Raw}}});
    Facts.Found.push_back(F);
    addRow(Call, Verdict::Finding, F.Check);
  }

  void addRow(const clang::CallExpr &Call, Verdict V, std::string Reason) {
    InventoryRow Row;
    Row.Where = at(Call.getBeginLoc());
    Row.Kind = "exchange";
    Row.Library = "fake";
    Row.Call = Call.getDirectCallee()->getNameAsString();
    Row.Object = text(*Call.getArg(0));
    Row.EnclosingDecl = Current ? Current->getQualifiedNameAsString() : "";
    Row.V = V;
    Row.Reason = std::move(Reason);
    Facts.Rows.push_back(std::move(Row));
  }

  void addServer(const clang::CallExpr &Call) {
    addRow(Call, Verdict::Bounded, "set_timeout, 30 s");
    InventoryRow &Row = Facts.Rows.back();
    Row.Kind = "server";
    Row.Made = at(Current->getLocation());
    using State = ServerSetting::State;
    Row.Settings = {{"address", "", State::Set, "::1"},
                    {"limit", "body", State::None, ""}};
  }

  clang::ASTContext &AST;
  const flow::AnalysisConfig &Config;
  flow::UnitFacts &Facts;
  const clang::FunctionDecl *Current = nullptr;
};

} // namespace

namespace httptidy::flow {

std::vector<std::string> defaultVendoredFolders() { return {}; }

std::shared_ptr<const UnitFacts> analyse(clang::ASTContext &Context,
                                         const AnalysisConfig &Config) {
  auto Facts = std::make_shared<UnitFacts>();
  Visitor(Context, Config, *Facts)
      .TraverseDecl(Context.getTranslationUnitDecl());
  return Facts;
}

std::vector<InventoryRow> inventory(const UnitFacts &Facts) {
  return Facts.Rows;
}

std::vector<SkippedFunction> skippedFunctions(const UnitFacts &Facts) {
  return Facts.Skipped;
}

} // namespace httptidy::flow

/// What the engine found for the check that \p Info describes.
template <const CheckInfo &Info>
static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings Out;
  for (Finding F : Facts.Found)
    if (Info.Name == F.Check) {
      F.Level = Info.Level;
      Out.push_back(std::move(F));
    }
  return Out;
}

static constexpr unsigned Cwe[] = {400, 1088};
static constexpr OptionInfo Options[] = {
    {"Strict", OptionKind::Bool, "false", "reports more"}};

static constexpr CheckInfo Bad{"http-fake-bad",
                               "a request without a deadline",
                               "deadline",
                               Severity::Warning,
                               Precision::High,
                               Cwe,
                               "5.3",
                               Options,
                               "0.1"};
static constexpr CheckInfo Note{"http-fake-note",
                                "something to know",
                                "limits",
                                Severity::Note,
                                Precision::Medium,
                                {},
                                "",
                                {},
                                "0.1"};
static constexpr CheckInfo Worse{"http-fake-worse",
                                 "a certificate that nobody verifies",
                                 "tls",
                                 Severity::Error,
                                 Precision::VeryHigh,
                                 Cwe,
                                 "7.5",
                                 {},
                                 "0.1"};

static constexpr rules::Rule BadRule{&Bad, run<Bad>};
static constexpr rules::Rule NoteRule{&Note, run<Note>};
static constexpr rules::Rule WorseRule{&Worse, run<Worse>};

namespace httptidy::rules {

llvm::ArrayRef<const Rule *> allRules() {
  static const Rule *const All[] = {&BadRule, &NoteRule, &WorseRule};
  return All;
}

const Rule *findRule(llvm::StringRef Name) {
  for (const Rule *R : allRules())
    if (R->Info->Name == Name)
      return R;
  return nullptr;
}

} // namespace httptidy::rules
