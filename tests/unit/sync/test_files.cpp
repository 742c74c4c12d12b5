// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/domain/organisations/kinds.h"
#include "core/hub/hub_files.h"
#include "tests/support/sample_files.h"
#include "tests/unit/sync/sync_helpers.h"

#include <QTest>

#include <deque>

using namespace sek;
using namespace sek::test;
using namespace sek::testing;

namespace {

/// Carries files to a real hub's side and loses what it is told to. Everything else is answered by the test.
class Line : public Wire
{
public:
    struct Asked
    {
        char kind; ///< p(ush), c(hanges), w(ait), s(end), f(etch)
        std::uint64_t id;
        std::int64_t after = 0;
        std::vector<PushItem> items = {};
        FileStep step = {};
    };
    std::deque<Asked> open;
    Instant wake;

    void push(std::uint64_t id, const OrgId&, const std::vector<PushItem>& items) override { open.push_back({'p', id, 0, items}); }
    void pull(std::uint64_t id, const OrgId&, std::int64_t after) override { open.push_back({'c', id, after}); }
    void wait(std::uint64_t id, const std::vector<std::pair<OrgId, std::int64_t>>&) override { open.push_back({'w', id}); }
    void sendFile(std::uint64_t id, const OrgId&, const FileStep& step) override { open.push_back({'s', id, 0, {}, step}); }
    void fetchFile(std::uint64_t id, const OrgId&, const FileStep& step) override { open.push_back({'f', id, 0, {}, step}); }
    void cancel(std::uint64_t id) override { std::erase_if(open, [&](const Asked& a) { return a.id == id; }); }
    void wakeAt(Instant when) override { wake = when; }

    std::optional<Asked> take(std::string_view kinds)
    {
        const auto it = std::ranges::find_if(open, [&](const Asked& a) { return kinds.find(a.kind) != kinds.npos; });
        if (it == open.end()) return {};
        Asked a = *it;
        open.erase(it);
        return a;
    }
};

class Watcher : public SyncObserver
{
public:
    std::vector<OrgId> removed;
    int moved = 0;
    int storeFailures = 0;
    void recordsChanged(const OrgId&) override {}
    void connectionChanged() override {}
    void accessRemoved(const OrgId& org, const AccessEnd&) override { removed.push_back(org); }
    void storeFailed(const OrgId&, const Failure&) override { ++storeFailures; }
    void fileMoved(const OrgId&, const QByteArray&) override { ++moved; }
};

/// One device with an engine on the test hub.
struct Station
{
    TestHub& hub;
    TestDevice device;
    CountingRandom cipherRandom, random;
    SodiumFieldCipher cipher{QByteArray(32, 'k'), cipherRandom};
    HubFiles files{hub.store, cipher, hub.clock};
    Line line;
    Watcher watcher;
    SyncEngine engine{line, watcher, device.clock, random};
    Replica* replica = nullptr;
    std::int64_t bytesSent = 0;
    std::int64_t bytesFetched = 0;

    explicit Station(TestHub& h, const std::string& name = "one") : hub(h), device(h, name)
    {
        if (name == "one" && !found(device)) qFatal("not founded");
        if (name != "one" && !device.pull()) qFatal("not pulled");
        start();
    }
    void start()
    {
        auto r = std::make_unique<Replica>(device.cache, testRules(), device.identity, device.signer, device.clock, device.random);
        replica = r.get();
        engine.addOrganisation(std::move(r));
        engine.start();
    }
    /// The program is killed and started again: only the cache is left.
    void restart()
    {
        engine.stop();
        engine.removeOrganisation(hub.org);
        line.open.clear();
        start();
    }

