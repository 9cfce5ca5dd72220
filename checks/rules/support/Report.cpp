//===- Report.cpp - Builds findings from engine facts ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/Report.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Identity.h"
#include "checks/ast/Locations.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

using namespace clang;
using namespace httptidy;
using flow::Event;

/// Nobody reads more steps than this.
static constexpr size_t MaxSteps = 12;

Finding rules::makeFinding(const flow::UnitFacts &Facts, const CheckInfo &Info,
                           const Stmt &At, const FunctionDecl &In,
                           std::string Message, std::string Object) {
  Finding F;
  F.Check = Info.Name.str();
  F.Level = Info.Level;
  F.Message = std::move(Message);
  F.Where = ast::location(At, Facts.Context);
  F.Object = std::move(Object);
  F.EnclosingDecl = ast::qualifiedName(In);
  if (Facts.WithIdentities) {
    F.StatementTokens = ast::identityOf(At, Facts.Context);
    F.Occurrence = Facts.Occurrences.before(At, In);
  }
  return F;
}

static std::string branchText(const Event &E, const ASTContext &Context) {
  if (isa<CaseStmt>(E.At))
    return "when this case is taken";
  if (isa<SwitchStmt>(E.At))
    return "when none of the cases is taken";
  return "when '" + ast::tokensOf(*E.At, Context) + "' is " +
         (E.Taken ? "true" : "false");
}

static std::string replyStep(const models::Effect &E) {
  switch (models::replyStep(E.Name)) {
  case models::ReplyStep::Status:
    return "the status is set here";
  case models::ReplyStep::Header:
    return "a header is set here";
  case models::ReplyStep::Body:
    return "the body is set here";
  case models::ReplyStep::Commit:
    return "the header goes out here";
  case models::ReplyStep::Write:
    return "a part of the body is written here";
  case models::ReplyStep::Finish:
    return "the reply ends here";
  case models::ReplyStep::Send:
    return "a reply is sent here";
  case models::ReplyStep::Next:
    return "the next request is taken here";
  case models::ReplyStep::Query:
  case models::ReplyStep::Asked:
    return "asked whether it is answered here";
  case models::ReplyStep::Later:
    return "the answer is left for later here";
  }
  llvm_unreachable("unknown step");
}

static std::string textOf(const Event &E, const ASTContext &Context) {
  switch (E.K) {
  case Event::Kind::Created:
    return "created here";
  case Event::Kind::Set:
    if (E.Site->Effect->Kind == models::EffectKind::Url)
      return "the URL is set here";
    return "'" + std::string(E.Site->Effect->Name) + "' is set here";
  case Event::Kind::Wiped:
    return "every setting is the default again from here on";
  case Event::Kind::Exchanged:
    return "used for an exchange here";
  case Event::Kind::Released:
    return "released here";
  case Event::Kind::Escaped:
    return "handed to code that is not in sight here";
  case Event::Kind::Joined:
    return "handed to its container here";
  case Event::Kind::Branch:
    return branchText(E, Context);
  case Event::Kind::Call:
    return "in this call";
  case Event::Kind::Overwritten:
    return "the last variable that holds it is overwritten here";
  case Event::Kind::Returned:
    return "the function is left here";
  case Event::Kind::Attached:
    return "the library refers to it from here on";
  case Event::Kind::Ended:
    return "what the library refers to goes out of scope here";
  case Event::Kind::Served:
    return "clients may come from here on";
  case Event::Kind::Replied:
    return replyStep(*E.Site->Effect);
  case Event::Kind::TemporaryEnd:
    return "the temporary that the library refers to ends with this statement";
  }
  llvm_unreachable("unknown event");
}

std::vector<PathStep> rules::stepsTo(const flow::UnitFacts &Facts,
                                     const Event *Last) {
  std::vector<PathStep> Steps;
  std::set<std::pair<const Stmt *, Event::Kind>> Seen;
  for (const Event *E = Last; E; E = E->Previous) {
    if (!E->At || !Seen.insert({E->At, E->K}).second)
      continue;
    // A block ends at its brace.
    const auto *Block = dyn_cast<CompoundStmt>(E->At);
    PathStep Step{Block ? ast::location(Block->getRBracLoc(), Facts.Context)
                        : ast::location(*E->At, Facts.Context),
                  textOf(*E, Facts.Context)};
    if (Step.Where.isValid())
      Steps.push_back(std::move(Step));
  }
  std::reverse(Steps.begin(), Steps.end());
  // The beginning and the end tell the story.
  if (Steps.size() > MaxSteps)
    Steps.erase(Steps.begin() + MaxSteps / 2,
                Steps.end() - (MaxSteps - MaxSteps / 2));
  return Steps;
}

std::string rules::quoted(const flow::Subject &S) {
  if (!S.Name.empty())
    return "'" + S.Name + "'";
  return S.Type ? "this " + std::string(S.Type.Type->Title) : "this handle";
}

/// What stands in a macro's own text is spelled as the macro.
static bool isInMacroBody(SourceLocation L, const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  while (L.isMacroID() && SM.isMacroArgExpansion(L))
    L = SM.getImmediateSpellingLoc(L);
  return L.isMacroID();
}

flow::Subject rules::spelledIn(const flow::UnitFacts &Facts, const Expr *Call,
                               const models::Effect &E, flow::Subject S) {
  std::optional<ast::CallSite> Site = ast::callSite(Call);
  const Expr *Object = Site && !E.Container ? Site->subject(E.On) : nullptr;
  Object = Object ? ast::plain(Object) : nullptr;
  if (isa_and_nonnull<DeclRefExpr, MemberExpr, ArraySubscriptExpr>(Object) &&
      (S.Name.empty() || !isInMacroBody(Object->getBeginLoc(), Facts.Context)))
    S.Name = ast::tokensOf(*Object, Facts.Context);
  return S;
}

std::string rules::settingName(const flow::UnitFacts &Facts,
                               const flow::ModelledCall &Call) {
  const Expr *Option = Call.Site.subject(Call.Row.Row->OptionBy);
  std::string Text = Option ? ast::tokensOf(*Option, Facts.Context) : "";
  if (!Text.empty() && llvm::all_of(Text, [](char C) {
        return llvm::isAlnum(C) || C == '_' || C == ':';
      }))
    return Text;
  return std::string(Call.Case ? Call.Case->Constant : Call.Row.Row->Name);
}

void rules::dedupe(Findings &All) {
  std::set<std::tuple<std::string, std::string, unsigned>> Seen;
  llvm::erase_if(All, [&](const Finding &F) {
    return !Seen.insert({F.Check, F.Where.File, F.Where.Offset}).second;
  });
}

std::optional<Fix> rules::replaceText(const flow::UnitFacts &Facts,
                                      const Expr &E, llvm::StringRef NewText,
                                      std::string Description) {
  const SourceManager &SM = Facts.Context.getSourceManager();
  CharSourceRange Range = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(E.getSourceRange()), SM,
      Facts.Context.getLangOpts());
  if (Range.isInvalid())
    return std::nullopt;
  Location Begin = ast::location(Range.getBegin(), Facts.Context);
  TextEdit Edit;
  Edit.File = Begin.File;
  Edit.Offset = Begin.Offset;
  Edit.Length = SM.getFileOffset(Range.getEnd()) - Begin.Offset;
  Edit.Replacement = NewText.str();
  Edit.RawBegin = Range.getBegin().getRawEncoding();
  return Fix{std::move(Description), {std::move(Edit)}};
}
