// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "tests/integration/office.h"
#include "tests/integration/suites.h"
#include "tests/support/sample_files.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace sek::test {

namespace {

constexpr qsizetype Size = 9 * 1024 * 1024 + 321;

std::string addDocument(Seat& seat, const OrgId& org, const QByteArray& file, const char* name)
{
    std::string outcome = "no_answer";
    bool answered = false;
    Workspace& w = seat.workspace();
    w.submit(org, "AddDocument",
             {{"id", w.freshId().text()},
              {"body",
               {{"document_type", "statutes"}, {"file_name", name}, {"byte_size", file.size()}, {"sha256", hex(sha256(file))}}}},
             {file}, &w, [&](const Submitted& s) {
                 answered = true;
                 outcome = s ? "" : "refused";
             });
    Seat::until([&] { return answered; });
    return outcome;
}

Result<QByteArray> read(Seat& seat, const OrgId& org, const QByteArray& file, int ms = 60'000)
{
    std::optional<Result<QByteArray>> out;
    seat.workspace().readFile(org, hex(sha256(file)), &seat.workspace(), [&](Result<QByteArray> bytes) { out = std::move(bytes); });
    if (!Seat::until([&] { return out.has_value(); }, ms)) return fail("no_answer");
    return *out;
}

Blob::State stateOf(Seat& seat, const OrgId& org, const QByteArray& file)
{
    const auto& files = seat.view(org)->files;
    const auto it = files.find(hex(sha256(file)));
    return it == files.end() ? Blob::State::Missing : it->second.state;
}

bool lists(Seat& seat, const OrgId& org, const QByteArray& file)
{
    const std::string name = hex(sha256(file));
    return std::ranges::any_of(seat.view(org)->documents, [&](const RecordView& d) { return text(d.body, "sha256") == name; });
}

bool liesReadable(const QString& folder, const QByteArray& marker)
{
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(marker)) return true;
    }
    return false;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDocumentReachesTheOtherDeskWhole_SYNC_25()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        const QByteArray file = pdfFile(600'000) + "PLANTED MARKER OF A DOCUMENT";
        QCOMPARE(addDocument(o.asa, o.org, file, "stadgar.pdf"), std::string());
        QVERIFY(Seat::until([&] { return stateOf(o.asa, o.org, file) == Blob::State::AtHub && o.asa.view(o.org)->status.waiting == 0; }));
        QVERIFY(Seat::until([&] { return lists(o.bjorn, o.org, file); }));
        const auto there = read(o.bjorn, o.org, file);
        QVERIFY2(there.has_value(), there ? "" : there.error().code.c_str());
        QCOMPARE(*there, file);
        // Readable nowhere: not in the hub's files, not on either desk (SEC-49, SEC-60).
        o.asa.close();
        o.bjorn.close();
        QVERIFY(o.hub.stop());
        for (const QString& folder : {o.hub.folder(), o.asa.folder(), o.bjorn.folder()})
            QVERIFY2(!liesReadable(folder, "PLANTED MARKER OF A DOCUMENT"), qPrintable(folder));
    }

    void anUploadCutByAKilledHubGoesOnWhereItWas_SYNC_14_SYNC_25()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        const QByteArray file = pdfFile(Size);
        qint64 reached = 0;
        int kills = 0;
        QObject::connect(&o.asa.workspace(), &Workspace::fileProgress, &o.asa.workspace(),
                         [&](const OrgId&, const QString&, qint64 done, qint64) { reached = std::max(reached, done); });
        QCOMPARE(addDocument(o.asa, o.org, file, "stadgar.pdf"), std::string());
        for (const qint64 at : {Size / 5, Size / 2, Size * 9 / 10}) {
            QVERIFY(Seat::until([&] { return reached >= at; }, 60'000));
            o.hub.kill();
            ++kills;
            const qint64 before = reached;
            QVERIFY(o.hub.start());
            o.asa.workspace().syncNow();
            QVERIFY(Seat::until([&] { return reached > before || stateOf(o.asa, o.org, file) == Blob::State::AtHub; }, 60'000));
        }
        QVERIFY(kills == 3);
        QVERIFY(Seat::until([&] { return stateOf(o.asa, o.org, file) == Blob::State::AtHub; }, 60'000));
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(o.asa.view(o.org)->problems.empty());
        o.bjorn.workspace().syncNow();
        QVERIFY(Seat::until([&] { return lists(o.bjorn, o.org, file); }));
        QCOMPARE(read(o.bjorn, o.org, file).value_or(QByteArray()), file);
    }

    void aDocumentAddedOfflineSurvivesTheProgramAndGoesLater_O_4()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        o.asa.workspace().setNetwork(false);
        const QByteArray file = pngFile(300, 200, 400'000);
        QCOMPARE(addDocument(o.asa, o.org, file, "underskrift.png"), std::string());
        QVERIFY(Seat::until([&] { return lists(o.asa, o.org, file); }));
        QCOMPARE(stateOf(o.asa, o.org, file), Blob::State::ToSend);
        o.asa.close();
        QCOMPARE(o.asa.open(), std::string());
        QVERIFY(Seat::until([&] { return o.asa.view(o.org) && stateOf(o.asa, o.org, file) == Blob::State::AtHub; }));
        QVERIFY(Seat::until([&] { return lists(o.bjorn, o.org, file); }));
        QCOMPARE(read(o.bjorn, o.org, file).value_or(QByteArray()), file);
    }
};

std::unique_ptr<QObject> filesTest()
{
    return std::make_unique<FilesTest>();
}

} // namespace sek::test

#include "files_test.moc"
