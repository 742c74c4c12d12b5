// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendance_page.h"

#include "core/domain/attendance/commands.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/roles.h"
#include "ui/attendance/certificates_dialog.h"
#include "ui/attendance/month_acts.h"
#include "ui/attendance/month_grid.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/month_views.h"
#include "ui/attendance/offline_dialog.h"
#include "ui/attendance/offline_texts.h"
#include "ui/attendance/project_chooser.h"
#include "ui/attendance/project_dialog.h"
#include "ui/attendance/proposal_dialog.h"
#include "ui/attendance/report_month.h"
#include "ui/attendance/sign_reports_dialog.h"
#include "ui/attendance/signing_locks.h"
#include "ui/attendance/signing_watch_dialog.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/record_lookup.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/bottombar.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace sek {

namespace {

bool mayTypeAhead(month::State state)
{
    return state == month::State::Reported || state == month::State::CodeSent;
}

} // namespace

AttendancePage::AttendancePage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("attendance"), parent), m_grid(new MonthGrid), m_stack(new QStackedWidget),
      m_noProject(new EmptyState(QStringLiteral("attendance"), {}, {})), m_nobody(new EmptyState(QStringLiteral("participants"), {}, {})),
      m_reading(new EmptyState(QStringLiteral("clock"), {}, {})),
      m_selection(new BottomBar), m_back(new Button({}, ButtonKind::Outlined, QStringLiteral("back"))),
      m_monthButton(new Button({}, ButtonKind::Outlined, QStringLiteral("calendar"))),
      m_forward(new Button({}, ButtonKind::Outlined, QStringLiteral("forward"))), m_monthMenu(new QMenu(this)),
      m_chooser(new ProjectChooser(editor, header(), this)), m_sessionMenu(new QMenu(this)), m_more(new Button({}, ButtonKind::Flat, QStringLiteral("more"))), m_moreMenu(new QMenu(this)),
      m_sessionButton(new Button({}, ButtonKind::Outlined, QStringLiteral("attendance"))), m_handOver(new QAction(this)),
      m_offline(new QAction(this)), m_queue(new QAction(this)), m_offlineBar(new MessageBar), m_sendLink(new QAction(this)),
      m_acts(new MonthActs(editor, this)), m_untick(new QAction(this)), m_sign(new QAction(this)), m_certificates(new QAction(this)), m_statistics(new QAction(this)), m_watch(new QAction(this)), m_verify(new QAction(this)), m_proposalBar(new MessageBar),
      m_locks(new SigningLocks([this](QObject* context, SigningLocks::Answer answer) {
          this->editor().workspace().request("GET", QString::fromStdString("/v1/orgs/" + this->editor().org().text() + "/signing-locks"), Json(), context, std::move(answer));
      }, this)), m_lockBar(new MessageBar), m_addPeople(new QAction(this)),
      m_addProject(new QAction(this))
{
    const auto action = [this](QAction* a, const char* name, const char* icon) {
        a->setObjectName(QLatin1String(name));
        a->setProperty(iconNameProperty, QLatin1String(icon));
        addAction(a);
    };
    action(m_handOver, "handOverAction", "handover");
    action(m_offline, "prepareOfflineAction", "provisional");
    action(m_queue, "signInTurnAction", "participants");
    action(m_sendLink, "sendLinkAction", "mail");
    action(m_untick, "untickAction", "close");
    action(m_sign, "signReportsAction", "sign");
    action(m_certificates, "certificatesAction", "export");
    action(m_statistics, "statisticsAction", "chart");
    action(m_watch, "signingWatchAction", "shield");
    action(m_verify, "verifyCertificateAction", "seal");
    action(m_addPeople, "toParticipantsAction", "participants");
    action(m_addProject, "addProjectAction", "add");
    m_sign->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_sign->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    updateAction()->setShortcuts(QList<QKeySequence>()); // one press must not be two acts, which Qt makes none of
    m_back->setObjectName(QStringLiteral("monthBackButton"));
    m_forward->setObjectName(QStringLiteral("monthForwardButton"));
    m_monthButton->setObjectName(QStringLiteral("monthButton"));
    m_monthButton->setMenu(m_monthMenu);
    m_sessionButton->setObjectName(QStringLiteral("fillSessionButton"));
    m_sessionButton->setMenu(m_sessionMenu);
    for (Button* b : {m_back, m_monthButton, m_forward, m_sessionButton}) header()->addToActs(b);
    header()->addAct(m_handOver, ButtonKind::Flat);
    // What is done once a month, or rarely, is under one button: the month and its sessions need the room.
    m_more->setObjectName(QStringLiteral("monthMoreButton"));
    m_more->setMenu(m_moreMenu);
    m_moreMenu->addActions({m_sendLink, m_queue, m_offline, m_statistics, m_watch, m_verify});
    m_moreMenu->addSeparator();
    m_moreMenu->addActions(m_acts->actions());
    header()->addToActs(m_more);
    m_noProject->addAct(m_addProject, ButtonKind::Outlined);
    m_nobody->addAct(m_addPeople, ButtonKind::Outlined);
    setBody(makeBody());

    connect(m_back, &QPushButton::clicked, this, [this] { setMonth(m_month.addMonths(-1)); });
    connect(m_forward, &QPushButton::clicked, this, [this] { setMonth(m_month.addMonths(1)); });
    connect(m_grid, &MonthGrid::monthWanted, this, [this](int by) { setMonth(m_month.addMonths(by)); });
    connect(m_grid, &MonthGrid::edited, this, &AttendancePage::record);
    connect(m_grid, &MonthGrid::selectionChanged, this, &AttendancePage::refreshSelection);
    connect(m_grid, &MonthGrid::said, this, [this](const QString& text) { say(Tone::Info, text); });
    connect(m_grid->views(), &MonthViews::currentChanged, this, &AttendancePage::refreshHead);
    connect(m_monthMenu, &QMenu::aboutToShow, this, &AttendancePage::fillMonths);
    connect(m_sessionMenu, &QMenu::aboutToShow, this, &AttendancePage::fillSessions);
    connect(m_untick, &QAction::triggered, this, [this] { m_grid->model().setAllTicked(false); });
    connect(m_sign, &QAction::triggered, this, &AttendancePage::reportAndSign);
    connect(m_handOver, &QAction::triggered, this, &AttendancePage::handOver);
    connect(m_offline, &QAction::triggered, this, &AttendancePage::prepareOffline);
    connect(m_queue, &QAction::triggered, this, [this] {
        auto people = waitingMonths();
        if (people.empty()) return say(Tone::Warn, tr("None of the marked months waits for the participant."));
        Q_EMIT queueWanted(std::move(people));
    });
    connect(m_offlineBar, &MessageBar::firstTriggered, this, [this] { this->editor().workspace().dismissOffline(this->editor().org()); });
    connect(m_proposalBar, &MessageBar::firstTriggered, this, &AttendancePage::lookAtProposal);
    connect(m_sendLink, &QAction::triggered, this, &AttendancePage::sendLink);
    connect(m_locks, &SigningLocks::changed, this, &AttendancePage::refreshLocks);
    connect(m_lockBar, &MessageBar::firstTriggered, this, [this] {
        if (m_locked) m_acts->letSignAgain(*m_locked, month::participantName(*this->editor().view(), m_locked->text()));
    });
    connect(m_acts, &MonthActs::letAgain, m_locks, &SigningLocks::lookAgain);
    connect(&this->editor().workspace(), &Workspace::connectionChanged, this, &AttendancePage::lookForLocks);
    connect(m_acts, &MonthActs::done, this, [this](const QString& sentence) { say(Tone::Ok, sentence); });
    connect(m_certificates, &QAction::triggered, this, &AttendancePage::saveCertificates);
    connect(m_statistics, &QAction::triggered, this, &AttendancePage::wantStatistics);
    connect(m_watch, &QAction::triggered, this, [this] { (new SigningWatchDialog(this->editor(), project(), this))->open(); });
    connect(m_verify, &QAction::triggered, this, &AttendancePage::verifyWanted);
    connect(m_addPeople, &QAction::triggered, this, &AttendancePage::participantsWanted);
    connect(m_addProject, &QAction::triggered, this, [this] {
        auto* dialog = openProjectDialog(this->editor(), this);
        connect(dialog, &RecordDialog::saved, this, [this, dialog] { setProject(dialog->id()); });
    });
    connect(m_chooser, &ProjectChooser::chosen, this, &AttendancePage::setProject);
    connect(m_selection, &BottomBar::problemActivated, this, [this](const QString&) { m_grid->goToFirstError(); });
    AttendancePage::retranslate();
}

