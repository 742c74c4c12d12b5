// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/review_model.h"

#include "ui/organisations/organisation_editor.h"
#include "ui/widgets/parts/literaltip.h"
#include "ui/widgets/views/diffdelegate.h"
#include "ui/widgets/views/rowroles.h"

namespace sek {

ReviewModel::ReviewModel(OrganisationEditor& editor, QObject* parent) : QAbstractItemModel(parent), m_editor(editor)
{
    refresh();
}

void ReviewModel::refresh()
{
    beginResetModel();
    const OrganisationDraft& draft = m_editor.draft();
    m_changes = draft.changes();
    m_entries.clear();
    m_told.clear();
    m_invited.clear();
    for (const StagedChange& c : m_changes) {
        m_entries.push_back(describe(c, draft.staged()));
        if (const QString email = invitedBy(c); !email.isEmpty()) m_invited.append(email);
    }
    for (const Effect& e : draft.notices(m_editor.org(), m_editor.view()->me))
        m_told.append(QString::fromStdString(e.recipient));
    endResetModel();
}

QString ReviewModel::invitedBy(const StagedChange& c) const
{
    const bool editsEmail = c.what == StagedChange::What::EditedUser && c.unit == "email";
    if (c.what != StagedChange::What::AddedUser && !editsEmail) return {};
    const auto user = m_editor.draft().user(c.user);
    return user && OrganisationDraft::invites(user->before, user->body) ? qtext(user->body, "email") : QString();
}

const StagedChange& ReviewModel::change(const QModelIndex& index) const
{
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    return m_changes[static_cast<std::size_t>(top.row())];
}

// The id of a child is the row of its parent + 1; 0 is the top.
QModelIndex ReviewModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ReviewModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_changes.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    const auto& lines = m_entries[static_cast<std::size_t>(parent.row())].lines;
    return lines.size() > 1 ? static_cast<int>(lines.size()) : 0;
}

int ReviewModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString ReviewModel::words(const QModelIndex& index) const
{
    const bool top = index.internalId() == 0;
    const auto& entry = m_entries[static_cast<std::size_t>(top ? index.row() : index.parent().row())];
    const bool single = top && entry.lines.size() == 1;
    const ChangeLine* line = single ? &entry.lines.front() : top ? nullptr : &entry.lines[static_cast<std::size_t>(index.row())];
    const QString nothing = QStringLiteral("–");
    switch (index.column()) {
    case What: return top ? entry.title : line->label;
    case Old: return !line ? QString() : line->before.isEmpty() ? nothing : line->before;
    case New: return !line ? QString() : line->after.isEmpty() ? nothing : line->after;
    case Told: return top ? tr("%n address(es)", nullptr, static_cast<int>(m_told.size())) : QString();
    case Invited: {
        if (!top) return {};
        const QString email = invitedBy(change(index));
        return email.isEmpty() ? tr("nobody") : email;
    }
    default: return {};
    }
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const bool top = index.internalId() == 0;
    auto kind = DiffDelegate::Plain;
    if (index.column() == What && !top) kind = DiffDelegate::Label;
    if (index.column() == Old) kind = DiffDelegate::Unchanged;
    const QString text = words(index);
    if (index.column() == New && !text.isEmpty()) kind = DiffDelegate::Mine;
    if (index.column() == Told || index.column() == Invited) kind = DiffDelegate::Unchanged;
    switch (role) {
    case Qt::DisplayRole: return text;
    case DiffDelegate::KindRole: return kind;
    case Qt::AccessibleTextRole:
        if (index.column() == Drop && top && !m_editor.draft().isOfNewerProgram()) return tr("Drop this change");
        return spokenCell(text, {}, kind == DiffDelegate::Mine ? DiffDelegate::spokenKind(kind) : QString());
    case Qt::ToolTipRole: return index.column() == Told && top ? QVariant(literalTip(m_told.join(u'\n'))) : QVariant();
    case RowRole::Actions:
        if (index.column() != Drop || !top || m_editor.draft().isOfNewerProgram()) return {};
        return QVariant::fromValue(QList<RowAction>{{QStringLiteral("drop"), QStringLiteral("undo"), tr("Drop this change")}});
    default: return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What: return tr("What");
    case Old: return tr("Old");
    case New: return tr("New");
    case Told: return tr("Who is told");
    case Invited: return tr("Who is invited");
    default: return {};
    }
}

} // namespace sek
