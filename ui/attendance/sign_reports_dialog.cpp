// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/sign_reports_dialog.h"

#include "core/base/hash.h"
#include "core/domain/attendance/statements.h"
#include "core/domain/signing/channels.h"
#include "ui/attendance/channels_dialog.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/report_month.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/organisations/record_lookup.h"
#include "ui/signing/code_card.h"
#include "ui/signing/code_client.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sek {

namespace {

/// What the person responsible signs anew, and why (W14.3); nothing for a first version.
QStringList correction(const OrgView& view, const RecordId& report)
{
    const auto read = view.attendance.reports.read(report);
    const Json* body = read ? &read->body : nullptr;
    const int then = body ? versionBefore(*body) : 0;
    if (then == 0) return {};
    QStringList out;
    for (const KioskMonth::Line& l : reportLines(view, *body))
        if (l.before >= 0)
            out << SignReportsDialog::tr("%1, %2: was %3, now %4", "day, activity, hours, hours")
                       .arg(month::longDay(l.date), l.activity, month::hoursInWords(l.before), month::hoursInWords(l.minutes));
    if (out.isEmpty()) out << SignReportsDialog::tr("The same hours as in version %1.").arg(then);
    else out.prepend(SignReportsDialog::tr("Changed since version %1:").arg(then));
    if (const QString why = qtext(*body, "correction_reason"); !why.isEmpty()) out << SignReportsDialog::tr("Reason: %1").arg(why);
    return out;
}

} // namespace

SignReportsDialog::SignReportsDialog(OrganisationEditor& editor, QDate month, std::vector<Item> items, QWidget* parent)
    : ActDialog(QStringLiteral("signReportsDialog"), tr("Report and sign"), parent), m_editor(editor), m_items(std::move(items)),
      m_trouble(new MessageBar)
{
    const Theme& t = Theme::get();
    auto* head = new TextLabel(TextType::Heading, tr("%1: report and sign %n month(s)", nullptr, int(m_items.size())).arg(texts::monthFirst(month)));
    head->setWordWrap(true);
    content()->addWidget(head);

    auto* list = new QWidget;
    list->setObjectName(QStringLiteral("page"));
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, t.space(8), 0);
    grid->setVerticalSpacing(t.space(4));
    grid->setColumnStretch(0, 1);
    int total = 0;
    int row = 0;
    bool corrected = false;
    for (const Item& item : m_items) {
        grid->addWidget(new TextLabel(TextType::Body, item.person), row, 0);
        grid->addWidget(new TextLabel(TextType::BodyStrong, month::hoursInWords(item.minutes)), row++, 1, Qt::AlignRight);
        total += item.minutes;
        const QStringList lines = correction(*editor.view(), item.report);
        if (lines.isEmpty()) continue;
        corrected = true;
        auto* what = new TextLabel(TextType::Small, lines.join(u'\n'), ColorRole::Muted);
        what->setObjectName(QStringLiteral("correctionLabel"));
        what->setWordWrap(true);
        what->setAccessibleName(tr("%1, corrected", "person").arg(item.person) + u'\n' + what->text());
        grid->addWidget(what, row++, 0, 1, 2);
    }
    auto* scroll = makePlainScroll(QStringLiteral("signReportsScrollArea"), list);
    const int line = QFontMetrics(t.font(TextType::BodyStrong)).height() + t.space(4);
    if (corrected) scroll->setFixedHeight(std::min(list->sizeHint().height() + t.space(8), 14 * line));
    else scroll->setFixedHeight(line * int(std::min<std::size_t>(m_items.size(), 8)) + t.space(8));
    content()->addWidget(scroll);
    content()->addSpacing(t.space(8)); // the list does not run into what is declared about it

    const std::string language = QLocale().name().left(2).toStdString();
    auto* statement = new TextLabel(TextType::Body, QString::fromStdString(attendance::statement("responsible", language).text));
    statement->setObjectName(QStringLiteral("statementLabel"));
    statement->setWordWrap(true);
    content()->addWidget(statement);
    m_trouble->setObjectName(QStringLiteral("signTroubleBar"));
    content()->addWidget(m_trouble);

    CodeWay way = codeWay(editor.workspace(), editor.org(), this, [this, language] {
        signing::Ask ask;
        ask.language = language;
        ask.documentKind = "attendance_report";
        ask.signerRole = "responsible";
        ask.signer = RecordId(m_editor.view()->me.value);
        ask.account = m_editor.view()->me;
        ask.surface = signing::Surface::Staff;
        const auto contents = hashes();
        for (std::size_t i = 0; i < m_items.size(); ++i) ask.documents.push_back({m_items[i].report, m_items[i].revision, contents[i]});
        return ask;
    });
    m_card = new CodeCard(std::move(way));
    m_card->setTimeZone(text(editor.view()->state.organisation, "time_zone", "UTC"));
    m_card->setWords({tr("Sign %n month(s)", nullptr, int(m_items.size())), month::hoursInWords(total), {}});
    m_card->hide();
    content()->addWidget(m_card);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_start = addAct(tr("Freeze and send the code"), ButtonKind::Main, QStringLiteral("send"), QStringLiteral("freeze"));
    setLogicalSize(600, 0);
    connect(m_start, &QPushButton::clicked, this, &SignReportsDialog::freeze);
    connect(m_trouble, &MessageBar::firstTriggered, this, [this] {
        m_trouble->clear();
        if (const auto wanted = std::exchange(m_wanted, {})) {
            reject();
            return Q_EMIT reportWanted(wanted->first, wanted->second);
        }
        (new ChannelsDialog(m_editor, this))->open();
    });
    connect(&editor, &OrganisationEditor::changed, this, &SignReportsDialog::look);
    connect(m_card, &CodeCard::confirmed, this, [this] {
        m_done = true;
        Q_EMIT reported(int(m_items.size()));
        accept();
    });
    connect(m_card, &CodeCard::contentChanged, this, [this] {
        m_trouble->say(Tone::Warn, tr("Somebody changed one of the months in the meantime. Close this and look at it again."));
    });
    m_start->setFocus();
}

