//===- FunctionAnalysis.cpp - Blocks and edges of one function ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "checks/ast/Locations.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/Support/SaveAndRestore.h"
#include <set>

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// A block is visited again when its entry state grows; a state grows at most
/// a few times per object, so more than this is a sign of a defect.
static constexpr unsigned MaxVisitsPerBlock = 64;

/// Statements of a function times objects: more is generated code.
static constexpr unsigned MaxSize = 200'000;

/// Worlds of one object at a block; see the guide, "Budgets".
static constexpr unsigned MaxWorlds = 16;

FunctionAnalysis::FunctionAnalysis(Unit &U, FunctionInfo &Info)
    : U(U), Info(Info), F(Info.Definition), Scope(F, Info.Shape),
      Pool(U.Facts.Paths), Resolver(Pool, Info.Shape),
      Finder(Info.Shape, U.Index, Pool, Resolver) {}

static std::unique_ptr<CFG> buildCfg(const FunctionDecl &F,
                                     ASTContext &Context) {
  CFG::BuildOptions Options;
  Options.setAllAlwaysAdd();
  Options.PruneTriviallyFalseEdges = true;
  Options.AddInitializers = true;
  Options.AddImplicitDtors = true;
  Options.AddTemporaryDtors = true;
  // A plain buffer has no destructor, and dies nevertheless.
  Options.AddLifetime = true;
  // Without them a catch is unreachable.
  Options.AddEHEdges = Context.getLangOpts().CXXExceptions;
  return CFG::buildCFG(&F, F.getBody(), &Context, Options);
}

void FunctionAnalysis::skip(llvm::StringRef Reason) {
  Result = Summary();
  Result.Unknown = true;
  if (!Recording)
    return;
  U.Facts.Skipped.push_back({ast::location(F->getLocation(), U.Context),
                             ast::qualifiedName(*F), Reason.str()});
}

/// Blocks that follow each other, from the id First down to Last. Ids fall
/// along the flow, but for the ways back.
struct FunctionAnalysis::BlockRange {
  unsigned First, Last;
  bool IsLoop = false;

  bool contains(unsigned Id) const { return Last <= Id && Id <= First; }

  /// The loop that begins at \p First, with all that overlap it; else the block
  /// alone.
  static BlockRange from(unsigned First, BlockList Blocks) {
    BlockRange Range{First, First};
    for (unsigned Id = First + 1; Id-- > Range.Last;)
      for (const CFGBlock::AdjacentBlock &From : Blocks[Id]->preds())
        if (From && From->getBlockID() <= Id) {
          Range.IsLoop = true;
          Range.Last = std::min(Range.Last, From->getBlockID());
        }
    return Range;
  }
};

/// The summary is Unknown if the function is broken or over budget.
Summary FunctionAnalysis::run(bool Record) {
  Recording = Record;
  if (Info.Shape.Broken) {
    skip("its code does not compile");
    return std::move(Result);
  }
  std::unique_ptr<CFG> Cfg =
      Info.Shape.Size < MaxSize ? buildCfg(*F, U.Context) : nullptr;
  if (!Cfg) {
    skip("it is too large");
    return std::move(Result);
  }
  std::vector<const CFGBlock *> Blocks(Cfg->getNumBlockIDs());
  for (const CFGBlock *B : *Cfg)
    Blocks[B->getBlockID()] = B;
  Entry.assign(Blocks.size(), State());
  State &Start = Entry[Cfg->getEntry().getBlockID()];
  Start.Reachable = true;
  seedReplies(Start);
  for (size_t Left = Blocks.size(); Left > 0;) {
    auto Range = BlockRange::from(Left - 1, Blocks);
    if (Range.IsLoop && !iterate(Blocks, Range)) {
      skip("it is too large");
      return std::move(Result);
    }
    // In the order of the flow, so that facts come in the same order always.
    for (; Left > Range.Last; --Left)
      record(*Blocks[Left - 1], Range.IsLoop);
  }
  finish(Entry[Cfg->getExit().getBlockID()]);
  return std::move(Result);
}

/// A copy of \p From, or itself for the last one who asks.
static State copyOrTake(State &From, bool IsLast) {
  return IsLast ? std::move(From) : State(From);
}

/// Visits the blocks of a loop until their entry states stand; false if they
/// don't.
bool FunctionAnalysis::iterate(BlockList Blocks, const BlockRange &Loop) {
  llvm::SaveAndRestore Silent(Recording, false);
  // The largest id is the earliest block.
  std::set<unsigned, std::greater<>> Work;
  for (unsigned Id = Loop.Last; Id <= Loop.First; ++Id)
    if (Entry[Id].Reachable)
      Work.insert(Id);
  std::vector<unsigned> Visits(Loop.First + 1);
  while (!Work.empty()) {
    unsigned Id = *Work.begin();
    Work.erase(Work.begin());
    if (++Visits[Id] > MaxVisitsPerBlock)
      return false;
    const CFGBlock &Block = *Blocks[Id];
    flowToSuccessors(Block, transferBlock(Block, Entry[Id]),
                     [&](const CFGBlock &To, State &&S) {
                       unsigned Next = To.getBlockID();
                       if (joinInto(Entry[Next], std::move(S)) &&
                           Loop.contains(Next))
                         Work.insert(Next);
                     });
  }
  return true;
}

