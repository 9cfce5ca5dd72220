//===- FunctionAnalysis.h - One function, to a fixed point ------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The blocks of a loop are visited until their entry states stand, then once
/// more to record facts and the summary. Elsewhere one visit does both.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_FUNCTIONANALYSIS_H
#define HTTPTIDY_FLOW_FUNCTIONANALYSIS_H

#include "checks/ast/PathResolver.h"
#include "checks/flow/Places.h"
#include "checks/flow/Referents.h"
#include "checks/flow/State.h"
#include "checks/flow/Unit.h"
#include "clang/Analysis/CFG.h"

namespace httptidy::flow {

using ast::CallSite;
using models::BoundCall;
using models::BoundType;
using models::Effect;

class FunctionAnalysis {
public:
  FunctionAnalysis(Unit &U, FunctionInfo &Info);

  Summary run(bool Record);

private:
  // FunctionAnalysis.cpp
  struct BlockRange;
  using BlockList = llvm::ArrayRef<const clang::CFGBlock *>;
  bool iterate(BlockList Blocks, const BlockRange &Loop);
  void record(const clang::CFGBlock &Block, bool IsInLoop);
  State transferBlock(const clang::CFGBlock &Block, State S);
  bool joinInto(State &Target, State &&From);
  using Visitor = llvm::function_ref<void(const clang::CFGBlock &, State &&)>;
  void flowToSuccessors(const clang::CFGBlock &Block, State &&S, Visitor Visit);
  void skip(llvm::StringRef Reason);

  // Exceptions.cpp
  static bool hasExceptionEdge(const clang::CFGBlock &Block);
  bool flowByThrow(const clang::CFGBlock &Block, State &Out, Visitor Visit);
  void unwind(State &S);
  void markException(State &S);

  // Branches.cpp, Questions.cpp
  void query(State &S, const Fact &F, const clang::Expr *Condition);
  void assume(State &S, const clang::Expr *Condition, bool Truth);
  void assumeIdentity(State &S, const clang::Expr *Condition, bool Truth);
  void assumeFact(State &S, const Fact &F, const clang::Stmt *At, bool Truth);
  bool assumeInWorld(World &W, const Fact &F);
  bool isOption(const clang::Expr *Condition, const Fact &F, const State &S);
  std::optional<Fact> factOf(const clang::Expr *E, const FactSet &Facts);
  void assumeCase(State &S, const clang::SwitchStmt *Switch,
                  const clang::Stmt *Label);

  // Transfer.cpp
  void transfer(State &S, const clang::CFGElement &Element);
  void transferStmt(State &S, const clang::Stmt *Statement);
  void transferReturn(State &S, const clang::ReturnStmt *R);
  void transferOperator(State &S, const clang::BinaryOperator *B);
  void transferExpr(State &S, const clang::Expr *E);
  const clang::FunctionDecl *knownTarget(const clang::CallExpr &Call);
  void transferCall(State &S, const clang::Expr *E);
  void call(State &S, const CallSite &Site);
  void transferInitializer(State &S, const clang::CXXCtorInitializer *Init);
  void assign(State &S, const Path *Target, const clang::Expr *Value,
              const clang::Stmt *At);
  void assignChoice(State &S, const Path *Target,
                    const clang::ConditionalOperator &Choice);
  void assignInitList(State &S, const Path *Target,
                      const clang::InitListExpr *List, const clang::Stmt *At);
  void overwrite(State &S, const Path *Target, const clang::Stmt *At,
                 const Path *Kept = nullptr);
  void loseHolders(World &W, ObjectId Id, const Path *Target,
                   const clang::Stmt *At, const Path *Kept);
  void rename(State &S, const Path *From, const Path *To);
  void noteRead(const State &S, const clang::Expr *E);
  void noteTest(const State &S, const CallSite &Site);
  void endVariable(State &S, const clang::VarDecl *V, const clang::Stmt *At);
  std::optional<int64_t> valueOf(const clang::Expr *E, const FactSet &Facts);