QWidget* AttendancePage::makeBody()
{
    const Theme& t = Theme::get();
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* in = new QWidget;
    in->setObjectName(QStringLiteral("page"));
    auto* inside = new QVBoxLayout(in);
    inside->setContentsMargins(t.space(24), 0, t.space(24), t.space(16));
    for (QWidget* page : {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_noProject), static_cast<QWidget*>(m_nobody), static_cast<QWidget*>(m_reading)}) m_stack->addWidget(page);
    m_noProject->setObjectName(QStringLiteral("noProjectEmptyState"));
    m_nobody->setObjectName(QStringLiteral("nobodyEmptyState"));
    m_reading->setObjectName(QStringLiteral("readingEmptyState"));
    m_offlineBar->setObjectName(QStringLiteral("offlineBar"));
    m_offlineBar->clear();
    inside->addWidget(m_offlineBar);
    m_proposalBar->setObjectName(QStringLiteral("proposalBar"));
    m_proposalBar->clear();
    inside->addWidget(m_proposalBar);
    m_lockBar->setObjectName(QStringLiteral("signingLockBar"));
    m_lockBar->clear();
    inside->addWidget(m_lockBar);
    inside->addWidget(m_stack);
    column->addWidget(in, 1);
    m_selection->addAct(m_untick, true);
    m_selection->addAct(m_certificates);
    m_selection->setMain(m_sign);
    m_selection->hide();
    column->addWidget(m_selection);
    return body;
}

