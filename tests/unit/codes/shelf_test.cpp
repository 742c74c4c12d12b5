// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"
#include "core/sync/offline/offline_shelf.h"
#include "tests/unit/codes/code_world.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

namespace sek::test {

namespace {

/// A device and its hub, with what the device keeps written and read again at every step, as a program that is ended would.
struct Seat
{
    Seat() { slips = {world.slip("March", "Astrid"), world.slip("Bertil's March", "Bertil")}; }

    template <class F> auto change(F f)
    {
        OfflineShelf s = OfflineShelf::read(kept);
        auto out = f(s);
        kept = s.bytes();
        return out;
    }
    /// The hub's answer in the form of the protocol.
    Json answerOf(const OfflineBatch& batch)
    {
        Json list = Json::array();
        for (const auto& c : batch.codes)
            list.push_back(c ? Json{{"result", "ok"},
                                     {"handle", base64url(c->sent.handle)},
                                     {"channel", c->sent.channel},
                                     {"masked", c->sent.masked},
                                     {"issued_at", toRfc3339(c->issuedAt)},
                                     {"enter_until", toRfc3339(c->enterUntil)},
                                     {"expires_at", toRfc3339(c->sent.expiresAt)}}
                              : Json{{"result", c.error().code}});
        return {{"result", "ok"},
                {"box_key", batch.boxKey},
                {"codes", list},
                {"counter", batch.counter},
                {"hub_time", toRfc3339(batch.hubTime)},
                {"previous", base64url(batch.previous)}};
    }
    Done prepare(const QByteArray& sealKey)
    {
        const auto batch = world.codes.prepareOffline(world.org, who, slips, world.clock.now().plusDays(2));
        for (const auto& [id, m] : store.state().messages)
            if (m.secret.contains("code")) codes[QByteArray(reinterpret_cast<const char*>(m.cause.bytes().data()), 16)] = text(m.secret, "code");
        KeyedHashVerifier boxes{std::string(BoxKeyTyp)};
        return change([&](OfflineShelf& s) { return s.prepared(answerOf(*batch), slips, who.device, boxes, sealKey, here()); });
    }
    OfflineShelf shelf() const { return OfflineShelf::read(kept); }
    Done type(std::size_t slip, const std::function<std::string(std::string)>& as = {})
    {
        const OfflineShelf now = shelf();
        const OfflineCode* c = now.codeFor(slips[slip].documents.front(), here());
        if (!c) return fail("offline_over");
        const std::string right = codes.at(c->challenge);
        return change([&](OfflineShelf& s) { return s.type(c->challenge, as ? as(right) : right, "sv", world.org, signer, random, here()); });
    }
    Json resultsOf(const std::vector<std::string>& sent)
    {
        Json out = Json::array();
        const auto taken = world.codes.takeEnvelopes(world.org, who, signer.publicJwk(), sent);
        for (const auto& a : taken->answers) {
            Json j = a.params;
            j["result"] = a.result;
            out.push_back(std::move(j));
        }
        return out;
    }
    void sync()
    {
        const auto sent = shelf().toSend(100);
        change([&](OfflineShelf& s) { return s.answered(sent, resultsOf(sent), here()); });
    }
    /// What this computer's clock shows: half a day wrong.
    Instant here() { return world.clock.now().plusSeconds(-12 * 3600); }
    std::string results()
    {
        std::string out;
        const OfflineShelf now = shelf(); // it holds what is looked through
        for (const OfflineResult& r : now.results()) out += r.result + " ";
        return out;
    }

    MemoryHubStore store;
    CodeWorld world{store};
    CodeVisitor who = CodeWorld::visitor("Siv");
    KeyedHashSigner signer{QByteArray(32, 'e'), std::string(EnvelopeTyp)};
    SeededRandom random{5};
    std::vector<signing::Ask> slips;
    std::map<QByteArray, std::string> codes;
    QByteArray kept;
};

} // namespace

/// What the device keeps of signing offline, against a real hub.
class ShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void A_40_typed_here_it_is_checked_there_though_this_clock_is_wrong()
    {
        Seat s;
        QVERIFY(s.prepare(s.world.boxSigner.publicJwk()));
        s.world.pass(3600);
        QVERIFY(s.type(0));
        QVERIFY(s.type(1, CodeWorld::notThis));
        for (const auto& [challenge, code] : s.codes) QVERIFY(!s.kept.contains(code.c_str())); // sealed, also from who keeps it
        s.world.pass(24 * 3600);
        s.sync();
        QCOMPARE(s.results(), std::string("accepted wrong "));
        QVERIFY(s.shelf().entries().empty());
        QVERIFY(!s.shelf().codeFor(s.slips[0].documents.front(), s.here()));
        QVERIFY(s.type(1)); // one try is left
        s.sync();
        QCOMPARE(s.results(), std::string("accepted wrong accepted "));
        s.change([](OfflineShelf& shelf) { shelf.dismissResults(); return 0; });
        QCOMPARE(s.results(), std::string());
    }

