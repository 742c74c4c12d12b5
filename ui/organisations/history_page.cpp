// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/history_page.h"

#include "core/domain/people/roles.h"
#include "ui/organisations/diff_table.h"
#include "ui/organisations/events_dialog.h"
#include "ui/organisations/history_attendance.h"
#include "ui/organisations/history_texts.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/organisations/taken_back.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowroles.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QAction>
#include <QCheckBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {

enum Column { When, Who, What, Acts, ColumnCount };
enum Role { SeqRole = Qt::UserRole, LastRole };

} // namespace

HistoryPageView::HistoryPageView(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("history"), parent), m_model(new QStandardItemModel(this)), m_table(new RowTable),
      m_values(new DiffTable), m_valuesHead(new TextLabel(TextType::Heading)), m_reveal(new QCheckBox), m_person(new ComboBox),
      m_section(new ComboBox), m_period(new ComboBox), m_older(new Button({}, ButtonKind::Outlined, QStringLiteral("clock"))), m_events(new QAction(this)),
      m_progress(new ProgressLine), m_none(new EmptyState(QStringLiteral("clock"), {}, {})), m_stack(new QStackedWidget),
      m_detail(new QWidget)
{
    const Theme& t = Theme::get();
    m_events->setObjectName(QStringLiteral("eventsAction"));
    m_events->setProperty(iconNameProperty, QStringLiteral("shield"));
    header()->addAct(m_events, ButtonKind::Flat);
    connect(m_events, &QAction::triggered, this, [this] { (new EventsDialog(this->editor(), this))->open(); });
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(t.space(24), 0, t.space(24), t.space(16));
    column->setSpacing(t.space(12));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(t.space(12));
    m_person->setObjectName(QStringLiteral("historyPersonCombo"));
    m_section->setObjectName(QStringLiteral("historySectionCombo"));
    m_period->setObjectName(QStringLiteral("historyPeriodCombo"));
    for (ComboBox* c : {m_person, m_section, m_period}) {
        c->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        tools->addWidget(c);
        connect(c, &QComboBox::currentIndexChanged, this, &HistoryPageView::fill);
    }
    tools->addStretch(1);
    column->addLayout(tools);
    m_progress->setObjectName(QStringLiteral("historyProgressLine"));
    column->addWidget(m_progress);
    m_model->setColumnCount(ColumnCount);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("noHistoryEmptyState"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    column->addWidget(m_stack, 3);
    m_older->setObjectName(QStringLiteral("olderButton"));
    column->addWidget(m_older, 0, Qt::AlignLeft);
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(t.space(8));
    auto* head = new QHBoxLayout;
    m_valuesHead->setObjectName(QStringLiteral("historyEntryLabel"));
    m_valuesHead->setWordWrap(true);
    m_reveal->setObjectName(QStringLiteral("revealCheck"));
    head->addWidget(m_valuesHead, 1);
    head->addWidget(m_reveal, 0, Qt::AlignTop);
    detail->addLayout(head);
    m_values->setObjectName(QStringLiteral("historyValuesTable"));
    detail->addWidget(makePlainScroll(QStringLiteral("historyValuesScrollArea"), m_values), 1);
    column->addWidget(m_detail, 2);
    setBody(body);
    connect(m_table, &RowTable::currentRowChanged, this, [this] {
        const QSignalBlocker quiet(m_reveal);
        m_reveal->setChecked(false); // each entry is opened on purpose
        showEntry();
    });
    connect(m_table, &RowTable::actionTriggered, this, &HistoryPageView::act);
    connect(m_reveal, &QCheckBox::toggled, this, &HistoryPageView::showEntry);
    connect(m_older, &QPushButton::clicked, this, [this] { fetch(false); });
    connect(&this->editor().workspace(), &Workspace::connectionChanged, this, [this](Connection c) {
        if (c == Connection::Online && isVisible()) fetch(true);
    });
    HistoryPageView::retranslate();
}

QString HistoryPageView::title() const
{
    return tr("History");
}

void HistoryPageView::retranslate()
{
    OrganisationPage::retranslate();
    header()->clearSubLine();
    header()->addSubText(tr("Who changed what, and when. What still waits on this computer stands above."));
    m_table->setAccessibleName(title());
    m_events->setText(tr("Codes and screens…"));
    m_older->setText(tr("Load older entries"));
    m_reveal->setText(tr("Show masked values"));
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What was done"), QString()});
    m_model->setHeaderData(Acts, Qt::Horizontal, tr("Actions"), Qt::AccessibleTextRole);
    fillFilters();
    refresh();
    fill();
}

void HistoryPageView::fillFilters()
{
    const auto keep = [](ComboBox* combo, const QList<std::pair<QString, QVariant>>& items) {
        const QSignalBlocker quiet(combo);
        const QVariant chosen = combo->currentData();
        combo->clear();
        for (const auto& [words, value] : items) combo->addItem(words, value);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    QList<std::pair<QString, QVariant>> people = {{tr("Everybody"), QString()}};
    const auto add = [&](const HistoryEntry& e) {
        const QString id = QString::fromStdString(e.actor.text());
        if (std::ranges::none_of(people, [&](const auto& p) { return p.second == id; })) people.append({historyWho(e, *editor().view()), id});
    };
    if (editor().view()) {
        for (const Waiting& w : m_waiting) add(w.entry);
        for (const HistoryEntry& e : m_entries) add(e);
    }
    keep(m_person, people);
    QList<std::pair<QString, QVariant>> sections = {{tr("All sections"), -1}};
    for (int s = 0; s <= static_cast<int>(HistorySection::Rights); ++s)
        sections.append({historySectionName(static_cast<HistorySection>(s)), s});
    keep(m_section, sections);
    keep(m_period, {{tr("Any time"), 0}, {tr("Today"), 1}, {tr("Last 7 days"), 7}, {tr("Last 30 days"), 30}, {tr("Last 12 months"), 365}});
    m_person->setAccessibleName(tr("Person"));
    m_section->setAccessibleName(tr("Section"));
    m_period->setAccessibleName(tr("Time"));
}

void HistoryPageView::fetch(bool newest)
{
    if (m_fetching || !editor().isReady()) return;
    m_fetching = true;
    m_seenSeq = editor().view()->status.seq;
    m_progress->start(tr("Fetching the history from the hub…"), false);
    if (m_entries.empty()) fill();
    editor().workspace().history(editor().org(), newest ? 0 : m_before, this, [this, newest](Result<HistoryPage> page) {
        m_fetching = false;
        m_progress->finish();
        if (!page) {
            m_trouble = tr("The history lies on the hub, and the hub cannot be reached now.");
            fill();
            if (m_model->rowCount() > 0) say(Tone::Warn, m_trouble);
            return;
        }
        m_trouble.clear();
        if (newest) takeNewest(std::move(*page));
        else take(*page);
    });
}

void HistoryPageView::takeNewest(HistoryPage page)
{
    if (m_entries.empty() || page.entries.empty()) return take(page);
    // What is newer than what is here; a gap in between starts afresh.
    const std::int64_t known = m_entries.front().seq;
    if (page.entries.back().seq > known && page.before != 0) {
        m_entries.clear();
        return take(page);
    }
    std::erase_if(page.entries, [&](const HistoryEntry& e) { return e.seq <= known; });
    m_entries.insert(m_entries.begin(), page.entries.begin(), page.entries.end());
    fillFilters();
    fill();
}

void HistoryPageView::take(const HistoryPage& page)
{
    m_entries.insert(m_entries.end(), page.entries.begin(), page.entries.end());
    m_before = page.before;
    m_more = page.before > 0;
    fillFilters();
    fill();
}

void HistoryPageView::refresh()
{
    if (!editor().isReady()) return;
    const auto& roles = editor().view()->roles;
    m_events->setVisible((roles.contains(role::Owner) || roles.contains(role::Auditor)) && !editor().view()->attendance.projects.empty());
    if (isVisible()) takeWaiting();
    if (isVisible() && editor().view()->status.seq != m_seenSeq) fetch(true);
}

void HistoryPageView::takeWaiting()
{
    const OrgView& view = *editor().view();
    const auto same = [](const Waiting& shown, const WaitingCommand& now) {
        return shown.command.id == now.id && shown.command.sent == now.sent && shown.command.held == now.held && shown.command.args == now.args;
    };
    if (std::ranges::equal(m_waiting.rbegin(), m_waiting.rend(), view.waiting.begin(), view.waiting.end(), same)) return;
    m_waiting.clear();
    for (auto it = view.waiting.rbegin(); it != view.waiting.rend(); ++it) {
        const auto args = cj1::parse(it->args);
        m_waiting.push_back({*it, {-it->position, it->madeAt, view.me, {}, it->id, it->name, args ? *args : Json::object()}});
    }
    fillFilters();
    fill();
}

bool HistoryPageView::isWanted(const HistoryEntry& e) const
{
    const OrgView& view = *editor().view();
    const QString person = m_person->currentData().toString();
    const int section = m_section->currentIndex() > 0 ? m_section->currentData().toInt() : -1;
    const int days = m_period->currentData().toInt();
    if (!person.isEmpty() && QString::fromStdString(e.actor.text()) != person) return false;
    const auto sections = historySections(e);
    if (section >= 0 && std::ranges::find(sections, static_cast<HistorySection>(section)) == sections.end()) return false;
    return days <= 0 || dateIn(e.at, text(view.state.organisation, "time_zone", "UTC")) > view.today.addDays(-days);
}

/// `together`: commands of one act, down to the one of number `last`.
void HistoryPageView::appendRow(const HistoryEntry& e, int together, std::int64_t last, const WaitingCommand* waiting)
{
    const OrgView& view = *editor().view();
    const QString when = !waiting        ? texts::moment(e.at, text(view.state.organisation, "time_zone", "UTC"), view.today)
                         : waiting->held ? tr("Waits for your password")
                         : waiting->sent ? tr("Sent, no answer yet")
                                         : tr("Waits to be sent");
    QList<QStandardItem*> row;
    for (const QString& words : {when, historyWho(e, view), together > 1 ? batchSentence(together) : historySentence(e, view)}) {
        auto* item = new QStandardItem(words);
        item->setEditable(false);
        item->setData(words, Qt::AccessibleTextRole);
        item->setData(words, Qt::ToolTipRole); // RowDelegate shows it letter by letter
        row << item;
    }
    row[When]->setData(QVariant::fromValue<qint64>(e.seq), SeqRole);
    row[When]->setData(QVariant::fromValue<qint64>(last), LastRole);
    row[When]->setData(QVariant::fromValue(ColorRole::Muted), RowRole::Ink);
    row[Who]->setData(true, RowRole::Strong);
    auto* acts = new QStandardItem;
    acts->setEditable(false);
    if (waiting) {
        row[When]->setData(waiting->held ? QStringLiteral("key") : QStringLiteral("waiting"), RowRole::StateIcon);
        row[When]->setData(QVariant::fromValue(ColorRole::Warn), RowRole::StateIconRole);
        if (waiting->canBeTakenBack()) {
            const RowAction back{QStringLiteral("takeBack"), QStringLiteral("undo"), tr("Take back"), true};
            acts->setData(QVariant::fromValue(QList<RowAction>{back}), RowRole::Actions);
            acts->setData(back.text, Qt::AccessibleTextRole);
        }
    }
    row << acts;
    m_model->appendRow(row);
}

void HistoryPageView::fill()
{
    if (!editor().isReady()) return;
    const std::int64_t chosen = shownSeq();
    const QSignalBlocker quiet(m_table);
    m_model->removeRows(0, m_model->rowCount());
    int keep = 0;
    // An import is one act.
    const auto rows = [&](const auto& list, const auto& entryOf, const auto& waitingOf) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::size_t first = i;
            const HistoryEntry& e = entryOf(list[i]);
            if (!isWanted(e)) continue;
            for (const std::string batch = historyBatch(e); !batch.empty() && i + 1 < list.size() && historyBatch(entryOf(list[i + 1])) == batch;) ++i;
            const std::int64_t last = entryOf(list[i]).seq;
            if (std::min(e.seq, last) <= chosen && chosen <= std::max(e.seq, last)) keep = m_model->rowCount();
            appendRow(e, static_cast<int>(i - first) + 1, last, waitingOf(list[i]));
        }
    };
    rows(m_waiting, [](const Waiting& w) -> const HistoryEntry& { return w.entry; }, [](const Waiting& w) { return &w.command; });
    rows(m_entries, [](const HistoryEntry& e) -> const HistoryEntry& { return e; }, [](const HistoryEntry&) -> const WaitingCommand* { return nullptr; });
    const bool some = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(some ? static_cast<QWidget*>(m_table) : m_none);
    if (some) m_table->setCurrentRow(std::min(keep, m_model->rowCount() - 1));
    if (shownSeq() != chosen) { // each entry is opened on purpose
        const QSignalBlocker masked(m_reveal);
        m_reveal->setChecked(false);
    }
    // Until the hub has answered nobody knows whether there is none.
    const bool first = m_fetching && m_entries.empty();
    m_none->setTexts(first                ? tr("Fetching the history from the hub…")
                     : m_entries.empty() ? tr("No history yet.")
                                          : tr("Nothing found"),
                     !m_trouble.isEmpty() ? m_trouble
                     : first              ? QString()
                     : m_entries.empty() ? tr("Every change that the hub accepts will be listed here.")
                                         : tr("No entry fits the filters. Load older ones or choose less."));
    m_older->setVisible(m_more && !m_entries.empty());
    m_table->setColumnHidden(Acts, m_waiting.empty());
    showEntry();
}

