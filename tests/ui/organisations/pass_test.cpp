// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/base/instant.h"
#include "core/sync/workspace/org_view.h"
#include "ui/documents/paper_table.h"
#include "ui/organisations/eu_login_dialog.h"
#include "ui/organisations/letter_dialog.h"
#include "ui/organisations/listed_view.h"
#include "ui/organisations/pass_detail.h"
#include "ui/organisations/pass_page.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/record_dialog.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/views/rowtable.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>

using namespace sek;

namespace {

void choose(QWidget* widget, const QString& data)
{
    auto* combo = qobject_cast<QComboBox*>(widget);
    if (!combo || combo->findData(data) < 0) qFatal("no such choice: %s", qPrintable(data));
    combo->setFocus();
    for (int i = 0; i < combo->count() && combo->currentData().toString() != data; ++i)
        QTest::keyClick(combo, combo->findData(data) > combo->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
    if (combo->currentData().toString() != data) qFatal("not chosen");
}

/// The page of one person, worked as a person does.
struct Portal
{
    Desk desk;
    PassPage* page;

    Portal(Office& office, const char* who) : desk(office, QString::fromUtf8(who)), page(desk.show<PassPage>()) {}

    PassModel* model() const { return page->findChild<PassModel*>(); }
    int rowOf(const char* name) const
    {
        for (int r = 0; r < model()->rowCount(); ++r)
            if (model()->row(r).name.contains(QString::fromUtf8(name))) return r;
        return -1;
    }
    const PassVerdict& verdict(const char* name) const { return model()->row(rowOf(name)).verdict; }
    /// All reasons, of every accreditation.
    QStringList reasons(const char* name) const
    {
        QStringList out;
        const PassVerdict& v = verdict(name);
        for (const auto& r : v.general) out << QString::fromStdString(r.code);
        for (const auto& p : v.paths)
            for (const auto& r : p.reasons) out << QString::fromStdString(r.code);
        out.sort();
        return out;
    }
    QString says(const char* name) const
    {
        return model()->index(rowOf(name), PassModel::Verdict).data().toString();
    }
    void look(const char* name)
    {
        page->table()->setFocus();
        page->table()->setCurrentRow(rowOf(name));
    }
    QString why() const { return child<QLabel>(page, "passWhyLabel")->text(); }
    QString what() const { return child<QLabel>(page, "passWhatLabel")->text(); }

    std::size_t accreditations() { return desk.editor().view()->pass.accreditations.size(); }
    std::size_t listed() { return desk.editor().view()->pass.listed.size(); }

    struct Label
    {
        QString route = QStringLiteral("quality_label");
        QString until = {};
        QString checked = {};
        QString reference = {};
    };
    /// Ctrl+N, the fields, Save. Dates as typed in English.
    void accredit(const Label& label)
    {
        const auto before = accreditations();
        QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
        auto* dialog = opened<RecordDialog>(page);
        QVERIFY(dialog);
        choose(child<QComboBox>(dialog, "routeCombo"), label.route);
        if (!label.reference.isEmpty()) retype(child<QLineEdit>(dialog, "referenceEdit"), label.reference);
        if (!label.until.isEmpty()) retype(child<QLineEdit>(dialog, "valid_untilEdit"), label.until);
        if (!label.checked.isEmpty()) retype(child<QLineEdit>(dialog, "list_checked_onEdit"), label.checked);
        save(dialog, [&] { return accreditations() == before + 1; });
    }
    void save(RecordDialog* dialog, const std::function<bool()>& done)
    {
        press(child<QPushButton>(dialog, "saveButton"));
        QVERIFY(QTest::qWaitFor([&] { return done(); }));
        desk.activate();
    }
    /// Opens the list of the nth accreditation, adds the person, goes back.
    void enlist(int accreditation, const char* first, const char* last, const char* email)
    {
        const auto strips = page->findChildren<QPushButton*>(QStringLiteral("listButton"));
        press(strips.at(accreditation));
        const auto before = listed();
        press(child<QPushButton>(page, "addListedButton"));
        auto* dialog = opened<RecordDialog>(page);
        QVERIFY(dialog);
        retype(child<QLineEdit>(dialog, "first_nameEdit"), QString::fromUtf8(first));
        retype(child<QLineEdit>(dialog, "last_nameEdit"), QString::fromUtf8(last));
        retype(child<QLineEdit>(dialog, "emailEdit"), QString::fromUtf8(email));
        save(dialog, [&] { return listed() == before + 1; });
        press(child<QPushButton>(page, "backToCheckButton"));
    }
    /// What is known of the person's EU Login account.
    void login(const char* name, const QString& option, const char* email = "")
    {
        look(name);
        press(child<QPushButton>(page, "euLoginButton"));
        const QPointer dialog = opened<EuLoginDialog>(page);
        QVERIFY(dialog);
        dialog->options()->setCurrent(option);
        Q_EMIT dialog->options()->currentChanged(option);
        if (*email) retype(dialog->email(), QString::fromUtf8(email));
        const RecordId user = verdict(name).user;
        press(child<QPushButton>(dialog, "saveButton"));
        const std::string wanted = option == QLatin1String("no_account") ? "no_account"
                                   : option == QLatin1String("unknown")  ? "unknown"
                                                                         : "confirmed";
        QVERIFY(QTest::qWaitFor([&] {
            const auto u = desk.editor().draft().user(user);
            return (!dialog || !dialog->isVisible()) && u && text(u->body, "eu_login_state") == wanted;
        }));
        desk.activate();
    }
};

} // namespace

/// Access to PASS (organisations §4), done by a person in the window.
class PassPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    /// §5: without the hub the advice is of the day of its last answer.
    void dataIsAsOldAsTheLastAnswerOfTheHub()
    {
        OrgView view;
        view.today = QDate(2026, 3, 20);
        QCOMPARE(view.dataOf(), view.today);
        view.state.organisation["time_zone"] = "Europe/Riga";
        view.lease.contactAt = *parseRfc3339("2026-03-03T23:30:00.000Z");
        QCOMPARE(view.dataOf(), QDate(2026, 3, 4)); // in Riga it was the next day already
        view.lease.contactAt = *parseRfc3339("2026-03-22T10:00:00.000Z");
        QCOMPARE(view.dataOf(), view.today); // a clock that was set back
    }