  // Effects.cpp
  void applyRow(State &S, const CallSite &Site, BoundCall Row);
  void applyOptionList(State &S, const CallSite &Site, BoundCall Row);
  void applyTexts(State &S, const CallSite &Site, BoundCall Row);
  bool applyField(State &S, const clang::Expr *Assignment,
                  const clang::Expr *Target, const clang::Expr *Value);
  BoundType typeOf(const CallSite &Site, models::Subject Subject);
  void recordCall(ModelledCall Call, std::optional<int64_t> Option);
  void forgetOutputs(State &S, const CallSite &Site);
  void assumeSuccess(FactSet &Facts, const CallSite &Site, BoundCall Row);
  void applyEffect(State &S, const CallSite &Site, const Effect &E,
                   BoundCall Row);
  void applyToObject(State &S, const CallSite &Site, const Path *P,
                     const Effect &E);
  bool applyToServer(State &S, const CallSite &Site, const Path *P,
                     BoundType Type, const Effect &E);
  void create(State &S, const CallSite &Site, const Effect &E, BoundCall Row);
  const Path *sourceOf(const clang::Expr *Value);
  bool copySettings(State &S, ObjectId Id, const World &New, const Path *Source,
                    BoundType Type);
  bool growsExisting(State &S, const CallSite &Site, const Effect &E,
                     BoundType Type);
  void release(State &S, const CallSite &Site, const Path *P, BoundType Type);
  void reset(State &S, const CallSite &Site, const Path *P, BoundType Type);
  void set(State &S, const CallSite &Site, const Path *P, BoundType Type,
           const Effect &E);
  void exchange(State &S, const CallSite &Site, const Path *P, BoundType Type,
                const Effect &E);
  void watchResult(State &S, const CallSite &Site, const Effect &E);
  void applyUnknownOption(State &S, const CallSite &Site, BoundCall Row);
  bool defer(const CallSite &Site, BoundCall Row);
  std::optional<Fact> choiceOf(const clang::Expr *Value, const FactSet &Facts);
  std::optional<int64_t> numberInText(const clang::Expr *E,
                                      const FactSet &Facts);
  const SetSite *setSite(const State &S, const CallSite &Site, const Effect &E,
                         const FactSet &Facts);
  void own(State &S, const CallSite &Site, const Path *P, BoundType Type,
           const Effect &E);
  void applySign(State &S, const Path *P, BoundType Type, const Effect &E,
                 const clang::Expr *Value);
  void splitByValue(State &S, const Path *P, BoundType Type,
                    const clang::Expr *Value);
  void noteUses(State &S, const CallSite &Site,
                llvm::ArrayRef<const Effect *> Effects);
  void talk(World &W, ObjectId Id, const Drive &Call, const Path *P);
  void drive(State &S, const Drive &Call);
  void exchangeUnknown(const State &S, const CallSite &Site, const Path *P,
                       BoundType Type, const Effect &E);
  using Change = llvm::function_ref<void(World &, ObjectId)>;
  void eachWorld(State &S, const Path *P, BoundType Type, Change Fn);
  const Path *pathOf(const CallSite &Site, models::Subject Subject);

  // Inspections.cpp
  void inspect(State &S, const Path *P, BoundType Type);
  void noteInspected(ObjectId Id, const World &W);
  void noteHandedOut(ObjectId Id, const World &W);
  void finishInspections();

  // Replies.cpp
  void seedReplies(State &S);
  void reply(State &S, const CallSite &Site, const Path *P, BoundType Type,
             const Effect &E);
  void observeReply(ObjectId Id, const World &Here, const World &There,
                    const CallSite &Site);
  void mayFail(State &S, const CallSite &Site, const Path *P, BoundType Type);
  void recordLate(LateStep Kind, const clang::Expr *At, const World &W,
                  ObjectId Id, const SetSite *Step);
  void noteReplaced(const WorldSet &Worlds, ObjectId Id, const SetSite &By);
  void route(State &S, const CallSite &Site, const Path *P, BoundType Type,
             const Effect &E);
  void serveFrom(State &S, const Path *P, BoundType Type,
                 const clang::Expr *At);
  void serve(State &S, const CallSite &Site, const Path *P, BoundType Type,
             const Effect &E);
  void serveInThread(State &S, const CallSite &Site);
  void alias(State &S, const CallSite &Site, const Effect &E);
  bool owesReply(ObjectId Id, const World &W) const;
  void endReplies(const State &Exit);
  void leaveReplies(State &S);
  void improveServe(ObjectId Id, const World &W, unsigned Index);

  // References.cpp
  void attach(State &S, const CallSite &Site, const clang::Expr *Origin,
              const Path *P, BoundType Type, const Effect &E);
  void refer(State &S, ObjectId Id, const World &Start,
             llvm::ArrayRef<Referent> To);
  void replaceSlot(State &S, const Path *P, BoundType Type,
                   std::string_view Name);
  void endReferences(State &S, const Path *P);
  void freeMemory(State &S, const Path *Pointer, const clang::Stmt *At);
  void endStorage(State &S, const clang::VarDecl *V, const clang::Stmt *At);
  void noteExchange(State &S, const clang::Expr *At,
                    llvm::function_ref<bool(const World &)> Talks,
                    llvm::ArrayRef<std::string_view> Replaced = {});
  void driveReferences(State &S, const Drive &Call);
  void joinContainer(State &S, const Path *P, const Path *Container);
  void forgetGiven(State &S, const clang::Expr *Arg);
  bool joinReferences(State &Target, const State &From);

  // ReferenceSummaries.cpp
  void noteReplaced(const State &S, const clang::Expr *At);
  void noteLeftBehind(ObjectId Id, const World &W);
  void finishReference(ObjectId Id, const WorldSet &Worlds);
  void applyReferences(State &S, const CallSite &Site, const Summary &Callee);
  void applyReference(State &S, const CallSite &Site, const Reference &R,
                      unsigned Ordinal);
  void applyLife(State &S, const CallSite &Site, const Path *P,
                 const EntryEffect &E);
  World referenceHere(State &S, const CallSite &Site, const World &There);

