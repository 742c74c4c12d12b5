// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/domain/organisations/kinds.h"
#include "ui/organisations/pass_page.h"
#include "ui/organisations/users_page.h"
#include "ui/shell/search_box.h"
#include "ui/widgets/views/rowtable.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace sek;

namespace {

void type(SearchBox* box, const QString& text)
{
    box->setFocus();
    for (const QChar c : text) QTest::sendKeyEvent(QTest::Click, box, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

struct Box
{
    Desk desk;
    QWidget window;
    SearchBox* box = new SearchBox(&window);

    Box(Office& office, const char* who) : desk(office, QString::fromUtf8(who))
    {
        box->setWorkspace(&desk.workspace());
        box->resize(400, 32);
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("the window is not active");
    }
    QStringList find(const QString& words)
    {
        box->clear();
        type(box, words);
        if (!QTest::qWaitFor([&] { return !box->lines().isEmpty(); })) return {};
        return box->lines();
    }
};

} // namespace

/// Search over everything (Ctrl+K).
class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void lettersWithoutTheirMarksFindThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("lukasz") << QStringLiteral("lukasz") << QString::fromUtf8("Łukasz Żółć");
        QTest::newRow("zolc") << QStringLiteral("zolc") << QString::fromUtf8("Łukasz Żółć");
        QTest::newRow("ŻÓŁĆ") << QString::fromUtf8("ŻÓŁĆ") << QString::fromUtf8("Łukasz Żółć");
        QTest::newRow("karlis") << QStringLiteral("karlis") << QString::fromUtf8("Kārlis Bērziņš");
        QTest::newRow("both words, other order") << QStringLiteral("berz karl") << QString::fromUtf8("Kārlis Bērziņš");
        QTest::newRow("by address") << QStringLiteral("karlis@lodka") << QString::fromUtf8("Kārlis Bērziņš");
    }
    void lettersWithoutTheirMarksFindThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        Office office(Office::Poland);
        for (const auto& [first, last, email] : {std::tuple{"Łukasz", "Żółć", "l.zolc@lodka.example"}, {"Kārlis", "Bērziņš", "karlis@lodka.example"}})
            office.addColleague({{"first_name", first}, {"last_name", last}, {"position", "Volunteer"}, {"email", email},
                                 {"use_org_phones", true}, {"use_org_address", true}});
        Box b(office, "Łucja");
        const QStringList lines = b.find(typed);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.front(), QStringLiteral("People:"));
        QVERIFY2(lines.at(1).startsWith(found), qPrintable(lines.at(1)));
    }

    void resultsAreGroupedAndOpenByKeyboardAlone()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        const RecordId paper = office.place(kind::Document, {{"v", 1}, {"document_type", "statutes"}, {"file_name", "norrsken-stadgar.pdf"},
                                                             {"byte_size", 12}, {"sha256", std::string(64, 'a')},
                                                             {"uploaded_at", "2026-04-01T10:00:00.000Z"}, {"uploaded_by", asa.account.text()}});
        Box b(office, "Åsa");
        b.box->setPlaces({{QStringLiteral("details"), {}, QStringLiteral("Organisation data"), {}},
                          {QStringLiteral("details"), "website", QStringLiteral("Website"), QStringLiteral("Organisation data")}});
        const QStringList lines = b.find(QStringLiteral("norrsken"));
        QCOMPARE(lines.at(0), QStringLiteral("Organisations:"));
        QCOMPARE(lines.at(1), QString::fromUtf8("Föreningen Norrsken Ung · E99000002"));
        QVERIFY(lines.contains(QStringLiteral("People:")));
        const auto documents = lines.indexOf(QStringLiteral("Documents:"));
        QVERIFY(documents > 0);
        QVERIFY(lines.at(documents + 1).startsWith(QLatin1String("norrsken-stadgar.pdf")));

        QSignalSpy opened(b.box, &SearchBox::opened), place(b.box, &SearchBox::placeOpened);
        b.find(QStringLiteral("stadgar"));
        QTest::keyClick(b.box, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(1).toString(), QStringLiteral("documents"));
        QCOMPARE(opened.at(0).at(2).value<RecordId>(), paper);
        QVERIFY(b.box->text().isEmpty());

        b.find(QStringLiteral("websi"));
        QTest::keyClick(b.box, Qt::Key_Return);
        QCOMPARE(place.size(), 1);
        QCOMPARE(place.at(0).at(1).toString(), QStringLiteral("website"));

        // Enter before the answer is there opens the first thing it brings.
        type(b.box, QStringLiteral("lindqvist"));
        QTest::keyClick(b.box, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return opened.size() == 2; }));
        QCOMPARE(opened.at(1).at(1).toString(), QStringLiteral("users"));

        b.find(QStringLiteral("nothing like this"));
        QCOMPARE(b.box->lines(), QStringList{QStringLiteral("Nothing found")});
        QTest::keyClick(b.box, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QTest::keyClick(b.box, Qt::Key_Escape);
        QVERIFY(b.box->text().isEmpty());
    }

    void arrowsGoOverHeadingsAndEnterOpensTheChosenResult()
    {
        Office office(Office::Sweden);
        const auto account = office.colleague(QStringLiteral("Åsa")).account.text();
        const RecordId paper = office.place(kind::Document, {{"v", 1}, {"document_type", "statutes"}, {"file_name", "norrsken-stadgar.pdf"},
                                                             {"byte_size", 12}, {"sha256", std::string(64, 'a')},
                                                             {"uploaded_at", "2026-04-01T10:00:00.000Z"}, {"uploaded_by", account}});
        Box b(office, "Åsa");
        const QStringList lines = b.find(QStringLiteral("norrsken"));
        const auto wanted = lines.indexOf(QStringLiteral("Documents:")) + 1;
        QVERIFY(wanted > 2);
        QSignalSpy opened(b.box, &SearchBox::opened);
        auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(list->objectName(), QStringLiteral("searchList"));
        for (int presses = 0; list->currentIndex().row() != wanted; ++presses) {
            QVERIFY(presses < lines.size());
            QTest::keyClick(list, Qt::Key_Down);
            QVERIFY2(!lines.at(list->currentIndex().row()).endsWith(u':'), qPrintable(lines.at(list->currentIndex().row())));
        }
        QTest::keyClick(list, Qt::Key_Up);
        QVERIFY(list->currentIndex().row() < wanted - 1); // over the heading
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(2).value<RecordId>(), paper);
        QVERIFY(!list->isVisible());
    }

    void ofAnOrganisationThatWouldNotOpenOnlyTheNameIsFound()
    {
        Office office(Office::Sweden);
        Box b(office, "Åsa");
        QVERIFY(b.find(QStringLiteral("norrsken")).contains(QStringLiteral("People:")));
        b.box->setMayOpen([](const OrgId&) { return false; });
        const QStringList lines = b.find(QStringLiteral("norrsken"));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.front(), QStringLiteral("Organisations:"));
    }

    void aViewerFindsColleaguesByTheirCardsAndOneIsCurrent()
    {
        Office office(Office::Sweden);
        office.addViewer(QStringLiteral("Vera"));
        Box b(office, "Vera");
        QVERIFY(b.find(QStringLiteral("lindqvist")).contains(QStringLiteral("People:")));
        QSignalSpy opened(b.box, &SearchBox::opened);
        QTest::keyClick(b.box, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(1).toString(), QStringLiteral("users"));
        auto* page = b.desk.show<UsersPage>();
        page->showRecord(opened.at(0).at(2).value<RecordId>());
        QVERIFY(child<RowTable>(page, "colleaguesTable")->currentIndex().data().toString().contains(QStringLiteral("Lindqvist")));
    }

    void anAccreditationIsFoundByItsReferenceAndItsStripHasTheFocus()
    {
        Office office(Office::Sweden);
        const RecordId label = office.place(kind::Accreditation, {{"v", 1}, {"route", "quality_label"}, {"reference", "2099-SE02-ESC50-0099"}, {"state", "valid"}});
        Box b(office, "Åsa");
        const QStringList lines = b.find(QStringLiteral("se02-esc50"));
        QCOMPARE(lines, (QStringList{QStringLiteral("Accreditations:"), QString::fromUtf8("2099-SE02-ESC50-0099 · Föreningen Norrsken Ung")}));
        QSignalSpy opened(b.box, &SearchBox::opened);
        QTest::keyClick(b.box, Qt::Key_Return);
        QCOMPARE(opened.at(0).at(1).toString(), QStringLiteral("pass"));
        QCOMPARE(opened.at(0).at(2).value<RecordId>(), label);
        auto* page = b.desk.show<PassPage>();
        page->showRecord(label);
        auto* strip = child<QWidget>(page, "accreditationStrip");
        QVERIFY(strip->isAncestorOf(QApplication::focusWidget()));
    }

    void tenThousandNamesAreFoldedOnceAndFoundInOnePass()
    {
        OrgView view;
        view.org = *OrgId::parse("01900000-0000-7000-8000-00000000000a");
        view.status.complete = true;
        view.state.organisation = {{"legal_name", "Föreningen Norrsken Ung"}};
        const char* first[] = {"Łukasz", "Kārlis", "Åsa", "Żaneta", "Mārtiņš", "Göran", "Ewa", "Ilze", "Björn", "Zofia"};
        for (int i = 0; i < 12'000; ++i)
            view.state.users.emplace_back(RecordId(Uuid::v5(Uuid(), std::to_string(i))),
                                          Json{{"first_name", first[i % 10]}, {"last_name", "Paraugs" + std::to_string(i)},
                                               {"email", "p" + std::to_string(i) + "@example.org"}});
        SearchIndex index;
        index.put(view);
        QVERIFY(index.size() >= 12'000);
        // Every tenth is a Łukasz: of 1191, 11910…11919 only 11910 is one.
        const auto hits = index.find(QStringLiteral("lukasz paraugs1191"), 12);
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits.front().text, QString::fromUtf8("Łukasz Paraugs11910"));
        QCOMPARE(index.find(QStringLiteral("paraugs"), 12).size(), std::size_t(12)); // no more than asked for
    }

    void nothingIsFoundOnceTheProfileIsLocked()
    {
        Office office(Office::Latvia);
        Box b(office, "Ilze");
        QVERIFY(!b.find(QStringLiteral("ilze")).isEmpty());
        b.box->setWorkspace(nullptr);
        QVERIFY(b.box->lines().isEmpty());
        type(b.box, QStringLiteral("i"));
        QTest::qWait(0);
        QVERIFY(b.box->lines().isEmpty());
    }
};
static const Suite<SearchTest> searchTest;
#include "search_test.moc"
