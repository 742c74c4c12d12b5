// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/roles.h"
#include "core/domain/signing/frozen.h"
#include "core/evidence/jws.h"
#include "core/evidence/package.h"
#include "core/evidence/verify.h"
#include "core/hub/evidence.h"
#include "core/store/memory_cache.h"
#include "core/sync/replica.h"
#include "tests/unit/codes/code_world.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

namespace sek::test {

namespace {

/// A hub whose seals are real ones.
struct SealedHub
{
    SealedHub() : world(store)
    {
        // Siv is the project's contact and may read what was frozen.
        auto tx = store.begin(world.org);
        (*tx)->setSeq(1);
        (*tx)->put({{"organisation", RecordId(world.org.value)}, 1, false, cj1::write({{"v", 1}, {"legal_name", "Exempelkommunen"}})});
        (*tx)->put({{kind::RoleGrant, named<RecordId>("owner")}, 1, false,
                    cj1::write(grantBody(owner, role::Owner, HubActor, world.clock.now()))});
        (*tx)->put({{kind::RoleGrant, named<RecordId>("contact")}, 1, false,
                    cj1::write(projectGrantBody(siv, role::ProjectContact, project, {}, HubActor, world.clock.now()))});
        if (!(*tx)->commit()) throw std::logic_error("commit");
    }

    /// Astrid's month of so many minutes, frozen and signed by her code.
    signing::Ask sign(const std::string& name, int minutes, int revision = 1)
    {
        signing::Ask ask = world.slip(name, "Astrid");
        signing::Frozen f;
        f.documentKind = "slip";
        f.document = ask.documents.front().id;
        f.revision = revision;
        f.content = {{"schema", "attendance.report.v1"}, {"salt", std::string(32, '0')}, {"total_minutes", minutes},
                     {"entries", Json::array({{{"date", "2026-03-04"}, {"activity", "A01"}, {"minutes", minutes}}})}};
        f.project = project;
        Context context;
        context.now = world.clock.now();
        const auto frozen = signing::frozenRecord(f, context);
        const std::string hash = text(frozen->value(), "content_hash");
        ask.documents = {{ask.documents.front().id, revision, hash}};
        world.change(ask, [&](Json& body) {
            body["hash"] = hash;
            body["revision"] = revision;
        });
        auto tx = store.begin(world.org);
        (*tx)->put(*frozen);
        log.sealPuts(**tx, world.org, {*frozen}, world.clock.now());
        if (!(*tx)->commit()) throw std::logic_error("commit");
        const auto who = CodeWorld::visitor("Astrid");
        const auto sent = codes.ask(world.org, who, ask);
        if (!sent) throw std::logic_error(sent.error().code);
        const auto done = codes.submit(world.org, who, sent->handle, world.sentCode());
        if (!done) throw std::logic_error(done.error().code);
        world.pass(61);
        return ask;
    }

    const AccountId siv = named<AccountId>("Siv"), owner = named<AccountId>("Olga");
    const RecordId project = named<RecordId>("Kunskapslyft Exempel");
    Es256Key key = Es256Key::generate();
    MemoryHubStore store;
    CodeWorld world;
    Es256Signer seal{key, "sek-seal"}, checkpoint{key, "sek-checkpoint"}, epoch{key, "sek-epoch"};
    OrgLog log{{seal, checkpoint, epoch}, world.random, key.publicKey().jwk()};
    Authority authority{store, slipRules(), world.verifier, world.clock, &log};
    HubDevice device{store, authority, std::make_unique<KeyedHashSigner>(QByteArray(32, 'd')),
                     KeyedHashSigner(QByteArray(32, 'd')).publicJwk(), world.clock};
    Codes codes{{store, device, log, slipKinds(), world.keys, world.clock, world.random}, CodeWorld::everyWay()};
    HubEvidence evidence{store, log, key, world.clock, false};
};

/// Somebody's desk at that hub: what it is told goes over the wire's bytes.
struct Witness
{
    explicit Witness(SealedHub& h) : hub(h) {}

    /// One pull to the head. What became of it.
    WitnessState pull()
    {
        const auto seen = replica.witness()->place();
        auto part = hub.authority.changes(hub.world.org, {hub.owner, named<DeviceId>("Olga's"), {}, false}, *replica.pullAfter(),
                                          20000, 8 << 20, seen);
        if (!part) throw std::logic_error(part.error().code);
        return take(*part);
    }
    WitnessState take(const ChangesPart& part)
    {
        QByteArray bytes = partOpening(part) + '\n';
        for (const Record& r : part.rows) bytes += rowLine(r) + '\n';
        FeedReader reader;
        if (!reader.feed(bytes + partClosing(part) + '\n')) throw std::logic_error("feed");
        for (const ChangesPart& p : reader.take())
            if (const auto done = replica.applyChanges(p); !done) throw std::logic_error(done.error().code);
        return *replica.witness();
    }

