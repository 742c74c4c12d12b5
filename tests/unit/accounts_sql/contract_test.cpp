// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/memory_account_store.h"
#include "core/hub/accounts_sql/sql_account_store.h"
#include "tests/unit/accounts_sql/suites.h"

#include <QTemporaryDir>

using namespace sek;
using namespace sek::testing;

namespace {

const OrgId Org = id<OrgId>(1001);

/// 32 bytes with a zero and a byte that is no UTF-8.
QByteArray hash(int n)
{
    QByteArray out(32, '\0');
    out[0] = static_cast<char>(n);
    out[2] = '\xff';
    return out;
}

AccountRow account(int n)
{
    const auto text = std::to_string(n);
    AccountRow r{id<AccountId>(n), "ilze" + text + "@example.org", "Ilze" + text + "@example.org",
                 "Ilze Pļaviņa-Åkesson", "lv", "$argon2id$" + text};
    r.createdAt = {1'790'000'000'000 + n};
    r.passwordChangedAt = {1'790'000'000'500 + n};
    return r;
}

DeviceRow device(int n, int ofAccount = 1)
{
    return {id<DeviceId>(n), id<AccountId>(ofAccount), "Office laptop \"Nr. 1\"", "{\"kty\":\"EC\"}",
            "print-" + std::to_string(n), {5000}, {6000}, std::nullopt};
}

SessionRow session(int n, int ofAccount = 1)
{
    return {id<SessionId>(n), id<AccountId>(ofAccount), id<DeviceId>(1), "password+device_key", {1000}, {1100},
            {20'000}, {30'000}, 3, std::nullopt, ""};
}

InvitationRow invitation(int n)
{
    InvitationRow r;
    r.id = id<InvitationId>(n);
    r.tokenHash = hash(n);
    r.kind = InvitationKind::Account;
    r.emailKey = "janis@example.org";
    r.email = "Janis@example.org";
    r.org = Org;
    r.grants = Json::array({{{"role", "viewer"}, {"scope", "org"}, {"note", "Pļaviņas \"1\""}}});
    r.inviter = id<AccountId>(7);
    r.createdAt = {1000 - n};
    r.expiresAt = {9000};
    return r;
}

AccountEvent happening(int n, std::int64_t at)
{
    return {uuid(n), {at}, "signed_in", id<AccountId>(1), id<DeviceId>(2), std::nullopt, Json{{"n", n}}};
}

template <class T> std::vector<T> ids(const auto& rows)
{
    std::vector<T> out;
    for (const auto& r : rows) out.push_back(r.id);
    return out;
}

} // namespace

/// What every account store promises; run on all of them.
class AccountContractTest : public QObject
{
    Q_OBJECT

    PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_store;