    /// The network in between: whether the request arrives, and whether its answer does.
    enum class Way { There, NotThere, NotBack };
    /// Answers the oldest request that is no long poll. False when there is none.
    bool step(const std::function<Way(const Line::Asked&)>& network = {})
    {
        const auto a = line.take("pcsf");
        if (!a) return false;
        const Way way = network ? network(*a) : Way::There;
        const auto lost = [&] { engine.onFailure(a->id, {WireFailure::Kind::Unreachable, "unreachable", 0}); };
        if (way == Way::NotThere) return lost(), true;
        const auto refuse = [&](const Failure& f) { engine.onFailure(a->id, {WireFailure::Kind::Refused, f.code, 0}); };
        switch (a->kind) {
        case 'p': {
            const auto reply = device.send(a->items);
            if (way == Way::NotBack) lost();
            else if (reply) engine.onPushed(a->id, *reply);
            else refuse(reply.error());
            break;
        }
        case 'c': {
            const auto part = hub.authority.changes(hub.org, device.caller(), a->after);
            if (!part) qFatal("pull");
            engine.onPart(a->id, *part);
            engine.onPullEnd(a->id);
            break;
        }
        case 's': {
            bytesSent += a->step.bytes.size();
            const auto state = files.put(hub.org, device.caller(), a->step.sha256, a->step.size, a->step.at, a->step.bytes);
            if (way == Way::NotBack) lost();
            else if (state) engine.onFileSent(a->id, state->received, state->whole);
            else refuse(state.error());
            break;
        }
        case 'f': {
            const auto part = files.get(hub.org, device.caller(), a->step.sha256, a->step.at, FileShelf::PartBytes);
            if (part) bytesFetched += part->bytes.size();
            if (way == Way::NotBack) lost();
            else if (part) engine.onFileFetched(a->id, part->bytes, part->size);
            else refuse(part.error());
            break;
        }
        }
        return true;
    }
    /// Until nothing is to be done but to wait for news; rests are slept through.
    void settle(const std::function<Way(const Line::Asked&)>& network = {})
    {
        for (int i = 0; i < 2000 && !engine.quiet(); ++i) {
            if (step(network)) continue;
            device.clock.time = std::max(device.clock.time.plusMs(1), line.wake);
            engine.tick();
        }
    }

