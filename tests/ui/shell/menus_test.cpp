// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureau.h"

#include "ui/attendance/verify_dialog.h"
#include "ui/organisations/my_organisations_page.h"
#include "ui/shell/help_page.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/sidebar.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>

using namespace sek;

namespace {

QStringList visibleIn(MainWindow& window, const char* menu)
{
    QStringList out;
    auto* m = window.findChild<QMenu*>(QLatin1String(menu));
    if (!m) qFatal("no menu %s", menu);
    Q_EMIT m->aboutToShow();
    for (QAction* a : m->actions())
        if (a->isVisible() && !a->isSeparator()) out.append(a->text().remove(u'&'));
    return out;
}

QStringList areas(Bureau& b)
{
    QStringList out;
    const auto* model = b.window().sideBar()->areas();
    for (int r = 0; r < model->rowCount(); ++r)
        if (const QString id = model->index(r, 0).data(AreaModel::IdRole).toString(); !id.isEmpty()) out.append(id);
    return out;
}

void clashes(const QList<QAction*>& acts, const QString& where)
{
    QHash<QChar, QString> taken;
    for (QAction* a : acts) {
        if (a->isSeparator() || !a->isVisible() || a->objectName().startsWith(QLatin1String("area"))) continue;
        const auto at = a->text().indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(where + u' ' + a->text()));
        const QChar key = a->text().at(at + 1).toLower();
        QVERIFY2(!taken.contains(key), qPrintable(where + u' ' + a->text() + QStringLiteral(" / ") + taken.value(key)));
        taken.insert(key, a->text());
    }
}

} // namespace

class MenusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        resetTheme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void O_1_signedOutThereIsNoMyOrganisations()
    {
        Bureau b;
        QVERIFY(b.start());
        QVERIFY(!visibleIn(b.window(), "organisationsMenu").contains(QStringLiteral("My organisations")));
        QVERIFY(visibleIn(b.window(), "organisationsMenu").contains(QStringLiteral("Search for organisations…")));
        QVERIFY(!visibleIn(b.window(), "organisationsMenu").join(u' ').contains(QStringLiteral("Register")));
        b.act("searchOrganisations")->trigger();
        QVERIFY(b.seen("searchPage"));
        QVERIFY(!b.seen("myOrganisationsLink"));
        QVERIFY(b.find<QLabel>("searchWhereLabel")->text().contains(QStringLiteral("on this computer")));
        QVERIFY(!b.seen("sideBar"));
        b.picture(QStringLiteral("search-signed-out"));
        b.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(b.seen("startPage"));
    }

    void O_1_signedInItIsInMenuAndPageFoot()
    {
        auto b = Bureau::withSample();
        QVERIFY(visibleIn(b->window(), "organisationsMenu").contains(QStringLiteral("My organisations")));
        b->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(b->window().area(), QStringLiteral("search"));
        QVERIFY(b->seen("myOrganisationsLink"));
        b->press("myOrganisationsLink");
        QCOMPARE(b->window().area(), QStringLiteral("organisations"));
        // Locked is signed out.
        b->key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!visibleIn(b->window(), "organisationsMenu").contains(QStringLiteral("My organisations")));
    }

    void O_2_theOidOpensTheOrganisation()
    {
        auto b = Bureau::withSample();
        auto* table = b->find<RowTable>("organisationsTable");
        int row = -1;
        for (int r = 0; r < table->model()->rowCount(); ++r)
            if (table->model()->index(r, OrganisationsModel::Oid).data().toString() == QLatin1String("E99000003")) row = r;
        QVERIFY(row >= 0);
        table->setFocus();
        table->setCurrentRow(row);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(b->window().area(), QStringLiteral("details"));
        QCOMPARE(areas(*b), (QStringList{QStringLiteral("organisations"), QStringLiteral("search"), QStringLiteral("details"), QStringLiteral("contact"),
                                         QStringLiteral("users"), QStringLiteral("documents"), QStringLiteral("pass"),
                                         QStringLiteral("ors"), QStringLiteral("history"), QStringLiteral("problems")}));
        // Whoever may begin a project also has the three areas of attendance, with nothing in them yet.
        for (const OrgId& org : b->workspace().organisations()) {
            if (!b->workspace().view(org)->roles.contains("owner")) continue;
            b->window().openOrganisation(org);
            for (const char* area : {"participants", "activities", "attendance"}) QVERIFY2(areas(*b).contains(QLatin1String(area)), area);
            return;
        }
        QFAIL("owns nothing");
    }

    void W_12_whatDoesNotOpenLeavesNoOtherOrganisationsPageInItsPlace()
    {
        auto b = Bureau::withSample();
        b->window().openOrganisation(b->workspace().organisations().front());
        QCOMPARE(b->window().area(), QStringLiteral("details"));
        const auto notHere = OrgId::parse("0192f0c1-2d3e-7a4b-8c5d-6e7f80910a0b");
        Q_EMIT b->find<SearchBox>("searchEdit")->opened(*notHere, QStringLiteral("users"), RecordId());
        QCOMPARE(b->window().area(), QStringLiteral("organisations"));
    }

    void W_12_searchNeedsThreeCharactersAndIgnoresAccents()
    {
        auto b = Bureau::withSample();
        b->window().goTo(QStringLiteral("search"));
        b->type("organisationSearchEdit", QStringLiteral("lo"));
        QTest::keyClick(b->find("organisationSearchEdit"), Qt::Key_Return);
        QVERIFY(!b->seen("searchTable"));
        b->type("organisationSearchEdit", QStringLiteral("lodka"));
        QVERIFY(QTest::qWaitFor([&] { return b->seen("searchTable") != nullptr; }));
        auto* table = b->find<RowTable>("searchTable");
        QCOMPARE(table->model()->rowCount(), 1);
        b->picture(QStringLiteral("search"));
        QTest::keyClick(b->find("organisationSearchEdit"), Qt::Key_Down);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(b->window().area(), QStringLiteral("details"));
    }

    void anActivityIsFoundByKeyboardAndItsRowIsCurrent()
    {
        auto b = Bureau::withSample();
        b->key(Qt::Key_K, Qt::ControlModifier);
        auto* box = b->find<SearchBox>("searchEdit");
        QVERIFY(box->hasFocus());
        for (const QChar c : QStringLiteral("sjalvstudier")) QTest::sendKeyEvent(QTest::Click, box, Qt::Key_unknown, QString(c), Qt::NoModifier);
        const QString line = QString::fromUtf8("Självstudier · A03 · Kunskapslyft Exempel · Föreningen Norrsken Ung");
        QVERIFY2(QTest::qWaitFor([&] { return box->lines().contains(line); }), qPrintable(box->lines().join(u'\n')));
        QWidget* list = QApplication::activePopupWidget();
        QVERIFY(list);
        QCOMPARE(list->objectName(), QStringLiteral("searchList"));
        b->picture(QStringLiteral("search-everything"), list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(b->window().area(), QStringLiteral("activities"));
        auto* there = b->find<RowTable>("activitiesTable");
        QCOMPARE(there->currentIndex().siblingAtColumn(0).data().toString(), QString::fromUtf8("Självstudier"));
        QVERIFY(there->hasFocus());
    }

    void aProjectThatIsFoundOpensItsMonth()
    {
        auto b = Bureau::withSample();
        b->key(Qt::Key_K, Qt::ControlModifier);
        auto* box = b->find<SearchBox>("searchEdit");
        for (const QChar c : QStringLiteral("2099/00017")) QTest::sendKeyEvent(QTest::Click, box, Qt::Key_unknown, QString(c), Qt::NoModifier);
        QVERIFY(QTest::qWaitFor([&] { return box->lines().size() == 2; }));
        QCOMPARE(box->lines().front(), QStringLiteral("Projects:"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(b->window().area(), QStringLiteral("attendance"));
    }

    void everyMenuWorksByKeyboardInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* l : {"en", "lv", "sv", "pl"}) QTest::newRow(l) << QString::fromLatin1(l);
    }
    void everyMenuWorksByKeyboardInEveryLanguage()
    {
        QFETCH(QString, language);
        auto b = Bureau::withSample();
        b->program().setLanguage(language);
        b->window().openOrganisation(b->workspace().organisations().front());
        QList<QAction*> top = b->window().menuBar()->actions();
        clashes(top, language);
        for (QAction* menu : top) {
            Q_EMIT menu->menu()->aboutToShow();
            clashes(menu->menu()->actions(), language + u' ' + menu->text());
        }
        QVERIFY(b->window().actions().conflicts().isEmpty());
    }

    void theMenuOfTheSyncStateTellsWhyInWords()
    {
        auto b = Bureau::withSample();
        QVERIFY(b->quiet());
        auto* button = b->find<QToolButton>("syncToolButton");
        QCOMPARE(button->popupMode(), QToolButton::InstantPopup);
        const auto words = [&] {
            Q_EMIT button->menu()->aboutToShow();
            clashes(button->menu()->actions().mid(2), QStringLiteral("syncMenu"));
            return button->menu()->actions().front()->text();
        };
        QVERIFY2(words().contains(QStringLiteral("sent at once")), qPrintable(words()));
        QVERIFY(!b->act("problems")->isEnabled());
        b->profile().ownHub().stop();
        b->workspace().setNetwork(false);
        QVERIFY(QTest::qWaitFor([&] { return words().contains(QStringLiteral("sent later")); }, 20'000));
        QVERIFY(visibleIn(b->window(), "syncMenu").contains(QStringLiteral("Sync now")));
    }

    void theWordsOfTheSyncStateFitInEveryLanguageAndSize_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("size");
        for (const char* l : {"en", "lv", "sv", "pl"})
            for (const int size : {100, 125, 150}) QTest::addRow("%s %d", l, size) << QString::fromLatin1(l) << size;
    }
    void theWordsOfTheSyncStateFitInEveryLanguageAndSize()
    {
        QFETCH(QString, language);
        QFETCH(int, size);
        auto b = Bureau::withSample();
        b->program().setLanguage(language);
        Theme::get().setTextSize(size);
        // As wide as the words have room at all: below that the icon stands alone.
        for (const int width : {900 * size / 100 + 20, 1360}) {
            b->window().resize(width, 860);
            QCoreApplication::processEvents();
            auto* button = b->find<WordButton>("syncToolButton");
            for (const char* words : {"Connecting…", "Waiting for your password", "Offline: another hub answers", "Offline: certificate not valid",
                                      "Offline: sign in to the network", "Update the program", "Draft saved", "All saved"}) {
                button->showText(QCoreApplication::translate("sek::MainWindow", words));
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(QStringLiteral("%1 at %2").arg(button->text()).arg(width)));
            }
        }
    }

    void theActsOfAListStandInTheMenusWithTheirKeys()
    {
        auto b = Bureau::withSample();
        OrgId mine;
        for (const OrgId& org : b->workspace().organisations())
            if (b->workspace().view(org)->roles.contains("owner")) mine = org;
        b->window().openOrganisation(mine);
        b->window().goTo(QStringLiteral("users"));
        auto* table = b->find<RowTable>("usersTable");
        table->setFocus();
        table->setCurrentRow(0);
        const QStringList edit = visibleIn(b->window(), "editMenu");
        for (const char* words : {"New row…", "Edit the row…", "Remove the row…", "Filter the list"}) QVERIFY2(edit.contains(QString::fromUtf8(words)), words);
        for (const char* id : {"newRow", "editRow", "filter"}) QVERIFY2(b->act(id)->isEnabled(), id);
        b->act("filter")->trigger();
        QVERIFY(b->find("usersFilterEdit")->hasFocus());
        // The key works from beside the list too, and the list of keys tells it once.
        b->key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), 1);
        b->key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), 0);
        b->key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), 0);
        QStringList keys;
        for (const auto& row : b->window().actions().shortcuts()) keys += row.shortcut.split(QStringLiteral(", "));
        for (const char* k : {"Ctrl+N", "F2", "Del", "Ctrl+F", "Ctrl+PgDown", "Ctrl+PgUp"}) QCOMPARE(keys.count(QLatin1String(k)), 1);
        b->act("editRow")->trigger();
        auto* dialog = b->window().findChild<QDialog*>(QStringLiteral("userDialog"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        // Where there is no list there is nothing to do in one.
        b->window().goTo(QStringLiteral("contact"));
        for (const char* id : {"newRow", "editRow", "deleteRow", "filter"}) QVERIFY2(!b->act(id)->isEnabled(), id);
    }

    void ctrlDigitsGoToTheAreas()
    {
        auto b = Bureau::withSample();
        b->window().openOrganisation(b->workspace().organisations().front());
        b->key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(b->window().area(), QStringLiteral("users"));
        b->key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(b->window().area(), QStringLiteral("details"));
    }

    void helpOpensAndTheShortcutsAreListed()
    {
        auto b = Bureau::withSample();
        b->window().openOrganisation(b->workspace().organisations().front());
        b->key(Qt::Key_F1);
        QCOMPARE(b->window().area(), QStringLiteral("help"));
        QCOMPARE(b->find<HelpPage>("helpPage")->topic(), QStringLiteral("organisation-data"));
        QVERIFY(b->find<HelpPage>("helpPage")->topics().size() > 20);
        b->key(Qt::Key_Slash, Qt::ControlModifier);
        auto* dialog = b->window().findChild<ShortcutsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* table = dialog->findChild<RowTable*>(QStringLiteral("shortcutsTable"));
        QStringList keys;
        for (int r = 0; r < table->model()->rowCount(); ++r) keys.append(table->model()->index(r, 1).data().toString());
        for (const char* k : {"Ctrl+L", "Ctrl+,", "F5", "F1", "Ctrl+K"}) QVERIFY2(keys.contains(QLatin1String(k)), k);
        b->picture(QStringLiteral("shortcuts"), dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    /// A certificate can be checked by anybody, with and without an account.
    void certificatesAreVerifiedFromTheMenu()
    {
        Bureau out;
        QVERIFY(out.start());
        QVERIFY(visibleIn(out.window(), "toolsMenu").contains(QStringLiteral("Verify certificate…")));
        out.act("verify")->trigger();
        QVERIFY(out.window().findChild<VerifyDialog*>());
        auto b = Bureau::withSample();
        b->act("verify")->trigger();
        auto* dialog = b->window().findChild<VerifyDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QWidget*>(QStringLiteral("verifyProvesLink"))->setFocus();
        QTest::keyClick(dialog->findChild<QWidget*>(QStringLiteral("verifyProvesLink")), Qt::Key_Return);
        QTRY_COMPARE(b->window().area(), QStringLiteral("help"));
        QCOMPARE(b->find<HelpPage>("helpPage")->topic(), QStringLiteral("limits"));
    }

    void narrowWindowsHaveARailThatOpens()
    {
        auto b = Bureau::withSample();
        b->window().resize(1024, 768);
        QVERIFY(QTest::qWaitFor([&] { return b->window().sideBar()->isRail(); }));
        b->press("areasToolButton");
        QVERIFY(!b->window().sideBar()->isRail());
        b->press("areasToolButton");
        QVERIFY(b->window().sideBar()->isRail());
    }

    void F6GoesFromRegionToRegionAndBack()
    {
        auto b = Bureau::withSample();
        b->activate();
        for (const OrgId& org : b->workspace().organisations())
            if (b->workspace().view(org)->roles.contains("owner")) b->window().openOrganisation(org);
        b->window().goTo(QStringLiteral("details"));
        const auto region = [&]() -> QString {
            const QWidget* focus = QApplication::focusWidget();
            for (const QWidget* w = focus; w; w = w->parentWidget()) {
                if (w == b->window().sideBar()) return QStringLiteral("side");
                if (w->objectName() == QLatin1String("searchEdit")) return QStringLiteral("search");
                if (w->objectName() == QLatin1String("shellMessageBar")) return QStringLiteral("message");
                if (w->inherits("sek::PageHeader")) return QStringLiteral("header");
                if (w->inherits("sek::OrganisationPage")) return QStringLiteral("page");
            }
            return {};
        };
        QCOMPARE(region(), QStringLiteral("page"));
        QStringList seen;
        for (int n = 0; n < 8 && (seen.isEmpty() || region() != QLatin1String("page")); ++n) {
            b->key(Qt::Key_F6);
            seen << region();
        }
        QVERIFY2(seen.contains(QStringLiteral("side")) && seen.contains(QStringLiteral("search")) && seen.last() == QLatin1String("page"), qPrintable(seen.join(u' ')));
        b->key(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(region(), seen.size() > 1 ? seen.at(seen.size() - 2) : seen.first());
    }

    void editNamesWhatIsUndoneAndSavingIsSaid()
    {
        auto b = Bureau::withSample();
        b->activate();
        for (const OrgId& org : b->workspace().organisations())
            if (b->workspace().view(org)->roles.contains("owner")) b->window().openOrganisation(org);
        b->window().goTo(QStringLiteral("details"));
        QCOMPARE(b->act("undo")->text(), QStringLiteral("&Undo"));
        b->type("faxEdit", QStringLiteral("+371 67000001"));
        b->key(Qt::Key_Tab);
        QVERIFY2(b->act("undo")->text().startsWith(QStringLiteral("&Undo: Edit: ")), qPrintable(b->act("undo")->text()));
        b->key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return b->find<QToolButton>("syncToolButton")->text() == QLatin1String("Draft saved"); }, 20'000));
        b->act("undo")->trigger();
        QVERIFY2(b->act("redo")->text().startsWith(QStringLiteral("&Redo: ")), qPrintable(b->act("redo")->text()));
        QVERIFY(QTest::qWaitFor([&] { return b->find<QToolButton>("syncToolButton")->text() != QLatin1String("Draft saved"); }, 20'000));
    }
};
static const Suite<MenusTest> menusTest;
#include "menus_test.moc"