    template <class F> void commit(F&& work)
    {
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        work(**tx);
        VERIFY_OK((*tx)->commit());
    }
    template <class F> void look(F&& work)
    {
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        work(**tx);
    }
    /// Puts each of the rows and reads it back, in the same transaction and in the next.
    template <class R, class F> void keeps(const std::vector<R>& versions, F&& get)
    {
        for (const R& r : versions) {
            commit([&](AccountTx& tx) {
                tx.put(r);
                QCOMPARE(get(tx), std::optional(r));
            });
            look([&](AccountTx& tx) { QCOMPARE(get(tx), std::optional(r)); });
        }
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("store");
        for (const char* s : {"memory", "SQLite", "SQLCipher", "PostgreSQL"}) QTest::newRow(s) << QByteArray(s);
    }
    void initTestCase()
    {
        const QString trouble = m_cluster.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init()
    {
        QFETCH_GLOBAL(QByteArray, store);
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        if (store == "memory") {
            m_store = std::make_unique<MemoryAccountStore>();
            return;
        }
        auto opened = SqlAccountStore::open(freshSource(store, m_folder->path(), m_cluster), OpenMode::MayCreate);
        VERIFY_OK(opened);
        m_store = std::move(*opened);
    }
    void cleanup() { m_store.reset(); }

    void accountsKeepEveryField()
    {
        auto all = account(1);
        all.state = AccountState::Blocked;
        all.totpSecret = hash(9);
        all.totpPending = hash(8);
        all.totpLastStep = 59'666'666;
        auto removed = account(1);
        removed.emailKey = "removed:" + removed.id.text();
        removed.email = removed.displayName = removed.passwordHash = "";
        removed.state = AccountState::Removed;
        keeps<AccountRow>({account(1), all, removed}, [](AccountTx& tx) { return tx.account(id<AccountId>(1)); });
        look([&](AccountTx& tx) {
            QCOMPARE(tx.accountByEmail(removed.emailKey), std::optional(removed));
            QVERIFY(!tx.accountByEmail(account(1).emailKey)); // free again
            QVERIFY(!tx.accountByEmail("REMOVED:" + removed.id.text()));
            QVERIFY(!tx.account(id<AccountId>(2)));
        });
    }

    void devicesKeepEveryFieldAndTheirOrder()
    {
        auto ended = device(1);
        ended.endedAt = {7000};
        keeps<DeviceRow>({device(1), ended}, [](AccountTx& tx) { return tx.device(id<DeviceId>(1)); });
        commit([&](AccountTx& tx) {
            auto early = device(4);
            early.createdAt = {4000};
            for (const auto& r : {device(3), device(2), early, device(5, 2)}) tx.put(r);
            QCOMPARE(ids<DeviceId>(tx.devices(id<AccountId>(1))),
                     (std::vector{id<DeviceId>(4), id<DeviceId>(1), id<DeviceId>(2), id<DeviceId>(3)}));
            QCOMPARE(tx.deviceByKey("print-3"), std::optional(device(3)));
            QVERIFY(!tx.deviceByKey("print-9") && !tx.device(id<DeviceId>(9)));
            QVERIFY(tx.devices(id<AccountId>(9)).empty());
        });
    }

    void sessionsKeepEveryFieldAndEndedOnesAreNotLive()
    {
        auto ended = session(1);
        ended.endedAt = {15'000};
        ended.endedWhy = "refresh_reused";
        ended.generation = 4;
        keeps<SessionRow>({session(1), ended}, [](AccountTx& tx) { return tx.session(id<SessionId>(1)); });
        commit([&](AccountTx& tx) {
            for (const auto& r : {session(3), session(2), session(4, 2)}) tx.put(r);
            QCOMPARE(tx.liveSessions(id<AccountId>(1)), (std::vector{session(2), session(3)}));
            QVERIFY(!tx.session(id<SessionId>(9)));
        });
    }

    void anInstantThatIsZeroIsNotAbsent()
    {
        auto zero = session(1);
        zero.endedAt = {0};
        auto before = session(1);
        before.endedAt = {-1};
        keeps<SessionRow>({zero, before, session(1)}, [](AccountTx& tx) { return tx.session(id<SessionId>(1)); });
    }

    void tokensKeepEveryField()
    {
        const RefreshRow fresh{hash(1), id<SessionId>(1), 3, QByteArray(), std::nullopt};
        const RefreshRow used{hash(1), id<SessionId>(1), 3, QByteArray("\0\xfe", 2), Instant{4000}};
        keeps<RefreshRow>({fresh, used}, [](AccountTx& tx) { return tx.refreshToken(hash(1)); });
        keeps<AccessRow>({{hash(1), id<SessionId>(1), {900}}, {hash(1), id<SessionId>(2), {901}}},
                         [](AccountTx& tx) { return tx.accessToken(hash(1)); });
        look([](AccountTx& tx) {
            QVERIFY(!tx.refreshToken(hash(2)) && !tx.accessToken(hash(2)) && !tx.accessToken({}));
        });
    }

    void invitationsKeepEveryFieldAndTheirOrder()
    {
        std::vector<InvitationRow> versions{invitation(1)};
        for (const auto kind : {InvitationKind::Owner, InvitationKind::Device, InvitationKind::PasswordReset}) {
            auto r = invitation(1);
            r.kind = kind;
            r.org.reset();
            r.grants = Json::array();
            r.usedAt = {2000};
            versions.push_back(r);
            r.usedAt.reset();
            r.revokedAt = {3000};
            versions.push_back(r);
        }
        versions.push_back(invitation(1));
        keeps(versions, [](AccountTx& tx) { return tx.invitation(id<InvitationId>(1)); });
        commit([&](AccountTx& tx) {
            auto elsewhere = invitation(5), nowhere = invitation(6), later = invitation(4);
            elsewhere.org = id<OrgId>(1002);
            nowhere.org.reset();
            later.createdAt = invitation(1).createdAt;
            for (const auto& r : {elsewhere, nowhere, later, invitation(3)}) tx.put(r);
            QCOMPARE(ids<InvitationId>(tx.invitations(Org)),
                     (std::vector{id<InvitationId>(3), id<InvitationId>(1), id<InvitationId>(4)}));
            QCOMPARE(tx.invitationByToken(hash(3)), std::optional(invitation(3)));
            QVERIFY(!tx.invitationByToken(hash(9)) && !tx.invitation(id<InvitationId>(9)));
        });
    }

    void SEC_10_newRecoveryCodesReplaceOnlyThePersonsOwn()
    {
        const auto code = [](int n, int of) { return RecoveryRow{id<AccountId>(of), hash(n), std::nullopt}; };
        commit([&](AccountTx& tx) {
            tx.replaceRecoveryCodes(id<AccountId>(1), {code(2, 1), code(200, 1), code(1, 1)});
            tx.replaceRecoveryCodes(id<AccountId>(2), {code(1, 2)});
        });
        auto used = code(2, 1);
        used.usedAt = {5000};
        commit([&](AccountTx& tx) {
            tx.put(used);
            QCOMPARE(tx.recoveryCodes(id<AccountId>(1)), (std::vector{code(1, 1), used, code(200, 1)}));
        });
        commit([&](AccountTx& tx) {
            tx.replaceRecoveryCodes(id<AccountId>(1), {code(3, 1)});
            QCOMPARE(tx.recoveryCodes(id<AccountId>(1)), (std::vector{code(3, 1)}));
            QCOMPARE(tx.recoveryCodes(id<AccountId>(2)), (std::vector{code(1, 2)}));
            tx.replaceRecoveryCodes(id<AccountId>(2), {});
            QVERIFY(tx.recoveryCodes(id<AccountId>(2)).empty());
        });
    }

    void SEC_4_triesAreKept()
    {
        keeps<ThrottleRow>({{hash(1), {}, 0, {}, {}}, {hash(1), {1'790'000'000'000, 1'790'000'000'001}, 7, {10}, {20}}},
                           [](AccountTx& tx) { return tx.throttle(hash(1)); });
        look([](AccountTx& tx) { QVERIFY(!tx.throttle(hash(2))); });
    }

    void SEC_1_aNonceIsSpentOnceAndNotAtAllWithoutCommit()
    {
        look([](AccountTx& tx) { QVERIFY(tx.spendNonce(hash(1), {100})); });
        commit([](AccountTx& tx) {
            QVERIFY(tx.spendNonce(hash(1), {100}));
            QVERIFY(!tx.spendNonce(hash(1), {100}));
            QVERIFY(tx.spendNonce(hash(2), {100}));
        });
        commit([](AccountTx& tx) { QVERIFY(!tx.spendNonce(hash(1), {200})); }); // "no" is no failure
    }

private:
    /// What was taken stays to be read, once (SEC-37).
    void keptEvents(const Uuid& taken)
    {
        auto* sql = dynamic_cast<SqlAccountStore*>(m_store.get());
        if (!sql) return; // in memory nobody reads it
        std::vector<Uuid> seen;
        VERIFY_OK(sql->journal({}, std::nullopt, [&](const AccountEvent& e) { seen.push_back(e.id); }));
        QCOMPARE(seen, std::vector{taken});
        VERIFY_OK(sql->journal({1'000'000'000'000}, std::nullopt, [&](const AccountEvent& e) { seen.push_back(e.id); }));
        QCOMPARE(seen.size(), std::size_t(1));
    }

private Q_SLOTS:
    void SEC_37_eventsComeInOrderOfWritingUntilTaken()
    {
        auto whole = happening(1, 300);
        whole.org = Org;
        whole.params = Json{{"why", "Pļava"}, {"n", 1}};
        auto bare = happening(3, 100);
        bare.account = {};
        bare.device = {};
        bare.params = Json::object();
        commit([&](AccountTx& tx) {
            tx.add(happening(2, 200));
            tx.add(whole);
        });
        look([](AccountTx& tx) { tx.add(happening(9, 1)); }); // without commit
        commit([&](AccountTx& tx) { tx.add(bare); });
        QCOMPARE(m_store->waitingEvents(9), (std::vector{happening(2, 200), whole, bare}));
        QCOMPARE(m_store->waitingEvents(std::numeric_limits<std::size_t>::max()).size(), 3u);
        QCOMPARE(m_store->waitingEvents(1), (std::vector{happening(2, 200)}));
        VERIFY_OK(m_store->eventTaken(whole.id));
        VERIFY_OK(m_store->eventTaken(whole.id)); // told twice: no harm
        keptEvents(whole.id);
        QCOMPARE(m_store->waitingEvents(9), (std::vector{happening(2, 200), bare}));
        QVERIFY(m_store->waitingEvents(0).empty());
    }

    void withoutCommitNothingHasHappened()
    {
        commit([](AccountTx& tx) { tx.put(account(1)); });
        look([](AccountTx& tx) {
            auto changed = account(1);
            changed.displayName = "Another";
            tx.put(changed);
            tx.put(account(2));
            QCOMPARE(tx.account(id<AccountId>(1)), std::optional(changed));
            tx.purge({1'000'000}, {1'000'000});
        });
        look([](AccountTx& tx) {
            QCOMPARE(tx.account(id<AccountId>(1)), std::optional(account(1)));
            QVERIFY(!tx.account(id<AccountId>(2)));
        });
    }

    void anAddressAndAKeyBelongToOneRowAndAFailureStays_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char* what : {"address of a new account", "address of a known account", "key of a new device"})
            QTest::newRow(what) << QByteArray(what);
    }
    void anAddressAndAKeyBelongToOneRowAndAFailureStays()
    {
        QFETCH(QByteArray, what);
        commit([](AccountTx& tx) {
            tx.put(account(1));
            tx.put(account(2));
            tx.put(device(1));
        });
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        (*tx)->put(account(3)); // before the failure
        auto thief = account(what.contains("new") ? 4 : 2);
        thief.emailKey = account(1).emailKey;
        auto copy = device(2);
        copy.thumbprint = device(1).thumbprint;
        if (what.contains("key")) (*tx)->put(copy);
        else (*tx)->put(thief);
        (*tx)->put(account(5)); // and after it
        (*tx)->add(happening(1, 1));
        VERIFY_FAILS((*tx)->commit(), "store_unique");
        VERIFY_FAILS((*tx)->commit(), "store_unique");
        tx->reset();
        look([](AccountTx& now) {
            QCOMPARE(now.accountByEmail(account(1).emailKey), std::optional(account(1)));
            QCOMPARE(now.account(id<AccountId>(2)), std::optional(account(2)));
            for (int n : {3, 4, 5}) QVERIFY(!now.account(id<AccountId>(n)));
            QVERIFY(!now.device(id<DeviceId>(2)));
        });
        QVERIFY(m_store->waitingEvents(9).empty());
    }

