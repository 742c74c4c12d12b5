// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/pass_model.h"

#include "ui/organisations/pass_texts.h"
#include "ui/widgets/views/rowroles.h"

namespace sek {

void PassModel::setRows(std::vector<Row> rows)
{
    if (rows.size() == m_rows.size() && !rows.empty()) { // in place, so that selection and scroll stay
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PassModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PassModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PassModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Row& r = row(index.row());
    const auto cell = [&]() -> PassCell {
        switch (index.column()) {
        case Accreditation: return r.cells.accreditation;
        case Listed: return r.cells.listed;
        case Login: return r.cells.login;
        default: return r.cells.emails;
        }
    };
    const auto words = [&]() -> QString {
        if (index.column() == Person) return r.name;
        if (index.column() == Verdict) return texts::passEntry(r.verdict.entry);
        if (index.column() == Login && !r.loginWords.isEmpty()) return r.loginWords;
        switch (cell()) {
        case PassCell::Met: return tr("Yes");
        case PassCell::Failed: return tr("No");
        case PassCell::Unknown: break;
        }
        return index.column() == Emails ? tr("cannot be compared yet") : tr("Not known");
    };
    switch (role) {
    case Qt::DisplayRole: return words();
    case Qt::AccessibleTextRole:
        return index.column() == Person ? spokenCell(r.name, r.email) : spokenCell(words(), {}, {});
    case RowRole::SecondLine: return index.column() == Person ? QVariant(r.email) : QVariant();
    case RowRole::Strong: return index.column() == Person;
    case RowRole::Suffix: return index.column() == Person && r.self ? QVariant(tr("(you)")) : QVariant();
    case RowRole::Chip: return index.column() == Verdict;
    case RowRole::ChipDashed: return index.column() == Verdict && r.verdict.untilUpdate;
    case RowRole::StateIcon:
        if (index.column() == Person) return {};
        if (index.column() == Verdict)
            return r.verdict.entry == PassEntry::CanEnter      ? QStringLiteral("done")
                   : r.verdict.entry == PassEntry::CannotEnter ? QStringLiteral("declined")
                                                               : QStringLiteral("unknown");
        return cell() == PassCell::Met      ? QStringLiteral("done")
               : cell() == PassCell::Failed ? QStringLiteral("declined")
                                            : QStringLiteral("unknown");
    case RowRole::StateTone: {
        if (index.column() == Person) return {};
        if (index.column() == Verdict)
            return QVariant::fromValue(r.verdict.entry == PassEntry::CanEnter      ? Tone::Ok
                                       : r.verdict.entry == PassEntry::CannotEnter ? Tone::Bad
                                                                                   : Tone::Idle);
        return QVariant::fromValue(cell() == PassCell::Met ? Tone::Ok : cell() == PassCell::Failed ? Tone::Bad : Tone::Idle);
    }
    default: return {};
    }
}

QVariant PassModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Person: return tr("Person");
    case Accreditation: return tr("Accreditation valid");
    case Listed: return tr("On the list");
    case Login: return tr("EU Login account");
    case Emails: return tr("E-mails equal");
    case Verdict: return tr("Verdict");
    default: return {};
    }
}

} // namespace sek