    std::optional<CommandId> add(const QByteArray& file, const std::string& name)
    {
        auto made = replica->submit("AddDocument",
                                    {{"id", RecordId(Uuid::v5(Uuid(), name)).text()},
                                     {"body",
                                      {{"document_type", "statutes"},
                                       {"file_name", name},
                                       {"byte_size", file.size()},
                                       {"sha256", hex(sha256(file))}}}},
                                    1, {file});
        engine.commandMade(hub.org);
        return made ? std::optional(*made) : std::nullopt;
    }
    Blob blob(const QByteArray& file) { return device.cache.state().blobs.at(sha256(file)); }
    std::size_t documentsAtHub() const
    {
        const auto& records = hub.store.state().orgs.at(hub.org).records;
        return static_cast<std::size_t>(std::ranges::count_if(records, [](const auto& r) { return r.first.kind == kind::Document; }));
    }
    std::string problem() const
    {
        for (const auto& [position, item] : device.cache.state().outbox)
            if (item.state == OutboxItem::State::Problem) return rejectionFromJson(*cj1::parse(item.rejection))->code;
        return {};
    }
};

constexpr qsizetype Size = 3 * FileShelf::PartBytes + 777;

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileGoesBeforeTheCommandAndOthersDoNotWait_SYNC_25()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        QVERIFY(one.engine.quiet());
        const QByteArray file = pdfFile(Size);
        QVERIFY(one.add(file, "statutes.pdf"));
        (void)one.replica->submit("UpdateOrganisation", setArgs("website", "", "https://example.org/"));
        one.engine.commandMade(hub.org);
        // As long as no piece gets through, the website does.
        const auto noFiles = [](const Line::Asked& a) { return a.kind == 's' ? Station::Way::NotThere : Station::Way::There; };
        for (int i = 0; i < 30; ++i)
            if (!one.step(noFiles)) {
                one.device.clock.time = one.line.wake;
                one.engine.tick();
            }
        QCOMPARE(one.documentsAtHub(), std::size_t(0));
        QCOMPARE(one.replica->status()->waiting, 1);
        const auto& records = hub.store.state().orgs.at(hub.org).records;
        QCOMPARE(text(records.at({kind::Organisation, RecordId(hub.org.value)}).value(), "website"), std::string("https://example.org/"));
        QVERIFY(!one.engine.quiet());
        one.settle();
        QVERIFY(one.engine.quiet());
        QCOMPARE(one.documentsAtHub(), std::size_t(1));
        QCOMPARE(one.blob(file).state, Blob::State::AtHub);
        QCOMPARE(one.problem(), std::string());
    }

    void aCutCostsOnePartWhereverItIs_SYNC_14_data()
    {
        QTest::addColumn<bool>("answerLost");
        QTest::addColumn<bool>("killed");
        QTest::newRow("the request is lost") << false << false;
        QTest::newRow("the answer is lost") << true << false;
        QTest::newRow("the request is lost and the program killed") << false << true;
        QTest::newRow("the answer is lost and the program killed") << true << true;
    }
    void aCutCostsOnePartWhereverItIs_SYNC_14()
    {
        QFETCH(bool, answerLost);
        QFETCH(bool, killed);
        const QByteArray file = pdfFile(Size);
        std::vector<std::int64_t> places = {0, 1, Size - 1, Size};
        for (std::int64_t at = FileShelf::PartBytes; at < Size; at += FileShelf::PartBytes)
            places.insert(places.end(), {at - 1, at, at + 1, at + 555});
        for (const std::int64_t cut : places) {
            TestHub hub;
            Station one(hub);
            one.settle();
            QVERIFY(one.add(file, "statutes.pdf"));
            bool happened = false;
            const auto network = [&](const Line::Asked& a) {
                // The byte at `cut` lies in this piece: its connection goes.
                const bool here = a.kind == 's' && a.step.at <= cut && cut < a.step.at + std::max<qsizetype>(a.step.bytes.size(), 1);
                if (!here || std::exchange(happened, true)) return Station::Way::There;
                return answerLost ? Station::Way::NotBack : Station::Way::NotThere;
            };
            while (!happened && one.step(network)) {}
            if (killed) one.restart();
            one.settle();
            QVERIFY(one.engine.quiet());
            QVERIFY(happened || cut == Size);
            QVERIFY2(one.bytesSent <= Size + FileShelf::PartBytes, qPrintable(QString::number(cut)));
            QCOMPARE(one.documentsAtHub(), std::size_t(1));
            QCOMPARE(*one.replica->files().bytes(sha256(file)), file);

            Station two(hub, "two");
            two.settle();
            QCOMPARE(two.replica->files().bytes(sha256(file)).error().code, std::string("file_not_here"));
            QVERIFY(two.replica->files().want(sha256(file)));
            two.engine.filesChanged(hub.org);
            happened = false;
            const auto back = [&](const Line::Asked& a) {
                const bool here = a.kind == 'f' && a.step.at <= cut && cut < a.step.at + FileShelf::PartBytes;
                if (!here || std::exchange(happened, true)) return Station::Way::There;
                return answerLost ? Station::Way::NotBack : Station::Way::NotThere;
            };
            while (!happened && two.step(back))
                if (two.blob(file).state == Blob::State::ToFetch)
                    QCOMPARE(two.replica->files().bytes(sha256(file)).error().code, std::string("file_not_here")); // never partial
            if (killed) two.restart();
            two.settle();
            QCOMPARE(two.replica->files().bytes(sha256(file)).value_or(QByteArray()), file);
            QVERIFY(two.bytesFetched <= Size + FileShelf::PartBytes);
        }
    }

    void theSameFileTwiceIsSentOnceAndIsOneDocument_SYNC_25()
    {
        TestHub hub;
        Station one(hub), two(hub, "two");
        one.settle();
        two.settle();
        const QByteArray file = pdfFile(Size);
        QVERIFY(one.add(file, "a.pdf"));
        QVERIFY(two.add(file, "b.pdf"));
        one.settle();
        two.settle();
        QCOMPARE(one.documentsAtHub(), std::size_t(1));
        QCOMPARE(one.bytesSent, std::int64_t(Size));
        QCOMPARE(two.bytesSent, FileShelf::PartBytes); // the first piece learns that the hub has all of it
        QCOMPARE(two.problem(), std::string());
    }

    void aFileTheHubHasLetGoOfCanBeAttachedAgain_SYNC_25()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        const QByteArray file = pdfFile(Size);
        QVERIFY(one.add(file, "statutes.pdf"));
        one.settle();
        QCOMPARE(one.documentsAtHub(), std::size_t(1));
        {
            auto tx = hub.store.begin(hub.org); // nobody has named it for long
            (*tx)->removeBlob(sha256(file));
            QVERIFY((*tx)->commit());
        }
        {
            auto tx = one.device.cache.begin(); // attached again
            QCOMPARE(FileShelf::keep(**tx, file), sha256(file));
            QVERIFY((*tx)->commit());
        }
        QCOMPARE(one.blob(file).state, Blob::State::ToSend);
        one.engine.filesChanged(hub.org);
        one.settle();
        QCOMPARE(one.blob(file).state, Blob::State::AtHub);
        QVERIFY((*hub.store.begin(hub.org))->blob(sha256(file))->whole);
    }

    void aHubRestoredFromABackupGetsTheFileAgainBeforeTheCommand_SYNC_19()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        auto backup = hub.store.copy();
        const QByteArray file = pdfFile(Size);
        QVERIFY(one.add(file, "statutes.pdf"));
        one.settle();
        QCOMPARE(one.documentsAtHub(), std::size_t(1));
        hub.store.restore(backup, "epoch-2");
        QCOMPARE(one.documentsAtHub(), std::size_t(0));
        one.engine.syncNow();
        one.settle();
        QVERIFY(one.engine.quiet());
        QCOMPARE(one.problem(), std::string());
        QCOMPARE(one.documentsAtHub(), std::size_t(1));
        Station two(hub, "two");
        QVERIFY(two.replica->files().want(sha256(file)));
        two.engine.filesChanged(hub.org);
        two.settle();
        QCOMPARE(two.replica->files().bytes(sha256(file)).value_or(QByteArray()), file);
    }

    void aFileGoesWithTheLastThatNamesIt_SYNC_22()
    {
        MemoryCache cache;
        FileShelf shelf(cache);
        const QByteArray named = pdfFile(500), gone = pdfFile(600), waits = pdfFile(700);
        {
            auto tx = cache.begin();
            for (const QByteArray& file : {named, gone, waits}) FileShelf::keep(**tx, file);
            QVERIFY((*tx)->commit());
        }
        for (const QByteArray& file : {named, gone}) QVERIFY(shelf.sent(sha256(file), file.size(), true));
        const auto drop = [&](const std::vector<QByteArray>& bodies, const Done& looked) {
            auto tx = cache.begin();
            const Done done = FileShelf::dropUnnamed(**tx, [&](const auto& see) {
                for (const QByteArray& body : bodies) see(body);
                return looked;
            });
            return done ? (*tx)->commit() : done;
        };
        const QByteArray body = "{\"sha256\":\"" + sha256(named).toHex() + "\"}";
        QVERIFY(!drop({body}, fail("store_io"))); // half a look is none
        QCOMPARE(cache.state().blobs.size(), std::size_t(3));
        // Longer runs are other things, and the end of the text is an end.
        QVERIFY(drop({body, sha256(gone).toHex() + "0"}, {}));
        QVERIFY(cache.state().blobs.contains(sha256(named)) && cache.state().blobs.contains(sha256(waits)));
        QVERIFY(!cache.state().blobs.contains(sha256(gone)));
        QVERIFY(drop({sha256(named).toHex()}, {}));
        QVERIFY(cache.state().blobs.contains(sha256(named)));
    }

    void whatIsNotShownAnyMoreTakesItsFilesAlong_SYNC_22()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        const QByteArray file = pdfFile(Size), fetched = pdfFile(900);
        QVERIFY(one.add(file, "statutes.pdf"));
        one.settle();
        {
            auto tx = one.device.cache.begin(); // of a record that this account is not shown any more
            (void)FileShelf::keep(**tx, fetched);
            QVERIFY((*tx)->commit());
        }
        QVERIFY(one.replica->files().sent(sha256(fetched), fetched.size(), true));
        {
            auto tx = one.device.cache.begin();
            Cursor c = (*tx)->cursor();
            c.scope += 1;
            (*tx)->setCursor(c);
            QVERIFY((*tx)->commit());
        }
        one.engine.syncNow(); // another view: all of it comes anew
        one.settle();
        QVERIFY(one.device.cache.state().blobs.contains(sha256(file)));
        QVERIFY(!one.device.cache.state().blobs.contains(sha256(fetched)));
    }

    void aFileThatCannotBeFetchedKeepsNoOtherWaiting_SYNC_25()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        const QByteArray wanted = pdfFile(700), file = pdfFile(Size);
        QVERIFY(one.replica->files().want(sha256(wanted)));
        QVERIFY(one.add(file, "statutes.pdf"));
        one.engine.filesChanged(hub.org);
        const auto network = [](const Line::Asked& a) { return a.kind == 'f' ? Station::Way::NotThere : Station::Way::There; };
        for (int i = 0; i < 100 && one.documentsAtHub() == 0; ++i)
            if (!one.step(network)) {
                one.device.clock.time = one.line.wake;
                one.engine.tick();
            }
        QCOMPARE(one.documentsAtHub(), std::size_t(1));
        QCOMPARE(one.blob(wanted).state, Blob::State::ToFetch); // and is asked for again
    }

    void whoOnlyReadsAFileIsNotToldThatItWasNotSent_SYNC_19()
    {
        MemoryCache cache;
        FileShelf shelf(cache);
        const QByteArray read = pdfFile(500), own = pdfFile(600);
        const auto blob = [&](const QByteArray& file) { return cache.state().blobs.at(sha256(file)); };
        {
            auto tx = cache.begin();
            for (const QByteArray& file : {read, own}) FileShelf::keep(**tx, file);
            QVERIFY((*tx)->commit());
        }
        QVERIFY(shelf.sent(sha256(read), 500, true)); // as one that was fetched stands
        const auto offer = [&] {
            auto tx = cache.begin();
            FileShelf::offerAgain(**tx);
            return (*tx)->commit();
        };
        QVERIFY(offer() && offer()); // restored twice, before the hub has answered
        QCOMPARE(blob(read).state, Blob::State::ToSend);
        for (const QByteArray& file : {read, own}) QVERIFY(shelf.refused(sha256(file), "not_allowed"));
        QCOMPARE(blob(read).state, Blob::State::AtHub);
        QCOMPARE(blob(read).code, std::string());
        QCOMPARE(blob(own).state, Blob::State::Refused);
        QVERIFY(offer());
        QVERIFY(shelf.refused(sha256(read), "file_type")); // about the file itself
        QCOMPARE(blob(read).state, Blob::State::Refused);
    }

    void whatTheHubDoesNotTakeBecomesAProblemAndKeepsTheFile_SYNC_13()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        const QByteArray file = "MZ no document";
        QVERIFY(one.add(file, "x.pdf"));
        one.settle();
        QVERIFY(one.engine.quiet());
        QCOMPARE(one.blob(file).state, Blob::State::Refused);
        QCOMPARE(one.blob(file).code, std::string("file_type"));
        QCOMPARE(one.problem(), std::string("ERR_FILE_MISSING"));
        QCOMPARE(*one.replica->files().bytes(sha256(file)), file);
        QCOMPARE(one.documentsAtHub(), std::size_t(0));
    }

    /// The person whom a file is about may be erased meanwhile: what was decided comes in before the file goes out.
    void aFileWaitsForWhatWasDecidedMeanwhile_SEC_36()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        const auto open = [&](char kind) { return std::ranges::count(one.line.open, kind, &Line::Asked::kind); };
        one.engine.syncNow();
        QCOMPARE(open('c'), 1);
        const QByteArray file = pdfFile(500);
        QVERIFY(one.add(file, "a.pdf"));
        QCOMPARE(open('s'), 0);
        QVERIFY(one.step());
        QCOMPARE(open('s'), 1);
        one.settle();
        QCOMPARE(one.documentsAtHub(), std::size_t(1));
    }

    /// A change that met a problem may never be sent: its file leaves when it is sent again.
    void aFileThatOnlyAProblemNamesStaysHere_SEC_36()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        Station two(hub, "two");
        const QByteArray file = pdfFile(500);
        one.engine.networkUp(false);
        QVERIFY(one.add(file, "a.pdf"));
        QVERIFY(two.add(pdfFile(600), "a.pdf")); // the same document
        two.settle();
        one.engine.networkUp(true);
        one.settle();
        QVERIFY(one.engine.quiet());
        QVERIFY(!one.problem().empty());
        QCOMPARE(one.bytesSent, std::int64_t(0));
        QCOMPARE(one.blob(file).state, Blob::State::ToSend);
        QVERIFY(one.add(file, "b.pdf"));
        one.settle();
        QCOMPARE(one.bytesSent, std::int64_t(500));
        QCOMPARE(one.documentsAtHub(), std::size_t(2));
    }

    void aHandmadeCommandCannotNameAFileTheHubHasNot_SEC_14()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        const QByteArray file = pdfFile(500);
        for (const std::int64_t size : {500, 400}) {
            if (size == 400) QVERIFY(one.files.put(hub.org, one.device.caller(), sha256(file), 500, 0, file));
            auto made = one.replica->submit("AddDocument", {{"id", RecordId(Uuid::v5(Uuid(), std::to_string(size))).text()},
                                                            {"body",
                                                             {{"document_type", "statutes"},
                                                              {"file_name", "a.pdf"},
                                                              {"byte_size", size},
                                                              {"sha256", hex(sha256(file))}}}});
            QVERIFY(made.has_value());
            one.engine.commandMade(hub.org);
            one.settle();
            QCOMPARE(one.problem(), std::string("ERR_FILE_MISSING"));
            QVERIFY(one.replica->dropProblem(*made));
        }
    }

    void bytesWithAnotherHashAreNeverShown_SYNC_25()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        const QByteArray file = pdfFile(1000), other = pdfFile(1000, 2);
        QVERIFY(one.replica->files().want(sha256(file)));
        one.engine.filesChanged(hub.org);
        for (int i = 0; i < 20; ++i) {
            if (const auto a = one.line.take("f")) one.engine.onFileFetched(a->id, other, 1000);
            one.device.clock.time = std::max(one.device.clock.time.plusMs(1), one.line.wake);
            one.engine.tick();
            QCOMPARE(one.replica->files().bytes(sha256(file)).error().code, std::string("file_not_here"));
        }
        QCOMPARE(one.blob(file).state, Blob::State::Missing); // not asked for for ever
        QCOMPARE(one.blob(file).code, std::string("file_hash"));
        QVERIFY(one.device.cache.state().blobParts.empty());
    }

    void aDamagedCopyOnThisDeviceIsFetchedAgain_SYNC_25()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        const QByteArray file = pdfFile(1000);
        QVERIFY(one.add(file, "a.pdf"));
        one.settle();
        {
            auto tx = one.device.cache.begin();
            (*tx)->putBlobPart(sha256(file), 0, pdfFile(1000, 7));
            QVERIFY((*tx)->commit());
        }
        QCOMPARE(one.replica->files().bytes(sha256(file)).error().code, std::string("file_damaged"));
        QVERIFY(one.replica->files().want(sha256(file)));
        one.engine.filesChanged(hub.org);
        one.settle();
        QCOMPARE(one.replica->files().bytes(sha256(file)).value_or(QByteArray()), file);
    }

    void whoStopsWaitingStopsTheTransferAndLosesNothing()
    {
        TestHub hub;
        Station one(hub);
        one.settle();
        const QByteArray file = pdfFile(Size);
        QVERIFY(one.add(file, "a.pdf"));
        one.settle();
        Station two(hub, "two");
        two.settle();
        QVERIFY(two.replica->files().want(sha256(file)));
        two.engine.filesChanged(hub.org);
        QVERIFY(two.step());
        QVERIFY(two.replica->files().leave(sha256(file)));
        two.settle();
        QVERIFY(two.engine.quiet());
        QVERIFY(two.bytesFetched < Size);
        QVERIFY(two.replica->files().want(sha256(file)));
        two.engine.filesChanged(hub.org);
        two.settle();
        QCOMPARE(two.replica->files().bytes(sha256(file)).value_or(QByteArray()), file);
        QVERIFY(two.bytesFetched <= Size + FileShelf::PartBytes);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
