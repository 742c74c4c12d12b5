// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/base/hash.h"
#include "core/domain/organisations/kinds.h"
#include "tests/support/sample_files.h"
#include "ui/documents/page_view.h"
#include "ui/organisations/document_dialog.h"
#include "ui/organisations/documents_model.h"
#include "ui/organisations/documents_page.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace sek;
using namespace sek::test;

namespace {

struct Files
{
    QTemporaryDir folder;

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
        return file.fileName();
    }
    QString picture(const char* name, int width = 300, int height = 200) const
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = folder.filePath(QString::fromUtf8(name));
        if (!image.save(path)) qFatal("no picture");
        return path;
    }
    QString pdf(const char* name, int pages) const
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (int page = 1; page <= pages; ++page) {
            painter.drawText(1000, 1000, QStringLiteral("Page %1").arg(page));
            if (page < pages) writer.newPage();
        }
        painter.end();
        return path;
    }
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no file");
    return file.readAll();
}

DocumentDialog* dialogOf(DocumentsPage* page)
{
    DocumentDialog* found = nullptr;
    if (!QTest::qWaitFor([&] {
            for (DocumentDialog* d : page->findChildren<DocumentDialog*>())
                if (d->isVisible()) found = d;
            return found != nullptr;
        }))
        return nullptr;
    found->activateWindow();
    return found;
}

void choose(QComboBox* combo, const char* data)
{
    combo->setFocus();
    for (int i = 0; i < combo->count() && combo->currentData().toString() != QLatin1String(data); ++i) QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentData().toString(), QLatin1String(data));
}

/// Adds the file as a person would after choosing it.
void add(Desk& desk, DocumentsPage* page, const QString& path, const char* type, const QString& issued = {}, const RecordId& replaces = {})
{
    const auto before = desk.editor().view()->documents.size();
    page->take(path, replaces);
    auto* dialog = dialogOf(page);
    QVERIFY(dialog);
    if (*type) choose(child<QComboBox>(dialog, "document_typeCombo"), type);
    if (!issued.isEmpty()) retype(child<QLineEdit>(dialog, "issued_onEdit"), issued);
    press(child<QPushButton>(dialog, "saveButton"));
    QVERIFY(QTest::qWaitFor([&] { return desk.editor().view()->documents.size() == before + 1; }));
    desk.activate();
}

QString state(DocumentsPage* page, int row)
{
    return page->model()->index(row, DocumentsModel::State).data().toString();
}

} // namespace