const RecordId& AttendancePage::project() const
{
    return m_chooser->current();
}

QString AttendancePage::title() const
{
    return tr("Attendance");
}

void AttendancePage::retranslate()
{
    OrganisationPage::retranslate();
    const auto withKey = [](const QString& text, int key) {
        return QStringLiteral("%1 (%2)").arg(text, QKeySequence(Qt::CTRL | Qt::Key(key)).toString(QKeySequence::NativeText));
    };
    m_back->setToolTip(withKey(tr("Month before"), Qt::Key_PageUp));
    m_back->setAccessibleName(tr("Month before"));
    m_forward->setToolTip(withKey(tr("Next month"), Qt::Key_PageDown));
    m_forward->setAccessibleName(tr("Next month"));
    m_sessionButton->setText(tr("Fill in session"));
    m_handOver->setText(tr("Hand over…"));
    m_offline->setText(tr("Prepare offline signing…"));
    m_queue->setText(tr("Sign one after another…"));
    m_sendLink->setText(tr("Send link"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_untick->setText(tr("Unmark"));
    m_certificates->setText(tr("Certificates…"));
    m_statistics->setText(tr("Statistics…"));
    m_watch->setText(tr("How codes were used…"));
    m_verify->setText(tr("Verify certificate…"));
    m_addPeople->setText(tr("Register participants"));
    m_addProject->setText(tr("Add project…"));
    m_noProject->setTexts(tr("There is no project yet."), tr("A project holds its participants, activities and months."));
    m_reading->setTexts(tr("Reading the months…"), tr("There are very many of them: it takes a few seconds."));
    m_nobody->setTexts(tr("Nobody takes part in this month."), tr("Register participants, or choose another month."));
    refresh();
}

void AttendancePage::refresh()
{
    if (!editor().isReady()) return;
    if (!std::exchange(m_heldRead, true)) m_held = month::heldFrom(editor().heldHours());
    const RecordId before = project();
    refreshOffline();
    m_chooser->show(*editor().view());
    if (project() != before) m_loaded = false;
    refreshProposals();
    lookForLocks();
    refreshLocks();
    // The month before is the one that is being finished in the first days of a month.
    if (!m_month.isValid()) {
        const QDate today = editor().view()->today;
        m_month = QDate(today.year(), today.month(), 1);
        if (today.day() <= 10) m_month = m_month.addMonths(-1);
    }
    load();
}

void AttendancePage::load()
{
    if (project().isNull()) {
        m_stack->setCurrentWidget(m_noProject);
        refreshHead();
        return;
    }
    if (m_sending > 0) { // what is typed and not kept yet would flicker away
        m_stale = true;
        return;
    }
    m_stale = false;
    if (!editor().view()->attendance.reportsRead) {
        m_loaded = false;
        m_stack->setCurrentWidget(m_reading);
        refreshHead();
        return;
    }
    month::MonthSheet sheet = month::sheetOf(*editor().view(), project(), m_month);
    if (const int gone = m_held.lay(sheet); gone > 0)
        say(Tone::Warn, tr("%n value(s) waited for a note and cannot be entered any more: the month is not a draft now.", nullptr, gone));
    editor().keepHeldHours(month::heldJson(m_held));
    const bool waitedFor = m_reading->hasFocus() || m_reading->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(sheet.rowCount() > 0 ? static_cast<QWidget*>(m_grid) : static_cast<QWidget*>(m_nobody));
    if (m_loaded) m_grid->update(std::move(sheet));
    else m_grid->setSheet(std::move(sheet));
    m_loaded = true;
    if (waitedFor) focusFirst(); // who waited for the months goes on in them
    if (!m_held.isEmpty()) record({}); // the limit may be another one now
    refreshHead();
    refreshSelection();
}

void AttendancePage::setProject(const RecordId& wanted)
{
    m_chooser->setCurrent(wanted);
    m_loaded = false;
    refresh();
}

void AttendancePage::setMonth(QDate month)
{
    m_month = QDate(month.year(), month.month(), 1);
    m_loaded = false;
    if (editor().isReady()) load();
    focusFirst();
}

void AttendancePage::refreshHead()
{
    if (!editor().isReady()) return;
    const bool any = !project().isNull();
    for (QWidget* w : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_monthButton), static_cast<QWidget*>(m_forward),
                       static_cast<QWidget*>(m_sessionButton), static_cast<QWidget*>(m_more)})
        w->setVisible(any);
    m_monthButton->setText(texts::month(m_month));
    m_sessionButton->setEnabled(!m_grid->model().sheet().terms().occasions.empty());
    bool reports = false;
    for (const RecordView& p : editor().view()->attendance.projects) reports = reports || (p.id == project() && boolean(p.body, "scb_enabled"));
    m_statistics->setVisible(reports && mayDoIn("ExportStatistics", editor().view()->roles, project()));
    m_statistics->setEnabled(m_month.addMonths(1) <= editor().view()->today);
    m_watch->setVisible(any && mayDoIn("NoteCallBack", editor().view()->roles, project()));
    const RecordId who = currentParticipation();
    const int row = who.isNull() ? -1 : m_grid->model().sheet().rowOf(who);
    const month::State state = row < 0 ? month::State::Draft : m_grid->model().sheet().row(row).state;
    m_handOver->setVisible(any);
    m_handOver->setEnabled(row >= 0 && (mayTypeAhead(state) || state == month::State::Checking));
    bool reported = false;
    for (int r = 0; r < m_grid->model().sheet().rowCount(); ++r) reported = reported || mayTypeAhead(m_grid->model().sheet().row(r).state);
    m_offline->setVisible(any && mayDoIn("FreezeReports", editor().view()->roles, project()));
    m_offline->setEnabled(reported);
    m_queue->setVisible(any);
    m_queue->setEnabled(reported);
    m_sendLink->setVisible(any);
    m_sendLink->setEnabled(row >= 0 && mayTypeAhead(state));
    refreshActs();
}