    SealedHub& hub;
    MemoryCache cache;
    KeyedHashSigner signer{QByteArray(32, 'w')};
    SeededRandom random{5};
    Replica replica{cache, slipRules(), {hub.world.org, hub.owner, named<DeviceId>("Olga's")}, signer, hub.world.clock, random};
};

} // namespace

/// What is sealed stays, and who looks finds out when it does not.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC_35_what_was_signed_is_a_package_that_anybody_can_check()
    {
        SealedHub hub;
        const auto march = hub.sign("March", 465);
        hub.sign("April", 60);
        const auto file = hub.evidence.package(hub.world.org, hub.siv, march.documents.front().id, 0);
        QVERIFY(file);
        const Verdict v = verifyPackage(*file, {hub.key.publicKey().thumbprint()});
        QVERIFY2(v.outcome == Outcome::Valid, qPrintable(QString::fromStdString(toJson(v).dump())));
        QCOMPARE(v.signatures.size(), 1u);
        QCOMPARE(v.signatures.front().name, std::string("Astrid Exempel"));
        QCOMPARE(v.signatures.front().method, std::string("otp_email"));
        QCOMPARE(v.orgName, std::string("Exempelkommunen"));
        QCOMPARE(verifyPackage(*file, {}).outcome, Outcome::IssuerNotChecked);
        QCOMPARE(verifyPackage(*file, {Es256Key::generate().publicKey().thumbprint()}).outcome, Outcome::KeyUnknown);
    }

    void evidence_is_for_those_who_may_read_the_content()
    {
        SealedHub hub;
        const auto march = hub.sign("March", 465);
        const auto package = [&](const AccountId& who) { return hub.evidence.package(hub.world.org, who, march.documents.front().id, 0); };
        QVERIFY(package(hub.siv));
        QCOMPARE(package(hub.owner).error().code, std::string("evidence_unknown")); // no role in the project
        QCOMPARE(package(named<AccountId>("stranger")).error().code, std::string("access_removed"));
        QCOMPARE(hub.evidence.package(hub.world.org, hub.siv, named<RecordId>("nothing"), 0).error().code, std::string("evidence_unknown"));
    }

    void A_33_a_newer_revision_makes_the_older_package_superseded()
    {
        SealedHub hub;
        const auto first = hub.sign("March", 465);
        hub.sign("March", 360, 2);
        const auto old = hub.evidence.package(hub.world.org, hub.siv, first.documents.front().id, 1);
        QVERIFY(old);
        const Verdict v = verifyPackage(*old, {hub.key.publicKey().thumbprint()});
        QVERIFY2(v.outcome == Outcome::Superseded, qPrintable(QString::fromStdString(toJson(v).dump())));
        QCOMPARE(v.signatures.size(), 1u);
        const auto newest = hub.evidence.package(hub.world.org, hub.siv, first.documents.front().id, 0);
        QCOMPARE(verifyPackage(*newest, {hub.key.publicKey().thumbprint()}).outcome, Outcome::Valid);
    }

    void A_38_content_and_hash_altered_together_leave_a_broken_seal()
    {
        SealedHub hub;
        const auto march = hub.sign("March", 465);
        auto members = package::read(*hub.evidence.package(hub.world.org, hub.siv, march.documents.front().id, 0))->members;
        const std::set<std::string> trusted{hub.key.publicKey().thumbprint()};
        auto content = members;
        content[package::Content].replace("465", "475");
        QCOMPARE(verifyPackage(package::write(content), trusted).outcome, Outcome::ContentAltered);
        // With the hash in the sealed record made to fit: the seal is not the hub's any more.
        const std::string before = hex(*contentHash(members[package::Content])), after = hex(*contentHash(content[package::Content]));
        for (auto& [name, bytes] : content) {
            if (!name.starts_with("seals/")) continue;
            const auto jws = parseJws(bytes.toStdString());
            QByteArray payload = jws->payload;
            payload.replace(QByteArray::fromStdString(before), QByteArray::fromStdString(after));
            QVERIFY(payload != jws->payload);
            bytes = QByteArray::fromStdString(jwsCompact(jwsSignedBytes(jws->header, payload), jws->signature));
        }
        const Verdict v = verifyPackage(package::write(content), trusted);
        QVERIFY(v.outcome == Outcome::SealInvalid || v.outcome == Outcome::ContentAltered);
        QVERIFY(std::ranges::any_of(v.findings, [](const Finding& f) { return f.member.starts_with("seals/"); }));
    }

