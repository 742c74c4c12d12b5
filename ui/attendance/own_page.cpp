// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/own_page.h"

#include "core/domain/attendance/statements.h"
#include "core/domain/people/roles.h"
#include "ui/attendance/certificates_dialog.h"
#include "ui/attendance/channels_dialog.h"
#include "ui/attendance/identity_looks_dialog.h"
#include "ui/attendance/month_binding.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/propose_dialog.h"
#include "ui/attendance/reason_dialog.h"
#include "ui/attendance/report_month.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/signing/code_client.h"
#include "ui/signing/signing_sheet.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowroles.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace sek {

namespace {

constexpr int MostRows = 7; ///< more of them scroll

bool isMine(const OrgView& view, const Json& report)
{
    const auto id = RecordId::parse(text(report, "participant_id"));
    return id && view.roles.contains(roleIn(role::Participant, *id));
}

bool waits(const std::string& state)
{
    return state == "reported" || state == "code_active";
}

} // namespace

bool isParticipant(const OrgView& view)
{
    const std::string begin = std::string(role::Participant) + "@";
    return std::ranges::any_of(view.roles, [&](const std::string& r) { return r.starts_with(begin); });
}

bool isOnlyParticipant(const OrgView& view)
{
    const std::string participant = std::string(role::Participant) + "@", attends = std::string(role::Attends) + "@";
    return isParticipant(view) && std::ranges::all_of(view.roles, [&](const std::string& r) { return r.starts_with(participant) || r.starts_with(attends) || r == role::ReadsOnly; });
}

void OwnMonthsModel::show(const OrgView& view)
{
    beginResetModel();
    m_rows.clear();
    const ReportBook& reports = view.attendance.reports;
    reports.eachHead([&](const ReportHead& head) {
        if (!view.roles.contains(roleIn(role::Participant, head.participant)) || head.state == attendance::ReportState::Void) return;
        const auto r = reports.read(head.id);
        Row row{*r, {}, int(month::stateOf(view, *r))};
        if (const RecordView* p = view.attendance.projects.find(head.project)) row.project = qtext(p->body, "name");
        m_rows.push_back(std::move(row));
    });
    std::ranges::sort(m_rows, [](const Row& a, const Row& b) { return text(a.report.body, "period") > text(b.report.body, "period"); });
    endResetModel();
}

int OwnMonthsModel::rowOf(const RecordId& id) const
{
    const auto it = std::ranges::find(m_rows, id, [](const Row& r) { return r.report.id; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int OwnMonthsModel::firstToSign() const
{
    const auto it = std::ranges::find_if(m_rows, [](const Row& r) { return waits(text(r.report.body, "state")); });
    return it != m_rows.end() ? int(it - m_rows.begin()) : m_rows.empty() ? -1 : 0;
}

int OwnMonthsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OwnMonthsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OwnMonthsModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || at.row() >= rowCount()) return {};
    const Row& row = m_rows[std::size_t(at.row())];
    const month::StateLook look = month::look(month::State(row.state));
    if (role == RowRole::Id) return QString::fromStdString(row.report.id.text());
    if (at.column() == State && role == RowRole::StateIcon) return look.icon;
    if (at.column() == State && role == RowRole::StateIconRole) return QVariant::fromValue(look.role);
    if (role == Qt::TextAlignmentRole && at.column() == Hours) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (at.column()) {
    case Month: {
        const std::string period = text(row.report.body, "period");
        const QDate day = isoDate(period.substr(0, 10));
        return day.isValid() ? texts::date(day) : texts::month(isoDate(period.substr(0, 7) + "-01"));
    }
    case Project: return row.project;
    case Hours: return month::hoursInWords(int(integer(row.report.body, "reported_minutes")));
    default: return look.word;
    }
}

QVariant OwnMonthsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(section == Hours ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Month: return tr("Month");
    case Project: return tr("Project");
    case Hours: return tr("Reported time");
    default: return tr("State");
    }
}