    void SEC_8_accessShowsWhatATokenStandsForNow()
    {
        commit([](AccountTx& tx) {
            tx.put(account(1));
            tx.put(device(1));
            tx.put(session(1));
            tx.put(AccessRow{hash(1), id<SessionId>(1), {900}});
            tx.put(AccessRow{hash(2), id<SessionId>(99), {900}}); // of a session that is gone
        });
        const auto seen = [&] {
            auto view = m_store->access(hash(1));
            if (!view || !*view) throw std::runtime_error("no view");
            return **view;
        };
        QCOMPARE(seen().token, (AccessRow{hash(1), id<SessionId>(1), {900}}));
        QCOMPARE(seen().session, session(1));
        QVERIFY(seen().account == AccountState::Active && !seen().deviceEnded);
        for (int n : {2, 3}) {
            auto none = m_store->access(hash(n));
            VERIFY_OK(none);
            QVERIFY(!*none);
        }
        commit([](AccountTx& tx) {
            auto blocked = account(1);
            blocked.state = AccountState::Blocked;
            tx.put(blocked);
        });
        QVERIFY(seen().account == AccountState::Blocked);
        commit([](AccountTx& tx) {
            auto ended = device(1);
            ended.endedAt = {8000};
            tx.put(ended);
        });
        QVERIFY(seen().deviceEnded);
        auto over = session(1);
        over.endedAt = {8000};
        over.endedWhy = "signed_out";
        commit([&](AccountTx& tx) { tx.put(over); });
        QCOMPARE(seen().session, over);
    }