/// The visit of \p Block with the state that stands; outside of loops it is
/// the only one.
void FunctionAnalysis::record(const CFGBlock &Block, bool IsInLoop) {
  State &Start = Entry[Block.getBlockID()];
  bool IsExit = &Block == &Block.getParent()->getExit();
  if (!Start.Reachable || IsExit)
    return;
  // Whoever catches what a call throws begins with the state before it.
  bool IsLast = !IsInLoop && !hasExceptionEdge(Block);
  State Out = transferBlock(Block, copyOrTake(Start, IsLast));
  if (IsInLoop)
    return;
  llvm::SaveAndRestore Silent(Recording, false);
  flowToSuccessors(Block, std::move(Out), [&](const CFGBlock &To, State &&S) {
    joinInto(Entry[To.getBlockID()], std::move(S));
  });
}

State FunctionAnalysis::transferBlock(const CFGBlock &Block, State S) {
  for (const CFGElement &Element : Block) {
    if (!S.Reachable)
      break;
    transfer(S, Element);
  }
  return S;
}

/// What the branch at the end of \p Block asks. A call that may throw ends a
/// block of its own, and leaves one behind it with nothing but the branch.
static const Expr *conditionOf(const CFGBlock &Block) {
  if (const Expr *Last = Block.getLastCondition())
    return Last;
  return Block.empty() && Block.succ_size() == 2
             ? dyn_cast_or_null<Expr>(Block.getTerminatorCondition())
             : nullptr;
}

void FunctionAnalysis::flowToSuccessors(const CFGBlock &Block, State &&Out,
                                        Visitor Visit) {
  if (flowByThrow(Block, Out, Visit) || !Out.Reachable ||
      Block.hasNoReturnElement())
    return;
  const Stmt *Terminator = Block.getTerminatorStmt();
  const Expr *Condition = Terminator ? conditionOf(Block) : nullptr;
  bool IsTry = isa_and_nonnull<CXXTryStmt>(Terminator);
  unsigned Index = 0;
  for (const CFGBlock::AdjacentBlock &Adjacent : Block.succs()) {
    unsigned Way = Index++;
    const CFGBlock *To = Adjacent.getReachableBlock();
    if (!To)
      continue;
    State S = copyOrTake(Out, Way + 1 == Block.succ_size());
    // No handler of this try took it: it may also be that none would.
    if (IsTry && !isa_and_nonnull<CXXCatchStmt>(To->getLabel()))
      markException(S);
    if (const auto *Switch = dyn_cast_or_null<SwitchStmt>(Terminator))
      assumeCase(S, Switch, To->getLabel());
    else if (Condition && Block.succ_size() == 2 && !IsTry)
      assume(S, Condition, /*Truth=*/Way == 0);
    if (S.Reachable)
      Visit(*To, std::move(S));
  }
}

bool FunctionAnalysis::joinInto(State &Target, State &&From) {
  if (!Target.Reachable) {
    Target = std::move(From);
    return true;
  }
  bool Changed = false;
  // An entry object that one side has not touched is there as it came.
  auto Untouched = [&](const State &Side, ObjectId Id) {
    const Path *P = Objects[Id].Entry;
    return P && !llvm::any_of(Side.Assigned,
                              [&](const Path *A) { return P->startsWith(A); });
  };
  for (const auto &[Id, Worlds] : From.Objects) {
    auto [It, Missing] = Target.Objects.add(Id);
    if (Missing && Untouched(Target, Id))
      It->second.add(entryWorld(Id, Target));
    Changed |= It->second.add(Worlds) || Missing;
  }
  for (auto &[Id, Worlds] : Target.Objects)
    if (!From.Objects.contains(Id) && Untouched(From, Id))
      Changed |= Worlds.add(entryWorld(Id, From));
  for (auto &[Id, Worlds] : Target.Objects) {
    // Which exchange was the last one is lost below: any may be asked for.
    if (Worlds.size() > MaxWorlds)
      for (const World &W : Worlds)
        if (W.Exchanged)
          noteInspected(Id, W);
    Worlds.widen(MaxWorlds);
  }
  Changed |= joinReferences(Target, From);
  Changed |= Target.ByException && !From.ByException;
  Target.ByException &= From.ByException;
  Changed |= Target.Facts.intersect(From.Facts);
  for (const Path *P : From.Assigned)
    if (!llvm::is_contained(Target.Assigned, P)) {
      Target.Assigned.push_back(P);
      Changed = true;
    }
  return Changed;
}