OwnAttendancePage::OwnAttendancePage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("ownAttendance"), parent), m_model(new OwnMonthsModel(this)), m_table(new RowTable), m_stack(new QStackedWidget),
      m_none(new EmptyState(QStringLiteral("attendance"), {}, {})), m_proposals(new TextLabel(TextType::Body)), m_place(new QWidget), m_propose(new QAction(this)), m_object(new QAction(this)), m_notAsked(new QAction(this)), m_certificate(new QAction(this)), m_looks(new QAction(this)), m_channels(new QAction(this)),
      m_more(new Button({}, ButtonKind::Flat, QStringLiteral("more")))
{
    const auto action = [this](QAction* a, const char* name, const char* icon) {
        a->setObjectName(QLatin1String(name));
        a->setProperty(iconNameProperty, QLatin1String(icon));
        addAction(a);
    };
    action(m_propose, "proposeHoursAction", "add");
    action(m_object, "objectAction", "declined");
    action(m_notAsked, "notAskedForCodeAction", "declined");
    action(m_certificate, "ownCertificateAction", "export");
    action(m_looks, "ownLooksAction", "show");
    action(m_channels, "ownChannelsAction", "phone");
    header()->addAct(m_propose, ButtonKind::Outlined);
    header()->addAct(m_object, ButtonKind::Flat);
    header()->addAct(m_notAsked, ButtonKind::Flat);
    header()->addAct(m_certificate, ButtonKind::Outlined);
    m_more->setObjectName(QStringLiteral("ownMoreButton"));
    auto* menu = new QMenu(this);
    menu->addAction(m_channels);
    menu->addAction(m_looks);
    m_more->setMenu(menu);
    header()->addToActs(m_more);
    m_table->setObjectName(QStringLiteral("ownMonthsTable"));
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const int c : {OwnMonthsModel::Month, OwnMonthsModel::Hours, OwnMonthsModel::State}) m_table->head()->setSectionResizeMode(c, QHeaderView::ResizeToContents);
    m_table->head()->setSectionResizeMode(OwnMonthsModel::Project, QHeaderView::Stretch);
    auto* months = new QWidget;
    auto* column = new QVBoxLayout(months);
    column->setContentsMargins(Theme::get().space(16), 0, 0, 0);
    column->setSpacing(Theme::get().space(16));
    column->addWidget(m_table);
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place);
    column->addStretch();
    m_none->setObjectName(QStringLiteral("noMonthsEmptyState"));
    m_stack->addWidget(months);
    m_stack->addWidget(m_none);
    m_proposals->setObjectName(QStringLiteral("proposalsLabel"));
    m_proposals->setTextFormat(Qt::PlainText);
    m_proposals->setWordWrap(true);
    m_proposals->setContentsMargins(Theme::get().space(16), 0, 0, 0);
    content()->addWidget(m_proposals);
    content()->addWidget(m_stack);
    connect(m_table, &RowTable::currentRowChanged, this, &OwnAttendancePage::showReport);
    connect(m_propose, &QAction::triggered, this, &OwnAttendancePage::propose);
    connect(m_looks, &QAction::triggered, this, &OwnAttendancePage::showLooks);
    connect(m_channels, &QAction::triggered, this, [this] {
        if (const RecordView* self = own()) ChannelsDialog::ofOneself(this->editor(), self->id, this)->open();
    });
    connect(m_object, &QAction::triggered, this, &OwnAttendancePage::object);
    connect(m_notAsked, &QAction::triggered, this, &OwnAttendancePage::notAsked);
    connect(m_certificate, &QAction::triggered, this, &OwnAttendancePage::saveCertificate);
    OwnAttendancePage::retranslate();
}

QString OwnAttendancePage::title() const
{
    return tr("My attendance");
}

