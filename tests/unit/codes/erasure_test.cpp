// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/erasure.h"
#include "core/evidence/jws.h"
#include "core/evidence/keyed_hash.h"
#include "core/store/memory_cache.h"
#include "core/sync/replica.h"
#include "tests/support/marker_scan.h"
#include "tests/support/project_hub.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

namespace sek::test {

namespace {

/// Everything that is invented here and stands for Astrid.
const QStringList Markers{QStringLiteral("Markertova"),       QStringLiteral("Kolibrisdotter"), QStringLiteral("198501012382"),
                          QStringLiteral("+46701740605"),     QStringLiteral("Marker Okapi"),   QStringLiteral("Marker Vombat AB"),
                          QStringLiteral("Markerwaiting"),    QStringLiteral("Markersent"),     QStringLiteral("Markerrefused")};

void keepUntil(ProjectWorld& w, const char* date)
{
    Json project = w.body({kind::Project, w.project});
    project["keep_until"] = date;
    w.putBody({kind::Project, w.project}, project);
}

void plant(ProjectWorld& w)
{
    Json person = w.body({kind::Participant, w.astrid});
    person["given_name"] = "Markertova";
    person["family_name"] = "Kolibrisdotter";
    w.putBody({kind::Participant, w.astrid}, person);
    Json here = w.body({kind::Participation, w.astridHere});
    here["employer_name"] = "Marker Vombat AB";
    w.putBody({kind::Participation, w.astridHere}, here);
    keepUntil(w, "2025-04-30");
    if (!w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-18", 60, -1, "Marker Okapi")})).empty())
        throw std::logic_error("cell");
}

/// Somebody's program at that hub: what goes over the wire goes as bytes.
struct Desk
{
    Desk(ProjectHub& h, const AccountId& account)
        : hub(h), who(account), device(named<DeviceId>("desk/" + account.text())),
          replica(cache, rulebook(), {h.project.org, who, device}, signer, h.clock, random)
    {
    }

    Done push(bool fresh = true)
    {
        for (int i = 0; i < 10; ++i) {
            const auto items = replica.nextPush(100, 1 << 20, fresh);
            if (!items) return failure(items);
            if (items->empty()) return {};
            const auto parsed = parsePush(pushBody(*items));
            if (!parsed) return failure(parsed);
            const auto reply = hub.authority.push(hub.project.org, {who, device, signer.publicJwk(), fresh}, *parsed);
            if (!reply) return failure(reply);
            if (auto done = replica.applyReply(*reply); !done) return done;
            if (!fresh) return {};
        }
        return fail("busy");
    }
    Done pull()
    {
        for (int i = 0; i < 10; ++i) {
            const auto seen = replica.witness()->place();
            const auto part = hub.authority.changes(hub.project.org, {who, device, {}, false}, *replica.pullAfter(), 20000, 8 << 20, seen);
            if (!part) return failure(part);
            QByteArray bytes = partOpening(*part) + '\n';
            for (const Record& r : part->rows) bytes += rowLine(r) + '\n';
            FeedReader reader;
            if (!reader.feed(bytes + partClosing(*part) + '\n')) return fail("feed");
            for (const ChangesPart& p : reader.take())
                if (auto done = replica.applyChanges(p); !done) return done;
            const auto status = replica.status();
            if (status && status->complete && !status->catchingUp && !status->refetch) return {};
        }
        return fail("behind");
    }
    std::string submit(const std::string& name, const Json& args)
    {
        const auto made = replica.submit(name, args);
        if (made) return {};
        const auto* refused = std::get_if<Rejection>(&made.error());
        return refused ? refused->code : std::get<Failure>(made.error()).code;
    }
    std::string problem() const
    {
        for (const auto& [position, item] : cache.state().outbox)
            if (item.state == OutboxItem::State::Problem) return text(*cj1::parse(item.rejection), "code");
        return {};
    }
    std::string rename(const RecordId& person, const std::string& family, const std::string& seen)
    {
        return submit("EditParticipant",
                      {{"id", person.text()},
                       {"changes", Json::array({{{"unit", "name"},
                                                 {"from", {{"given_name", "Markertova"}, {"family_name", seen}}},
                                                 {"to", {{"given_name", "Markertova"}, {"family_name", family}}}}})}});
    }
    /// Every byte that is kept, decrypted, as the store has it.
    QStringList finds() const
    {
        const MemoryCache::State& s = cache.state();
        QByteArray all;
        for (const auto& [k, r] : s.records) all += r.body;
        for (const auto& [k, r] : s.stage) all += r.body;
        for (const auto& i : s.images) all += i.before ? i.before->body : QByteArray();
        for (const auto& [k, i] : s.outbox) all += i.args + i.rejection;
        for (const auto& [k, i] : s.settled) all += i.wire;
        for (const auto& [k, d] : s.drafts) all += d.body;
        for (const auto& [k, bytes] : s.kept) all += bytes;
        for (const auto& [k, part] : s.blobParts) all += part;
        return MarkerScan(Markers).inBytes(all, QStringLiteral("cache"));
    }

    ProjectHub& hub;
    AccountId who;
    DeviceId device;
    MemoryCache cache;
    KeyedHashSigner signer{QByteArray(32, 'w')};
    SeededRandom random{std::hash<std::string>{}(who.text())}; // ids of their own
    Replica replica;
};

QStringList findsIn(const MemoryHubStore& store, const OrgId& org)
{
    const MemoryHubStore::State& s = store.state();
    const MemoryHubStore::Org& o = s.orgs.at(org);
    QByteArray all;
    for (const auto& [k, r] : o.records) all += r.body;
    for (const auto& [k, a] : o.answers) all += a.answer;
    for (const LogEntry& e : o.log) all += e.wire;
    for (const auto& [k, part] : o.blobParts) all += part;
    for (const auto& [k, c] : o.challenges) all += c.body;
    for (const LogLeaf& l : o.leaves) all += QByteArray::fromStdString(l.seal) + '\n';
    for (const auto& [k, value] : s.codeStates) all += QByteArray::fromStdString(std::get<2>(k)) + value;
    for (const auto& [k, m] : s.messages) all += QByteArray::fromStdString(m.recipient + m.params.dump());
    for (const auto& [k, who] : s.claims) all += QByteArray::fromStdString(k.second) + '\n';
    return MarkerScan(Markers).inBytes(all, QStringLiteral("hub"));
}

Json erase(const RecordId& who)
{
    return {{"participant_id", who.text()}, {"reason", "no_longer_needed"}};
}

} // namespace

/// One person is erased at a real hub with three desks: nothing of them is left, and everything else goes on.
class ErasureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_36_aMarkerInAnErasedPersonIsNowhereAfterwards()
    {
        ProjectHub hub(plant);
        QVERIFY(hub.sign(true));
        QVERIFY(hub.sign(false));
        QCOMPARE(hub.state(), std::string("signed"));
        Desk olga(hub, hub.project.owner), siv(hub, hub.project.siv), karin(hub, hub.project.karin);
        for (Desk* d : {&olga, &siv, &karin}) QVERIFY(d->pull());

