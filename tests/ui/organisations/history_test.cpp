// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/people/roles.h"
#include "ui/documents/paper_table.h"
#include "ui/organisations/diff_table.h"
#include "ui/organisations/events_dialog.h"
#include "ui/organisations/history_page.h"
#include "ui/organisations/history_texts.h"
#include "ui/organisations/problems_page.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace sek;

namespace {

/// What the hub tells the colleague, through the bytes that would cross the wire.
HistoryPage historyOf(Office& office, const char* who, std::int64_t before = 0, std::size_t max = 100)
{
    return office.history(office.colleague(QString::fromUtf8(who)), before, max);
}

QStringList column(HistoryPageView* page, int c)
{
    QStringList out;
    const auto* model = page->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) out << model->index(row, c).data().toString();
    return out;
}

Json set(const char* unit, const char* from, const char* to)
{
    return Json::array({{{"op", "set"}, {"unit", unit}, {"from", {{unit, from}}}, {"to", {{unit, to}}}}});
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void whoDidWhatIsToldInSentencesWithOldAndNewValues()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        auto& bjorn = office.colleague(QStringLiteral("Björn"));
        office.sync(asa);
        office.submit(asa, set("email", "kansli@norrsken.example", "info@norrsken.example"));
        office.sync(asa);
        office.sync(bjorn);
        const Json before = office.user(asa.user);
        office.submit(bjorn, Json::array({{{"op", "edit_user"}, {"id", asa.user.text()}, {"unit", "position"},
                                           {"from", {{"position", "Chair"}}}, {"to", {{"position", "Director"}}}}}));
        office.sync(bjorn);
        office.act(bjorn, "AddAccreditation", {{"id", "01900000-0000-7000-8000-0000000000d1"},
                                               {"body", {{"route", "quality_label"}, {"state", "valid"}, {"reference", "2023-1"}}}});
        office.act(bjorn, "AddListedPerson", {{"id", "01900000-0000-7000-8000-0000000000d2"},
                                              {"body", {{"accreditation_id", "01900000-0000-7000-8000-0000000000d1"}, {"first_name", "Nora"},
                                                        {"last_name", "Fjällström"}, {"email", "nora@norrsken.example"},
                                                        {"source", "award_decision"}}}});
        office.sync(asa);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<HistoryPageView>();
        page->take(historyOf(office, "Åsa"));
        page->focusFirst();
        const auto* model = page->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) QCOMPARE(model->index(row, 2).data(Qt::ToolTipRole), model->index(row, 2).data());
        QVERIFY(page->table()->isColumnHidden(3)); // nothing waits
        QCOMPARE(column(page, 1), (QStringList{QString::fromUtf8("Björn Ekmarksson"), QString::fromUtf8("Björn Ekmarksson"),
                                               QString::fromUtf8("Björn Ekmarksson"), QString::fromUtf8("Åsa Lindqvistdotter")}));
        QCOMPARE(column(page, 2), (QStringList{QString::fromUtf8("Added to the list for PASS: Nora Fjällström"),
                                               QStringLiteral("Added the accreditation: Quality label · 2023-1"),
                                               QString::fromUtf8("Updated the organisation: Åsa Lindqvistdotter: Position in the organisation"),
                                               QStringLiteral("Updated the organisation: E-mail address")}));
        QTest::keyClick(page->table(), Qt::Key_End, Qt::ControlModifier);
        page->table()->setCurrentRow(3);
        QVERIFY(page->values()->asText().contains(QLatin1String("kansli@norrsken.example")));
        QVERIFY(page->values()->asText().contains(QLatin1String("info@norrsken.example")));
        // What is personal comes masked until it is asked for, entry by entry.
        page->table()->setCurrentRow(0);
        QVERIFY2(!page->values()->asText().contains(QLatin1String("nora@norrsken.example")), qPrintable(page->values()->asText()));
        auto* reveal = child<QCheckBox>(page, "revealCheck");
        QVERIFY(reveal->isVisible());
        reveal->setFocus();
        QTest::keyClick(reveal, Qt::Key_Space);
        QVERIFY(page->values()->asText().contains(QLatin1String("nora@norrsken.example")));
        page->table()->setCurrentRow(1);
        page->table()->setCurrentRow(0);
        QVERIFY(!page->values()->asText().contains(QLatin1String("nora@norrsken.example")));
        savePicture(desk.window(), QStringLiteral("history"));

        auto* person = child<QComboBox>(page, "historyPersonCombo");
        person->setCurrentIndex(person->findText(QString::fromUtf8("Åsa Lindqvistdotter")));
        QCOMPARE(column(page, 2).size(), 1);
        person->setCurrentIndex(0);
        auto* section = child<QComboBox>(page, "historySectionCombo");
        section->setCurrentIndex(section->findData(static_cast<int>(HistorySection::Pass)));
        QCOMPARE(column(page, 2).size(), 2);
        section->setCurrentIndex(section->findData(static_cast<int>(HistorySection::Documents)));
        QVERIFY(child<QWidget>(page, "noHistoryEmptyState")->isVisible());
    }

    /// Organisations §5, row W9; design: before sending, recall from the outbox.
    void W_9_whatWaitsStandsAboveAndIsTakenBackFromItsRow()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        office.sync(asa);
        office.submit(asa, set("email", "kansli@norrsken.example", "info@norrsken.example"));
        office.sync(asa);
        office.submit(asa, set("email", "info@norrsken.example", "sent@norrsken.example"));
        office.pushUnanswered(asa);
        office.submit(asa, Json::array({{{"op", "set"}, {"unit", "website"}, {"from", Json::object()}, {"to", {{"website", "www.norrsken.example"}}}}}));
        office.submit(asa, set("website", "www.norrsken.example", "www2.norrsken.example"));
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<HistoryPageView>();
        page->take(historyOf(office, "Åsa"));
        const QString update = QStringLiteral("Updated the organisation: Website");
        QCOMPARE(column(page, 2).mid(0, 3), (QStringList{update, update, QStringLiteral("Updated the organisation: E-mail address")}));
        QCOMPARE(column(page, 0).mid(0, 3), (QStringList{QStringLiteral("Waits to be sent"), QStringLiteral("Waits to be sent"), QStringLiteral("Sent, no answer yet")}));
        QVERIFY(!page->table()->isColumnHidden(3));
        QVERIFY(page->table()->rowActions(2).isEmpty()); // that it cannot be taken back any more is true
        page->table()->setCurrentRow(0);
        QVERIFY(page->values()->asText().contains(QLatin1String("www2.norrsken.example")));
        savePicture(desk.window(), QStringLiteral("history-waiting"));

        // The older of the two goes back into the form; what was built on it is decided anew and becomes a problem.
        const auto takeBack = [&](int row) {
            const QList<RowAction> acts = page->table()->rowActions(row);
            QVERIFY(acts.size() == 1 && acts.front().text == QStringLiteral("Take back"));
            Q_EMIT page->table()->actionTriggered(page->table()->model()->index(row, 3), acts.front().id);
        };
        takeBack(1);
        QTRY_COMPARE(desk.editor().draft().count(), 1);
        QCOMPARE(text(desk.editor().draft().organisation(), "website"), std::string("www.norrsken.example"));
        QTRY_COMPARE(desk.editor().problems().size(), std::size_t(1));
        QCOMPARE(desk.editor().problems().front().rejection.code, std::string("ERR_CONFLICT"));
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        QTRY_VERIFY2(bar->spoken().contains(QStringLiteral("Taken back. What you had changed after it")), qPrintable(bar->spoken()));
        QTRY_COMPARE(column(page, 0).front(), QStringLiteral("Sent, no answer yet"));
        QCOMPARE(column(page, 2).front(), QStringLiteral("Updated the organisation: E-mail address"));
        // A row that is old when it is pressed: it says so.
        bool said = false;
        desk.editor().takeBack({desk.editor().view()->waiting.front()}, false, page, [&](const Done& d) { said = !d && d.error().is("already_sent"); });
        QTRY_VERIFY(said);
        desk.meanwhile([&] { office.sync(asa); });
        QTRY_VERIFY(page->table()->isColumnHidden(3));
        QVERIFY(text(office.organisation(), "website").empty());
    }

    /// What no form of the update can take up again is kept under Problems; a press leaves nothing.
    void W_9_anActOfItsOwnThatWasTakenBackIsKeptUnderProblems()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        office.sync(asa);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<HistoryPageView>();
        desk.workspace().submit(office.org, "AddAccreditation",
                                {{"id", "01900000-0000-7000-8000-0000000000d1"}, {"body", {{"route", "quality_label"}, {"state", "valid"}, {"reference", "2023-1"}}}},
                                page, [](const Submitted& s) { QVERIFY(s.has_value()); });
        QTRY_COMPARE(column(page, 2), QStringList{QStringLiteral("Added the accreditation: Quality label · 2023-1")});
        Q_EMIT page->table()->actionTriggered(page->table()->model()->index(0, 3), QStringLiteral("takeBack"));
        QTRY_COMPARE(desk.editor().problems().size(), std::size_t(1));
        QVERIFY(desk.editor().view()->pass.accreditations.empty());
        QVERIFY(desk.editor().draft().isEmpty());
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        QTRY_VERIFY2(bar->spoken().contains(QStringLiteral("kept under Problems")), qPrintable(bar->spoken()));
        auto* problems = desk.show<ProblemsPage>();
        QVERIFY(child<QLabel>(problems, "refusalLabel")->text().startsWith(QStringLiteral("You took this back")));
        QCOMPARE(child<QPushButton>(problems, "outcomeButton")->text(), QStringLiteral("Send again"));
        savePicture(desk.window(), QStringLiteral("problems-taken-back"));
        press(child<QPushButton>(problems, "outcomeButton"));
        QTRY_VERIFY(desk.editor().problems().empty());
        QCOMPARE(desk.editor().view()->pass.accreditations.size(), std::size_t(1));

        desk.workspace().submit(office.org, "RemoveAccreditation", {{"id", "01900000-0000-7000-8000-0000000000d1"}, {"from", desk.editor().view()->pass.accreditations.front().second}},
                                problems, [](const Submitted& s) { QVERIFY(s.has_value()); });
        QTRY_VERIFY(desk.editor().view()->pass.accreditations.empty());
        bool done = false;
        desk.editor().takeBack({desk.editor().view()->waiting.back()}, false, problems, [&](const Done& d) { done = d.has_value(); });
        QTRY_VERIFY(done);
        QTRY_COMPARE(desk.editor().view()->pass.accreditations.size(), std::size_t(1));
        QVERIFY(desk.editor().problems().empty());
    }

    void whatIsShownUnmaskedIsOnlyTheEntryThatWasOpened()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        auto& bjorn = office.colleague(QStringLiteral("Björn"));
        office.sync(asa);
        office.submit(asa, set("email", "kansli@norrsken.example", "info@norrsken.example"));
        office.sync(asa);
        office.sync(bjorn);
        office.act(bjorn, "AddAccreditation", {{"id", "01900000-0000-7000-8000-0000000000d1"},
                                               {"body", {{"route", "quality_label"}, {"state", "valid"}, {"reference", "2023-1"}}}});
        const auto list = [&](const char* id, const char* name) {
            office.act(bjorn, "AddListedPerson", {{"id", id},
                                                  {"body", {{"accreditation_id", "01900000-0000-7000-8000-0000000000d1"}, {"first_name", name},
                                                            {"last_name", "Fjällström"}, {"email", std::string(name) + "@norrsken.example"},
                                                            {"source", "award_decision"}}}});
        };
        list("01900000-0000-7000-8000-0000000000d2", "nora");
        office.sync(asa);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<HistoryPageView>();
        page->takeNewest(historyOf(office, "Åsa"));
        auto* reveal = child<QCheckBox>(page, "revealCheck");
        page->table()->setCurrentRow(0);
        reveal->click();
        QVERIFY(page->values()->asText().contains(QLatin1String("nora@norrsken.example")));
        // A colleague's newer entry comes before it: the opened one stays, and nothing else is opened.
        list("01900000-0000-7000-8000-0000000000d3", "ture");
        page->takeNewest(historyOf(office, "Åsa"));
        QCOMPARE(page->table()->currentIndex().row(), 1);
        QVERIFY(reveal->isChecked());
        QVERIFY(page->values()->asText().contains(QLatin1String("nora@norrsken.example")));
        QVERIFY(!page->values()->asText().contains(QLatin1String("ture@norrsken.example")));
        // The filter takes it away: another is shown, masked.
        auto* person = child<QComboBox>(page, "historyPersonCombo");
        person->setCurrentIndex(person->findText(QString::fromUtf8("Åsa Lindqvistdotter")));
        QVERIFY(!reveal->isChecked());
        page->table()->setCurrentRow(0);
        person->setCurrentIndex(0);
        QVERIFY(!reveal->isChecked());
    }

    void whatSpokeOfAnErasedPersonSaysOnlyThat()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        const RecordId project = office.place("project", {{"v", 1}, {"name", "Kunskapslyft Exempel"}});
        office.place(kind::RoleGrant, projectGrantBody(asa.account, role::ProjectContact, project, {}, asa.account, office.clock->now().plusDays(-30)));
        const RecordId person = office.place("participant", {{"v", 1},
                                                             {"given_name", "Markertova"},
                                                             {"family_name", "Exempel"},
                                                             {"language", "sv"},
                                                             {"project_ids", Json::array({project.text()})}});
        office.place("participation", {{"v", 1}, {"project_id", project.text()}, {"participant_id", person.text()}, {"start_date", "2026-01-15"}});
        office.sync(asa);
        office.act(asa, "EditParticipant",
                   {{"id", person.text()},
                    {"changes", Json::array({{{"unit", "language"}, {"from", {{"language", "sv"}}}, {"to", {{"language", "en"}}}}})}});
        office.act(asa, "EraseParticipant", {{"participant_id", person.text()}, {"reason", "asked"}});
        office.sync(asa);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<HistoryPageView>();
        page->take(historyOf(office, "Åsa"));
        const QStringList said = column(page, 2);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[0], QStringLiteral("Erased everything about a participant"));
        QVERIFY2(said[1].startsWith(QLatin1String("Something about a person whose data were erased on ")), qPrintable(said[1]));
        page->table()->setCurrentRow(1);
        QVERIFY(!page->values()->isVisible());
    }

    /// SEC-37, attendance 4.7: what the hub's log says of codes and screens, to read and to save with its seals.
    void whatHappenedWithCodesAndScreensIsReadAndSaved()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        const RecordId project = office.place("project", {{"v", 1}, {"name", "Kunskapslyft Exempel"}});
        const RecordId person = office.place("participant", {{"v", 1}, {"given_name", "Astrid"}, {"family_name", "Exempel"}, {"language", "sv"}, {"project_ids", Json::array({project.text()})}});
        const RecordId report = office.place("attendance_report", {{"v", 1}, {"project_id", project.text()}, {"participant_id", person.text()}, {"period", "2026-03"}, {"revision", 1}, {"state", "reported"}});
        office.sync(asa);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<HistoryPageView>();
        auto* act = page->findChild<QAction*>(QStringLiteral("eventsAction"));
        QVERIFY(act->isVisible());
        act->trigger();
        auto* dialog = opened<EventsDialog>(page);
        QVERIFY(dialog);
        auto* said = child<MessageBar>(dialog, "eventsSaidBar");
        QTRY_COMPARE(said->tone(), Tone::Warn); // there is no hub here
        LoggedEvents first;
        first.events = {{9, "a.b.c", {}, office.clock->now(), "code_wrong", report.text(), {}, {}, Json::object()},
                        {7, "d.e.f", {}, office.clock->now(), "kiosk_entered", report.text(), asa.account.text(), "Åsa Lindqvistdotter", Json::object()}};
        first.before = 7;
        dialog->take(first);
        QVERIFY(said->isHidden());
        auto* older = child<QPushButton>(dialog, "olderEventsButton");
        QVERIFY(older->isVisible());
        LoggedEvents rest;
        rest.events = {{3, {}, "2026-03-01", {}, {}, {}, {}, {}, Json::object()}};
        dialog->take(rest);
        QVERIFY(!older->isVisible());
        auto* table = child<RowTable>(dialog, "eventsTable");
        QCOMPARE(table->model()->rowCount(), 3);
        QStringList words;
        for (const QStringList& row : paperRows(*table->model())) words += row;
        for (const char* wanted : {"A wrong code was typed", "Astrid Exempel", "The screen was handed over", "Åsa Lindqvistdotter", "Erased on"})
            QVERIFY2(words.join(u'|').contains(QString::fromUtf8(wanted)), qPrintable(words.join(u'|')));
        savePicture(dialog, QStringLiteral("events"));
        QTemporaryDir folder;
        dialog->saveTo(folder.filePath(QStringLiteral("log.jws")));
        QTRY_COMPARE(said->tone(), Tone::Ok);
        QFile file(folder.filePath(QStringLiteral("log.jws")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a.b.c\nd.e.f\n"));
    }

    void pagesJoinWithoutGapOrRepeat()
    {
        Office office(Office::Latvia);
        auto& ilze = office.colleague(QStringLiteral("Ilze"));
        office.sync(ilze);
        std::string from;
        for (int i = 0; i < 7; ++i) {
            const std::string to = "https://upeskrasta.example/" + std::to_string(i);
            Json change = set("website", from.c_str(), to.c_str());
            if (from.empty()) change[0]["from"] = Json::object();
            office.submit(ilze, change);
            office.sync(ilze);
            from = to;
        }
        std::vector<std::int64_t> seqs;
        std::int64_t before = 0;
        int pages = 0;
        do {
            const HistoryPage page = historyOf(office, "Ilze", before, 3);
            for (const auto& e : page.entries) seqs.push_back(e.seq);
            before = page.before;
            ++pages;
        } while (before > 0 && pages < 10);
        QCOMPARE(seqs.size(), std::size_t(7));
        QVERIFY(std::ranges::is_sorted(seqs, std::greater<>()));
        QVERIFY(std::ranges::adjacent_find(seqs) == seqs.end());
    }

    void SEC_13_a_viewer_reads_nothing_about_colleagues()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        auto& viewer = office.addViewer(QStringLiteral("Vera"));
        office.sync(asa);
        office.submit(asa, set("email", "kansli@norrsken.example", "info@norrsken.example"));
        office.sync(asa);
        office.submit(asa, Json::array({{{"op", "edit_user"}, {"id", asa.user.text()}, {"unit", "position"},
                                         {"from", {{"position", "Chair"}}}, {"to", {{"position", "PLANTED"}}}},
                                        {{"op", "set"}, {"unit", "website"}, {"from", Json::object()},
                                         {"to", {{"website", "https://norrsken.example/"}}}}}));
        office.sync(asa);
        office.act(asa, "ConfirmEuLogin", {{"id", asa.user.text()}, {"state", "no_account"}});
        const HistoryPage page = office.history(viewer, 0, 100);
        QCOMPARE(page.entries.size(), std::size_t(2));
        for (const auto& e : page.entries) QVERIFY(!cj1::write(e.args).contains("PLANTED"));
        QCOMPARE(historyOf(office, "Åsa").entries.size(), std::size_t(3));
    }
};
static const Suite<HistoryTest> historyTest;
#include "history_test.moc"
