// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/merkle.h"
#include "core/evidence/package_builder.h"

#include <string>
#include <vector>

namespace sek::test {

/// A hub's evidence of one month of Astrid Exempel, signed by the responsible and by her, built as a hub does it.
/// Everything in it is invented.
class SealedWorld
{
public:
    explicit SealedWorld(std::size_t moreSignatures = 0);
    /// The same signatures over another content, which names no attachments.
    explicit SealedWorld(const Json& content, std::size_t moreSignatures = 0);

    /// Seals the record with the newest key as the next leaf of the log.
    SealedLeaf& seal(Json record);
    /// The next seal key; the old one counts for what is in the log now.
    void rotate(bool suspicion = false);
    /// A signature of the document's content in the role.
    Json signature(const std::string& role, const std::string& name) const;
    /// Proofs, checkpoint and manifest over everything sealed so far.
    PackageMembers members();
    QByteArray package() { return package::write(members()); }
    std::string trusted() const { return keys.front().publicKey().thumbprint(); }

    std::string org = "018f3a52-0000-7000-8000-000000000001";
    std::vector<Es256Key> keys;
    std::vector<SignedKeyChange> changes;
    Es256Key device = Es256Key::generate();
    merkle::Tree tree;
    PackageContents contents;
    Instant now{1'775'000'000'000};

private:
    void signAll(std::size_t moreSignatures);
};

/// One byte of the member replaced, everything around it rebuilt as a forger would.
PackageMembers altered(PackageMembers members, const std::string& name, const QByteArray& before, const QByteArray& after);

} // namespace sek::test
