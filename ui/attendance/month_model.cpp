// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_model.h"

#include "core/base/text.h"
#include "ui/attendance/hours.h"
#include "ui/attendance/month_texts.h"
#include "ui/widgets/views/rowroles.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace sek {

using namespace month;

MonthModel::MonthModel(QObject* parent) : QAbstractTableModel(parent) {}

void MonthModel::setSheet(MonthSheet sheet, bool keepSteps)
{
    // The same people in the same month: what changed by sync changes in place, a cell somebody types in stays open.
    bool same = keepSteps && sheet.rowCount() == m_sheet.rowCount() && sheet.terms().month == m_sheet.terms().month;
    for (int r = 0; same && r < sheet.rowCount(); ++r)
        same = sheet.row(r).participation == m_sheet.row(r).participation && sheet.row(r).name == m_sheet.row(r).name &&
               (!m_state || sheet.row(r).state == m_sheet.row(r).state);
    if (same) {
        m_sheet = std::move(sheet);
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT totalsChanged();
        return;
    }
    if (keepSteps && sheet.terms().month == m_sheet.terms().month) {
        follow(std::move(sheet));
    } else {
        beginResetModel();
        replace(std::move(sheet));
        if (!keepSteps) m_steps.clear();
        reorder();
        endResetModel();
    }
    Q_EMIT ticksChanged();
    Q_EMIT totalsChanged();
}

void MonthModel::replace(MonthSheet sheet)
{
    QSet<int> ticked;
    for (const int r : std::as_const(m_ticked))
        if (const int now = sheet.rowOf(m_sheet.row(r).participation); now >= 0) ticked.insert(now);
    m_sheet = std::move(sheet);
    m_ticked = ticked;
}

// Other people in the same month: their rows come and go, and what somebody types in another row stays open.
void MonthModel::follow(MonthSheet sheet)
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        const int now = sheet.rowOf(m_sheet.row(sheetRow(at)).participation);
        if (now >= 0 && passes(sheet.row(now))) continue;
        beginRemoveRows({}, at, at);
        m_order.erase(m_order.begin() + at);
        place();
        endRemoveRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<RecordId> people;
    for (const QModelIndex& i : before) people.push_back(m_sheet.row(sheetRow(i.row())).participation);
    std::set<RecordId> stay;
    for (const int r : m_order) stay.insert(m_sheet.row(r).participation);
    replace(std::move(sheet));
    reorder();
    const std::vector<int> wanted = m_order;
    std::erase_if(m_order, [&](int r) { return !stay.contains(m_sheet.row(r).participation); });
    place();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) after.append(index(rowOf(people[std::size_t(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_order.size() && m_order[i] == wanted[i]) continue;
        beginInsertRows({}, int(i), int(i));
        m_order.insert(m_order.begin() + std::ptrdiff_t(i), wanted[i]);
        place();
        endInsertRows();
    }
}

bool MonthModel::passes(const Row& row) const
{
    return (!m_state || row.state == *m_state) && (m_words.isEmpty() || foldedContains(fold(row.name), m_words));
}

void MonthModel::place()
{
    m_place.assign(std::size_t(m_sheet.rowCount()), -1);
    for (std::size_t i = 0; i < m_order.size(); ++i) m_place[std::size_t(m_order[i])] = int(i);
}

void MonthModel::reorder()
{
    m_order.clear();
    for (int r = 0; r < m_sheet.rowCount(); ++r)
        if (passes(m_sheet.row(r))) m_order.push_back(r);
    // The keys once, not in each comparison; protected identities stand last, as on lists that are shown about.
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(m_sheet.rowCount()));
    for (int r = 0; r < m_sheet.rowCount(); ++r) keys.push_back(collator.sortKey(m_sheet.row(r).name));
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        const bool pa = m_sheet.row(a).protectedIdentity;
        const bool pb = m_sheet.row(b).protectedIdentity;
        if (pa != pb) return pb;
        const int c = keys[std::size_t(a)].compare(keys[std::size_t(b)]);
        return m_descending ? c > 0 : c < 0;
    });
    place();
}

void MonthModel::setFilter(const QString& words, std::optional<month::State> state)
{
    beginResetModel();
    m_words = words.trimmed();
    m_state = state;
    reorder();
    endResetModel();
}