    void O_36_listed_and_confirmed_in_other_letter_case_can_enter()
    {
        Office office(Office::Latvia);
        Portal p(office, "Ilze");
        QCOMPARE(p.reasons("Ilze"), QStringList{QStringLiteral("NO_ACCREDITATION")});
        p.accredit({.until = QStringLiteral("31/12/2027"), .checked = QStringLiteral("14/03/2026")});
        p.enlist(0, "Ilze", "Ozolkalne", "ilze@upeskrasta.example");
        p.login("Ilze", QStringLiteral("other"), "Ilze@upeskrasta.example");
        QCOMPARE(p.verdict("Ilze").entry, PassEntry::CanEnter);
        QCOMPARE(p.says("Ilze"), QStringLiteral("Can enter"));
        p.look("Ilze");
        QCOMPARE(p.why(), QStringLiteral("All conditions are met."));
        for (const int column : {PassModel::Accreditation, PassModel::Listed, PassModel::Emails})
            QCOMPARE(p.model()->index(p.rowOf("Ilze"), column).data().toString(), QStringLiteral("Yes"));
    }

    /// The program may lock itself while somebody looks for a printer.
    void SEC_65_theDialogForAPrinterEndsWithThePage()
    {
        auto* page = new QWidget;
        printPaper({QStringLiteral("Check"), {}, {QStringLiteral("Name")}, {{QStringLiteral("Ilze")}}}, page);
        const QPointer<QDialog> dialog(page->findChild<QDialog*>());
        QVERIFY(dialog);
        delete page;
        QVERIFY(!dialog);
    }