void OwnAttendancePage::retranslate()
{
    OrganisationPage::retranslate();
    m_table->setAccessibleName(tr("My months"));
    m_propose->setText(tr("Propose hours…"));
    m_looks->setText(tr("Who saw my identity number…"));
    m_channels->setText(tr("Where my codes go…"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_object->setText(tr("I did not sign this…"));
    m_notAsked->setText(tr("I did not ask for a code"));
    m_certificate->setText(tr("Save the certificate…"));
    m_none->setTexts(tr("There is no month yet."), tr("Your hours appear here as soon as the project enters them."));
    m_model->retranslate();
    m_shown.clear(); // the words of the sheet's standing too
    refresh();
}

void OwnAttendancePage::refresh()
{
    if (!editor().isReady()) return;
    m_model->show(*editor().view());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_propose->setVisible(!monthsToPropose(*editor().view()).empty());
    const RecordView* self = own();
    m_looks->setVisible(self && !text(self->body, "identity_masked").empty());
    m_more->setVisible(self);
    m_proposals->setText(proposals());
    m_proposals->setVisible(!m_proposals->text().isEmpty());
    const int line = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->head()->sizeHint().height() + std::min(m_model->rowCount(), MostRows) * line + 2);
    if (!m_table->currentIndex().isValid()) m_table->setCurrentRow(m_model->firstToSign());
    showReport(m_table->currentIndex().row());
}

void OwnAttendancePage::showReport(int row)
{
    const bool any = row >= 0 && row < m_model->rowCount();
    const RecordView* r = any ? &m_model->report(row) : nullptr;
    const std::string state = any ? text(r->body, "state") : std::string();
    const bool signedNow = state == "signed" || state == "locked";
    m_object->setVisible(state == "signed" && text(r->body, "disputed_at").empty());
    m_notAsked->setVisible(state == "code_active");
    m_certificate->setVisible(any && (signedNow || waits(state)));
    const std::string now = any ? r->id.text() + " " + std::to_string(integer(r->body, "revision", 1)) + " " + text(r->body, "content_hash") + " " +
                                      (waits(state) ? std::string("waits") : state + text(r->body, "disputed_at") + std::to_string(integer(r->body, "total_minutes")))
                                : std::string();
    if (now == m_shown) return; // a code that is being typed stays
    m_shown = now;
    if (m_sheet) {
        m_sheet->hide();
        m_sheet->deleteLater();
        m_sheet = nullptr;
    }
    if (any) makeSheet(*r);
}

QString OwnAttendancePage::standing(const RecordView& report) const
{
    const std::string state = text(report.body, "state");
    const auto moment = [&](const char* what) {
        const auto at = parseRfc3339(text(report.body, what));
        return at ? texts::moment(*at, text(editor().view()->state.organisation, "time_zone", "UTC"), editor().view()->today) : QString();
    };
    if (!text(report.body, "disputed_at").empty()) return tr("You objected %1. The project’s contact person decides and tells you.").arg(moment("disputed_at"));
    if (state == "signed") return tr("You signed it %1.").arg(moment("signed_at"));
    if (state == "locked") return tr("It is signed and locked. If something is wrong, speak to the project.");
    if (state == "rejected") return tr("You sent it back %1. You get a new version to read.").arg(moment("rejected_at"));
    return tr("The project has not reported it yet. The hours can still change.");
}

void OwnAttendancePage::makeSheet(const RecordView& report)
{
    const auto read = reportMonth(*editor().view(), report);
    if (!read) return;
    const KioskMonth& month = *read;
    signing::Ask ask;
    ask.documentKind = "attendance_report";
    ask.signerRole = "participant";
    ask.surface = signing::Surface::Own;
    ask.account = editor().view()->me;
    ask.documents = {{report.id, month.revision, month.contentHash.toStdString()}};
    if (const auto who = RecordId::parse(text(report.body, "participant_id"))) ask.signer = *who;
    // What the signature keeps are the words that were on the screen, in the language it spoke.
    const auto language = std::make_shared<std::string>(QLocale().name().left(2).toStdString());
    auto* holder = new QObject; // whose end drops late answers
    SigningSheet::Ports ports;
    ports.code = codeWay(editor().workspace(), editor().org(), holder, [ask, language] {
        signing::Ask now = ask;
        now.language = *language;
        return now;
    });
    ports.reject = [this, id = report.id, revision = month.revision](const KioskReject& reject, const std::function<void(Done)>& answer) {
        Json args = {{"v", 1}, {"id", id.text()}, {"revision", revision}, {"code", reject.code.toStdString()}};
        if (!reject.text.isEmpty()) args["text"] = reject.text.toStdString();
        this->editor().workspace().submit(this->editor().org(), "RejectReport", args, this, [answer](const Submitted& outcome) {
            answer(outcome ? Done() : Done(fail("refused")));
        });
    };
    const attendance::StatementFacts facts{month.declared().toStdString(), month.project.toStdString(), month.projectNo.toStdString(),
                                           month.from, month.to, month.reported};
    ports.statement = [facts, language](const QString& wanted) {
        const auto words = attendance::statement("participant", wanted.toStdString(), facts);
        *language = words.language;
        return QString::fromStdString(words.text);
    };
    m_sheet = new SigningSheet(std::move(ports));
    m_sheet->setObjectName(QStringLiteral("ownSheet"));
    holder->setParent(m_sheet);
    m_place->layout()->addWidget(m_sheet);
    m_sheet->show(); // a layout would do it a moment later
    m_sheet->setMonth(month);
    m_sheet->setLanguage(QLocale().name().left(2));
    if (!waits(text(report.body, "state"))) m_sheet->setReading(standing(report));
    connect(m_sheet, &SigningSheet::confirmed, this, [this] {
        say(Tone::Ok, tr("Thank you, it is signed. A receipt goes to all your phones and e-mail addresses."));
        m_shown.clear();
        this->editor().workspace().syncNow();
    });
    connect(m_sheet, &SigningSheet::rejected, this, [this] { say(Tone::Ok, tr("Thank you, it was sent back. You get a new version to read.")); });
    connect(m_sheet, &SigningSheet::contentWanted, this, [this] { this->editor().workspace().syncNow(); });
    arrange();
}

void OwnAttendancePage::arrange()
{
    if (m_sheet) m_sheet->arrange(width() / Theme::get().scale() >= 1000);
}

void OwnAttendancePage::resizeEvent(QResizeEvent* event)
{
    OrganisationPage::resizeEvent(event);
    arrange();
}

void OwnAttendancePage::focusFirst()
{
    if (m_model->rowCount() > 0) m_table->setFocus(Qt::OtherFocusReason);
    else m_none->setFocus(Qt::OtherFocusReason);
}

void OwnAttendancePage::showRecord(const RecordId& id)
{
    if (const int row = m_model->rowOf(id); row >= 0) m_table->setCurrentRow(row);
}

void OwnAttendancePage::propose()
{
    auto* dialog = new ProposeDialog(editor(), this);
    connect(dialog, &ProposeDialog::proposed, this, [this] { say(Tone::Ok, tr("Thank you. The staff read it and answer here.")); });
    dialog->open();
}

const RecordView* OwnAttendancePage::own() const
{
    const auto& people = editor().view()->attendance.participants;
    const auto it = std::ranges::find_if(people, [this](const RecordView& p) { return editor().view()->roles.contains(roleIn(role::Participant, p.id)); });
    return it == people.end() ? nullptr : &*it;
}

void OwnAttendancePage::showLooks()
{
    if (!editor().isReady()) return;
    if (const RecordView* self = own()) (new IdentityLooksDialog(editor(), self->id, {}, this))->open();
}

QString OwnAttendancePage::proposals() const
{
    QStringList out;
    const OrgView& view = *editor().view();
    std::vector<RecordView> mine;
    for (const RecordView& p : view.attendance.proposals)
        if (isMine(view, p.body)) mine.push_back(p);
    std::ranges::sort(mine, std::ranges::greater(), [](const RecordView& p) { return text(p.body, "period"); });
    for (const RecordView& p : mine) {
        const QString month = texts::monthFirst(isoDate(text(p.body, "period") + "-01"));
        int minutes = 0;
        for (const Json& e : at(p.body, "entries")) minutes += static_cast<int>(integer(e, "minutes"));
        const QString hours = month::hoursInWords(minutes);
        const std::string state = text(p.body, "state");
        //: %1 month, %2 hours, %3 the reason
        if (state == "declined") out.append(tr("%1: you proposed %2. The staff declined it: %3").arg(month, hours, qtext(p.body, "answer")));
        else if (state == "open") out.append(tr("%1: you proposed %2. The staff have not answered yet.").arg(month, hours));
    }
    return out.join(u'\n');
}

void OwnAttendancePage::notAsked()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) return;
    const RecordView& report = m_model->report(row);
    send("RevokeCode", {{"v", 1}, {"id", report.id.text()}, {"revision", integer(report.body, "revision", 1)}},
         [this] { say(Tone::Ok, tr("The code is worth nothing any more. Tell the project if this happens again; you sign when you want to.")); });
}