void AttendancePage::refreshActs()
{
    std::vector<RecordId> marked;
    for (const int r : m_grid->model().tickedRows()) marked.push_back(m_grid->model().sheet().row(r).participation);
    m_acts->show(project(), m_month, currentParticipation(), currentDay(), marked);
}

void AttendancePage::refreshSelection()
{
    refreshActs();
    const MonthModel& model = m_grid->model();
    const int n = model.ticked();
    m_selection->setVisible(n > 0);
    if (n == 0) return;
    int minutes = 0;
    int drafts = 0;
    QString wrong;
    for (const int r : model.tickedRows()) {
        minutes += model.sheet().totals(r).minutes;
        if (model.sheet().row(r).state == month::State::Draft) ++drafts;
        const int day = model.sheet().firstWrongDay(r);
        if (wrong.isEmpty() && day > 0 && model.sheet().row(r).state == month::State::Draft)
            wrong = tr("%1, %2", "person, day").arg(model.sheet().row(r).spokenName, month::longDay(model.sheet().date(day)));
    }
    m_selection->setPending(tr("%n participant(s) marked", nullptr, n), month::hoursInWords(minutes), QStringLiteral("check"));
    const int errors = m_grid->errorsInTicked();
    QList<BottomBar::Problem> problems;
    if (errors > 0) problems.append({QStringLiteral("first"), wrong});
    m_selection->setProblems(errors > 0 ? tr("%n error(s)", nullptr, errors) : QString(), problems);
    m_sign->setText(tr("Report and sign %n month(s)…", nullptr, drafts));
    m_sign->setEnabled(drafts > 0);
}

