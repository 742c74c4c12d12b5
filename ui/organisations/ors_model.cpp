// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/ors_model.h"

#include "core/domain/organisations/kinds.h"
#include "ui/organisations/change_lines.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/views/rowroles.h"

#include <algorithm>

namespace sek {

OrsModel::OrsModel(OrganisationEditor& editor, QObject* parent) : QAbstractTableModel(parent), m_editor(editor) {}

void OrsModel::append(const RecordView& task)
{
    const OrgView& view = *m_editor.view();
    const std::string zone = text(view.state.organisation, "time_zone", "UTC");
    Row head;
    head.task = task.id;
    head.head = true;
    const QDate done = isoDate(text(task.body, "done_on"));
    head.done = done.isValid();
    head.what = tr("Update %1").arg(integer(task.body, "revision"));
    const auto made = parseRfc3339(text(task.body, "made_at"));
    const QString when = made ? texts::moment(*made, zone, view.today) : QString();
    const QString by = view.nameOf(text(task.body, "made_by"));
    head.second = by.isEmpty() ? when : tr("%1, %2", "when and who").arg(when, by);
    if (head.done) {
        const QString who = view.nameOf(text(task.body, "done_by"));
        head.state = who.isEmpty() ? tr("Done in ORS on %1").arg(texts::date(done))
                                   : tr("Done in ORS on %1 by %2").arg(texts::date(done), who);
    } else {
        head.state = task.waiting ? tr("Waiting to be sent") : tr("To repeat in ORS");
    }
    head.id = QString::fromStdString(task.id.text()) + (head.done ? u'+' : u'-');
    const std::size_t first = m_rows.size();
    m_rows.push_back(head);

    // What ORS calls the field stands first and whole; whose it is below.
    const auto line = [&](const QString& what, const QString& whose, const QString& before, const QString& value) {
        Row r;
        r.second = whose;
        r.task = task.id;
        r.id = head.id + QString::number(m_rows.size() - first);
        r.done = head.done;
        r.what = what;
        r.value = value;
        r.before = before;
        m_rows.push_back(std::move(r));
    };
    const Json& changes = at(task.body, "changes");
    if (!changes.is_array()) return;
    // People come as one entry for each unit; here one person's lines stand together.
    std::vector<std::string> people;
    for (const Json& c : changes) {
        if (text(c, "entity") == kind::Organisation) {
            const bool contact = text(c, "unit").starts_with("contact_person.");
            for (const ChangeLine& l : unitLines(organisationSchema(), text(c, "unit"), at(c, "from"), at(c, "to")))
                line(l.label, contact ? tr("Contact person") : QString(), l.before, l.after);
        } else if (std::ranges::find(people, text(c, "id")) == people.end()) {
            people.push_back(text(c, "id"));
        }
    }
    for (const std::string& id : people) {
        Json before = Json::object(), after = Json::object();
        std::string op;
        for (const Json& c : changes) {
            if (text(c, "id") != id) continue;
            op = text(c, "op");
            if (at(c, "from").is_object()) before.update(at(c, "from"), true);
            if (at(c, "to").is_object()) after.update(at(c, "to"), true);
        }
        Json known = after;
        for (const auto& [user, body] : view.state.users)
            if (user.text() == id) known = body;
        const QString name = texts::person(op == "delete_user" ? before : known);
        if (op == "delete_user") {
            line(tr("Delete the authorised user"), {}, {}, name);
            continue;
        }
        for (const ChangeLine& l : personLines(before, after, op == "add_user")) {
            if (l.before == l.after) continue;
            line(l.label, op == "add_user" ? tr("Add the authorised user %1").arg(name) : tr("Authorised user %1").arg(name), l.before,
                 l.after);
        }
    }
}

void OrsModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_open = 0;
    if (m_editor.view()) {
        std::vector<RecordView> done;
        for (const RecordView& t : m_editor.view()->orsTasks) {
            if (!text(t.body, "done_on").empty()) {
                done.insert(done.begin(), t);
                continue;
            }
            ++m_open;
            append(t);
        }
        for (const RecordView& t : done) append(t);
    }
    endResetModel();
}

QString OrsModel::asText(const RecordId& task) const
{
    QStringList lines;
    QString whose;
    for (const Row& r : m_rows) {
        if (r.task != task || r.head) continue;
        if (r.second != whose && !r.second.isEmpty()) lines << r.second;
        whose = r.second;
        lines << tr("%1: %2", "field and value").arg(r.what, r.value);
    }
    return lines.join(u'\n');
}

int OrsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& r = row(index.row());
    const int column = index.column();
    const bool may = m_editor.mayDo("TickOrsTask");
    const auto words = [&]() -> QString {
        switch (column) {
        case What: return r.what;
        case Value: return r.head ? QString() : r.value.isEmpty() ? tr("empty the field") : r.value;
        case State: return r.state;
        default: return {};
        }
    };
    const auto second = [&]() -> QString {
        if (column == What) return r.second;
        return column == Value && !r.before.isEmpty() ? tr("Was: %1").arg(r.before) : QString();
    };
    switch (role) {
    case Qt::DisplayRole: return words();
    case Qt::AccessibleTextRole: {
        if (column != Acts) return spokenCell(words(), second(), {});
        const auto actions = data(index, RowRole::Actions).value<QList<RowAction>>();
        QStringList spoken;
        for (const RowAction& a : actions) spoken << a.text;
        return spoken.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: return column == Value && r.value.size() > 40 ? QVariant(r.value) : QVariant();
    case RowRole::Id: return r.id;
    case RowRole::SecondLine: return second();
    case RowRole::Strong: return (column == What && r.head) || (column == Value && !r.done);
    case RowRole::Ink:
        if (r.done) return QVariant::fromValue(ColorRole::Muted);
        return column == Value && r.value.isEmpty() && !r.head ? QVariant::fromValue(ColorRole::Muted) : QVariant();
    case RowRole::Chip: return column == State && r.head && !r.done;
    case RowRole::StateIcon:
        if (column != State || !r.head) return {};
        return r.done ? QStringLiteral("done") : QStringLiteral("diff");
    case RowRole::StateTone:
        if (column != State || !r.head) return {};
        return QVariant::fromValue(r.done ? Tone::Ok : Tone::Warn);
    case RowRole::Actions: {
        if (column != Acts) return {};
        QList<RowAction> out;
        if (r.head && !r.done) {
            if (may) out.append({QStringLiteral("tick"), QStringLiteral("check"), tr("Done in ORS"), true});
            out.append({QStringLiteral("copyAll"), QStringLiteral("copy"), tr("Copy all values")});
        } else if (r.head && may) {
            out.append({QStringLiteral("untick"), QStringLiteral("undo"), tr("Not done"), true});
        } else if (!r.head && !r.done && !r.value.isEmpty()) {
            out.append({QStringLiteral("copy"), QStringLiteral("copy"), tr("Copy the value")});
        }
        return out.isEmpty() ? QVariant() : QVariant::fromValue(out);
    }
    default: return {};
    }
}

QVariant OrsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::AccessibleTextRole && section == Acts) return tr("Actions");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case What: return tr("Field in ORS");
    case Value: return tr("Value to enter");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace sek
