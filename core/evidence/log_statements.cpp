// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/log_statements.h"

#include "core/base/hash.h"
#include "core/evidence/content.h"

namespace sek {

namespace {
constexpr char CheckpointSchema[] = "log.checkpoint.v1";
constexpr char EpochSchema[] = "log.epoch.v1";

std::uint64_t size(const Json& j, const char* key)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, integer(j, key)));
}
} // namespace

QByteArray checkpointBytes(const Checkpoint& c)
{
    return cj1::write({{"at", toRfc3339(c.at)},
                       {"epoch", c.epoch},
                       {"org", c.org},
                       {"root", hex(c.root)},
                       {"schema", CheckpointSchema},
                       {"size", c.size}});
}

Result<Checkpoint> parseCheckpoint(const QByteArray& payload)
{
    const auto j = cj1::parseCanonical(payload);
    const auto root = j ? hashFromHex(text(*j, "root")) : Result<QByteArray>(fail("hex"));
    const auto moment = j ? parseRfc3339(text(*j, "at")) : Result<Instant>(fail("instant"));
    if (!root || !moment) return fail("checkpoint_form");
    Checkpoint c{text(*j, "org"), text(*j, "epoch"), size(*j, "size"), *root, *moment};
    if (checkpointBytes(c) != payload) return fail("checkpoint_form");
    return c;
}

QByteArray epochBytes(const EpochStatement& s)
{
    return cj1::write({{"at", toRfc3339(s.at)},
                       {"epoch", s.epoch},
                       {"known_size", s.knownSize},
                       {"new_size", s.newSize},
                       {"old_epoch", s.oldEpoch},
                       {"org", s.org},
                       {"root", hex(s.root)},
                       {"schema", EpochSchema}});
}

Result<EpochStatement> parseEpoch(const QByteArray& payload)
{
    const auto j = cj1::parseCanonical(payload);
    const auto root = j ? hashFromHex(text(*j, "root")) : Result<QByteArray>(fail("hex"));
    const auto moment = j ? parseRfc3339(text(*j, "at")) : Result<Instant>(fail("instant"));
    if (!root || !moment) return fail("epoch_form");
    EpochStatement s{text(*j, "org"),       text(*j, "old_epoch"), text(*j, "epoch"), size(*j, "known_size"),
                     size(*j, "new_size"), *root,                 *moment};
    if (epochBytes(s) != payload) return fail("epoch_form");
    return s;
}

Json proofJson(const std::vector<QByteArray>& proof)
{
    Json out = Json::array();
    for (const QByteArray& h : proof) out.push_back(hex(h));
    return out;
}

Result<std::vector<QByteArray>> parseProof(const Json& json)
{
    std::vector<QByteArray> out;
    if (!json.is_array()) return fail("proof_form");
    for (const Json& j : json) {
        auto h = hashFromHex(j.is_string() ? j.get<std::string>() : std::string());
        if (!h) return fail("proof_form");
        out.push_back(std::move(*h));
    }
    return out;
}

} // namespace sek
