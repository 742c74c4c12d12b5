// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/signing_watch_dialog.h"

#include "core/domain/people/roles.h"
#include "ui/attendance/month_binding.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/reason_dialog.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/print_notice.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/plain_table.h"
#include "ui/widgets/views/rowtable.h"

#include <QFile>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sek {

namespace {

constexpr int WeeksBack = 12;
/// Whole months are asked about, this one and those before it.
constexpr int MonthsShown = 3;

std::optional<attendance::WatchRules> rulesOfData()
{
    QFile file(QStringLiteral(":/data/attendance/watch.json"));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const auto rules = attendance::watchRules(file.readAll());
    return rules ? std::optional(*rules) : std::nullopt;
}

TextLabel* wrapped(TextType type, const QString& text)
{
    auto* label = new TextLabel(type, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

SigningWatchDialog::SigningWatchDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent)
    : ActDialog(QStringLiteral("signingWatchDialog"), tr("How codes were used"), parent), m_editor(editor), m_project(project), m_rules(rulesOfData()),
      m_zone(text(editor.view()->state.organisation, "time_zone", "UTC")), m_weeks(new ComboBox), m_count(wrapped(TextType::Body, {})),
      m_findings(new PlainTable(this)), m_none(wrapped(TextType::Body, tr("Nothing stands out in this week."))), m_people(new PlainTable(this)),
      m_nobody(wrapped(TextType::Body, tr("No month is signed yet."))), m_said(new MessageBar)
{
    content()->addWidget(wrapped(TextType::Heading, tr("What deserves a look")));
    content()->addWidget(wrapped(TextType::Body, tr("There may be a good reason for each. A class that signs after a session is quick, too.")));
    auto* week = new TextLabel(TextType::Body, tr("Week"));
    week->setBuddy(m_weeks);
    content()->addWidget(week);
    m_weeks->setObjectName(QStringLiteral("watchWeekCombo"));
    m_weeks->setAccessibleName(week->text());
    const QDate today = editor.view()->today, monday = today.addDays(1 - today.dayOfWeek());
    for (int n = 0; n < WeeksBack; ++n) {
        const QDate from = monday.addDays(-7 * n);
        m_weeks->addItem(tr("%1 to %2", "first and last day of a week").arg(texts::date(from), texts::date(from.addDays(6))), from);
    }
    content()->addWidget(m_weeks);
    m_count->setObjectName(QStringLiteral("watchCountLabel"));
    content()->addWidget(m_count);
    m_findings->setHeads({tr("What happened"), tr("When")});
    m_findingsTable = makePlainTable(m_findings, QStringLiteral("watchFindingsTable"), tr("What deserves a look"));
    m_findingsTable->setTwoLine(true);
    content()->addWidget(m_findingsTable, 1);
    m_none->setObjectName(QStringLiteral("watchNoneLabel"));
    content()->addWidget(m_none);

    content()->addWidget(wrapped(TextType::Heading, tr("Ask whether they signed")));
    content()->addWidget(wrapped(TextType::Body, tr("Some months are picked by chance. Whoever reported the month does not ask.")));
    content()->addWidget(wrapped(TextType::Body, tr("Not by the phone or mailbox the code went to: by the employer, the agency, a register.")));
    m_people->setHeads({tr("Participant"), tr("Answer")}, tr("Actions"));
    m_peopleTable = makePlainTable(m_people, QStringLiteral("watchPeopleTable"), tr("Ask whether they signed"));
    m_peopleTable->setTwoLine(true);
    content()->addWidget(m_peopleTable, 1);
    m_nobody->setObjectName(QStringLiteral("watchNobodyLabel"));
    content()->addWidget(m_nobody);
    m_said->setObjectName(QStringLiteral("watchSaidBar"));
    m_said->clear();
    content()->addWidget(m_said);
    content()->addStretch();
    Button* print = addAct(tr("Print…"), ButtonKind::Outlined, QStringLiteral("print"), QStringLiteral("printWatch"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    setLogicalSize(840, 660);
    connect(print, &QPushButton::clicked, this, [this] { beforePrinting(this, [this] { printPaper(page(), this); }); });
    connect(m_weeks, &QComboBox::currentIndexChanged, this, &SigningWatchDialog::look);
    connect(&editor, &OrganisationEditor::changed, this, &SigningWatchDialog::look);
    connect(m_peopleTable, &RowTable::actionTriggered, this, [this](const QModelIndex& at, const QString&) { note(at.row()); });
    connect(m_peopleTable, &QAbstractItemView::activated, this, [this](const QModelIndex& at) { note(at.row()); });
    show({});
    look();
    m_weeks->setFocus();
}

void SigningWatchDialog::look()
{
    if (!m_rules) return;
    const QDate from = m_weeks->currentData().toDate();
    m_editor.workspace().look<Seen>(
        m_editor.org(), this,
        [rules = *m_rules, project = m_project, from, today = m_editor.view()->today](const Records& records) {
            Seen seen{attendance::watched(records, rules, project, from, from.addDays(6)), {}};
            for (int n = 0; n < MonthsShown; ++n)
                for (attendance::CallBack& c : attendance::callBackList(records, rules, project, toIso(today.addMonths(-n)).substr(0, 7)))
                    seen.asked.push_back(std::move(c));
            return seen;
        },
        [this, from](const Seen& seen) {
            if (m_weeks->currentData().toDate() == from) show(seen); // else a newer look is on its way
        });
}

QString SigningWatchDialog::person(const RecordId& participant) const
{
    const QString name = month::participantName(*m_editor.view(), participant.text());
    return name.isEmpty() ? tr("Somebody who is not listed any more") : name;
}

void SigningWatchDialog::show(const Seen& seen)
{
    const auto sentence = [](const attendance::Finding& f) {
        const int n = int(f.people.size());
        switch (f.remark) {
        case attendance::Remark::QuickSignatures: return tr("%n people signed quickly one after another at one computer", nullptr, n);
        case attendance::Remark::OutsideSessions: return tr("Signed at a computer of yours outside the times of sessions");
        case attendance::Remark::ChangedBefore: return tr("Signed shortly after the phone or mailbox was changed");
        case attendance::Remark::ConfirmedOutside: return tr("Phone or mailbox confirmed outside the times of sessions");
        case attendance::Remark::ConfirmedTogether: return tr("Phones or mailboxes of %n people confirmed on one computer within minutes", nullptr, n);
        }
        return QString();
    };
    const QDate today = m_editor.view()->today;
    QList<PlainTable::Row> rows;
    for (const attendance::Finding& f : seen.week.findings) {
        QStringList names;
        for (const RecordId& p : f.people) names.append(person(p));
        rows.append({{sentence(f), texts::moment(f.at, m_zone, today)}, QLocale().createSeparatedList(names)});
    }
    m_count->setText(tr("%n month(s) were signed by participants in this week.", nullptr, seen.week.signatures));
    m_findingsTable->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_findings->show(std::move(rows));

    m_asked = seen.asked;
    std::ranges::stable_partition(m_asked, [](const attendance::CallBack& c) { return c.noted.empty(); });
    const bool may = mayDoIn("NoteCallBack", m_editor.view()->roles, m_project);
    QList<PlainTable::Row> people;
    for (const attendance::CallBack& c : m_asked) {
        const std::string outcome = text(c.noted, "outcome");
        const QString on = texts::date(isoDate(text(c.noted, "asked_on")));
        const QString answer = outcome == "confirmed" ? tr("Signed it, %1", "date").arg(on)
                               : outcome == "denied"  ? tr("Did not sign it, %1", "date").arg(on)
                               : outcome.empty()      ? tr("Not asked yet")
                                                      : tr("Not reached, %1", "date").arg(on);
        PlainTable::Row row{{person(c.participant), answer}, texts::month(isoDate(c.period.substr(0, 7) + "-01"))};
        if (may) row.acts = {{QStringLiteral("note"), QStringLiteral("edit"), tr("Note the answer"), c.noted.empty()}};
        row.id = QString::fromStdString(c.report.text()) + (c.noted.empty() ? u'-' : u'+'); // once answered, the keyboard goes on to the next
        people.append(std::move(row));
    }
    m_peopleTable->setVisible(!people.isEmpty());
    m_nobody->setVisible(people.isEmpty());
    m_people->show(std::move(people));
}

void SigningWatchDialog::note(int row)
{
    if (row < 0 || row >= int(m_asked.size()) || !mayDoIn("NoteCallBack", m_editor.view()->roles, m_project)) return;
    const attendance::CallBack& c = m_asked[std::size_t(row)];
    auto* dialog = new ReasonDialog(
        {.name = QStringLiteral("callBack"),
         .title = tr("Note the answer"),
         .head = tr("%1, %2: did they sign?", "month, person").arg(texts::monthFirst(isoDate(c.period.substr(0, 7) + "-01")), person(c.participant)),
         .follows = {},
         .options = {{QStringLiteral("confirmed"), tr("Yes, they signed"), {}, {}},
                     {QStringLiteral("denied"), tr("No, they did not sign"), tr("Open a correction of the month, or let them object: the signature is looked into."), {}},
                     {QStringLiteral("not_reached"), tr("Not reached"), tr("The month stays on the list."), {}}},
         .label = tr("Where the contact came from: employer, agency …"),
         .least = 2,
         .most = 200,
         .silent = QStringLiteral("not_reached"),
         .act = tr("Note the answer")},
        this);
    connect(dialog, &ReasonDialog::given, this, [this, dialog, report = c.report, revision = c.revision](const QString& source, const QString& outcome) {
        const Json args = {{"v", 1}, {"report_id", report.text()}, {"revision", revision}, {"outcome", outcome.toStdString()}, {"source", source.simplified().toStdString()}};
        m_editor.workspace().submit(m_editor.org(), "NoteCallBack", args, dialog, [this, dialog](const Submitted& answer) {
            if (!answer) {
                const auto* r = std::get_if<Rejection>(&answer.error());
                return dialog->refused(r && r->code == "self_signing" ? tr("Whoever reported the month does not ask about it. Somebody else has to.") : texts::refusal(answer.error()));
            }
            m_said->say(Tone::Ok, tr("The answer is noted."));
            dialog->done();
        });
    });
    dialog->open();
}

PaperTable SigningWatchDialog::page() const
{
    PaperTable page;
    page.title = tr("How codes were used, %1", "week").arg(m_weeks->currentText());
    for (const RecordView& p : m_editor.view()->attendance.projects)
        if (p.id == m_project) page.about = {qtext(p.body, "name"), qtext(p.body, "project_no")};
    page.about.append(m_count->text());
    page.heads = {tr("What happened"), tr("When"), tr("Who")};
    for (const PlainTable::Row& r : m_findings->rows()) page.rows.append({r.cells.value(0), r.cells.value(1), r.second});
    for (const PlainTable::Row& r : m_people->rows()) page.rows.append({tr("Asked whether they signed: %1", "month").arg(r.second), r.cells.value(1), r.cells.value(0)});
    return page;
}

} // namespace sek