        // Commands that were taken, one that was refused with what both had typed, one under way and one that waits.
        QCOMPARE(siv.rename(hub.project.astrid, "Markerrefused", "Kolibrisdotter"), std::string());
        QVERIFY(siv.push());
        QCOMPARE(karin.rename(hub.project.astrid, "Markersent", "Kolibrisdotter"), std::string());
        QVERIFY(karin.push());
        QCOMPARE(karin.problem(), std::string("ERR_CONFLICT"));
        QVERIFY(karin.pull() && siv.pull());
        QCOMPARE(karin.rename(hub.project.astrid, "Markersent", "Markerrefused"), std::string());
        QVERIFY(!karin.replica.nextPush(100, 1 << 20, true)->empty()); // and it never arrives
        QCOMPARE(karin.rename(hub.project.astrid, "Markerwaiting", "Markersent"), std::string());
        const LogPlace seen = siv.replica.witness()->place();
        QVERIFY(seen.size > 0);

        // Not while the evidence has to be kept, and not without the password.
        QCOMPARE(olga.submit("EraseParticipant", erase(hub.project.astrid)), std::string());
        QVERIFY(olga.push(false));
        QCOMPARE(olga.replica.status()->held, 1);
        QVERIFY(olga.push());
        QCOMPARE(olga.problem(), std::string("keep_until_not_passed"));
        QVERIFY(!findsIn(hub.store, hub.project.org).isEmpty()); // the look would have seen it
        for (Desk* d : {&siv, &karin}) QVERIFY(!d->finds().isEmpty());