    void A_41_an_honest_device_lets_nobody_type_more_often_than_there_are_tries()
    {
        Seat s;
        QVERIFY(s.prepare(s.world.boxSigner.publicJwk()));
        QVERIFY(s.type(0, CodeWorld::notThis));
        QVERIFY(s.type(0, CodeWorld::notThis));
        QCOMPARE(s.type(0).error().code, std::string("offline_over"));
        s.sync();
        QCOMPARE(s.results(), std::string("wrong exhausted "));
    }

    void A_44_a_lost_answer_and_a_new_preparation_leave_the_row_whole()
    {
        Seat s;
        QVERIFY(s.prepare(s.world.boxSigner.publicJwk()));
        QVERIFY(s.type(0));
        const auto sent = s.shelf().toSend(100);
        (void)s.resultsOf(sent); // arrived, and the answer was lost
        QVERIFY(s.type(1));
        s.world.pass(25 * 3600);
        const auto third = s.world.slip("April", "Celia");
        s.slips = {third};
        QVERIFY(s.prepare(s.world.boxSigner.publicJwk())); // two are not answered yet
        QVERIFY(s.type(0));
        s.sync();
        QCOMPARE(s.results(), std::string("accepted accepted accepted "));
    }

    void A_43_what_can_no_longer_be_typed_is_not_offered_and_what_came_too_late_is_told()
    {
        Seat s;
        QVERIFY(s.prepare(s.world.boxSigner.publicJwk()));
        QVERIFY(s.type(0));
        s.world.pass(2 * 86'400 + 1);
        QVERIFY(!s.shelf().codeFor(s.slips[1].documents.front(), s.here()));
        s.world.pass(2 * 86'400);
        QVERIFY(s.change([&](OfflineShelf& shelf) { return shelf.settle(s.here()); }));
        QCOMPARE(s.results(), std::string("expired "));
        QVERIFY(s.shelf().codes().empty());
    }

    void SEC_23_nothing_is_sealed_to_a_key_the_hub_did_not_sign()
    {
        Seat s;
        const QByteArray other = KeyedHashSigner(QByteArray(32, 'z'), std::string(BoxKeyTyp)).publicJwk();
        const auto done = s.prepare(other);
        QVERIFY(!done);
        QVERIFY(done.error().code.starts_with("signature_"));
        QVERIFY(s.shelf().codes().empty());
        // Only the content it was prepared for.
        s.world.pass(25 * 3600);
        QVERIFY(s.prepare(s.world.boxSigner.publicJwk()));
        auto d = s.slips[0].documents.front();
        QVERIFY(s.shelf().codeFor(d, s.here()));
        d.revision = 2;
        QVERIFY(!s.shelf().codeFor(d, s.here()));
    }

    /// Days without the hub: what was over before it could be sent must not hold back what is in time, now or later.
    void A_43_what_came_too_late_leaves_no_gap_in_the_row()
    {
        Seat s;
        QVERIFY(s.prepare(s.world.boxSigner.publicJwk()));
        QVERIFY(s.type(0));
        s.world.pass(2 * 86'400); // the second is typed at the last moment; the first is over when the hub is reached
        QVERIFY(s.change([&](OfflineShelf& shelf) {
            Json all = *cj1::parse(shelf.bytes(), {4 * 1024 * 1024, 6});
            all["entries"][0]["sync_until"] = toRfc3339(s.world.clock.now().plusSeconds(-1));
            shelf = OfflineShelf::read(cj1::write(all));
            return true;
        }));
        QVERIFY(s.change([&](OfflineShelf& shelf) { return shelf.settle(s.here()); }));
        QCOMPARE(s.results(), std::string("expired "));
        QVERIFY(!s.change([&](OfflineShelf& shelf) { return shelf.settle(s.here()); })); // told once
        QVERIFY(s.type(1));
        s.sync();
        QVERIFY2(s.results().ends_with(" accepted "), s.results().c_str());

        // All of it is over, and nothing of it was ever sent: the next codes go on where the hub is.
        Seat t;
        QVERIFY(t.prepare(t.world.boxSigner.publicJwk()));
        QVERIFY(t.type(0));
        t.world.pass(4 * 86'400 + 2);
        QVERIFY(t.change([&](OfflineShelf& shelf) { return shelf.settle(t.here()); }));
        QVERIFY(t.prepare(t.world.boxSigner.publicJwk()));
        QVERIFY(t.type(0));
        t.sync();
        QCOMPARE(t.results(), std::string("expired accepted "));
        QVERIFY(t.shelf().entries().empty());
    }

    void later_keeps_what_was_not_looked_at()
    {
        Seat s;
        QVERIFY(s.prepare(s.world.boxSigner.publicJwk()));
        QVERIFY(s.type(0));
        const auto sent = s.shelf().toSend(100);
        QVERIFY(!s.change([&](OfflineShelf& shelf) { return shelf.answered(sent, Json::array({{{"result", "later"}, {"expected", 1}}}), s.here()); }));
        QVERIFY(!s.change([&](OfflineShelf& shelf) { return shelf.answered(sent, Json::array(), s.here()); }));
        QCOMPARE(s.shelf().entries().size(), 1u);
    }
};

std::unique_ptr<QObject> makeShelfTest()
{
    return std::make_unique<ShelfTest>();
}

} // namespace sek::test

#include "shelf_test.moc"
