// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/import_model.h"

#include "core/domain/attendance/kinds.h"
#include "ui/texts/texts.h"
#include "ui/widgets/views/rowroles.h"

#include <algorithm>

namespace sek {

namespace {

QString cell(const attendance::ImportRow& row, const char* column)
{
    const auto it = row.cells.find(column);
    return it == row.cells.end() ? QString() : QString::fromStdString(it->second);
}

/// Columns of the list under the names that their fields have in the forms.
QString columnName(const std::string& column)
{
    if (column == "identity_number") return ImportModel::tr("Identity number");
    if (column == "identity_kind") return ImportModel::tr("Kind of number");
    if (column == "sms") return ImportModel::tr("Mobile phone");
    if (column == "email") return ImportModel::tr("E-mail address");
    for (const Schema* schema : {&attendance::participantSchema(), &attendance::participationSchema()})
        for (const Field& field : schema->fields)
            if (field.path == column) return texts::label(field);
    return QString::fromStdString(column);
}

QString words(const attendance::CellIssue& issue)
{
    if (issue.code == "ERR_DUPLICATE_ROW")
        return ImportModel::tr("The same person is in row %1.").arg(integer(issue.params, "line"));
    if (issue.code == "WARN_CENTURY") return ImportModel::tr("Is the century right? Type all twelve digits to be sure.");
    if (issue.code == "ERR_REQUIRED") return ImportModel::tr("%1 is missing.").arg(columnName(issue.column));
    return ImportModel::tr("%1: %2", "column of a list, what is wrong in it")
        .arg(columnName(issue.column), texts::issue({issue.column, issue.code, Severity::Error, issue.params}));
}

} // namespace

void ImportModel::show(attendance::ImportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_refused.clear();
    endResetModel();
}

void ImportModel::refuse(std::size_t row, const QString& why)
{
    const int r = static_cast<int>(row);
    m_refused[r] = why;
    Q_EMIT dataChanged(index(r, Verdict), index(r, Verdict));
}

int ImportModel::firstError() const
{
    const auto it = std::ranges::find(m_preview.rows, attendance::RowStatus::Error, &attendance::ImportRow::status);
    return it == m_preview.rows.end() ? -1 : static_cast<int>(it - m_preview.rows.begin());
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::verdict(const attendance::ImportRow& row, int number, int role) const
{
    QString word, second, icon;
    Tone tone = Tone::Info;
    switch (row.status) {
    case attendance::RowStatus::New:
        word = tr("Will be registered");
        icon = QStringLiteral("add");
        break;
    case attendance::RowStatus::Joins:
        word = tr("Joins the project");
        second = tr("Registered in the organisation already");
        icon = QStringLiteral("add");
        break;
    case attendance::RowStatus::Exists:
        word = tr("Registered already");
        icon = QStringLiteral("ok");
        tone = Tone::Ok;
        break;
    case attendance::RowStatus::Changed: {
        word = tr("Registered already, with other details");
        QStringList columns;
        for (const std::string& c : row.differs) columns.append(columnName(c));
        second = tr("Not changed by a list: %1").arg(columns.join(QStringLiteral(", ")));
        icon = QStringLiteral("warning");
        tone = Tone::Warn;
        break;
    }
    case attendance::RowStatus::Error:
        word = tr("Error");
        icon = QStringLiteral("error");
        tone = Tone::Bad;
        break;
    }
    if (!row.issues.empty()) {
        QStringList all;
        for (const attendance::CellIssue& issue : row.issues) all.append(words(issue));
        second = all.join(u' ');
    }
    if (const auto it = m_refused.find(number); it != m_refused.end()) {
        word = tr("Not registered");
        second = it->second;
        icon = QStringLiteral("error");
        tone = Tone::Bad;
    }
    switch (role) {
    case Qt::DisplayRole: return word;
    case Qt::ToolTipRole: return second;
    case RowRole::SecondLine: return second;
    case RowRole::StateIcon: return icon;
    case RowRole::StateTone: return QVariant::fromValue(tone);
    case Qt::AccessibleTextRole: return spokenCell(word, second);
    default: return {};
    }
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const attendance::ImportRow& row = m_preview.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Verdict) return verdict(row, index.row(), role);
    if (role == RowRole::SecondLine && index.column() == Channel && !cell(row, "sms").isEmpty()) return cell(row, "email");
    if (role == Qt::TextAlignmentRole && index.column() == Line) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == RowRole::ElideMiddle) return index.column() == Channel;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case Line: return role == Qt::DisplayRole ? QVariant(row.line) : QVariant();
    case Name: return texts::personInList({{"first_name", cell(row, "given_name").toStdString()}, {"last_name", cell(row, "family_name").toStdString()}});
    case Identity: return cell(row, "identity_number");
    case Channel: return cell(row, "sms").isEmpty() ? cell(row, "email") : cell(row, "sms");
    default: return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Line: return tr("Row", "of a list");
    case Name: return tr("Participant");
    case Identity: return tr("Identity number");
    case Channel: return tr("Phone or address");
    case Verdict: return tr("What happens");
    default: return {};
    }
}

} // namespace sek
