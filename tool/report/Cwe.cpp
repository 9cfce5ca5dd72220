//===- Cwe.cpp - Names of weaknesses --------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Cwe.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::json::OStream;

/// The name by which rules refer to the taxonomy.
static constexpr char Taxonomy[] = "CWE";
/// The one that every SARIF file gives to this taxonomy.
static constexpr char TaxonomyGuid[] = "25f72d7e-8a92-459d-ad67-64853f788765";

namespace {
struct Weakness {
  unsigned Number;
  llvm::StringLiteral Name;
};
} // namespace

/// In rising order.
static constexpr Weakness Weaknesses[] = {
    {20, "Improper Input Validation"},
    {22, "Improper Limitation of a Pathname to a Restricted Directory ('Path "
         "Traversal')"},
    {73, "External Control of File Name or Path"},
    {79, "Improper Neutralization of Input During Web Page Generation "
         "('Cross-site Scripting')"},
    {93, "Improper Neutralization of CRLF Sequences ('CRLF Injection')"},
    {113, "Improper Neutralization of CRLF Sequences in HTTP Headers ('HTTP "
          "Request/Response Splitting')"},
    {117, "Improper Output Neutralization for Logs"},
    {119,
     "Improper Restriction of Operations within the Bounds of a Memory Buffer"},
    {200, "Exposure of Sensitive Information to an Unauthorized Actor"},
    {248, "Uncaught Exception"},
    {252, "Unchecked Return Value"},
    {253, "Incorrect Check of Function Return Value"},
    {287, "Improper Authentication"},
    {295, "Improper Certificate Validation"},
    {296, "Improper Following of a Certificate's Chain of Trust"},
    {297, "Improper Validation of Certificate with Host Mismatch"},
    {299, "Improper Check for Certificate Revocation"},
    {300, "Channel Accessible by Non-Endpoint"},
    {311, "Missing Encryption of Sensitive Data"},
    {319, "Cleartext Transmission of Sensitive Information"},
    {326, "Inadequate Encryption Strength"},
    {327, "Use of a Broken or Risky Cryptographic Algorithm"},
    {345, "Insufficient Verification of Data Authenticity"},
    {362, "Concurrent Execution using Shared Resource with Improper "
          "Synchronization ('Race Condition')"},
    {364, "Signal Handler Race Condition"},
    {390, "Detection of Error Condition Without Action"},
    {391, "Unchecked Error Condition"},
    {392, "Missing Report of Error Condition"},
    {396, "Declaration of Catch for Generic Exception"},
    {400, "Uncontrolled Resource Consumption"},
    {401, "Missing Release of Memory after Effective Lifetime"},
    {404, "Improper Resource Shutdown or Release"},
    {406,
     "Insufficient Control of Network Message Volume (Network Amplification)"},
    {407, "Inefficient Algorithmic Complexity"},
    {409, "Improper Handling of Highly Compressed Data (Data Amplification)"},
    {410, "Insufficient Resource Pool"},
    {415, "Double Free"},
    {416, "Use After Free"},
    {436, "Interpretation Conflict"},
    {441, "Unintended Proxy or Intermediary ('Confused Deputy')"},
    {444, "Inconsistent Interpretation of HTTP Requests ('HTTP "
          "Request/Response Smuggling')"},
    {457, "Use of Uninitialized Variable"},
    {459, "Incomplete Cleanup"},
    {460, "Improper Cleanup on Thrown Exception"},
    {476, "NULL Pointer Dereference"},
    {479, "Signal Handler Use of a Non-reentrant Function"},
    {522, "Insufficiently Protected Credentials"},
    {532, "Insertion of Sensitive Information into Log File"},
    {562, "Return of Stack Variable Address"},
    {573, "Improper Following of Specification by Caller"},
    {598, "Use of GET Request Method With Sensitive Query Strings"},
    {599, "Missing Validation of OpenSSL Certificate"},
    {601, "URL Redirection to Untrusted Site ('Open Redirect')"},
    {617, "Reachable Assertion"},
    {628, "Function Call with Incorrectly Specified Arguments"},
    {636, "Not Failing Securely ('Failing Open')"},
    {662, "Improper Synchronization"},
    {663, "Use of a Non-reentrant Function in a Concurrent Context"},
    {664, "Improper Control of a Resource Through its Lifetime"},
    {665, "Improper Initialization"},
    {666, "Operation on Resource in Wrong Phase of Lifetime"},
    {667, "Improper Locking"},
    {670, "Always-Incorrect Control Flow Implementation"},
    {672, "Operation on a Resource after Expiration or Release"},
    {674, "Uncontrolled Recursion"},
    {675, "Multiple Operations on Resource in Single-Operation Context"},
    {681, "Incorrect Conversion between Numeric Types"},
    {682, "Incorrect Calculation"},
    {683, "Function Call With Incorrect Order of Arguments"},
    {684, "Incorrect Provision of Specified Functionality"},
    {686, "Function Call With Incorrect Argument Type"},
    {687, "Function Call With Incorrectly Specified Argument Value"},
    {688, "Function Call With Incorrect Variable or Reference as Argument"},
    {691, "Insufficient Control Flow Management"},
    {693, "Protection Mechanism Failure"},
    {696, "Incorrect Behavior Order"},
    {703, "Improper Check or Handling of Exceptional Conditions"},
    {704, "Incorrect Type Conversion or Cast"},
    {705, "Incorrect Control Flow Scoping"},
    {749, "Exposed Dangerous Method or Function"},
    {754, "Improper Check for Unusual or Exceptional Conditions"},
    {755, "Improper Handling of Exceptional Conditions"},
    {757, "Selection of Less-Secure Algorithm During Negotiation ('Algorithm "
          "Downgrade')"},
    {762, "Mismatched Memory Management Routines"},
    {763, "Release of Invalid Pointer or Reference"},
    {770, "Allocation of Resources Without Limits or Throttling"},
    {772, "Missing Release of Resource after Effective Lifetime"},
    {775,
     "Missing Release of File Descriptor or Handle after Effective Lifetime"},
    {776, "Improper Restriction of Recursive Entity References in DTDs ('XML "
          "Entity Expansion')"},
    {778, "Insufficient Logging"},
    {789, "Memory Allocation with Excessive Size Value"},
    {798, "Use of Hard-coded Credentials"},
    {799, "Improper Control of Interaction Frequency"},
    {821, "Incorrect Synchronization"},
    {825, "Expired Pointer Dereference"},
    {828, "Signal Handler with Functionality that is not Asynchronous-Safe"},
    {833, "Deadlock"},
    {834, "Excessive Iteration"},
    {835, "Loop with Unreachable Exit Condition ('Infinite Loop')"},
    {843, "Access of Resource Using Incompatible Type ('Type Confusion')"},
    {908, "Use of Uninitialized Resource"},
    {909, "Missing Initialization of Resource"},
    {910, "Use of Expired File Descriptor"},
    {911, "Improper Update of Reference Count"},
    {918, "Server-Side Request Forgery (SSRF)"},
    {940, "Improper Verification of Source of a Communication Channel"},
    {941, "Incorrectly Specified Destination in a Communication Channel"},
    {1023, "Incomplete Comparison with Missing Factors"},
    {1088, "Synchronous Access of Remote Resource without Timeout"},
    {1188, "Initialization of a Resource with an Insecure Default"},
    {1284, "Improper Validation of Specified Quantity in Input"},
    {1322, "Use of Blocking Code in Single-threaded, Non-blocking Context"},
    {1333, "Inefficient Regular Expression Complexity"},
    {1341, "Multiple Releases of Same Resource or Handle"},
};

