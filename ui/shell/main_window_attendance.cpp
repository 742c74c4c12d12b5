// SPDX-License-Identifier: GPL-3.0-or-later
// The areas of projects, and handing the screen over to a participant.
#include "core/domain/attendance/statements.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"
#include "core/domain/signing/signing.h"
#include "core/sync/workspace/kiosk_client.h"
#include "core/sync/workspace/kiosk_queue_client.h"
#include "ui/attendance/activities_page.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/attendance_problems.h"
#include "ui/attendance/own_page.h"
#include "ui/attendance/participants_model.h"
#include "ui/attendance/participants_page.h"
#include "ui/attendance/queue_dialog.h"
#include "ui/attendance/register_problems.h"
#include "ui/attendance/report_month.h"
#include "ui/attendance/statistics_dialog.h"
#include "ui/attendance/verify_dialog.h"
#include "ui/organisations/confirm_row.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/problems_page.h"
#include "ui/shell/help_page.h"
#include "ui/shell/main_window.h"
#include "ui/signing/code_card.h"
#include "ui/signing/code_client.h"
#include "ui/signing/kiosk_queue_window.h"
#include "ui/signing/kiosk_window.h"
#include "ui/texts/texts.h"

#include <QLocale>

#include <algorithm>
#include <memory>
#include <utility>

