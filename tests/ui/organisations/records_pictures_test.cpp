// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/domain/organisations/kinds.h"
#include "tests/support/sample_files.h"
#include "translations/catalogues.h"
#include "ui/organisations/document_dialog.h"
#include "ui/organisations/documents_page.h"
#include "ui/organisations/eu_login_dialog.h"
#include "ui/organisations/history_page.h"
#include "ui/organisations/letter_dialog.h"
#include "ui/organisations/listed_view.h"
#include "ui/organisations/ors_page.h"
#include "ui/organisations/pass_detail.h"
#include "ui/organisations/pass_model.h"
#include "ui/organisations/pass_page.h"
#include "ui/organisations/record_dialog.h"
#include "ui/widgets/views/rowtable.h"

#include <QImage>
#include <QTemporaryDir>

using namespace sek;

namespace {

constexpr const char* Label = "01900000-0000-7000-8000-0000000000d1";

/// Documents, a label with its list, updates to repeat, and a colleague of each verdict.
void populate(Office& office, const char* me)
{
    auto& who = office.colleague(QString::fromUtf8(me));
    const auto document = [&](const char* name, const char* type, const char* issued, char letter, const char* replaces = "") {
        Json body = {{"v", 1}, {"document_type", type}, {"file_name", name}, {"byte_size", 184'320 + letter * 1000},
                     {"sha256", std::string(64, letter)}, {"uploaded_at", "2026-04-02T08:20:00.000Z"},
                     {"uploaded_by", who.account.text()}, {"issued_on", issued}};
        if (*replaces) body["replaces"] = replaces;
        return office.place(kind::Document, body);
    };
    const RecordId old = document("statutes-2024.pdf", "statutes", "2024-03-11", 'a');
    document("statutes-2026.pdf", "statutes", "2026-03-02", 'b', old.text().c_str());
    document("registry-extract.pdf", "registry_extract", "2025-06-30", 'c');
    office.addColleague({{"first_name", "Dace"}, {"last_name", "Kalniņsone"}, {"position", "Accountant"}, {"email", "dace@upeskrasta.example"},
                         {"use_org_phones", true}, {"use_org_address", true}});
    office.sync(who);
    office.act(who, "AddAccreditation", {{"id", Label}, {"body", {{"route", "quality_label"}, {"label_kind", "ESC50"}, {"state", "valid"},
                                         {"role_host", true}, {"role_support", true}, {"valid_until", "2027-12-31"},
                                         {"reference", "2023-ESC50-0099"}, {"granted_by", "National agency"},
                                         {"contact_for_list", {{"name", "Label desk"}, {"email", "label@agency.example"}}},
                                         {"list_checked_on", "2026-03-14"}}}});
    int n = 0;
    for (const auto& [first, last, email] : {std::tuple{"Ilze", "Ozolkalne", "ilze@upeskrasta.example"},
                                             {"Mārtiņš", "Vītolskis", "m.vitolskis@mail.example"}, {"Dace", "Kalniņsone", ""}}) {
        Json body = {{"accreditation_id", Label}, {"first_name", first}, {"last_name", last}, {"source", "award_decision"}};
        if (*email) body["email"] = email;
        office.act(who, "AddListedPerson", {{"id", "01900000-0000-7000-8000-0000000000e" + std::to_string(++n)}, {"body", body}});
    }
    office.submit(who, Json::array({{{"op", "set"}, {"unit", "website"}, {"from", Json::object()}, {"to", {{"website", "https://upeskrasta.example/"}}}},
                                    {{"op", "set"}, {"unit", "email"}, {"from", {{"email", "birojs@upeskrasta.example"}}},
                                     {"to", {{"email", "info@upeskrasta.example"}}}}}));
    office.sync(who);
}

} // namespace

/// Pictures of documents, lists, ORS and history in every language, light and dark; no page may want more width than it has.
class RecordsPicturesTest : public QObject
{
    Q_OBJECT
    Catalogues m_catalogues;

private Q_SLOTS:
    void init() { resetTheme(); }
    void cleanup()
    {
        resetTheme();
        m_catalogues.setLanguage(testLanguage());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("text");
        for (const char* language : {"en", "lv", "sv", "pl"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << false << QSize(1360, 806) << 100;
            QTest::addRow("%s-dark", language) << QString::fromLatin1(language) << true << QSize(1360, 806) << 100;
        }
        QTest::newRow("lv-medium") << QStringLiteral("lv") << false << QSize(1024, 700) << 100;
        QTest::newRow("pl-narrow") << QStringLiteral("pl") << false << QSize(820, 640) << 100;
        QTest::newRow("sv-large") << QStringLiteral("sv") << false << QSize(1440, 860) << 200; // the PASS page asks for 1417
    }
    void pages()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(int, text);
        m_catalogues.setLanguage(language);
        Theme::get().setAppearance(dark ? Appearance::Dark : Appearance::Light);
        Theme::get().setTextSize(text);
        const QString tag = QStringLiteral("-") + QString::fromLatin1(QTest::currentDataTag());
        Office office(Office::Latvia);
        populate(office, "Ilze");
        Desk desk(office, QStringLiteral("Ilze"));
        const auto shoot = [&](QWidget* page, const char* name) {
            QVERIFY(QTest::qWaitForWindowExposed(desk.window()));
            QCoreApplication::processEvents();
            // Nothing in the page forces the window wider.
            QVERIFY2(desk.window()->size() == size, qPrintable(QStringLiteral("%1 is %2 wide").arg(QLatin1String(name)).arg(desk.window()->width())));
            QVERIFY(page->width() <= size.width());
            savePicture(desk.window(), QLatin1String(name) + tag);
        };
        auto* documents = desk.show<DocumentsPage>(size);
        documents->focusFirst();
        shoot(documents, "documents");
        auto* pass = desk.show<PassPage>(size);
        pass->focusFirst();
        for (int row = 0; row < pass->table()->model()->rowCount(); ++row)
            if (pass->table()->model()->index(row, 0).data().toString().contains(QString::fromUtf8("Mārtiņš"))) pass->table()->setCurrentRow(row);
        shoot(pass, "pass");
        pass->openList(*RecordId::parse(Label));
        shoot(pass, "pass-list");
        auto* ors = desk.show<OrsPage>(size);
        ors->focusFirst();
        shoot(ors, "ors");
        auto* history = desk.show<HistoryPageView>(size);
        history->take(office.history(office.colleague(QStringLiteral("Ilze")), 0, 100));
        history->focusFirst();
        shoot(history, "history");
    }