    void purgeDeletesWhatIsOverAndNothingElse()
    {
        const Instant now{10'000};
        const Instant keepFrom{5000};
        auto endedLongAgo = session(1), endedJustThen = session(2), expired = session(3), live = session(4),
             endedLaterThanItsLimit = session(5);
        endedLongAgo.endedAt = {4999};
        endedJustThen.endedAt = {5000};
        expired.absoluteUntil = {4999};
        endedLaterThanItsLimit.absoluteUntil = {4999};
        endedLaterThanItsLimit.endedAt = {9000};
        commit([&](AccountTx& tx) {
            for (const auto& s : {endedLongAgo, endedJustThen, expired, live, endedLaterThanItsLimit}) {
                tx.put(s);
                const int n = s.id.value.bytes()[15];
                tx.put(RefreshRow{hash(n), s.id, 1, {}, std::nullopt});
                tx.put(AccessRow{hash(n), s.id, {20'000}});
            }
            tx.put(AccessRow{hash(11), live.id, {9999}});
            tx.put(AccessRow{hash(12), live.id, {10'000}});
            tx.put(ThrottleRow{hash(1), {}, 1, {4999}, {}});
            tx.put(ThrottleRow{hash(2), {}, 1, {5000}, {}});
            (void)tx.spendNonce(hash(1), {9999});
            (void)tx.spendNonce(hash(2), {10'000});
            tx.put(account(1));
            tx.add(happening(1, 1));
        });
        commit([&](AccountTx& tx) { tx.purge(now, keepFrom); });
        look([&](AccountTx& tx) {
            for (const int n : {1, 3, 5})
                QVERIFY(!tx.session(id<SessionId>(n)) && !tx.refreshToken(hash(n)) && !tx.accessToken(hash(n)));
            for (const int n : {2, 4})
                QVERIFY(tx.session(id<SessionId>(n)) && tx.refreshToken(hash(n)) && tx.accessToken(hash(n)));
            QVERIFY(!tx.accessToken(hash(11)) && tx.accessToken(hash(12)));
            QVERIFY(!tx.throttle(hash(1)) && tx.throttle(hash(2)));
            QVERIFY(tx.spendNonce(hash(1), {1}) && !tx.spendNonce(hash(2), {1}));
            QVERIFY(tx.account(id<AccountId>(1)));
        });
        QCOMPARE(m_store->waitingEvents(9).size(), 1u);
    }
};

QObject* accountContractTest()
{
    return new AccountContractTest;
}

#include "contract_test.moc"
