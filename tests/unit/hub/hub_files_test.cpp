// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/domain/organisations/kinds.h"
#include "core/hub/hub_files.h"
#include "tests/support/hub_world.h"
#include "tests/support/sample_files.h"

#include <QTest>

using namespace sek;
using namespace sek::test;

namespace {

struct World
{
    HubWorld hub;
    SeededRandom random{1};
    SodiumFieldCipher cipher{QByteArray(32, 'k'), random};
    HubFiles files{hub.store, cipher, hub.clock};
    const sample::Organisation& org = sample::norrsken();

    World() { hub.seed(org); }
    Caller who(const char* key) const { return {org.colleague(key).account, {}, {}, false}; }

    std::string put(const Caller& caller, const QByteArray& file, std::int64_t at, std::int64_t length,
                    const QByteArray& name = {})
    {
        const auto state = files.put(org.id, caller, name.isEmpty() ? sha256(file) : name, file.size(), at,
                                     file.mid(static_cast<qsizetype>(at), static_cast<qsizetype>(length)));
        if (!state) return state.error().code;
        return std::to_string(state->received) + (state->whole ? " whole" : "");
    }
    std::string all(const Caller& caller, const QByteArray& file) { return put(caller, file, 0, file.size()); }
    void name(const QByteArray& file, const RecordId& id)
    {
        auto tx = hub.store.begin(org.id);
        (*tx)->put({{kind::Document, id}, 8, false, cj1::write({{"v", 1}, {"sha256", hex(sha256(file))}})});
        (*tx)->nameBlob(sha256(file), {kind::Document, id});
        (void)(*tx)->commit();
    }
    std::string get(const Caller& caller, const QByteArray& file, std::int64_t at, std::int64_t length)
    {
        const auto part = files.get(org.id, caller, sha256(file), at, length);
        if (!part) return part.error().code;
        return part->bytes == file.mid(static_cast<qsizetype>(at), part->bytes.size()) && part->size == file.size()
                   ? std::to_string(part->bytes.size())
                   : "other bytes";
    }
};

const RecordId Paper = named<RecordId>("document/paper");

} // namespace

class HubFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreTakenFromWhereTheHubIs_SYNC_25()
    {
        World w;
        const Caller asa = w.who("asa");
        const QByteArray file = pdfFile(1000);
        QCOMPARE(w.put(asa, file, 0, 0), std::string("0"));          // a question
        QCOMPARE(w.put(asa, file, 400, 100), std::string("0"));      // a gap stores nothing
        QCOMPARE(w.put(asa, file, 0, 300), std::string("300"));
        QCOMPARE(w.put(asa, file, 0, 300), std::string("300"));      // its answer was lost
        QCOMPARE(w.put(asa, file, 200, 300), std::string("500"));    // parts of another size join
        QCOMPARE(w.put(asa, file, 0, 1000), std::string("1000 whole"));
        QCOMPARE(w.put(asa, file, 0, 0), std::string("1000 whole"));
        w.name(file, Paper);
        QCOMPARE(w.get(asa, file, 0, 1000), std::string("300"));     // up to the end of a part
        QCOMPARE(w.get(asa, file, 450, 1000), std::string("50"));
        QCOMPARE(w.get(asa, file, 500, 100), std::string("100"));
        QCOMPARE(w.get(asa, file, 1000, 1), std::string("file_offset"));
        QCOMPARE(w.get(asa, file, 0, 0), std::string("file_offset"));
    }

    void aReadThatFailsIsNoRightThatIsGone_SYNC_1()
    {
        World w;
        const Caller asa = w.who("asa");
        const QByteArray file = pdfFile(600);
        QCOMPARE(w.all(asa, file), std::string("600 whole"));
        w.name(file, Paper);
        w.hub.store.readHook = [] { return fail("store_io"); };
        QCOMPARE(w.all(asa, file), std::string("store_io"));
        QCOMPARE(w.get(asa, file, 0, 100), std::string("store_io"));
        int reads = 0; // the rights could be read, the record that names the file could not
        w.hub.store.readHook = [&reads]() -> Done { return reads++ == 0 ? Done() : Done(fail("store_io")); };
        QCOMPARE(w.get(asa, file, 0, 100), std::string("store_io"));
    }

    void onlyWholeFilesWithTheirHashAreGiven_SYNC_25()
    {
        World w;
        const Caller asa = w.who("asa");
        const QByteArray file = pdfFile(600);
        QCOMPARE(w.put(asa, file, 0, 599), std::string("599"));
        w.name(file, Paper);
        QCOMPARE(w.get(asa, file, 0, 100), std::string("file_missing"));
        const QByteArray wrong = QByteArray(32, 'x');
        QCOMPARE(w.put(asa, file, 0, 600, wrong), std::string("file_hash"));
        QCOMPARE(w.put(asa, file, 0, 0, wrong), std::string("0")); // nothing of it was kept
        QCOMPARE(w.put(asa, file, 599, 1), std::string("600 whole"));
        QCOMPARE(w.get(asa, file, 0, 600), std::string("599"));
    }

    void whatIsNoAttachmentIsNotTaken_SEC_52()
    {
        World w;
        const Caller asa = w.who("asa");
        QCOMPARE(w.all(asa, "MZ this is a program"), std::string("file_type"));
        QCOMPARE(w.all(asa, pngFile(8000, 5001)), std::string("file_pixels"));
        QCOMPARE(w.all(asa, pdfFile(10 * 1024 * 1024 + 1)), std::string("file_too_large"));
        QCOMPARE(w.files.put(w.org.id, asa, QByteArray(32, 'x'), 0, 0, {}).error().code, std::string("file_empty"));
        const QByteArray file = pdfFile(100);
        QCOMPARE(w.put(asa, file, 0, 50), std::string("50"));
        QCOMPARE(w.files.put(w.org.id, asa, sha256(file), 99, 50, "x").error().code, std::string("file_size"));
        QCOMPARE(w.files.put(w.org.id, asa, sha256(file), 100, 90, QByteArray(11, 'x')).error().code, std::string("file_size"));
    }

    void onlyWhoSeesARecordThatNamesTheFileGetsIt_SEC_13()
    {
        World w;
        const Caller asa = w.who("asa");
        const QByteArray file = pdfFile(300);
        QCOMPARE(w.all(asa, file), std::string("300 whole"));
        QCOMPARE(w.get(asa, file, 0, 300), std::string("file_missing")); // nobody has named it
        w.name(file, Paper);
        QCOMPARE(w.get(asa, file, 0, 300), std::string("300"));
        const Caller stranger{AccountId(named<RecordId>("stranger").value), {}, {}, false};
        QCOMPARE(w.get(stranger, file, 0, 300), std::string("access_removed"));
        QCOMPARE(w.all(stranger, file), std::string("access_removed"));
        sample::Colleague viewer = w.org.colleague("bjorn");
        viewer.key = "viewer";
        viewer.account = AccountId(named<RecordId>("viewer").value);
        w.hub.addColleague(w.org.id, viewer, {role::Viewer});
        const Caller reads{viewer.account, {}, {}, false};
        QCOMPARE(w.get(reads, file, 0, 300), std::string("300")); // documents are part of a viewer's view
        QCOMPARE(w.all(reads, pdfFile(301)), std::string("not_allowed"));
        auto tx = w.hub.store.begin(w.org.id);
        (*tx)->put({{kind::Document, Paper}, 9, true, {}});
        QVERIFY((*tx)->commit());
        tx->reset();
        QCOMPARE(w.get(asa, file, 0, 300), std::string("file_missing")); // its record is gone
    }

    void atRestThereIsNothingToRead_SEC_49()
    {
        World w;
        const QByteArray file = pdfFile(5000) + "PLANTED MARKER";
        QCOMPARE(w.all(w.who("asa"), file), std::string("5014 whole"));
        const auto& parts = w.hub.store.state().orgs.at(w.org.id).blobParts;
        QCOMPARE(parts.size(), std::size_t(1));
        const QByteArray sealed = parts.begin()->second;
        QVERIFY(sealed.size() > file.size());
        QVERIFY(!sealed.contains("PLANTED MARKER"));
        QVERIFY(!sealed.contains("%PDF"));
        // Sealed for its place: the same bytes under another name do not open.
        w.name(file, Paper);
        auto tx = w.hub.store.begin(w.org.id);
        const QByteArray other = pdfFile(5014, 2);
        (*tx)->putBlob(sha256(other), {5014, 5014, true, {}});
        (*tx)->putBlobPart(sha256(other), 0, sealed);
        QVERIFY((*tx)->commit());
        tx->reset();
        w.name(other, named<RecordId>("document/other"));
        QCOMPARE(w.get(w.who("asa"), other, 0, 10), std::string("sealed_field"));
    }

    void filesThatNobodyNamesGoInTimeAndAreLimited_SEC_52()
    {
        World w;
        const Caller asa = w.who("asa");
        for (std::size_t i = 0; i < HubFiles::MostUnnamed; ++i)
            QCOMPARE(w.all(asa, pdfFile(200, static_cast<std::uint32_t>(i + 10))), std::string("200 whole"));
        QCOMPARE(w.all(asa, pdfFile(300)), std::string("files_full"));
        w.name(pdfFile(200, 10), Paper);
        QCOMPARE(w.all(asa, pdfFile(300)), std::string("300 whole"));
        w.hub.clock.time = w.hub.clock.time.plusDays(HubFiles::UnnamedDays + 1);
        QCOMPARE(w.all(asa, pdfFile(400)), std::string("400 whole"));
        QCOMPARE(w.hub.store.state().orgs.at(w.org.id).blobs.size(), std::size_t(2));
        QCOMPARE(w.get(asa, pdfFile(200, 10), 0, 200), std::string("200"));
        // And when nobody sends anything any more.
        w.hub.clock.time = w.hub.clock.time.plusDays(HubFiles::UnnamedDays + 1);
        QVERIFY(w.files.dropUnnamed(w.org.id));
        QCOMPARE(w.hub.store.state().orgs.at(w.org.id).blobs.size(), std::size_t(1));
        QCOMPARE(w.get(asa, pdfFile(200, 10), 0, 200), std::string("200"));
    }
};

QTEST_GUILESS_MAIN(HubFilesTest)
#include "hub_files_test.moc"
