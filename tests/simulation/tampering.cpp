// SPDX-License-Identifier: GPL-3.0-or-later
// What a program does with codes sent ahead that was tampered with. Its row of envelopes is in order, or the hub would look at
// none of them.
#include "core/base/base64url.h"
#include "core/envelope/sealed_box.h"
#include "tests/simulation/signing_desk.h"

#include <algorithm>
#include <optional>

namespace sek::sim {

namespace {

constexpr cj1::Limits ShelfLimits{4 * 1024 * 1024, 6};

std::string guess(Rng& rng)
{
    std::string out;
    while (out.size() < 6) out += static_cast<char>('0' + rng.below(10));
    return out;
}

/// As an honest program would close it, but for device and counter.
EnvelopeInside honest(const OfflineCode& c, const std::string& typed)
{
    return {c.challenge, c.document, c.revision, c.contentHash, c.signer, {}, 0, c.issuedAt.plusMs(1), {}, typed};
}

} // namespace

std::string SigningDesk::codeOnPhone(const QByteArray& challenge) const
{
    for (const auto& [address, messages] : m.phones.messages)
        for (const Phones::Message& message : messages)
            if (message.handle == challenge) return message.code;
    return {};
}

/// Closes one at the end of the row, whatever the shelf would say to it.
bool SigningDesk::closeAtEnd(const Place& place, OfflineShelf& shelf, EnvelopeInside inside, const QByteArray& outer, const OfflineCode& code)
{
    Json all = *cj1::parse(shelf.bytes(), ShelfLimits);
    inside.device = DeviceId::parse(text(all, "device")).value_or(DeviceId());
    inside.counter = integer(all, "counter") + 1;
    const auto box = sealToBox(insideBytes(inside), fromBase64url(text(all, "box_key")).value_or(QByteArray()), m.random);
    if (!box) return false;
    const Envelope envelope{place.org, outer, inside.device, inside.counter, fromBase64url(text(all, "previous")).value_or(QByteArray()), *box};
    const QByteArray payload = envelopeBytes(envelope);
    const std::string jws = place.envelopes.sign(payload);
    m.oracle.closed(jws, envelope, inside);
    all["counter"] = inside.counter;
    all["previous"] = base64url(envelopeHash(payload));
    // It would not be sent any more after its time.
    all["entries"].push_back({{"challenge", base64url(outer)},
                              {"counter", inside.counter},
                              {"document", code.document.text()},
                              {"jws", jws},
                              {"signer", code.signer.text()},
                              {"sync_until", toRfc3339(code.syncUntil.plusSeconds(600))},
                              {"typed_at", toRfc3339(m.clock.now())}});
    shelf = OfflineShelf::read(cj1::write(all));
    return true;
}

/// Works like anybody until a month is reported, then asks for codes ahead, until there are some: months are seldom reported and
/// unsigned for long.
void SigningDesk::lieInWait(Place place, Rng& rng, int rounds)
{
    if (!OfflineShelf::read(shelfIn(place.cache)).codes().empty()) return tamper(place, rng);
    const bool reported = std::ranges::any_of(reports(place), [](const auto& r) { return text(r.second, "state") == "reported"; });
    if (reported) goAhead(place, rng);
    else attend(place, rng);
    if (rounds > 0)
        m.later(rng.between(4000, 15'000), place.org, [this, rng, rounds](Place p) mutable { lieInWait(p, rng, rounds - 1); });
}

/// Many guesses for one code, a box under another report's name, a claim before the code was made or after its time.
void SigningDesk::tamper(Place place, Rng& rng)
{
    static constexpr const char* Sorts[] = {"many guesses", "under another's name", "typed at another time"};
    const auto sort = rng.below(3);
    std::int64_t made = 0;
    onShelf(place, [&](OfflineShelf& shelf) {
        if (shelf.codes().empty()) return false;
        const auto first = rng.below(std::ssize(shelf.codes()));
        const OfflineCode code = shelf.codes()[static_cast<std::size_t>(first)];
        const OfflineCode other = shelf.codes()[static_cast<std::size_t>((first + 1) % std::ssize(shelf.codes()))];
        // Thousands at once in few seeds: each is sealed and opened for real.
        const auto flood = m.world.plan().seed % 20 == 7 ? 1200 : rng.between(4, 30);
        std::string right = codeOnPhone(code.challenge);
        if (right.empty()) right = guess(rng);
        for (std::int64_t i = 0; i < (sort == 0 ? flood : 2); ++i) {
            EnvelopeInside in = honest(code, sort == 0 ? guess(rng) : right);
            if (sort == 2) in.claimedEntryAt = i == 0 ? code.issuedAt.plusSeconds(-60) : code.enterUntil.plusSeconds(60);
            if (!closeAtEnd(place, shelf, in, sort == 1 ? other.challenge : code.challenge, code)) return false;
            ++made;
        }
        return true;
    });
    if (made == 0) return;
    m.world.say(who() + "closes " + std::to_string(made) + " envelopes, " + Sorts[sort]);
    m.world.count("tampered envelopes", made);
    m.later(rng.between(500, 20'000), place.org, [this, rng](Place p) mutable { flush(p, rng); });
}

/// A code is taken off the shelf before anybody has typed it: once it is on the phone it is closed for another report, or
/// after its time as if it were in time.
void SigningDesk::misuse(Place place, Rng& rng)
{
    std::optional<OfflineCode> stolen;
    onShelf(place, [&](OfflineShelf& shelf) {
        if (shelf.codes().empty() || rng.below(4) == 0) return false;
        stolen = shelf.codes()[static_cast<std::size_t>(rng.below(std::ssize(shelf.codes())))];
        Json all = *cj1::parse(shelf.bytes(), ShelfLimits);
        Json rest = Json::array();
        for (const Json& c : at(all, "codes"))
            if (text(c, "challenge") != base64url(stolen->challenge)) rest.push_back(c);
        all["codes"] = std::move(rest);
        shelf = OfflineShelf::read(cj1::write(all));
        return true;
    });
    if (!stolen) return;
    m.world.count("codes stolen");
    const bool late = rng.below(2) == 0;
    const auto wait = late ? std::max<std::int64_t>(0, stolen->syncUntil.ms - m.world.now()) + rng.between(100, 3000) : rng.between(3000, 10'000);
    m.later(wait, place.org, [this, code = *stolen, late, rng](Place p) mutable { closeStolen(p, code, late, rng, 5); });
}

void SigningDesk::closeStolen(Place place, const OfflineCode& code, bool late, Rng& rng, int again)
{
    const std::string typed = codeOnPhone(code.challenge);
    if (typed.empty()) { // still on its way, or lost
        if (!late && again > 0)
            m.later(rng.between(3000, 10'000), place.org, [this, code, rng, again](Place p) mutable { closeStolen(p, code, false, rng, again - 1); });
        return;
    }
    EnvelopeInside in = honest(code, typed);
    if (!late) {
        std::vector<std::pair<RecordId, Json>> others = reports(place);
        std::erase_if(others, [&](const auto& r) { return r.first == code.document || text(r.second, "content_hash").empty(); });
        if (others.empty()) return;
        const auto& [id, report] = others[static_cast<std::size_t>(rng.below(std::ssize(others)))];
        in.document = id;
        in.revision = integer(report, "revision", 1);
        in.contentHash = text(report, "content_hash");
        in.signer = RecordId::parse(text(report, "participant_id")).value_or(code.signer);
    }
    if (!onShelf(place, [&](OfflineShelf& shelf) { return closeAtEnd(place, shelf, in, code.challenge, code); })) return;
    m.world.say(who() + (late ? "closes an envelope as if it were in time" : "closes an envelope for another report"));
    m.world.count(late ? "envelopes after their time" : "envelopes for another report");
    flush(place, rng);
}

} // namespace sek::sim