namespace sek {

OrganisationPage* MainWindow::attendancePageFor(const QString& area)
{
    if (area == QLatin1String("participants")) {
        auto* page = new ParticipantsPage(*m_editor);
        connect(page, &ParticipantsPage::confirmWanted, this, &MainWindow::handOverForChannel);
        return page;
    }
    if (area == QLatin1String("problems")) {
        auto* page = new ProblemsPage(*m_editor);
        auto* hours = new AttendanceProblems(*m_editor);
        connect(hours, &AttendanceProblems::dayWanted, this, [this](const std::string& path) {
            goTo(QStringLiteral("attendance"));
            if (OrganisationPage* attendance = pageFor(QStringLiteral("attendance"))) attendance->goToIssue(path);
        });
        page->addSubject(hours);
        page->addSubject(new RegisterProblems(*m_editor));
        return page;
    }
    if (area == QLatin1String("own")) return new OwnAttendancePage(*m_editor);
    if (area == QLatin1String("activities")) return new ActivitiesPage(*m_editor);
    if (area == QLatin1String("attendance")) {
        auto* page = new AttendancePage(*m_editor);
        connect(page, &AttendancePage::handOverWanted, this, &MainWindow::handOver);
        connect(page, &AttendancePage::linkWanted, this, &MainWindow::sendLink);
        connect(page, &AttendancePage::queueWanted, this, &MainWindow::openQueue);
        connect(page, &AttendancePage::participantsWanted, this, [this] { goTo(QStringLiteral("participants")); });
        connect(page, &AttendancePage::statisticsWanted, this,
                [this, page](const RecordId& project, QDate month, const std::map<std::string, QString>& names) {
                    const Confirm how{confirmLabel(), [this](const QString& typed, std::function<void(Done)> answer) { confirm(typed, std::move(answer)); }};
                    (new StatisticsDialog(*m_editor, project, month, names, how, page))->open(); // ends before the editor it asks
                });
        connect(page, &AttendancePage::verifyWanted, this, &MainWindow::openVerify);
        connect(page, &AttendancePage::activitiesWanted, this, [this] { goTo(QStringLiteral("activities")); });
        return page;
    }
    return nullptr;
}

// Works without an organisation too: then no key is known yet.
void MainWindow::openVerify()
{
    std::set<std::string> trusted;
    std::string zone = "UTC";
    QDate today = QDate::currentDate();
    if (m_workspace)
        for (const OrgId& org : m_workspace->organisations())
            if (const auto view = m_workspace->view(org); view && !view->locked) {
                trusted.insert(view->sealKeys.begin(), view->sealKeys.end());
                zone = text(view->state.organisation, "time_zone", zone);
                today = view->today;
            }
    auto* dialog = new VerifyDialog(std::move(trusted), zone, today, this);
    connect(dialog, &VerifyDialog::helpWanted, this, [this](const QString& topic) {
        m_help->openTopic(topic);
        goTo(QStringLiteral("help"));
    });
    dialog->open();
}

QList<AreaItem> MainWindow::attendanceAreas() const
{
    const OrgView& view = *m_editor->view();
    AreaItem own{QStringLiteral("own"), tr("My attendance"), QStringLiteral("sign"), {}, {}};
    int toSign = 0, declined = 0;
    view.attendance.reports.eachHead([&](const ReportHead& r) {
        declined += r.state == attendance::ReportState::Rejected;
        toSign += r.waitsForParticipant() && view.roles.contains(roleIn(role::Participant, r.participant));
    });
    if (toSign > 0) own.mark = {QStringLiteral("sign"), toSign, ColorRole::Accent, tr("%n month(s) to sign", nullptr, toSign)};
    if (isOnlyParticipant(view)) return {own};
    // Nobody is shown what is empty for them and always will be.
    if (view.attendance.projects.empty() && !m_editor->mayDo("AddProject")) return {};
    AreaItem participants{QStringLiteral("participants"), tr("Participants"), QStringLiteral("participants"), {}, {}};
    AreaItem activities{QStringLiteral("activities"), tr("Activities"), QStringLiteral("calendar"), {}, {}};
    AreaItem attendance{QStringLiteral("attendance"), tr("Attendance"), QStringLiteral("attendance"), {}, {}};
    if (const int n = static_cast<int>(view.attendance.participants.size()); n > 0) participants.mark = {{}, n, ColorRole::Muted, {}};
    if (declined > 0) attendance.mark = {QStringLiteral("declined"), declined, ColorRole::Bad, tr("%n month(s) sent back", nullptr, declined)};
    QList<AreaItem> out = {participants, activities, attendance};
    if (isParticipant(view)) out.append(own);
    return out;
}

signing::Ask MainWindow::askOf(const RecordId& report, const KioskMonth& month, signing::Surface surface) const
{
    signing::Ask ask;
    ask.documentKind = "attendance_report";
    ask.signerRole = "participant";
    ask.surface = surface;
    if (const ReportHead* head = m_editor->view()->attendance.reports.head(report)) {
        ask.signer = head->participant;
        ask.documents = {{report, month.revision, month.contentHash.toStdString()}};
    }
    return ask;
}

HandedScreen* MainWindow::handedScreen() const
{
    // One that has been given back is hidden, and still there until the event loop ends it.
    if (m_kiosk && m_kiosk->isVisible()) return m_kiosk;
    if (m_queue && m_queue->isVisible()) return m_queue;
    return nullptr;
}

void MainWindow::givenBack()
{
    comeForward();
    // It may be given back because the program locks itself: then the link waits for the unlocking.
    QMetaObject::invokeMethod(this, [this] { takeInvitation(std::exchange(m_invitation, {})); }, Qt::QueuedConnection);
}

void MainWindow::handOver(const RecordId& report, const KioskMonth& month)
{
    openKiosk(month, askOf(report, month, signing::Surface::Kiosk));
}

void MainWindow::sendLink(const RecordId& report, const KioskMonth& month)
{
    if (!m_workspace || !m_editor) return;
    const Json body = signing::toJson(askOf(report, month, signing::Surface::Page));
    m_workspace->request("POST", QString::fromStdString("/v1/orgs/" + m_editor->org().text() + "/signing-links"), body, this,
                         [this, zone = month.timeZone](const Result<Json>& answer) {
                             const std::string result = answer ? text(*answer, "result") : answer.error().code;
                             const QString to = answer ? qtext(*answer, "masked") : QString();
                             if (result == "ok")
                                 tell(Tone::Ok, text(*answer, "channel") == "sms" ? tr("A link to sign was sent by text message to %1.").arg(to)
                                                                                  : tr("A link to sign was sent by e-mail to %1.").arg(to));
                             else if (result == "pages_off") tell(Tone::Warn, tr("This hub has no page to sign on."));
                             else tell(Tone::Warn, codeSentence({result, answer ? *answer : Json::object(), {}, {}}, zone));
                         });
}

void MainWindow::handOverForChannel(const RecordId& channel)
{
    const OrgView& view = *m_editor->view();
    for (const RecordView& c : view.attendance.channels) {
        if (c.id != channel) continue;
        KioskMonth month;
        month.confirms = maskedAddress(c.body);
        month.owner = qtext(view.state.organisation, "legal_name");
        month.timeZone = text(view.state.organisation, "time_zone", "UTC");
        for (const RecordView& p : view.attendance.participants) {
            if (p.id.text() != text(c.body, "owner")) continue;
            month.signer = (qtext(p.body, "given_name") + u' ' + qtext(p.body, "family_name")).trimmed();
            month.language = qtext(p.body, "language");
        }
        signing::Ask ask;
        ask.documentKind = "contact_channel";
        ask.signerRole = "participant";
        ask.surface = signing::Surface::Kiosk;
        ask.channel = channel;
        ask.documents = {{channel, static_cast<int>(integer(c.body, "address_revision", 1)),
                          signing::channelHash({channel, c.body})}}; // the address that is on this screen, and no other
        if (const auto who = RecordId::parse(text(c.body, "owner"))) ask.signer = *who;
        openKiosk(month, ask);
        return;
    }
}

void MainWindow::openKiosk(const KioskMonth& month, const signing::Ask& ask)
{
    if (m_kiosk || m_queue || m_handingOver || !m_workspace || !m_editor) return;
    // Without a password anybody could go back to everybody's data.
    if (confirmLabel().isEmpty()) {
        tell(Tone::Warn, tr("Set a passphrase under Settings first: only with it can the staff take the screen back."));
        return;
    }
    // With a code that was sent ahead no hub is needed, neither now nor for going back: this computer's passphrase leads there.
    const bool typesHere = codeSentAhead(*m_editor->view(), ask).has_value();
    const auto withoutHub = [this, month, ask] {
        if (m_profile.hasPassphraseSlot()) return showKiosk(month, ask, nullptr);
        tell(Tone::Warn, tr("Set a passphrase under Settings first: only with it can the staff take the screen back."));
    };
    if (typesHere && m_workspace->connection() == Connection::Offline) return withoutHub();
    // From here on the hub is asked under a token that opens this one document of this one person.
    m_handingOver = new QObject(m_workspace.get()); // with the workspace goes what waits for it
    KioskClient::open(*m_workspace, m_editor->org(), ask, m_handingOver, [this, month, ask, typesHere, withoutHub](const Result<std::shared_ptr<KioskClient>>& opened) {
        m_handingOver->deleteLater();
        m_handingOver.clear();
        if (opened) return showKiosk(month, ask, *opened);
        if (typesHere && opened.error().is("unreachable")) return withoutHub();
        tell(Tone::Warn, codeSentence({opened.error().code, Json::object(), {}, {}}, month.timeZone));
    });
}

struct MainWindow::KioskTurn
{
    int textSize = 0;
    QString language; ///< of the queue's window
    std::optional<CodeOnItsWay> code;
};

void MainWindow::showKiosk(const KioskMonth& month, const signing::Ask& ask, const std::shared_ptr<KioskClient>& hub, const KioskTurn* turn)
{
    if (m_kiosk || !m_workspace || !m_editor) return;
    KioskWindow::Ports ports;
    auto* holder = new QObject(this); // whose end drops late answers
    // What the signature keeps are the words that were on the screen, in the language it spoke.
    const auto read = std::make_shared<std::string>();
    ports.code = codeWay(
        *m_workspace, m_editor->org(), holder,
        [ask, read] {
            signing::Ask now = ask;
            now.language = *read;
            return now;
        },
        hub ? hub->token() : QByteArray());
    // Nothing is asked of the hub in this person's name from a screen it has given no token for.
    if (!hub)
        ports.code.ask = [](CodeWay::Answer<CodeOnItsWay> answer) { answer(std::unexpected(Rejection{.code = "unreachable"})); };
    ports.reject = [hub, holder, revision = ask.documents.front().revision](const KioskReject& reject, std::function<void(Done)> answer) {
        if (!hub) return answer(fail("unreachable"));
        hub->refuse(revision, reject.code, reject.text, holder, std::move(answer));
    };
    ports.leave = [this, away = !hub](const QString& password, std::function<void(Done)> answer) {
        if (!away) return confirm(password, std::move(answer));
        m_profile.checkPassphrase(password, [answer = std::move(answer)](const Done& right) { answer(right ? Done() : Done(fail("factor_wrong"))); });
    };
    ports.leaveByPassphrase = !hub || m_profile.hasOwnHub();
    ports.setLanguage = [this](const QString& language) { Q_EMIT languageWanted(language); };
    ports.language = turn ? turn->language : QLocale().name().left(2);
    ports.turn = turn;
    ports.textSize = turn ? turn->textSize : 0;
    const attendance::StatementFacts facts{month.declared().toStdString(), month.project.toStdString(), month.projectNo.toStdString(),
                                           month.from, month.to, month.reported};
    ports.statement = [facts, read](const QString& language) {
        const auto words = attendance::statement("participant", language.toStdString(), facts);
        *read = words.language;
        return QString::fromStdString(words.text);
    };
    m_kiosk = new KioskWindow(std::move(ports), month);
    holder->setParent(m_kiosk);
    // After a turn it is the queue's window that is there again.
    if (!turn) connect(m_kiosk, &KioskWindow::left, this, &MainWindow::givenBack);
    if (turn && turn->code) m_kiosk->card()->begin(*turn->code);
    m_kiosk->open();
}

std::optional<KioskMonth> MainWindow::waitingMonth(const RecordId& report) const
{
    const ReportHead* head = m_editor->view()->attendance.reports.head(report);
    if (!head || !head->waitsForParticipant()) return std::nullopt;
    return reportMonth(*m_editor->view(), *m_editor->view()->attendance.reports.read(report));
}

void MainWindow::openQueue(const std::vector<WaitingMonth>& people)
{
    if (m_kiosk || m_queue || m_handingOver || !m_workspace || !m_editor || people.empty()) return;
    if (confirmLabel().isEmpty()) {
        tell(Tone::Warn, tr("Set a passphrase under Settings first: only with it can the staff take the screen back."));
        return;
    }
    const RecordId first = people.front().ask.documents.front().id;
    auto* dialog = new QueueDialog(*m_editor, people, pageFor(QStringLiteral("attendance"))); // ends before the editor it asks
    connect(dialog, &QueueDialog::started, this, [this, first](const std::shared_ptr<KioskQueueClient>& queue) { showQueue(queue, first); });
    dialog->open();
}

void MainWindow::showQueue(const std::shared_ptr<KioskQueueClient>& hub, const RecordId& report)
{
    if (m_kiosk || m_queue || !m_workspace || !m_editor) return;
    KioskQueueWindow::Ports ports;
    auto* holder = new QObject(this);
    ports.enter = [this, hub, holder](const QString& reference, int day, int month, KioskQueueWindow::Entered answer) {
        hub->enter(reference, day, month, holder, [this, answer = std::move(answer)](const std::expected<KioskQueueClient::Turn, Rejection>& turn) {
            if (!turn) return answer(std::unexpected(turn.error()));
            const auto own = m_editor ? waitingMonth(turn->document) : std::nullopt;
            // Here it is not known yet what the hub knows: in a moment it will be.
            if (!own || !m_queue) return answer(std::unexpected(Rejection{.code = "queue_not_here"}));
            answer({});
            KioskTurn its{m_queue->personSize(), m_queue->language(), {}};
            if (turn->code) its.code = onItsWay(*turn->code);
            showKiosk(*own, askOf(turn->document, *own, signing::Surface::Kiosk), turn->screen, &its);
        });
    };
    ports.leave = [this](const QString& password, std::function<void(Done)> answer) { confirm(password, std::move(answer)); };
    ports.leaveByPassphrase = m_profile.hasOwnHub();
    ports.setLanguage = [this](const QString& language) { Q_EMIT languageWanted(language); };
    ports.language = QLocale().name().left(2);
    ports.timeZone = text(m_editor->view()->state.organisation, "time_zone", "UTC");
    if (const auto one = waitingMonth(report)) {
        ports.project = one->project;
        ports.projectNo = one->projectNo;
        ports.owner = one->owner;
    }
    m_queue = new KioskQueueWindow(std::move(ports));
    holder->setParent(m_queue);
    connect(m_queue, &KioskQueueWindow::left, this, &MainWindow::givenBack);
    m_queue->open();
}

} // namespace sek