RecordId AttendancePage::currentParticipation() const
{
    const QModelIndex at = m_grid->views()->current();
    return at.isValid() ? m_grid->model().sheet().row(m_grid->model().sheetRow(at.row())).participation : RecordId();
}

QDate AttendancePage::currentDay() const
{
    const QModelIndex at = m_grid->views()->current();
    const int day = at.isValid() ? m_grid->model().dayOf(at.column()) : 0;
    return day > 0 ? m_grid->model().sheet().date(day) : QDate();
}

void AttendancePage::fillMonths()
{
    m_monthMenu->clear();
    QDate from = m_month.addMonths(-6);
    QDate to = m_month.addMonths(6);
    for (const auto& p : month::projectsOf(*editor().view())) {
        if (p.id != project() || !p.from.isValid() || !p.to.isValid()) continue;
        from = std::max(from, QDate(p.from.year(), p.from.month(), 1));
        to = std::min(to, p.to);
    }
    for (QDate m = from; m <= to; m = m.addMonths(1)) {
        QAction* a = m_monthMenu->addAction(texts::month(m));
        a->setCheckable(true);
        a->setChecked(m == m_month);
        connect(a, &QAction::triggered, this, [this, m] { setMonth(m); });
    }
}

void AttendancePage::fillSessions()
{
    m_sessionMenu->clear();
    const QLocale locale;
    for (const month::Occasion& o : m_grid->model().sheet().terms().occasions) {
        if (o.cancelled) continue;
        const month::Activity* a = m_grid->model().sheet().activity(o.activity);
        QAction* act = m_sessionMenu->addAction(tr("%1 · %2 %3–%4", "day, activity, from, to")
                                                    .arg(month::longDay(m_grid->model().sheet().date(o.day)), a ? QString(a->code).replace(u'&', QStringLiteral("&&")) : QString(),
                                                         locale.toString(o.start, QStringLiteral("HH:mm")), locale.toString(o.end, QStringLiteral("HH:mm"))));
        connect(act, &QAction::triggered, this, [this, id = o.id] { m_grid->fill(id); });
    }
}