void OwnAttendancePage::object()
{
    const int row = m_table->currentIndex().row();
    if (row < 0) return;
    const RecordView report = m_model->report(row);
    auto* dialog = new ReasonDialog({.name = QStringLiteral("object"),
                                     .title = tr("I did not sign this"),
                                     .head = m_model->index(row, OwnMonthsModel::Month).data().toString(),
                                     .follows = {tr("The month is not used until the project’s contact person has decided. Write what happened.")},
                                     .label = tr("What happened (at least ten letters)"),
                                     .act = tr("Object")},
                                    this);
    connect(dialog, &ReasonDialog::given, this, [this, dialog, report](const QString& reason, const QString&) {
        const Json args = {{"v", 1}, {"id", report.id.text()}, {"revision", integer(report.body, "revision", 1)}, {"text", reason.toStdString()}};
        editor().workspace().submit(editor().org(), "DisputeReport", args, dialog, [this, dialog](const Submitted& outcome) {
            if (outcome) {
                say(Tone::Ok, tr("Your objection is noted. The project’s contact person is told."));
                return dialog->done();
            }
            const auto* r = std::get_if<Rejection>(&outcome.error());
            dialog->refused(r && r->code == "dispute_too_late" ? tr("The time for objections is over. Speak to the project.")
                            : texts::refusal(outcome.error()));
        });
    });
    dialog->open();
}

void OwnAttendancePage::saveCertificate()
{
    const int row = m_table->currentIndex().row();
    if (row < 0) return;
    const RecordView& report = m_model->report(row);
    const auto month = reportMonth(*editor().view(), report);
    if (!month) return;
    auto* dialog = new CertificatesDialog(editor(), month->from, {{month->signer, {report.id}}}, this);
    connect(dialog, &CertificatesDialog::saved, this, [this](int n) { say(Tone::Ok, tr("%n certificate(s) saved. They are not protected there.", nullptr, n)); });
    dialog->open();
}

} // namespace sek