SignReportsDialog::~SignReportsDialog() = default;

void SignReportsDialog::freeze()
{
    if (m_freezing) return;
    if (!hasChannel()) {
        m_trouble->say(Tone::Warn, tr("A code needs a phone or e-mail address of your own that you have confirmed."));
        m_trouble->setFirstButton(tr("Where my codes go…"));
        return;
    }
    m_freezing = true;
    m_asked = {};
    m_wanted.reset();
    m_trouble->setFirstButton({});
    m_start->setEnabled(false);
    Json list = Json::array();
    for (const Item& i : m_items) {
        const QByteArray salt = m_editor.workspace().randomBytes(16);
        list.push_back({{"id", i.report.text()}, {"revision", i.revision}, {"salt", hex(salt)}});
    }
    m_trouble->say(Tone::Info, tr("The hub freezes the months…"));
    m_editor.workspace().submit(m_editor.org(), "FreezeReports", {{"v", 1}, {"reports", std::move(list)}}, this, [this](const Submitted& outcome) {
        if (outcome) {
            m_asked = *outcome;
            return look();
        }
        m_freezing = false;
        m_start->setEnabled(true);
        refused(outcome.error());
    });
}

void SignReportsDialog::refused(const std::variant<Rejection, Failure>& why)
{
    QString said = texts::refusal(why);
    const auto* r = std::get_if<Rejection>(&why);
    const auto item = std::ranges::find_if(m_items, [&](const Item& i) { return r && text(r->params, "id") == i.report.text(); });
    if (item == m_items.end()) return m_trouble->say(Tone::Bad, said);
    QDate day;
    for (const Issue& issue : r->issues)
        if (!day.isValid()) day = isoDate(text(issue.params, "date"));
    said = day.isValid() ? tr("%1, %2: %3", "person, day, what is wrong").arg(item->person, month::longDay(day), said) : tr("%1: %2", "person, what is wrong").arg(item->person, said);
    m_wanted.emplace(item->report, day);
    m_trouble->setFirstButton(day.isValid() ? tr("Show the day") : tr("Show the month"));
    m_trouble->say(Tone::Bad, said);
}

bool SignReportsDialog::hasChannel() const
{
    const OrgView& view = *m_editor.view();
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    return std::ranges::any_of(view.attendance.channels, [&](const RecordView& c) {
        return text(c.body, "owner") == view.me.text() && signing::Channel{c.id, c.body}.state(now) == "active";
    });
}

std::vector<std::string> SignReportsDialog::hashes() const
{
    std::vector<std::string> out(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (const auto r = m_editor.view()->attendance.reports.read(m_items[i].report); r && !r->waiting)
            out[i] = text(at(r->body, "freeze"), "content_hash");
    return out;
}

void SignReportsDialog::look()
{
    if (!m_freezing || m_frozen || m_asked.isNull()) return;
    const auto contents = hashes();
    if (std::ranges::any_of(contents, [](const std::string& h) { return h.empty(); })) {
        for (const Problem& p : m_editor.view()->problems)
            if (p.id == m_asked) return refused(p.rejection); // one of before is no answer to this
        if (m_editor.workspace().connection() == Connection::Offline)
            m_trouble->say(Tone::Warn, tr("It is queued: freezing and the code need the hub. Come back when it can be reached."));
        return;
    }
    m_frozen = true;
    m_trouble->clear();
    m_start->hide();
    m_card->show();
    m_card->ask();
}

void SignReportsDialog::reject()
{
    if (m_freezing && !m_done) {
        Json ids = Json::array();
        for (const Item& i : m_items) ids.push_back(i.report.text());
        m_editor.workspace().submit(m_editor.org(), "ThawReports", {{"v", 1}, {"ids", std::move(ids)}}, &m_editor, [](const Submitted&) {});
    }
    ActDialog::reject();
}

} // namespace sek