std::int64_t HistoryPageView::shownSeq() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->index(index.row(), When).data(SeqRole).toLongLong() : 0;
}

const HistoryEntry* HistoryPageView::current() const
{
    const std::int64_t seq = shownSeq();
    for (const Waiting& w : m_waiting)
        if (w.entry.seq == seq) return &w.entry;
    const auto it = std::ranges::find(m_entries, seq, &HistoryEntry::seq);
    return it == m_entries.end() ? nullptr : &*it;
}

void HistoryPageView::act(const QModelIndex& index, const QString& id)
{
    if (id != QLatin1String("takeBack")) return;
    const QModelIndex when = m_model->index(index.row(), When);
    const std::int64_t first = when.data(SeqRole).toLongLong(), last = when.data(LastRole).toLongLong();
    std::vector<WaitingCommand> commands;
    for (const Waiting& w : m_waiting)
        if (first <= w.entry.seq && w.entry.seq <= last) commands.push_back(w.command);
    const bool imported = commands.size() > 1;
    editor().takeBack(commands, imported, this, [this, commands, imported](const Done& outcome) {
        if (outcome) say(Tone::Info, takenBackWords(commands, imported));
        else say(Tone::Warn, texts::failure(QString::fromStdString(outcome.error().code)));
    });
}

void HistoryPageView::showEntry()
{
    const HistoryEntry* e = m_model->rowCount() > 0 ? current() : nullptr;
    m_detail->setVisible(e != nullptr);
    if (!e) return;
    m_valuesHead->setText(historySentence(*e, *editor().view()));
    const auto lines = historyLines(*e, m_reveal->isChecked());
    QList<DiffTable::Row> rows;
    for (const ChangeLine& l : lines) {
        const DiffTable::Row row = {{l.label, DiffDelegate::Label}, {l.before, DiffDelegate::Unchanged}, {l.after, DiffDelegate::Plain}};
        rows.append(row);
    }
    m_values->setContent({tr("Field"), tr("Before"), tr("After")}, rows);
    m_values->setVisible(!rows.isEmpty());
    m_reveal->setVisible(historyHasMasked(*e));
}

void HistoryPageView::arrange()
{
    QHeaderView* head = m_table->head();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(Acts, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(Who, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(What, QHeaderView::Stretch);
}

void HistoryPageView::showEvent(QShowEvent* event)
{
    OrganisationPage::showEvent(event);
    if (editor().isReady()) takeWaiting();
    if (editor().isReady() && (m_entries.empty() || editor().view()->status.seq != m_seenSeq)) fetch(true);
}

void HistoryPageView::focusFirst()
{
    if (m_model->rowCount() > 0) m_table->setFocus(Qt::OtherFocusReason);
    else m_person->setFocus(Qt::OtherFocusReason);
}

} // namespace sek