/// Documents (W12, §5 “documents”).
class DocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    /// The program may lock itself while somebody looks for a file.
    void SEC_65_theDialogForAFileEndsWithThePage()
    {
        Files files;
        Office office(Office::Sweden);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<DocumentsPage>();
        auto* add = child<QAction>(page, "addDocumentAction");
        add->trigger();
        const QPointer<QFileDialog> first(page->findChild<QFileDialog*>());
        QVERIFY(first);
        Q_EMIT first->fileSelected(files.picture("logo.png"));
        first->close();
        auto* dialog = dialogOf(page);
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!first);
        add->trigger();
        const QPointer<QFileDialog> second(page->findChild<QFileDialog*>());
        QVERIFY(second);
        delete page;
        QVERIFY(!second);
    }

    void W12_a_document_is_shown_before_it_is_added_and_waits_for_the_hub()
    {
        Files files;
        Office office(Office::Sweden);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<DocumentsPage>();
        QVERIFY(child<QWidget>(page, "noDocumentsEmptyState")->isVisible());
        page->take(files.picture("stämpel.png"));
        auto* dialog = dialogOf(page);
        QVERIFY(dialog);
        QCOMPARE(child<QLabel>(dialog, "fileNameLabel")->text(), QString::fromUtf8("stämpel.png"));
        QVERIFY(child<QLabel>(dialog, "fileFactsLabel")->text().contains(QString::fromUtf8("300 × 200")));
        QVERIFY(!child<QLabel>(dialog, "previewLabel")->pixmap().isNull());
        QVERIFY(desk.editor().view()->documents.empty()); // nothing is kept before Save
        press(child<QPushButton>(dialog, "saveButton"));  // the kind is missing
        QVERIFY(dialog->isVisible());
        choose(child<QComboBox>(dialog, "document_typeCombo"), "statutes");
        press(child<QPushButton>(dialog, "saveButton"));
        QVERIFY(QTest::qWaitFor([&] { return page->model()->rowCount() == 1; }));
        QCOMPARE(state(page, 0), QStringLiteral("Waiting to be sent"));
        QCOMPARE(page->model()->index(0, DocumentsModel::Uploaded).data(RowRole::SecondLine).toString(), QString::fromUtf8("Åsa Lindqvistdotter"));
        const Blob blob = desk.editor().view()->files.begin()->second;
        QCOMPARE(blob.state, Blob::State::ToSend);
        QCOMPARE(blob.sha256, sha256(contents(files.folder.filePath(QString::fromUtf8("stämpel.png")))));
    }

    void SEC_52_a_file_that_is_none_of_ours_is_refused_in_words_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("a program named pdf") << QByteArray("MZ\x90 program") << QStringLiteral("Only PDF, PNG and JPEG");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("too large") << pdfFile(10 * 1024 * 1024 + 1) << QStringLiteral("larger than");
        QTest::newRow("too many pixels") << pngFile(9000, 9000) << QStringLiteral("40 million pixels");
        QTest::newRow("a head without a picture") << pngFile(30, 30) << QStringLiteral("damaged");
    }
    void SEC_52_a_file_that_is_none_of_ours_is_refused_in_words()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        Files files;
        Office office(Office::Latvia);
        Desk desk(office, QStringLiteral("Ilze"));
        auto* page = desk.show<DocumentsPage>();
        page->take(files.write("x.pdf", bytes));
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        QVERIFY(QTest::qWaitFor([&] { return bar->isVisible(); }));
        QVERIFY2(bar->spoken().contains(said), qPrintable(bar->spoken()));
        QVERIFY(page->findChildren<DocumentDialog*>().isEmpty());
        QVERIFY(desk.editor().view()->files.empty());
    }

    void SEC_67_a_document_is_viewed_out_of_memory_page_by_page()
    {
        Files files;
        Office office(Office::Latvia);
        Desk desk(office, QStringLiteral("Ilze"));
        auto* page = desk.show<DocumentsPage>();
        const QString path = files.pdf("statūti.pdf", 3);
        add(desk, page, path, "statutes", QStringLiteral("01/04/2026"));
        QVERIFY(QFile::remove(path)); // what is shown is the copy in the cache
        page->focusFirst();
        page->table()->setCurrentRow(0);
        QTest::keyClick(page->table(), Qt::Key_Return);
        auto* dialog = opened<DocumentView>(page);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitFor([&] { return !dialog->view()->image().isNull(); }));
        QCOMPARE(dialog->view()->pages(), 3);
        const QImage first = dialog->view()->image();
        press(child<QToolButton>(dialog, "nextPageButton"));
        QVERIFY(QTest::qWaitFor([&] { return dialog->view()->image() != first; }));
        QCOMPARE(dialog->view()->page(), 1);
        savePicture(dialog, QStringLiteral("dialog-document-view"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(QDir(files.folder.path()).entryList(QDir::Files).isEmpty());
    }

    void W12_a_newer_one_replaces_and_nothing_is_deleted()
    {
        Files files;
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<DocumentsPage>();
        add(desk, page, files.pdf("odpis-2025.pdf", 1), "registry_extract", QStringLiteral("13/10/2025"));
        QCOMPARE(state(page, 0), QStringLiteral("Waiting to be sent"));
        const RecordId old = page->model()->document(0).id;
        add(desk, page, files.pdf("odpis-2026.pdf", 2), "", QStringLiteral("10/04/2026"), old);
        const auto& documents = desk.editor().view()->documents;
        QCOMPARE(documents.size(), std::size_t(2));
        const auto newer = std::ranges::find_if(documents, [&](const RecordView& d) { return d.id != old; });
        QCOMPARE(text(newer->body, "replaces"), old.text());
        QCOMPARE(text(newer->body, "document_type"), std::string("registry_extract")); // taken over
        for (int row = 0; row < 2; ++row)
            for (const RowAction& a : page->table()->rowActions(row)) QVERIFY(a.id != QLatin1String("delete"));
    }

    void W12_older_than_six_months_should_be_renewed()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        const auto place = [&](const char* name, const char* issued, const char* replaces = "") {
            Json body = {{"v", 1}, {"document_type", "statutes"}, {"file_name", std::string(name) + ".pdf"}, {"byte_size", 1234},
                         {"sha256", std::string(64, name[0])}, {"uploaded_at", "2026-04-01T10:00:00.000Z"},
                         {"uploaded_by", asa.account.text()}, {"issued_on", issued}};
            if (*replaces) body["replaces"] = replaces;
            office.place(kind::Document, body);
        };
        place("a old by a day", "2025-10-13");
        place("b on the day", "2025-10-14");
        Desk desk(office, QStringLiteral("Åsa")); // today is 14/04/2026
        auto* page = desk.show<DocumentsPage>();
        QStringList states;
        for (int row = 0; row < page->model()->rowCount(); ++row)
            states << qtext(page->model()->document(row).body, "file_name") + u'=' + state(page, row);
        states.sort();
        QCOMPARE(states, (QStringList{QStringLiteral("a old by a day.pdf=Should be renewed"), QStringLiteral("b on the day.pdf=Saved")}));
        QVERIFY(child<MessageBar>(page, "oldDocumentsMessageBar")->isVisible());
        QCOMPARE(documentsMark(*desk.editor().view()).old, 1);
    }

    void aCopyIsWrittenOnlyWhereThePersonChose()
    {
        Files files;
        Office office(Office::Latvia);
        Desk desk(office, QStringLiteral("Ilze"));
        auto* page = desk.show<DocumentsPage>();
        const QString path = files.picture("pic.jpg");
        add(desk, page, path, "other");
        const QString copy = files.folder.filePath(QStringLiteral("copy.jpg"));
        page->saveCopy(page->model()->document(0).id, copy);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(copy); }));
        QCOMPARE(contents(copy), contents(path));
        page->saveCopy(page->model()->document(0).id, files.folder.filePath(QStringLiteral("no/such/folder/x.jpg")));
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        QVERIFY(QTest::qWaitFor([&] { return bar->spoken().contains(QLatin1String("could not be written")); }));
    }

    void aDroppedFileIsTakenLikeAChosenOne()
    {
        Files files;
        Office office(Office::Latvia);
        Desk desk(office, QStringLiteral("Ilze"));
        auto* page = desk.show<DocumentsPage>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(files.picture("drop.png"))});
        QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &drop);
        QVERIFY(dialogOf(page));
        QMimeData text;
        text.setText(QStringLiteral("words"));
        QDragEnterEvent words(QPoint(50, 200), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        words.ignore();
        QApplication::sendEvent(page, &words);
        QVERIFY(!words.isAccepted());
    }
};
static const Suite<DocumentsTest> documentsTest;
#include "documents_test.moc"