StringRef report::cweName(unsigned Number) {
  const Weakness *W = llvm::partition_point(
      Weaknesses, [&](const Weakness &Other) { return Other.Number < Number; });
  if (W == std::end(Weaknesses) || W->Number != Number)
    return {};
  return W->Name;
}

std::vector<unsigned> report::cweNumbers(ArrayRef<const CheckInfo *> Checks) {
  std::vector<unsigned> Numbers;
  for (const CheckInfo *Info : Checks)
    llvm::append_range(Numbers, Info->Cwe);
  llvm::sort(Numbers);
  Numbers.erase(std::unique(Numbers.begin(), Numbers.end()), Numbers.end());
  return Numbers;
}

/// `CWE-295`: importers look for the word, not for a bare number.
static std::string taxonId(unsigned Number) {
  return "CWE-" + std::to_string(Number);
}

static void writeTaxon(unsigned Number, OStream &J) {
  StringRef Name = cweName(Number);
  J.object([&] {
    J.attribute("id", taxonId(Number));
    if (!Name.empty()) {
      J.attribute("name", Name);
      J.attributeObject("shortDescription",
                        [&] { J.attribute("text", (Name + ".").str()); });
    }
    J.attribute("helpUri", "https://cwe.mitre.org/data/definitions/" +
                               std::to_string(Number) + ".html");
  });
}

void report::writeTaxonomy(ArrayRef<unsigned> Numbers, OStream &J) {
  J.attributeArray("taxonomies", [&] {
    J.object([&] {
      J.attribute("name", Taxonomy);
      J.attribute("guid", TaxonomyGuid);
      J.attribute("version", "4.14");
      J.attribute("organization", "MITRE");
      J.attribute("informationUri", "https://cwe.mitre.org/");
      J.attributeObject("shortDescription", [&] {
        J.attribute("text", "The MITRE Common Weakness Enumeration.");
      });
      J.attribute("isComprehensive", false);
      J.attributeArray("taxa", [&] {
        for (unsigned Number : Numbers)
          writeTaxon(Number, J);
      });
    });
  });
}

static void writeReference(OStream &J) {
  J.attribute("name", Taxonomy);
  J.attribute("index", 0);
  J.attribute("guid", TaxonomyGuid);
}

void report::writeRelationships(ArrayRef<unsigned> Numbers, OStream &J) {
  if (Numbers.empty())
    return;
  J.attributeArray("relationships", [&] {
    for (unsigned Number : Numbers)
      J.object([&] {
        J.attributeObject("target", [&] {
          J.attribute("id", taxonId(Number));
          J.attributeObject("toolComponent", [&] { writeReference(J); });
        });
        J.attributeArray("kinds", [&] { J.value("superset"); });
      });
  });
}

void report::writeSupportedTaxonomy(OStream &J) {
  J.attributeArray("supportedTaxonomies",
                   [&] { J.object([&] { writeReference(J); }); });
}