void AttendancePage::record(const std::vector<month::Change>& typed)
{
    const std::vector<month::Change> changes = m_held.sift(m_grid->model().sheet(), typed);
    editor().keepHeldHours(month::heldJson(m_held));
    for (Json& args : month::recordArgs(*editor().view(), project(), m_grid->model().sheet(), changes)) {
        ++m_sending;
        editor().workspace().submit(editor().org(), "RecordAttendance", args, this, [this, args](const Submitted& outcome) {
            --m_sending;
            if (!outcome) {
                m_stale = true; // back to what the records hold
                if (const auto* r = std::get_if<Rejection>(&outcome.error())) keepRefused("RecordAttendance", args, *r);
                else say(Tone::Bad, texts::refusal(outcome.error()));
            }
            if (m_sending == 0 && m_stale) load();
        });
    }
}

void AttendancePage::reportAndSign()
{
    // With errors the main button leads to the first of them (style guide §7).
    if (m_grid->goToFirstError()) return;
    const OrgView& view = *editor().view();
    std::vector<SignReportsDialog::Item> items;
    for (const int r : m_grid->model().tickedRows()) {
        const month::Row& row = m_grid->model().sheet().row(r);
        // Where days are signed one by one some are drafts and some are not, and a day of absence is not signed.
        for (const RecordView& report : month::reportsOf(view, project(), row.participation, m_month)) {
            if (month::stateOf(view, report) != month::State::Draft || integer(report.body, "total_minutes") == 0) continue;
            const QDate day = isoDate(text(report.body, "period").substr(0, 10));
            items.push_back({report.id, int(integer(report.body, "revision", 1)),
                             day.isValid() ? tr("%1, %2", "person, day").arg(row.spokenName, month::longDay(day)) : row.spokenName,
                             int(integer(report.body, "reported_minutes"))});
        }
    }
    if (items.empty()) return say(Tone::Warn, tr("A month without hours is not signed."));
    const bool more = items.size() > attendance::MostReportsAtOnce;
    if (more) items.resize(attendance::MostReportsAtOnce);
    auto* dialog = new SignReportsDialog(editor(), m_month, std::move(items), this);
    connect(dialog, &SignReportsDialog::reported, this, [this, more](int n) {
        if (!more) m_grid->model().setAllTicked(false); // what is left over is done the same way again
        say(Tone::Ok, tr("%n month(s) reported and signed. The participants can read and sign them now.", nullptr, n));
    });
    connect(dialog, &SignReportsDialog::reportWanted, this, [this](const RecordId& report, QDate day) {
        const ReportHead* head = this->editor().view()->attendance.reports.head(report);
        if (!day.isValid() || !head || !goToIssue("attendance/" + head->participation.text() + "/" + toIso(day))) showRecord(report);
        m_grid->setFocus();
    });
    dialog->open();
}

std::optional<std::pair<RecordId, KioskMonth>> AttendancePage::waiting() const
{
    const OrgView& view = *editor().view();
    const RecordId who = currentParticipation();
    if (who.isNull()) return std::nullopt;
    // Where days are signed one by one, the first that waits.
    for (const RecordView& r : month::reportsOf(view, project(), who, m_month)) {
        const std::string state = text(r.body, "state");
        if (state != "reported" && state != "code_active") continue;
        if (auto month = reportMonth(view, r)) return std::pair(r.id, std::move(*month));
    }
    return std::nullopt;
}

void AttendancePage::handOver()
{
    if (const auto w = waiting()) Q_EMIT handOverWanted(w->first, w->second);
}

void AttendancePage::sendLink()
{
    if (const auto w = waiting()) Q_EMIT linkWanted(w->first, w->second);
}

std::vector<WaitingMonth> AttendancePage::waitingMonths() const
{
    const OrgView& view = *editor().view();
    const month::MonthSheet& sheet = m_grid->model().sheet();
    // The marked ones, or all that wait for the participant.
    const bool marked = m_grid->model().ticked() > 0;
    std::vector<int> rows = m_grid->model().tickedRows();
    for (int r = 0; !marked && r < sheet.rowCount(); ++r) rows.push_back(r);
    std::vector<WaitingMonth> items;
    for (const int r : m_grid->model().asInTable(std::move(rows)))
        for (const RecordView& report : month::reportsOf(view, project(), sheet.row(r).participation, m_month)) {
            if (!mayTypeAhead(month::stateOf(view, report))) continue;
            signing::Ask ask;
            ask.documentKind = "attendance_report";
            ask.documents = {{report.id, int(integer(report.body, "revision", 1)), text(report.body, "content_hash")}};
            ask.signerRole = "participant";
            ask.surface = signing::Surface::Kiosk;
            if (const auto who = RecordId::parse(text(report.body, "participant_id"))) ask.signer = *who;
            ask.kioskParticipant = ask.signer;
            items.push_back({sheet.row(r).spokenName, std::move(ask)});
        }
    return items;
}