    void dialogs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::newRow("en") << QStringLiteral("en") << false;
        QTest::newRow("pl-dark") << QStringLiteral("pl") << true;
        QTest::newRow("lv") << QStringLiteral("lv") << false;
        QTest::newRow("sv") << QStringLiteral("sv") << false;
    }
    void dialogs()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_catalogues.setLanguage(language);
        Theme::get().setAppearance(dark ? Appearance::Dark : Appearance::Light);
        const QString tag = QStringLiteral("-") + QString::fromLatin1(QTest::currentDataTag());
        Office office(Office::Latvia);
        populate(office, "Ilze");
        Desk desk(office, QStringLiteral("Ilze"));
        const auto shoot = [&](QDialog* dialog, const char* name) {
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QCoreApplication::processEvents();
            savePicture(dialog, QLatin1String(name) + tag);
            QVERIFY(dialog->height() <= desk.window()->height());
            dialog->reject();
        };
        auto* pass = desk.show<PassPage>();
        shoot(pass->openAccreditation(RecordId::parse(Label).value()), "dialog-accreditation");
        pass->openList(*RecordId::parse(Label));
        shoot(pass->listed()->openPerson({}), "dialog-listed");
        pass->closeList();
        shoot(pass->detail()->openLogin(), "dialog-eu-login");
        shoot(pass->detail()->openLetter({"NOT_LISTED", {{"checked_on", "2026-03-14"}}, "national_agency"}, nullptr), "dialog-letter");
        QTemporaryDir folder;
        QImage image(900, 1200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(folder.filePath(QStringLiteral("scan.png"))));
        auto* documents = desk.show<DocumentsPage>();
        documents->take(folder.filePath(QStringLiteral("scan.png")));
        DocumentDialog* dialog = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (dialog = documents->findChild<DocumentDialog*>()) != nullptr; }));
        shoot(dialog, "dialog-document");
    }
};
static const Suite<RecordsPicturesTest> recordsPicturesTest;
#include "records_pictures_test.moc"