  // Deferred.cpp
  void applyDeferred(State &S, const CallSite &Site, const DeferredCall &Call);
  const SetSite *deferredSite(const State &S, const CallSite &Site,
                              const DeferredCall &Call, const Effect &E);
  void applyDeferredEffect(State &S, const CallSite &Site,
                           const DeferredCall &Call, const Effect &E);

  // Apply.cpp
  void applySummary(State &S, const CallSite &Site, const Summary &Callee);
  void observeCall(ObjectId Id, const World &Here, const World &There,
                   const World &After, const CallSite &Site);
  void applyEntry(State &S, const CallSite &Site, const EntryEffect &E);
  void applyExport(State &S, const CallSite &Site, const Export &E,
                   unsigned Ordinal);
  void overwriteByCall(State &S, const Path *Target, const clang::Expr *At,
                       const Summary &Callee);
  const SetSite *inCaller(const SetSite *By, const CallSite &Site,
                          const FactSet &Facts);
  const Event *callEvent(const World &Here, const World &There,
                         const CallSite &Site);
  void applyPending(const State &S, const CallSite &Site,
                    const PendingExchange &P);
  Slot composeSlot(const Slot &Here, const Slot &There, const CallSite &Site,
                   const FactSet &Facts);
  std::optional<World> compose(const World &Here, const World &There,
                               const CallSite &Site);
  bool mapFacts(FactSet &Into, const FactSet &Callee, const CallSite &Site);

  // Escapes.cpp
  void escapeArguments(State &S, const CallSite &Site, const models::Call *Row);
  void copyCaptures(State &S, const clang::LambdaExpr *L);
  void escapeValue(State &S, const clang::Expr *E, const clang::Stmt *At);
  void noteCapture(const State &S, const Path *P, const clang::VarDecl *V);
  void escapePlace(State &S, Escape What, const clang::Stmt *At);
  void noteEscape(Escape What);
  void escapePath(State &S, const Path *P, const clang::Stmt *At);
  void escapeHandle(State &S, const Path *P, const clang::Stmt *At);
  void mayReplace(State &S, const Path *P);
  void escapeOpenFields(State &S, const clang::Stmt *At);

  // Owners.cpp
  bool applySmartPointer(State &S, const CallSite &Site);
  void giveToDeleter(State &S, const clang::Expr *Arg,
                     const clang::LambdaExpr &Deleter);
  void releaseOwned(State &S, const Path *Owner, const clang::Stmt *At);
  void releaseHeld(State &S, const Path *P, const clang::Stmt *At);
  void destroy(State &S, const Path *P, clang::QualType T,
               const clang::Stmt *At, unsigned Depth);
  void disown(State &S, const Path *P);
  void loseOwner(World &W, ObjectId Id, const Path *P, const clang::Stmt *At);

  // Exits.cpp
  void finish(const State &Exit);
  void finishObject(ObjectId Id, const WorldSet &Worlds);
  std::string nameOf(ObjectId Id, const WorldSet &Worlds);
  void finishRecords();
  void noteStores(const World &W);
  void leakNamed(ObjectId Id, const World &W, const clang::Stmt *Exit);
  void leak(const ObjectInfo &O, const World &W, const clang::Stmt *Exit,
            const Path *Name = nullptr);
  LifeEnd *observeEnd(ObjectId Id, const World &W, bool IsRelease = false);
  void observeRelease(ObjectId Id, const World &W, const clang::Stmt *At);
  void recordUndriven(ObjectId Id, const World &W);

  // Objects.cpp
  llvm::SmallVector<ObjectId, 2> holding(State &S, const Path *P,
                                         BoundType Type);
  World entryWorld(ObjectId Id, const State &S);
  bool isAsOnEntry(const State &S, const Path *P) const;
  const Event *event(const World &W, Event::Kind K, const clang::Stmt *At,
                     const SetSite *Site = nullptr, bool Taken = false);
  Subject subjectOf(ObjectId Id, const Path *P = nullptr) const;
  void recordExchange(const Exchange &E, const World &W, ObjectId Id);
  void recordMisuse(HandleMisuse::Kind K, const clang::Stmt *At, const World &W,
                    ObjectId Id, const clang::Stmt *Exit);

  Unit &U;
  FunctionInfo &Info;
  const clang::FunctionDecl *F;
  Places Scope;
  ast::PathPool &Pool;
  ast::PathResolver Resolver;
  ReferentFinder Finder;
  bool Recording = false;
  ObjectTable Objects;
  std::vector<State> Entry; // by block id
  llvm::DenseSet<ObjectId> SeenResults;
  llvm::SmallVector<ObjectId, 1> Replies; // what a handler is given
  using ExchangeKey = std::pair<const clang::Expr *, ObjectId>;
  llvm::DenseSet<ExchangeKey> Inspected, HandedOut;
  std::map<ObjectId, LifeEnd> EndsById;
  llvm::MapVector<ExchangeKey, Exchange> Recorded; // in the order of the flow
  Summary Result;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_FUNCTIONANALYSIS_H
