#include "checks/flow/Analysis.h"
// Replaced by the engine.
namespace httptidy::flow {
class UnitFacts {};
std::vector<std::string> defaultVendoredFolders() { return {}; }
std::shared_ptr<const UnitFacts> analyse(clang::ASTContext &, const AnalysisConfig &) { return std::make_shared<UnitFacts>(); }
std::vector<InventoryRow> inventory(const UnitFacts &) { return {}; }
std::vector<SkippedFunction> skippedFunctions(const UnitFacts &) { return {}; }
} // namespace httptidy::flow