        // What Karin has typed and not sent speaks of her in one place, and of others.
        {
            auto tx = karin.cache.begin();
            const Json draft = {{"held_hours", Json::array({{{"participation_id", hub.project.astridHere.text()}, {"note", "Marker Okapi"}},
                                                            {{"participation_id", "another"}, {"note", "late"}}})},
                                {"website", "https://typed.example.org"}};
            (*tx)->saveDraft({"organisation", 1, cj1::write(draft), hub.clock.now()});
            QVERIFY((*tx)->commit());
        }
        hub.clock.time = *parseRfc3339("2025-05-02T12:00:00.000Z");
        const auto backup = hub.store.copy();
        for (const auto& [position, item] : std::map(olga.cache.state().outbox)) QVERIFY(olga.replica.dropProblem(item.id));
        QCOMPARE(olga.submit("EraseParticipant", erase(hub.project.astrid)), std::string());
        QVERIFY(olga.push());
        QCOMPARE(olga.problem(), std::string());
        QCOMPARE(findsIn(hub.store, hub.project.org), QStringList());
        QVERIFY(!hub.store.hubState(HubStore::SweepDue, {}).value().isEmpty());

        for (Desk* d : {&olga, &siv, &karin}) {
            QVERIFY(d->pull());
            QCOMPARE(d->finds(), QStringList());
        }
        const QByteArray draft = karin.cache.state().drafts.at("organisation").body;
        QVERIFY(draft.contains("late") && draft.contains("typed.example.org") && !draft.contains(hub.project.astridHere.text().c_str()));
        // Whoever had something on the way is told that it is gone, and numbers go on without a gap.
        QCOMPARE(karin.problem(), std::string("person_erased"));
        QCOMPARE(karin.replica.status()->problems, 3);
        QVERIFY(karin.push());
        QCOMPARE(karin.replica.status()->waiting, 0);
        QCOMPARE(siv.submit("EditParticipant", {{"id", hub.project.bertil.text()},
                                                {"changes", Json::array({{{"unit", "language"}, {"from", {{"language", "sv"}}}, {"to", {{"language", "en"}}}}})}}),
                 std::string());
        QVERIFY(siv.push() && siv.pull() && karin.pull() && olga.pull());
        QCOMPARE(text(karin.cache.state().records.at({kind::Participant, hub.project.bertil}).value(), "language"), std::string("en"));
        // Copies are equal to what the hub says of itself (SYNC-7).
        for (Desk* d : {&olga, &siv, &karin}) {
            const auto mark = hub.authority.mark(hub.project.org, {d->who, d->device, {}, false});
            QVERIFY(mark);
            QCOMPARE(d->replica.compare(*mark).value(), Replica::Compared::Same);
        }

