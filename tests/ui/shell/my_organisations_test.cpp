// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureau.h"

#include "ui/organisations/my_organisations_page.h"
#include "ui/organisations/organisation_peek.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/shell/search_page.h"
#include "ui/widgets/views/rowtable.h"

#include <QComboBox>

using namespace sek;

namespace {

int rowOf(RowTable* table, const char* oid)
{
    for (int r = 0; r < table->model()->rowCount(); ++r)
        if (table->model()->index(r, OrganisationsModel::Oid).data().toString() == QLatin1String(oid)) return r;
    return -1;
}

} // namespace

/// The list of organisations and what is seen of one before it is opened (W1).
class MyOrganisationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        resetTheme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void W_1_theChosenRowIsSeenBelowBeforeItIsOpened()
    {
        auto b = Bureau::withSample();
        b->window().resize(1360, 860);
        auto* table = b->find<RowTable>("organisationsTable");
        table->setFocus();
        for (const char* oid : {"E99000001", "E99000003"}) {
            const int row = rowOf(table, oid);
            QVERIFY(row >= 0);
            table->setCurrentRow(row);
            const QString name = table->model()->index(row, OrganisationsModel::LegalName).data().toString();
            QCOMPARE(b->find<TextLabel>("peekNameLabel")->text(), name);
            QVERIFY(!b->find<IconLabel>("peekContactLabel")->text().isEmpty());
            // Whose part is only to read is not shown users, and not told that there are none.
            const bool owner = qstrcmp(oid, "E99000001") == 0;
            QCOMPARE(b->seen("peekUsersLabel") != nullptr, owner);
            QCOMPARE(b->seen("peekCanEnterLabel") != nullptr, owner);
            if (owner) QVERIFY(b->find<IconLabel>("peekUsersLabel")->text().contains(QStringLiteral("authorised user")));
        }
        b->picture(QStringLiteral("my-organisations-peek"));
        // A low window leaves the room to the list.
        b->window().resize(1360, 600);
        QTRY_VERIFY(!b->seen("organisationPeek"));
        b->window().resize(1360, 860);
        QTRY_VERIFY(b->seen("organisationPeek"));
        b->press("openOrganisationButton");
        QCOMPARE(b->window().area(), QStringLiteral("details"));
    }

    void W_1_theListCanBeNarrowedToWhatIsNotSent()
    {
        auto b = Bureau::withSample();
        b->window().resize(1360, 860);
        auto* table = b->find<RowTable>("organisationsTable");
        const int all = table->model()->rowCount();
        QVERIFY(all > 1);
        auto* choice = b->find<SegmentedButtons>("organisationsChoice");
        choice->setCurrent(QStringLiteral("unsent"));
        const int before = table->model()->rowCount();
        choice->setCurrent(QStringLiteral("all"));
        // Something typed in one of them, and nothing sent.
        const int row = rowOf(table, "E99000001");
        table->setFocus();
        table->setCurrentRow(row);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(b->window().area(), QStringLiteral("details"));
        b->type("business_nameEdit", QStringLiteral("Changed here"));
        QTest::keyClick(b->find("business_nameEdit"), Qt::Key_Tab);
        b->window().goTo(QStringLiteral("organisations"));
        QTRY_COMPARE(b->find<IconLabel>("peekUnsentLabel")->text(), QStringLiteral("1 change not sent"));
        choice->setCurrent(QStringLiteral("unsent"));
        QTRY_COMPARE(table->model()->rowCount(), before + 1);
        QVERIFY(rowOf(table, "E99000001") >= 0);
        choice->setCurrent(QStringLiteral("problems"));
        QCOMPARE(table->model()->rowCount(), 0);
        choice->setCurrent(QStringLiteral("all"));
        QCOMPARE(table->model()->rowCount(), all);
    }

    void W_12_theSearchHasMoreCriteriaAndSaysWhatItLeavesOut()
    {
        auto b = Bureau::withSample();
        b->window().goTo(QStringLiteral("search"));
        QVERIFY(!b->seen("criteriaForm"));
        b->press("moreCriteriaButton");
        auto* country = b->find<QComboBox>("countryCombo");
        QVERIFY(country->hasFocus());
        country->setCurrentIndex(country->findData(QStringLiteral("PL")));
        Q_EMIT country->activated(country->currentIndex());
        auto* table = b->find<RowTable>("searchTable");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("E99000003"));
        QVERIFY(b->find<TextLabel>("searchCountLabel")->text().startsWith(QStringLiteral("1 ")));
        b->picture(QStringLiteral("search-criteria"));
        b->press("clearCriteriaButton");
        QVERIFY(!b->seen("searchTable") && !b->seen("clearCriteriaButton"));
        // More than can be shown: said in words, with what to do.
        auto* status = b->find<QComboBox>("certification_statusCombo");
        b->window().findChild<SearchPage*>()->setMostRows(1);
        b->type("organisationSearchEdit", QStringLiteral("E9900"));
        b->key(Qt::Key_Return);
        QVERIFY2(b->find<TextLabel>("searchCountLabel")->text().contains(QStringLiteral("the first 1")), qPrintable(b->find<TextLabel>("searchCountLabel")->text()));
        QCOMPARE(b->find<RowTable>("searchTable")->model()->rowCount(), 1);
        // What is hidden narrows nothing.
        status->setCurrentIndex(status->findData(QStringLiteral("invalidated")));
        Q_EMIT status->activated(status->currentIndex());
        QVERIFY(!b->seen("searchTable"));
        b->press("moreCriteriaButton");
        QVERIFY(b->seen("searchTable"));
        QVERIFY(!b->seen("criteriaForm"));
    }

    void aFieldKeepsThePagesWordsInAnotherLanguage()
    {
        auto b = Bureau::withSample();
        b->window().goTo(QStringLiteral("search"));
        auto* words = b->find<FilterEdit>("organisationSearchEdit");
        const QString before = words->placeholderText();
        QVERIFY(before.contains(QStringLiteral("OID")));
        QEvent languageChange(QEvent::LanguageChange);
        QApplication::sendEvent(words, &languageChange);
        QCOMPARE(words->placeholderText(), before);
        QCOMPARE(words->accessibleName(), before);
    }
};

static const Suite<MyOrganisationsTest> myOrganisationsTest;

#include "my_organisations_test.moc"