    void theCheckGoesToPaperWithEverybodyAndTheDay()
    {
        Office office(Office::Latvia);
        Portal p(office, "Ilze");
        QVERIFY(p.page->findChild<QAction*>(QStringLiteral("printPassAction"))->isEnabled());
        const PaperTable paper = p.page->page();
        QCOMPARE(paper.rows.size(), p.model()->rowCount());
        const QString words = paperText(paper);
        for (int r = 0; r < p.model()->rowCount(); ++r) QVERIFY2(words.contains(p.model()->index(r, 0).data().toString()), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Cannot enter")) && words.contains(QStringLiteral("As of")), qPrintable(words));
        QVERIFY(paperPdf(paper).startsWith("%PDF-"));
    }

    void O_37_another_address_is_a_mismatch_with_both_shown()
    {
        Office office(Office::Latvia);
        Portal p(office, "Ilze");
        p.accredit({.checked = QStringLiteral("14/03/2026")});
        p.enlist(0, "Mārtiņš", "Vītolskis", "martins@upeskrasta.example");
        p.login("Mārtiņš", QStringLiteral("other"), "martins.v@mail.example");
        QCOMPARE(p.verdict("Mārtiņš").entry, PassEntry::CannotEnter);
        QCOMPARE(p.reasons("Mārtiņš"), QStringList{QStringLiteral("EMAIL_MISMATCH")});
        p.look("Mārtiņš");
        QVERIFY(p.why().contains(QLatin1String("martins.v@mail.example")) && p.why().contains(QLatin1String("martins@upeskrasta.example")));
        QVERIFY(p.what().contains(QLatin1String("existing EU Login account")));
        QVERIFY(p.what().contains(QLatin1String("Do not create a second account")));
        // The address in the accreditation may be what is wrong: who keeps it is named, with a letter.
        QVERIFY(child<QLabel>(p.page, "contactEMAIL_MISMATCHLabel")->text().contains(QStringLiteral("Mārtiņš")));
        QVERIFY(child<QLabel>(p.page, "contactEMAIL_MISMATCH_AGENCYLabel")->text().contains(QLatin1String("The body that granted it")));
        press(child<QPushButton>(p.page, "letterEMAIL_MISMATCH_AGENCYButton"));
        auto* letter = opened<LetterDialog>(p.page);
        QVERIFY(letter->letter().contains(QLatin1String("martins.v@mail.example")) && letter->letter().contains(QLatin1String("martins@upeskrasta.example")));
        QTest::keyClick(letter, Qt::Key_Escape);
        // A colleague has said it: that stays beside the answer.
        const QString said = child<IconLabel>(p.page, "euLoginSaidLabel")->text();
        QVERIFY2(said.contains(QLatin1String("Ilze Ozolkalne")) && said.contains(QLatin1String("not by the person")), qPrintable(said));
    }

    void O_37_a_missing_account_says_when_the_invitation_went_and_which_address_it_needs()
    {
        Office office(Office::Latvia);
        office.patchUser(office.colleague(QStringLiteral("Mārtiņš")).user, {{"eu_login_state", "invited"}, {"invited_at", "2026-03-09T22:30:00.000Z"}});
        const RecordId label = office.place(kind::Accreditation, {{"v", 1}, {"route", "quality_label"}, {"state", "valid"}, {"list_checked_on", "2026-03-14"},
                                                                  {"contact_for_list", {{"email", "saraksts@agentura.example"}}}});
        office.place(kind::ListedPerson, {{"v", 1}, {"accreditation_id", label.text()}, {"first_name", "Mārtiņš"}, {"last_name", "Vītolskis"},
                                          {"email", "martins@upeskrasta.example"}, {"source", "award_decision"}});
        Portal p(office, "Ilze");
        p.look("Mārtiņš");
        QVERIFY2(p.why().contains(QLatin1String("10/03/2026")), qPrintable(p.why())); // of Riga, where the day had begun
        QVERIFY2(p.what().contains(QLatin1String("exactly this address: martins@upeskrasta.example")), qPrintable(p.what()));
        // Who keeps the list is named with the address that is known.
        p.look("Ilze");
        QVERIFY(child<QLabel>(p.page, "addressNOT_LISTEDLabel")->text().contains(QLatin1String("saraksts@agentura.example")));
    }

    void O_38_not_listed_with_a_letter_in_Polish_to_the_agency()
    {
        Office office(Office::Poland);
        Portal p(office, "Łucja");
        p.accredit({.checked = QStringLiteral("01/03/2024"), .reference = QStringLiteral("2023-PL01-X")});
        p.enlist(0, "Łucja", "Wiśniowiecka", "lucja@lodka.example");
        QCOMPARE(p.verdict("Łucja").entry, PassEntry::CanEnter);
        QCOMPARE(p.verdict("Żaneta").entry, PassEntry::CannotEnter);
        QCOMPARE(p.reasons("Żaneta"), QStringList{QStringLiteral("NOT_LISTED")});
        p.look("Żaneta");
        QVERIFY(p.why().contains(QLatin1String("01/03/2024")));
        press(child<QPushButton>(p.page, "letterNOT_LISTEDButton"));
        auto* letter = opened<LetterDialog>(p.page);
        QVERIFY(letter);
        QCOMPARE(letter->subject(), QString::fromUtf8("Prośba o dopisanie osoby do listy pracowników (PASS): Żaneta Brzózkowa"));
        QVERIFY(letter->letter().startsWith(QString::fromUtf8("Szanowni Państwo,")));
        QVERIFY(letter->letter().contains(QLatin1String("2023-PL01-X")));
        QVERIFY(letter->letter().contains(QString::fromUtf8("Łucja Wiśniowiecka"))); // who asks
        press(child<QPushButton>(letter, "copyLetterButton"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("zaneta@lodka.example")));
        choose(child<QComboBox>(letter, "letterLanguageCombo"), QStringLiteral("sv"));
        QVERIFY(letter->letter().startsWith(QLatin1String("Hej!")));
    }

    void O_39_without_a_list_everybody_is_unknown()
    {
        Office office(Office::Sweden);
        Portal p(office, "Åsa");
        p.accredit({});
        for (const char* who : {"Åsa", "Björn"}) {
            QCOMPARE(p.verdict(who).entry, PassEntry::Unknown);
            QCOMPARE(p.reasons(who), QStringList{QStringLiteral("LIST_UNKNOWN")});
            QCOMPARE(p.says(who), QStringLiteral("Not known"));
        }
        QCOMPARE(child<Chip>(p.page, "notKnownChip")->look().text, QStringLiteral("2 not known"));
        QVERIFY(!child<Chip>(p.page, "canEnterChip")->isVisible());
        // When the agency has answered, one press says so, and who is not on the list cannot enter.
        press(child<QPushButton>(p.page, "listButton"));
        press(child<QPushButton>(p.page, "confirmListButton"));
        QVERIFY(QTest::qWaitFor([&] { return p.verdict("Björn").entry == PassEntry::CannotEnter; }));
        QVERIFY(!child<QPushButton>(p.page, "confirmListButton")->isEnabled());
        QCOMPARE(p.reasons("Björn"), QStringList{QStringLiteral("NOT_LISTED")});
    }

    void O_40_the_last_day_counts_and_the_next_does_not()
    {
        Office office(Office::Latvia); // today is 14/04/2026
        Portal p(office, "Ilze");
        p.accredit({.until = QStringLiteral("14/04/2026"), .checked = QStringLiteral("14/03/2026")});
        p.enlist(0, "Ilze", "Ozolkalne", "ilze@upeskrasta.example");
        QCOMPARE(p.verdict("Ilze").entry, PassEntry::CanEnter);
        press(child<QPushButton>(p.page, "editAccreditationButton"));
        auto* dialog = opened<RecordDialog>(p.page);
        QVERIFY(dialog);
        retype(child<QLineEdit>(dialog, "valid_untilEdit"), QStringLiteral("13/04/2026"));
        p.save(dialog, [&] { return p.verdict("Ilze").entry == PassEntry::CannotEnter; });
        QCOMPARE(p.reasons("Ilze"), QStringList{QStringLiteral("ACCREDITATION_NOT_VALID")});
        QCOMPARE(child<Chip>(p.page, "accreditationStateChip")->look().text, QStringLiteral("Expired"));
        p.look("Ilze");
        QVERIFY(p.why().contains(QLatin1String("13/04/2026")));
    }

    void O_41_route_4_step_by_step_and_gone_under_the_newer_rules()
    {
        Office office(Office::Sweden);
        Portal p(office, "Åsa");
        p.accredit({.route = QStringLiteral("other_programme")});
        p.login("Björn", QStringLiteral("no_account"));
        const auto steps = [&](const std::function<void(RecordDialog*)>& fill, const std::function<bool()>& done) {
            p.look("Björn");
            press(child<QPushButton>(p.page, "route4Button"));
            auto* dialog = opened<RecordDialog>(p.page);
            QVERIFY(dialog);
            fill(dialog);
            p.save(dialog, done);
        };
        steps([](RecordDialog* d) { retype(child<QLineEdit>(d, "decided_onEdit"), QStringLiteral("01/02/2024")); },
              [&] { return !p.reasons("Björn").contains(QLatin1String("ROUTE4_NOT_DECIDED")); });
        QCOMPARE(p.reasons("Björn"), (QStringList{QStringLiteral("EU_LOGIN_MISSING"), QStringLiteral("ROUTE4_NOT_REPORTED")}));
        QCOMPARE(p.verdict("Björn").entry, PassEntry::CannotEnter);

        choose(child<QComboBox>(p.page, "passRulesCombo"), QStringLiteral("pass_rules_2024"));
        Q_EMIT child<QComboBox>(p.page, "passRulesCombo")->activated(1);
        QCOMPARE(p.reasons("Björn"), QStringList{QStringLiteral("NO_ACCREDITATION")});
        QVERIFY(child<QComboBox>(p.page, "passRulesCombo")->currentText().contains(QLatin1String("01/01/2024"))); // set and date
        QVERIFY(child<QLabel>(p.page, "accreditationFactsLabel")->text().contains(QLatin1String("Does not open PASS")));
        p.desk.editor().discard();
        QCOMPARE(p.reasons("Björn").size(), 2);

        steps(
            [](RecordDialog* d) {
                retype(child<QLineEdit>(d, "reported_to_dg_onEdit"), QStringLiteral("02/02/2024"));
                press(child<QPushButton>(d, "saveButton")); // the address belongs to it
                QVERIFY(d->isVisible());
                retype(child<QLineEdit>(d, "reported_emailEdit"), QStringLiteral("b.ekmarksson@mail.example"));
            },
            [&] { return !p.reasons("Björn").contains(QLatin1String("ROUTE4_NOT_REPORTED")); });
        p.login("Björn", QStringLiteral("other"), "b.ekmarksson@mail.example");
        QCOMPARE(p.verdict("Björn").entry, PassEntry::CanEnter);
    }

    void O_42_of_two_accreditations_both_are_explained_and_either_is_enough()
    {
        Office office(Office::Sweden);
        Portal p(office, "Björn");
        p.accredit({.route = QStringLiteral("evs_accreditation"), .until = QStringLiteral("31/12/2021"), .checked = QStringLiteral("01/02/2021")});
        p.enlist(0, "Åsa", "Lindqvistdotter", "asa@norrsken.example");
        p.accredit({.checked = QStringLiteral("01/02/2026")});
        QCOMPARE(p.verdict("Åsa").entry, PassEntry::CannotEnter);
        QCOMPARE(p.reasons("Åsa"), (QStringList{QStringLiteral("ACCREDITATION_NOT_VALID"), QStringLiteral("NOT_LISTED")}));
        p.look("Åsa");
        QVERIFY2(p.why().contains(QLatin1String("European Voluntary Service (EVS): ")), qPrintable(p.why()));
        QVERIFY2(p.why().contains(QLatin1String("Quality label: ")), qPrintable(p.why()));
        p.enlist(1, "Åsa", "Lindqvistdotter", "asa@norrsken.example");
        QCOMPARE(p.verdict("Åsa").entry, PassEntry::CanEnter);
    }

    void aPersonTakenOffTheListComesBackByUndo()
    {
        Office office(Office::Latvia);
        Portal p(office, "Ilze");
        p.accredit({.checked = QStringLiteral("14/03/2026")});
        p.enlist(0, "Ilze", "Ozolkalne", "ilze@upeskrasta.example");
        press(child<QPushButton>(p.page, "listButton"));
        auto* table = child<RowTable>(p.page, "listedTable");
        table->setFocus();
        table->setCurrentRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(QTest::qWaitFor([&] { return p.listed() == 0; }));
        QCOMPARE(p.verdict("Ilze").entry, PassEntry::CannotEnter);
        auto* bar = child<MessageBar>(p.page, "removedMessageBar");
        QVERIFY(bar->isVisible());
        press(bar->findChild<QPushButton*>());
        QVERIFY(QTest::qWaitFor([&] { return p.listed() == 1; }));
        QCOMPARE(p.verdict("Ilze").entry, PassEntry::CanEnter);
    }

    void removingAnAccreditationAsksAndTakesItsListWithIt()
    {
        Office office(Office::Latvia);
        Portal p(office, "Ilze");
        p.accredit({.checked = QStringLiteral("14/03/2026")});
        p.enlist(0, "Ilze", "Ozolkalne", "ilze@upeskrasta.example");
        child<QToolButton>(p.page, "removeAccreditationButton")->setFocus();
        press(child<QToolButton>(p.page, "removeAccreditationButton"));
        auto* question = opened<QuestionDialog>(p.page);
        QVERIFY(question);
        press(child<QPushButton>(question, "yesButton"));
        QVERIFY(QTest::qWaitFor([&] { return p.accreditations() == 0; }));
        QCOMPARE(p.listed(), std::size_t(0));
        QVERIFY(child<QWidget>(p.page, "noAccreditationEmptyState")->isVisible());
    }

    /// At twice the text 1360 pixels are a narrow window: what cannot become narrower would be cut off at the right.
    void twiceTheTextFitsANarrowWindow()
    {
        Office office(Office::Poland);
        Portal portal(office, "Łucja");
        Theme::get().setTextSize(200);
        QCoreApplication::processEvents();
        for (QWidget* w : portal.page->findChildren<QWidget*>())
            if (w->isVisibleTo(portal.page) && w->minimumSizeHint().width() > 900)
                qInfo("%d %s %s", w->minimumSizeHint().width(), w->metaObject()->className(), qPrintable(w->objectName()));
        QVERIFY2(portal.page->minimumSizeHint().width() <= 1000, qPrintable(QString::number(portal.page->minimumSizeHint().width())));
    }

    void wrongDatesAreSaidAtTheField()
    {
        Office office(Office::Latvia);
        Portal p(office, "Ilze");
        QTest::keyClick(p.page, Qt::Key_N, Qt::ControlModifier);
        auto* dialog = opened<RecordDialog>(p.page);
        QVERIFY(dialog);
        press(child<QPushButton>(dialog, "saveButton")); // the kind is missing
        QVERIFY(dialog->isVisible());
        choose(child<QComboBox>(dialog, "routeCombo"), QStringLiteral("quality_label"));
        retype(child<QLineEdit>(dialog, "valid_fromEdit"), QStringLiteral("02/01/2026"));
        retype(child<QLineEdit>(dialog, "valid_untilEdit"), QStringLiteral("01/01/2026"));
        press(child<QCheckBox>(dialog, "role_leadCheck"));
        press(child<QPushButton>(dialog, "saveButton"));
        QVERIFY(dialog->isVisible());
        QCOMPARE(p.accreditations(), std::size_t(0));
        QStringList said;
        for (const QLabel* l : dialog->findChildren<QLabel*>())
            if (l->isVisible()) said << l->text();
        QVERIFY(said.join(u'|').contains(QLatin1String("The later date is before the earlier one.")));
        QVERIFY(said.join(u'|').contains(QLatin1String("The lead role needs the host role or the support role.")));
    }
};
static const Suite<PassPageTest> passPageTest;
#include "pass_test.moc"