        // The log only grew: who had seen it before believes it still.
        const WitnessState after = *siv.replica.witness();
        QVERIFY2(!after.signingStopped(), name(after.alarm));
        QVERIFY(after.place().size > seen.size);
        auto tx = hub.store.begin(hub.project.org);
        int erased = 0, told = 0;
        for (const LogLeaf& leaf : (*tx)->leavesAbout(hub.march)) erased += !leaf.erasedOn.empty() && leaf.seal.empty() && leaf.salt.isEmpty();
        for (const LogLeaf& leaf : (*tx)->leavesOf("event")) {
            const auto jws = parseJws(leaf.seal);
            told += jws && jws->payload.contains("person_erased");
        }
        QCOMPARE(erased, int((*tx)->leavesAbout(hub.march).size()));
        QVERIFY(erased >= 2);
        QCOMPARE(told, 1);
        tx->reset();
        QVERIFY(!hub.evidence.package(hub.project.org, hub.project.karin, hub.march, 0));

        // The history says that there was something, and when it went; the erasing itself stays readable.
        const auto history = hub.authority.history(hub.project.org, {hub.project.owner, olga.device, {}, false}, 0, 100);
        QVERIFY(history);
        int gone = 0, kept = 0;
        for (const auto& e : history->entries) {
            if (e.name == "EditParticipant" && !e.erasedOn.empty()) {
                ++gone;
                QCOMPARE(e.args, QByteArray("{}"));
                QCOMPARE(e.erasedOn, std::string("2025-05-02"));
            }
            kept += e.name == "EraseParticipant" && text(*cj1::parse(e.args), "participant_id") == hub.project.astrid.text();
        }
        QVERIFY(gone >= 1);
        QCOMPARE(kept, 1);

        // A backup from before brings the person back; the desks bring the erasure back, and nothing that spoke of them.
        hub.store.restore(backup, "epoch-2");
        QVERIFY(!findsIn(hub.store, hub.project.org).isEmpty());
        for (int round = 0; round < 3; ++round)
            for (Desk* d : {&siv, &karin, &olga}) QVERIFY(d->pull() && d->push());
        QCOMPARE(findsIn(hub.store, hub.project.org), QStringList());
        for (Desk* d : {&olga, &siv, &karin}) {
            QVERIFY(d->pull());
            QCOMPARE(d->finds(), QStringList());
        }
    }

    void SEC_36_aNumberThatLooksLikeEveryCommandErasesNobodyElses()
    {
        const std::string header = KeyedHashSigner(QByteArray(32, 'w')).sign("{}").substr(0, 16);
        ProjectHub hub([&](ProjectWorld& w) {
            Json number = w.body(attendance::identityKey(w.bertil));
            number.update({{"kind", "foreign"}, {"number", header}});
            w.putBody(attendance::identityKey(w.bertil), number);
        });
        Desk olga(hub, hub.project.owner), siv(hub, hub.project.siv);
        QVERIFY(olga.pull() && siv.pull());
        const Json spoken = {{"id", hub.project.astrid.text()},
                             {"changes", Json::array({{{"unit", "language"}, {"from", {{"language", "sv"}}}, {"to", {{"language", "en"}}}}})}};
        QCOMPARE(siv.submit("EditParticipant", spoken), std::string());
        QVERIFY(siv.push());
        QCOMPARE(olga.submit("EraseParticipant", erase(hub.project.bertil)), std::string());
        QVERIFY(olga.push());
        QCOMPARE(olga.problem(), std::string());
        QVERIFY(!(*hub.store.begin(hub.project.org))->get({kind::Participant, hub.project.bertil}).present());
        const auto history = hub.authority.history(hub.project.org, {hub.project.owner, olga.device, {}, false}, 0, 100);
        QVERIFY(history);
        const auto edit = std::ranges::find(history->entries, std::string("EditParticipant"), [](const auto& e) { return e.name; });
        QVERIFY(edit != history->entries.end());
        QCOMPARE(edit->erasedOn, std::string());
        QVERIFY(std::ranges::any_of(hub.store.state().orgs.at(hub.project.org).log,
                                    [&](const LogEntry& e) { return e.wire.contains("\"language\":\"en\"") && e.wire.contains(header.c_str()); }));
    }
};

std::unique_ptr<QObject> makeErasureTest()
{
    return std::make_unique<ErasureTest>();
}

} // namespace sek::test

#include "erasure_test.moc"
