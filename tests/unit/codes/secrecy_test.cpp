// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"
#include "core/evidence/jws.h"
#include "core/hub/accounts/field_cipher.h"
#include "core/store/sql_hub_store.h"
#include "tests/unit/codes/code_world.h"
#include "tests/unit/codes/suites.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace sek::test {

/// What a code leaves behind: nothing that helps anybody.
class SecrecyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC_22_codes_are_drawn_uniformly()
    {
        SeededRandom random(20260301);
        constexpr int Draws = 1'000'000;
        std::vector<int> counts(10'000);
        std::array<std::array<int, 10>, 4> places{};
        for (int i = 0; i < Draws; ++i) {
            const std::string code = drawCode(random, 4);
            ++counts[static_cast<std::size_t>(std::stoi(code))];
            for (std::size_t p = 0; p < 4; ++p) ++places[p][static_cast<std::size_t>(code[p] - '0')];
        }
        const auto chi = [](const auto& seen, double expected) {
            double sum = 0;
            for (const int n : seen) sum += (n - expected) * (n - expected) / expected;
            return sum;
        };
        // 9,999 degrees of freedom: 9,999 ± 5 √(2·9,999); no code is left out, no weak one filtered.
        QVERIFY2(std::abs(chi(counts, Draws / 10'000.0) - 9'999) < 707, "all codes");
        for (const auto& place : places) QVERIFY(chi(place, Draws / 10.0) < 40);
        QVERIFY(counts[0] > 0 && counts[1234] > 0 && counts[9999] > 0);
    }

    void SEC_22_drawing_refuses_what_would_favour_small_codes()
    {
        // The four bytes that lie beyond the last whole run of 10,000 are drawn again.
        struct Scripted : Random
        {
            int calls = 0;
            void fill(std::span<std::uint8_t> out) override
            {
                const std::uint8_t b = calls++ == 0 ? 0xff : 0x00;
                for (auto& byte : out) byte = b;
            }
        } random;
        QCOMPARE(drawCode(random, 4), std::string("0000"));
        QCOMPARE(random.calls, 2);
    }

    void A_28_a_copy_of_the_database_tells_no_code()
    {
        QTemporaryDir folder;
        SystemlessStore opened(folder.filePath(QStringLiteral("hub.db")));
        CodeWorld world(*opened.store);
        const auto slip = world.slip("March", "Astrid");
        const CodeVisitor astrid = CodeWorld::visitor("Astrid");
        const auto sent = world.codes.ask(world.org, astrid, slip);
        QVERIFY(sent);
        // While it waits to leave, and while it is alive: neither readable nor to be tried out without the key.
        const QByteArray waiting = everyByteIn(folder.path());
        const std::string code = world.sentCode();
        const QByteArray quoted = "\"" + QByteArray::fromStdString(code) + "\"";
        QVERIFY(!waiting.contains("\"code\""));
        QVERIFY(!waiting.contains(quoted));
        const auto c = (*opened.store->begin(world.org))->challenge(sent->handle);
        QCOMPARE(c->verifier.size(), 32);
        const CodeKeys wrongKey(QByteArray(32, 'x'));
        for (int i = 0; i < 10'000; ++i) {
            char guess[16];
            std::snprintf(guess, sizeof guess, "%04d", i);
            QVERIFY(wrongKey.verifier(*c, "sign", guess) != c->verifier);
            QVERIFY(sha256(c->id + QByteArray(guess)) != c->verifier);
        }
        QCOMPARE(world.keys.verifier(*c, "sign", code), c->verifier); // it is bound to the key alone
        QVERIFY(world.codes.submit(world.org, astrid, sent->handle, code));
        const QByteArray after = everyByteIn(folder.path());
        QVERIFY(!after.contains(quoted));
        QVERIFY((*opened.store->begin(world.org))->challenge(sent->handle)->verifier.isEmpty());
        // The log, the commands and the records of it all.
        for (const LogEntry& e : opened.store->logEntries(world.org, 0, 100)) QVERIFY(!e.wire.contains(quoted));
        for (const Record& r : (*opened.store->begin(world.org))->everything()) QVERIFY(!r.body.contains(quoted));
        for (const char* kind : {"event", "signature"})
            for (const LogLeaf& leaf : (*opened.store->begin(world.org))->leavesOf(kind))
                QVERIFY(!parseJws(leaf.seal)->payload.contains(quoted));
    }

    void SEC_20_the_verifier_is_bound_to_everything_the_code_is_for()
    {
        const CodeKeys keys(QByteArray(32, 'k'));
        CodeChallenge c;
        c.id = QByteArray(16, 'i');
        c.signer = named<RecordId>("Astrid");
        c.document = named<RecordId>("March");
        c.boundHash = std::string(64, 'a');
        c.keyId = "2026";
        const QByteArray first = keys.verifier(c, "sign", "0427");
        const auto differs = [&](auto&& change) {
            CodeChallenge other = c;
            change(other);
            return keys.verifier(other, "sign", "0427") != first;
        };
        QVERIFY(differs([](CodeChallenge& o) { o.id[3] = 'x'; }));
        QVERIFY(differs([](CodeChallenge& o) { o.signer = named<RecordId>("Bertil"); }));
        QVERIFY(differs([](CodeChallenge& o) { o.document = named<RecordId>("April"); }));
        QVERIFY(differs([](CodeChallenge& o) { o.revision = 2; }));
        QVERIFY(differs([](CodeChallenge& o) { o.boundHash.back() = 'b'; }));
        QVERIFY(differs([](CodeChallenge& o) { o.keyId = "2027"; }));
        QVERIFY(keys.verifier(c, "channel", "0427") != first);
        QVERIFY(keys.verifier(c, "sign", "0428") != first);
        QVERIFY(keys.verifier(c, "sign", "427") != first);
        QCOMPARE(CodeKeys::idAt({1'772'366'400'000}), std::string("2026"));
    }

    void SEC_37_events_say_what_happened_and_nothing_about_anybody()
    {
        MemoryHubStore store;
        CodeWorld world(store);
        const auto slip = world.slip("March", "Astrid", "sms");
        const CodeVisitor astrid = CodeWorld::visitor("Astrid", "192.0.2.77");
        const auto sent = world.codes.ask(world.org, astrid, slip);
        const std::string code = world.sentCode();
        QVERIFY(!world.codes.submit(world.org, astrid, sent->handle, CodeWorld::notThis(code)));
        QVERIFY(world.codes.submit(world.org, astrid, sent->handle, code));
        for (const char* action : {"code_issued", "code_wrong", "code_used"}) {
            const auto events = world.events(action);
            QCOMPARE(events.size(), 1u);
            for (const Json& e : events)
                for (const char* personal : {"Exempel", "0701740605", "46701740605", "192.0.2", "Astrid"})
                    QVERIFY2(e.dump().find(personal) == std::string::npos, e.dump().c_str());
        }
        // Addresses are counted by a keyed name only.
        for (const auto& [key, times] : store.state().tallies) QVERIFY(std::get<2>(key).find("192.0.2") == std::string::npos);
    }

private:
    /// SQLite in a file, with messages sealed as the hub's are.
    struct SystemlessStore
    {
        explicit SystemlessStore(const QString& path)
        {
            SqlHubOptions options{OpenMode::MayCreate, "epoch-1", "claim key"};
            const auto seal = [this](const QByteArray& plain, const QByteArray& place) { return cipher.seal(plain, place); };
            const auto open = [this](const QByteArray& sealed, const QByteArray& place) { return cipher.open(sealed, place); };
            options.messages = {seal, open};
            options.secrets = {seal, open};
            store = std::move(*SqlHubStore::open(SqlSource::plainFile(path), options));
        }
        SeededRandom random{3};
        SodiumFieldCipher cipher{QByteArray(32, 'c'), random};
        std::unique_ptr<SqlHubStore> store;
    };

    static QByteArray everyByteIn(const QString& folder)
    {
        QByteArray out;
        for (const QFileInfo& f : QDir(folder).entryInfoList(QDir::Files)) {
            QFile file(f.filePath());
            if (file.open(QIODevice::ReadOnly)) out += file.readAll();
        }
        return out;
    }
};

std::unique_ptr<QObject> makeSecrecyTest()
{
    return std::make_unique<SecrecyTest>();
}

} // namespace sek::test

#include "secrecy_test.moc"
