// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log_statements.h"
#include "core/evidence/package.h"
#include "core/evidence/verify.h"

#include <optional>
#include <vector>

/// The steps of a check. Not for use outside this folder.
namespace sek::check {

/// A record whose seal holds.
struct SealedRecord
{
    std::string member;
    Json record;
    QByteArray hash;
};

struct Work
{
    const PackageMembers& members;
    Verdict verdict;
    Json manifest;
    std::optional<KeyChain> keys;
    std::optional<Checkpoint> checkpoint;
    std::vector<SealedRecord> records;
    bool contentWrong = false, sealWrong = false, keyWrong = false;

    void content(std::string code, std::string member = {})
    {
        contentWrong = true;
        verdict.findings.push_back({std::move(code), std::move(member)});
    }
    void seal(std::string code, std::string member = {})
    {
        sealWrong = true;
        verdict.findings.push_back({std::move(code), std::move(member)});
    }
    std::string textOf(const std::string& name) const
    {
        const auto it = members.find(name);
        return it == members.end() ? std::string() : it->second.toStdString();
    }
};

void manifestAndKeys(Work& work); ///< who issued it, and whether every file is the one listed
void sealsAndLog(Work& work);     ///< every seal, and its place in the log
void contentAndSignatures(Work& work); ///< what was signed, by whom, in which order
void judge(Work& work, const std::set<std::string>& trusted); ///< the outcome, and what a check like this cannot tell

} // namespace sek::check