    void SEC_36_a_revocation_is_sealed_and_names_the_seal_it_takes_back()
    {
        SealedHub hub;
        const auto march = hub.sign("March", 465);
        auto tx = hub.store.begin(hub.world.org);
        const Record signature = (*tx)->all("signature").front();
        const Record revocation{{signing::kind::SignatureRevocation, named<RecordId>("revoked")}, 99, false,
                                cj1::write({{"v", 1}, {"signature_id", signature.key.id.text()}, {"reason", "disputed"}})};
        (*tx)->put(revocation);
        hub.log.sealPuts(**tx, hub.world.org, {revocation}, hub.world.clock.now());
        QVERIFY((*tx)->commit());
        tx->reset();
        const Verdict v = verifyPackage(*hub.evidence.package(hub.world.org, hub.siv, march.documents.front().id, 0),
                                        {hub.key.publicKey().thumbprint()});
        QCOMPARE(v.outcome, Outcome::Superseded);
        QVERIFY(v.signatures.front().revoked);
    }

    void SEC_38_a_client_follows_the_log_and_keeps_its_place()
    {
        SealedHub hub;
        Witness olga(hub);
        QVERIFY(!olga.pull().signingStopped());
        for (int i = 0; i < 9; ++i) {
            hub.sign("slip " + std::to_string(i), 60);
            hub.world.clock.time = hub.world.clock.time.plusDays(1);
            const WitnessState s = olga.pull();
            QVERIFY2(!s.signingStopped(), name(s.alarm));
            QCOMPARE(s.place().size, hub.world.logSize());
        }
        QCOMPARE(olga.replica.witness()->keys.size(), 1u);
    }

    void SEC_38_answers_that_cross_on_their_way_raise_no_alarm_but_silence_does()
    {
        SealedHub hub;
        Witness olga(hub);
        hub.sign("March", 60);
        olga.pull();
        const Caller caller{hub.owner, named<DeviceId>("Olga's"), {}, false};
        auto late = hub.authority.changes(hub.world.org, caller, 0, 20000, 8 << 20, LogPlace());
        QVERIFY(!olga.take(*late).signingStopped());
        QCOMPARE(olga.replica.witness()->unanswered, 1);
        QVERIFY(!olga.pull().signingStopped());
        QCOMPARE(olga.replica.witness()->unanswered, 0);
        // A hub that just does not tell any more.
        ChangesPart silent = *late;
        silent.log.reset();
        WitnessState s;
        for (int i = 0; i <= WitnessState::MostUnanswered; ++i) s = olga.take(silent);
        QCOMPARE(s.alarm, LogAlarm::NotConsistent);
    }

    void SEC_38_a_log_that_could_not_be_read_is_not_signed_as_a_shorter_one()
    {
        SealedHub hub;
        Witness olga(hub);
        hub.sign("March", 60);
        QVERIFY(!olga.pull().signingStopped());
        for (int good = 1; good < 6; ++good) { // the rights are read, then less and less of the log
            int reads = 0;
            hub.store.readHook = [&]() -> Done { return reads++ < good ? Done() : Done(fail("store_io")); };
            const auto part = hub.authority.changes(hub.world.org, {hub.owner, named<DeviceId>("Olga's"), {}, false}, 0, 20000, 8 << 20,
                                                    olga.replica.witness()->place());
            if (reads > good) QCOMPARE(part ? std::string("told") : part.error().code, std::string("store_io"));
        }
        hub.store.readHook = nullptr;
        QVERIFY(!olga.pull().signingStopped());
    }

    void SEC_38_a_hub_from_before_the_founding_has_nothing_to_be_silent_about()
    {
        SealedHub hub;
        Witness olga(hub);
        hub.sign("March", 60);
        QVERIFY(!olga.pull().signingStopped());
        ChangesPart nothing;
        nothing.org = hub.world.org;
        nothing.epoch = "epoch-2";
        nothing.head = true;
        nothing.now = hub.world.clock.now();
        for (int i = 0; i < 3 * WitnessState::MostUnanswered; ++i) QVERIFY(!olga.take(nothing).signingStopped());
        QCOMPARE(olga.replica.witness()->unanswered, 0);
        // The first change is there, and still no word: that is silence.
        ChangesPart silent = nothing;
        silent.upTo = 1;
        WitnessState s;
        for (int i = 0; i <= WitnessState::MostUnanswered; ++i) s = olga.take(silent);
        QCOMPARE(s.alarm, LogAlarm::NotConsistent);
    }