void MonthModel::setDescending(bool descending)
{
    if (descending == m_descending) return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex& i : before) rows.push_back(sheetRow(i.row()));
    m_descending = descending;
    reorder();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_place[std::size_t(rows[std::size_t(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

int MonthModel::rowOf(const RecordId& participation) const
{
    const int r = m_sheet.rowOf(participation);
    return r < 0 ? -1 : m_place[std::size_t(r)];
}

int MonthModel::count(month::State state) const
{
    int n = 0;
    for (int r = 0; r < m_sheet.rowCount(); ++r)
        if (m_sheet.row(r).state == state) ++n;
    return n;
}

void MonthModel::setTicked(int row, bool on)
{
    const int r = sheetRow(row);
    if (m_ticked.contains(r) == on) return;
    if (on) m_ticked.insert(r);
    else m_ticked.remove(r);
    Q_EMIT ticksChanged();
}

void MonthModel::setAllTicked(bool on)
{
    for (const int r : m_order) {
        if (on) m_ticked.insert(r);
        else m_ticked.remove(r);
    }
    if (!on) m_ticked.clear(); // also what the filter hides: nothing ticked stays out of sight
    Q_EMIT ticksChanged();
}

std::vector<int> MonthModel::asInTable(std::vector<int> rows) const
{
    const auto place = [this](int r) {
        const int at = m_place[std::size_t(r)];
        return std::pair(at < 0 ? m_sheet.rowCount() : at, r);
    };
    std::ranges::sort(rows, {}, place);
    return rows;
}

bool MonthModel::mustChoose(const QModelIndex& at) const
{
    const int day = dayOf(at.column());
    return day > 0 && keyFor(at.row(), day).activity.empty() && m_sheet.isEditable(sheetRow(at.row()), day);
}

std::optional<Change> MonthModel::typedChange(int row, int day, const EntryKey& key, const Typed& typed) const
{
    const int r = sheetRow(row);
    if (typed.what == Typed::Nothing) return m_sheet.changeTo(r, day, key, std::nullopt);
    Value value;
    const Occasion* session = m_sheet.occasion(key.occasion);
    const int plan = session ? session->planned : 0;
    if (const Value* before = m_sheet.value(r, day, key)) value.note = before->note;
    value.minutes = typed.what == Typed::Absent ? 0 : typed.minutes;
    value.presence = value.minutes == 0 ? Presence::Absent : value.minutes < plan ? Presence::Partial : Presence::Present;
    return m_sheet.changeTo(r, day, key, value);
}

bool MonthModel::type(const QModelIndex& at, const QString& text)
{
    if (mustChoose(at)) {
        Q_EMIT chooseWanted(at, text);
        return false;
    }
    return type(at, keyFor(at.row(), std::max(1, dayOf(at.column()))), text);
}

bool MonthModel::type(const QModelIndex& at, const EntryKey& key, const QString& text)
{
    const int day = dayOf(at.column());
    const Typed typed = readHours(text);
    if (day == 0 || typed.what == Typed::Unreadable) {
        Q_EMIT unreadable(at, text);
        return false;
    }
    if (const auto change = typedChange(at.row(), day, key, typed)) {
        const Row& row = m_sheet.row(sheetRow(at.row()));
        perform({tr("Hours of %1, %2").arg(row.spokenName, longDay(m_sheet.date(day))), {*change}});
    }
    return true;
}

bool MonthModel::note(const QModelIndex& at, const EntryKey& key, const QString& text)
{
    const int day = dayOf(at.column());
    if (day == 0) return false;
    const int r = sheetRow(at.row());
    const Value* before = m_sheet.value(r, day, key);
    if (!before) return false;
    Value value = *before;
    value.note = tidy(text).left(200);
    if (const auto change = m_sheet.changeTo(r, day, key, value))
        perform({tr("Note for %1, %2").arg(m_sheet.row(r).spokenName, longDay(m_sheet.date(day))), {*change}});
    return true;
}

void MonthModel::emptyCell(int row, int day, Act& act) const
{
    for (const Entry& e : m_sheet.entries(sheetRow(row), day))
        if (const auto change = typedChange(row, day, e.key, {})) act.changes.push_back(*change);
}

void MonthModel::clear(const QModelIndexList& cells)
{
    Act act{tr("Remove %n value(s)", nullptr, int(cells.size())), {}};
    for (const QModelIndex& i : cells)
        if (const int day = dayOf(i.column())) emptyCell(i.row(), day, act);
    perform(std::move(act));
}

int MonthModel::paste(const QModelIndexList& cells, int top, const QList<int>& columns, const QString& text)
{
    QString all = text;
    all.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (all.endsWith(u'\n')) all.chop(1);
    QList<QStringList> lines;
    for (const QString& line : all.split(u'\n')) lines.append(line.split(u'\t'));
    Act act;
    int left = 0;
    const auto put = [&](int row, int day, const QString& value) {
        const Typed typed = readHours(value);
        if (typed.what == Typed::Nothing) return emptyCell(row, day, act);
        // A sum is not the hours of one of several activities.
        const EntryKey key = keyFor(row, day);
        if (typed.what == Typed::Unreadable || key.activity.empty()) {
            ++left;
            return;
        }
        if (const auto change = typedChange(row, day, key, typed)) act.changes.push_back(*change);
    };
    if (lines.size() == 1 && lines.first().size() == 1) {
        for (const QModelIndex& i : cells)
            if (const int day = dayOf(i.column())) put(i.row(), day, lines.first().first());
    } else {
        for (qsizetype y = 0; y < lines.size(); ++y) {
            for (qsizetype x = 0; x < lines[y].size(); ++x) {
                if (x >= columns.size() || top + y >= rowCount()) ++left;
                else put(top + int(y), dayOf(columns[x]), lines[y][x]);
            }
        }
    }
    act.name = tr("Paste %n value(s)", nullptr, int(act.changes.size()));
    perform(std::move(act));
    return left;
}

QString MonthModel::copied(const QModelIndexList& cells) const
{
    std::map<int, std::map<int, QString>> table;
    std::set<int> columns;
    for (const QModelIndex& i : cells) {
        table[i.row()][i.column()] = i.data(Qt::EditRole).toString();
        columns.insert(i.column());
    }
    QStringList lines;
    for (auto& [row, values] : table) {
        QStringList line;
        for (const int c : columns) line.append(values[c]);
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n');
}

int MonthModel::fill(const std::string& id)
{
    const Occasion* o = m_sheet.occasion(id);
    if (!o || o->cancelled) return 0;
    const EntryKey key{o->activity, o->id};
    const Activity* a = m_sheet.activity(o->activity);
    Act act{tr("All present: %1, %2").arg(a ? a->code : QString(), longDay(m_sheet.date(o->day))), {}};
    for (const int r : m_order) {
        for (const Entry& e : m_sheet.entries(r, o->day)) {
            if (e.key != key || e.value) continue;
            if (const auto change = m_sheet.changeTo(r, o->day, key, Value{e.planned, Presence::Present, {}}))
                act.changes.push_back(*change);
        }
    }
    const int n = int(act.changes.size());
    perform(std::move(act));
    return n;
}

void MonthModel::perform(Act act)
{
    if (act.changes.empty()) return;
    apply(act.changes, true);
    const std::vector<Change> changes = act.changes;
    m_steps.did(std::move(act));
    Q_EMIT edited(changes);
}

void MonthModel::undo()
{
    const Act* act = m_steps.undoable();
    if (!act) return;
    std::vector<Change> back = act->changes;
    apply(back, false);
    m_steps.undone();
    for (Change& c : back) std::swap(c.from, c.to);
    Q_EMIT edited(back);
}

void MonthModel::redo()
{
    const Act* act = m_steps.redoable();
    if (!act) return;
    const std::vector<Change> changes = act->changes;
    apply(changes, true);
    m_steps.redone();
    Q_EMIT edited(changes);
}

void MonthModel::apply(const std::vector<Change>& changes, bool forth)
{
    for (const Change& c : changes) {
        if (forth) m_sheet.apply(c);
        else m_sheet.revert(c);
        touch(m_sheet.rowOf(c.participation), c.day);
    }
    Q_EMIT totalsChanged();
}

// One cell at a time: a view repaints exactly those, and a range only as a whole.
void MonthModel::touch(int r, int day)
{
    if (r < 0 || m_place[std::size_t(r)] < 0) return;
    for (const int column : {columnOfDay(day), int(State), sumColumn(), reportedColumn()}) {
        const QModelIndex i = index(m_place[std::size_t(r)], column);
        Q_EMIT dataChanged(i, i);
    }
}

void MonthModel::setState(int r, month::State state)
{
    m_sheet.setState(r, state);
    if (m_place[std::size_t(r)] >= 0)
        Q_EMIT dataChanged(index(m_place[std::size_t(r)], 0), index(m_place[std::size_t(r)], columnCount() - 1));
    Q_EMIT totalsChanged();
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || days() == 0 ? 0 : reportedColumn() + 1;
}

QString MonthModel::spoken(int row, int day) const
{
    const int r = sheetRow(row);
    QStringList parts = {m_sheet.row(r).spokenName, longDay(m_sheet.date(day))};
    if (m_sheet.isAbsent(r, day)) parts.append(tr("absent"));
    else if (m_sheet.hasValue(r, day)) parts.append(hoursInWords(m_sheet.minutes(r, day)));
    else parts.append(tr("empty"));
    parts += entriesInWords(m_sheet, r, day);
    if (m_sheet.isShort(r, day)) parts.append(tr("shorter than planned (%1)").arg(hoursInWords(m_sheet.planned(r, day))));
    for (const Finding& f : m_sheet.findings(r, day)) parts.append(sentence(f));
    if (m_sheet.row(r).state != month::State::Draft) parts.append(look(m_sheet.row(r).state).word);
    return parts.join(QStringLiteral(", "));
}

QVariant MonthModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || at.row() >= rowCount()) return {};
    const int r = sheetRow(at.row());
    const Row& row = m_sheet.row(r);
    const int day = dayOf(at.column());
    if (day > 0) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            if (m_sheet.isAbsent(r, day)) return AbsenceMark;
            return m_sheet.hasValue(r, day) ? writeHours(m_sheet.minutes(r, day)) : QString();
        case Qt::AccessibleTextRole: return spoken(at.row(), day);
        case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
        case Qt::ToolTipRole: {
            QStringList tips;
            for (const Finding& f : m_sheet.findings(r, day)) tips.append(sentence(f));
            tips += entriesInWords(m_sheet, r, day);
            for (const Entry& e : m_sheet.entries(r, day))
                if (e.value && !e.value->note.isEmpty()) tips.append(e.value->note);
            return tips.join(u'\n');
        }
        default: return {};
        }
    }
    switch (at.column()) {
    case Name:
        if (role == Qt::DisplayRole) return row.name;
        if (role == Qt::CheckStateRole) return int(isTicked(at.row()) ? Qt::Checked : Qt::Unchecked);
        if (role == Qt::ToolTipRole) return row.name;
        if (role == Qt::AccessibleTextRole) return spokenCell(row.name, {}, isTicked(at.row()) ? tr("ticked") : QString());
        return {};
    case State: {
        const int errors = m_sheet.errors(r);
        const bool wrong = errors > 0 && row.state == month::State::Draft;
        const QString words = wrong ? tr("Draft, %n error(s)", nullptr, errors) : look(row.state).word;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) return words;
        if (role == RowRole::StateIcon) return wrong ? QStringLiteral("error") : look(row.state).icon;
        if (role == RowRole::Ink) return QVariant::fromValue(wrong ? ColorRole::Bad : look(row.state).role);
        return {};
    }
    default: break;
    }
    const Totals totals = m_sheet.totals(r);
    const int minutes = at.column() == sumColumn() ? totals.minutes : totals.reported;
    if (role == Qt::DisplayRole) return writeHours(minutes);
    if (role == Qt::AccessibleTextRole) return hoursInWords(minutes);
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const int day = dayOf(section);
    const QString holiday = day > 0 ? m_sheet.holiday(day) : QString();
    if (role == Qt::ToolTipRole && !holiday.isEmpty()) return holiday;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (day > 0) {
        if (role == Qt::AccessibleTextRole) return holiday.isEmpty() ? longDay(m_sheet.date(day)) : tr("%1: %2", "day, public holiday").arg(longDay(m_sheet.date(day)), holiday);
        const QString letter = QLocale().standaloneDayName(m_sheet.date(day).dayOfWeek(), QLocale::NarrowFormat);
        return QStringLiteral("%1\n%2").arg(letter.toLower()).arg(day);
    }
    if (section == Name) return tr("Participant");
    if (section == State) return tr("Status");
    //: Head of a narrow column: the sum of the month's hours
    if (section == sumColumn()) return tr("Sum");
    //: Head of a narrow column: hours that are reported after rounding, short for "Reported"
    return tr("Rep.", "column");
}

Qt::ItemFlags MonthModel::flags(const QModelIndex& at) const
{
    Qt::ItemFlags f = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (const int day = dayOf(at.column()); day > 0 && m_sheet.isEditable(sheetRow(at.row()), day)) f |= Qt::ItemIsEditable;
    return f;
}

bool MonthModel::setData(const QModelIndex& at, const QVariant& value, int role)
{
    return role == Qt::EditRole && type(at, value.toString());
}

} // namespace sek