void AttendancePage::prepareOffline()
{
    std::vector<WaitingMonth> items = waitingMonths();
    if (items.empty()) return say(Tone::Warn, tr("None of the marked months waits for the participant."));
    auto* dialog = new OfflineDialog(editor(), project(), std::move(items), this);
    connect(dialog, &OfflineDialog::prepared, this, [this](int codes, Instant until) {
        m_grid->model().setAllTicked(false);
        const std::string zone = text(editor().view()->state.organisation, "time_zone", "UTC");
        say(Tone::Ok, tr("%n code(s) sent ahead. They can be typed on this computer until %1.", nullptr, codes)
                          .arg(texts::moment(until, zone, editor().view()->today)));
    });
    dialog->open();
}

void AttendancePage::saveCertificates()
{
    std::vector<CertificatesDialog::Person> people;
    for (const int r : m_grid->model().tickedRows()) {
        const month::Row& row = m_grid->model().sheet().row(r);
        CertificatesDialog::Person person{row.name, {}};
        for (const RecordView& report : month::reportsOf(*editor().view(), project(), row.participation, m_month)) person.reports.push_back(report.id);
        people.push_back(std::move(person));
    }
    if (people.empty()) return;
    auto* dialog = new CertificatesDialog(editor(), m_month, std::move(people), this);
    connect(dialog, &CertificatesDialog::saved, this, [this](int n) { say(Tone::Ok, tr("%n certificate(s) saved. They are not protected there.", nullptr, n)); });
    dialog->open();
}

void AttendancePage::wantStatistics()
{
    if (project().isNull()) return;
    std::map<std::string, QString> names;
    const month::MonthSheet& sheet = m_grid->model().sheet();
    for (int r = 0; r < sheet.rowCount(); ++r) names[sheet.row(r).participation.text()] = sheet.row(r).name;
    Q_EMIT statisticsWanted(project(), m_month, names);
}

void AttendancePage::focusFirst()
{
    if (m_stack->currentWidget() == m_grid) m_grid->focusFirst();
    else m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool AttendancePage::goToIssue(const std::string& path)
{
    constexpr std::string_view prefix = "attendance/";
    if (!path.starts_with(prefix) || path.size() < prefix.size() + 47) return false;
    const auto who = RecordId::parse(path.substr(prefix.size(), 36));
    const QDate date = isoDate(path.substr(prefix.size() + 37, 10));
    if (!who || !date.isValid()) return false;
    if (const Json* body = bodyOf(editor().view()->attendance.participations, *who))
        if (const auto of = RecordId::parse(text(*body, "project_id")); of && *of != project()) setProject(*of);
    if (date.year() != m_month.year() || date.month() != m_month.month()) setMonth(date);
    m_grid->goTo(*who, date.day());
    return true;
}

void AttendancePage::showRecord(const RecordId& id)
{
    if (!editor().isReady()) return;
    for (const RecordView& p : editor().view()->attendance.projects) {
        if (p.id != id || id == project()) continue;
        setProject(id);
        if (isVisible()) focusFirst(); // what was there instead may have had the focus
    }
    if (const ReportHead* head = editor().view()->attendance.reports.head(id)) {
        const ReportHead report = *head; // another project brings another view
        const QDate date = isoDate(report.period.substr(0, 7) + "-01");
        if (report.project != project()) setProject(report.project);
        if (date.isValid() && date != m_month) setMonth(date);
        m_grid->goTo(report.participation, 1);
    }
}

} // namespace sek