    void SEC_38_a_hub_that_rewrites_history_is_found_out()
    {
        SealedHub hub;
        Witness olga(hub);
        hub.sign("March", 465);
        const std::string good = [&] { return olga.pull().good; }();
        // The operator goes back to a copy and signs other hours, without a word.
        const auto copy = hub.store.copy();
        hub.sign("April", 60);
        olga.pull();
        const std::string before = olga.replica.witness()->good;
        QVERIFY(before != good);
        hub.store.restore(copy, "epoch-1"); // the same epoch
        hub.sign("April", 480);
        hub.sign("May", 480);
        const WitnessState s = olga.pull();
        QVERIFY(s.signingStopped());
        QCOMPARE(s.good, before); // both are kept
        QVERIFY(!s.bad.empty() && s.bad != s.good);
        QVERIFY(olga.pull().signingStopped()); // and it stays
        // The records go on all the same.
        QVERIFY(olga.replica.status()->complete);
    }

    void SEC_38_a_restore_is_explained_by_its_sealed_statement_once_or_twice()
    {
        SealedHub hub;
        Witness olga(hub), away(hub);
        hub.sign("March", 465);
        const auto backup = hub.store.copy();
        hub.sign("April", 60);
        olga.pull();
        away.pull();
        hub.store.restore(backup, "epoch-2");
        QVERIFY(hub.log.catchUp(hub.store, hub.world.clock.now()));
        QVERIFY(hub.log.catchUp(hub.store, hub.world.clock.now())); // again: nothing more
        hub.sign("April", 60);
        WitnessState s = olga.pull();
        if (s.place().epoch != "epoch-2") s = olga.pull();
        QVERIFY2(!s.signingStopped(), name(s.alarm));
        QCOMPARE(s.epochs.size(), 1u);
        QCOMPARE(s.lost.size(), 1u); // what the backup did not have: kept, and said once
        // A second one, while somebody was away for both.
        const auto again = hub.store.copy();
        hub.store.restore(again, "epoch-3");
        QVERIFY(hub.log.catchUp(hub.store, hub.world.clock.now()));
        s = away.pull();
        if (s.place().epoch != "epoch-3") s = away.pull();
        QVERIFY2(!s.signingStopped(), name(s.alarm));
        QCOMPARE(s.epochs.size(), 2u);
        s = olga.pull();
        if (s.place().epoch != "epoch-3") s = olga.pull();
        QVERIFY2(!s.signingStopped(), name(s.alarm));
        QCOMPARE(s.lost.size(), 1u); // this one lost nothing
    }

    void SEC_38_a_restore_without_a_statement_is_an_alarm()
    {
        SealedHub hub;
        Witness olga(hub);
        const auto backup = hub.store.copy();
        hub.sign("March", 465);
        olga.pull();
        hub.store.restore(backup, "epoch-2");
        hub.sign("April", 60);
        olga.pull();
        QCOMPARE(olga.pull().alarm, LogAlarm::Unexplained);
    }

    void SEC_38_another_seal_key_is_another_hub()
    {
        SealedHub hub;
        Witness olga(hub);
        hub.sign("March", 465);
        olga.pull();
        const Es256Key foreign = Es256Key::generate();
        Es256Signer seal(foreign, "sek-seal"), checkpoint(foreign, "sek-checkpoint"), epoch(foreign, "sek-epoch");
        const OrgLog forged({seal, checkpoint, epoch}, hub.world.random, foreign.publicKey().jwk());
        Authority authority(hub.store, slipRules(), hub.world.verifier, hub.world.clock, &forged);
        const auto part = authority.changes(hub.world.org, {hub.owner, named<DeviceId>("Olga's"), {}, false}, 0, 20000, 8 << 20,
                                            olga.replica.witness()->place());
        QCOMPARE(olga.take(*part).alarm, LogAlarm::Signature);
    }
};

std::unique_ptr<QObject> makeLogTest()
{
    return std::make_unique<LogTest>();
}

} // namespace sek::test

#include "log_test.moc"
