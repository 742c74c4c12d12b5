// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/envelope/envelope.h"
#include "core/evidence/keyed_hash.h"
#include "core/sync/engine.h"
#include "core/sync/offline/offline_shelf.h"
#include "tests/simulation/code_oracle.h"
#include "tests/simulation/phones.h"
#include "tests/simulation/seat_store.h"
#include "tests/simulation/world.h"

namespace sek::sim {

/// What people do on one device where months are recorded and signed: staff who fill hours, report and hand the screen over,
/// participants who type their codes, and a program that was tampered with.
class SigningDesk
{
public:
    /// One organisation, as the client has it at the moment.
    struct Place
    {
        OrgId org;
        AccountId account;
        DeviceId device;
        SeatStore& cache;
        Replica& replica;
        Signer& envelopes; ///< of the device
    };
    /// What a desk needs of the client around it.
    struct Around
    {
        World& world;
        int client;
        Clock& clock;
        Random& random;
        Phones& phones;
        CodeOracle& oracle;
        /// A request to the hub about codes; `then` is called with its answer, perhaps never.
        std::function<void(const OrgId&, const Json& body, std::function<void(const Json&)> then)> call;
        /// Something to be done later, unless the program has ended by then.
        std::function<void(std::int64_t ms, const OrgId&, std::function<void(Place)>)> later;
        std::function<void(const OrgId&)> commandMade;
    };
    explicit SigningDesk(Around around) : m(std::move(around)) {}

    void perform(Action::Kind kind, Place place, Rng& rng);
    /// Sends what was typed and waits, until the hub has said something to all of it.
    void flush(Place place, Rng& rng);
    /// Whether something typed waits that the hub would take.
    bool hasTyped(const SeatStore& cache) const;

private:
    /// A code that is on its way, as the program knows it; gone when the program ends.
    struct OnItsWay
    {
        OrgId org;
        QByteArray handle;
        std::string address;
        RecordId kiosk; ///< for whom the screen was handed over
        std::vector<RecordId> reports;
    };
    void attend(Place place, Rng& rng);
    void record(Place place, int participant, const std::string& period, const Json& report, Rng& rng);
    void freeze(Place place, const RecordId& report, const Json& body, Rng& rng);
    void ask(Place place, bool responsible, const std::vector<RecordId>& reports, Rng& rng);
    void type(Place place, const OnItsWay& code, Rng& rng, int again);
    void submit(const OnItsWay& code, const std::string& digits, Rng& rng, int again);
    void resend(Place place, OnItsWay code, Rng& rng);
    void correct(Place place, Rng& rng);
    void refuse(Place place, Rng& rng);
    void goAhead(Place place, Rng& rng);
    void typeAhead(Place place, Rng& rng);
    // A program that was tampered with (tampering.cpp).
    void lieInWait(Place place, Rng& rng, int rounds);
    void tamper(Place place, Rng& rng);
    void misuse(Place place, Rng& rng);
    void closeStolen(Place place, const OfflineCode& code, bool late, Rng& rng, int again);
    bool closeAtEnd(const Place& place, OfflineShelf& shelf, EnvelopeInside inside, const QByteArray& outer, const OfflineCode& code);
    std::string codeOnPhone(const QByteArray& challenge) const;
    void command(Place place, const char* name, const Json& args);
    static QByteArray shelfIn(const SeatStore& cache);
    bool onShelf(Place place, const std::function<bool(OfflineShelf&)>& change);
    std::vector<std::pair<RecordId, Json>> reports(const Place& place) const;
    const OnItsWay* pick(const OrgId& org, Rng& rng) const;
    void sendSome(Place place, std::vector<std::string> envelopes, Rng& rng, int rounds);
    std::string who() const { return "client " + std::to_string(m.client) + ": "; }

    Around m;
    std::vector<OnItsWay> m_codes;
    std::map<OrgId, std::uint64_t> m_sending; ///< when that began; one at a time
    bool m_stopped = false;                   ///< the hub takes no envelopes now
};

} // namespace sek::sim
