// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/users_model.h"

#include "core/base/text.h"
#include "core/domain/organisations/notifications.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/pass_advice.h"
#include "ui/organisations/pass_texts.h"
#include "ui/texts/texts.h"
#include "ui/widgets/views/rowroles.h"

#include <algorithm>

namespace sek {

namespace {

using State = StagedUser::State;

bool isAgency(const Json& body)
{
    return text(body, "role") == "na_user";
}

} // namespace

struct UsersModel::Cell
{
    QString text;
    QString second;
    QString suffix;
    QString suffixIcon;
    QString icon;
    std::optional<Tone> tone;
    bool strong = false;
    bool elideMiddle = false;
    bool muted = false;
    QString state;   ///< said after the value
    QVariant sortKey;
    QList<RowAction> actions;
};

UsersModel::UsersModel(OrganisationEditor& editor, QObject* parent) : QAbstractTableModel(parent), m_editor(editor) {}

int UsersModel::rowOf(const RecordId& id) const
{
    const auto it = std::ranges::find(m_users, id, &StagedUser::id);
    return it == m_users.end() ? -1 : static_cast<int>(it - m_users.begin());
}

int UsersModel::agencies() const
{
    return static_cast<int>(std::ranges::count_if(m_users, [](const StagedUser& u) { return isAgency(u.body); }));
}

void UsersModel::setNarrow(bool narrow)
{
    if (m_narrow == narrow) return;
    m_narrow = narrow;
    refresh();
}

// Both lists are in the order of ids: rows come and go one by one, so that selection and scrolling stay.
void UsersModel::refresh()
{
    const auto next = m_editor.draft().users();
    m_pass.clear();
    for (const PassVerdict& v : passAdvice(m_editor)) m_pass[v.user] = v.entry;
    for (int row = static_cast<int>(m_users.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(next, m_users[static_cast<std::size_t>(row)].id, &StagedUser::id) != next.end()) continue;
        beginRemoveRows({}, row, row);
        m_users.erase(m_users.begin() + row);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < next.size(); ++row) {
        if (row < m_users.size() && m_users[row].id == next[row].id) {
            m_users[row] = next[row];
            continue;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_users.insert(m_users.begin() + static_cast<std::ptrdiff_t>(row), next[row]);
        endInsertRows();
    }
    if (m_users.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UsersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

UsersModel::Cell UsersModel::nameCell(const StagedUser& u) const
{
    Cell c;
    c.text = texts::personInList(u.body);
    c.strong = true;
    c.sortKey = c.text;
    const QString was = qtext(u.before, "position"), now = qtext(u.body, "position");
    c.second = u.state == State::Edited && was != now && !was.isEmpty()
                   ? tr("%1 → %2", "position before and after").arg(was, now)
                   : now;
    if (isAgency(u.body) && c.second.isEmpty()) c.second = tr("access of the national agency");
    if (m_narrow) c.second = qtext(u.body, "email");
    if (m_editor.isSelf(u.body)) c.suffix = tr("(you)");
    switch (u.state) {
    case State::Edited:
        c.suffixIcon = QStringLiteral("edit");
        c.state = tr("Changed");
        break;
    case State::Added:
        c.suffixIcon = QStringLiteral("add");
        c.state = tr("Added");
        break;
    case State::Deleted: c.state = tr("Will be removed"); break;
    case State::Unchanged: break;
    }
    return c;
}

UsersModel::Cell UsersModel::emailCell(const StagedUser& u) const
{
    Cell c;
    c.text = qtext(u.body, "email");
    c.sortKey = c.text;
    c.elideMiddle = true;
    const QString was = qtext(u.before, "email");
    if (u.state == State::Edited && was != c.text) {
        c.second = tr("Was: %1").arg(was);
    } else if (const OrgViewPtr view = m_editor.view(); view && view->undelivered.contains(addressKey(text(u.body, "email")))) {
        c.icon = QStringLiteral("warning");
        c.tone = Tone::Warn;
        c.second = tr("A notification could not be delivered");
    }
    return c;
}

UsersModel::Cell UsersModel::euLoginCell(const StagedUser& u) const
{
    Cell c;
    const std::string state = text(u.body, "eu_login_state", "unknown");
    c.sortKey = state == "confirmed" ? 0 : state == "invited" ? 1 : state == "no_account" ? 2 : 3;
    if (isAgency(u.body)) {
        c.text = tr("not applicable");
        c.muted = true;
    } else if (u.state != State::Deleted && OrganisationDraft::invites(u.before, u.body)) {
        c.icon = QStringLiteral("invite");
        c.tone = Tone::Info;
        c.text = tr("Will be invited");
    } else if (state == "confirmed") {
        c.icon = QStringLiteral("done");
        c.tone = Tone::Ok;
        c.text = tr("Confirmed");
    } else if (state == "invited") {
        c.icon = QStringLiteral("mail");
        const auto at = parseRfc3339(text(u.body, "invited_at"));
        const std::string zone = text(m_editor.draft().base().organisation, "time_zone", "UTC");
        c.text = at ? tr("Invited %1").arg(texts::date(dateIn(*at, zone))) : tr("Invited");
    } else if (state == "no_account") {
        c.icon = QStringLiteral("warning");
        c.tone = Tone::Warn;
        c.text = tr("No account");
    } else {
        c.icon = QStringLiteral("unknown");
        c.tone = Tone::Idle;
        c.text = tr("Not known");
    }
    return c;
}

UsersModel::Cell UsersModel::passCell(const StagedUser& u) const
{
    Cell c;
    if (u.state == State::Deleted) {
        c.icon = QStringLiteral("removed");
        c.tone = Tone::Bad;
        c.text = tr("Will be removed");
    } else if (isAgency(u.body)) {
        c.text = tr("not applicable");
        c.muted = true;
    } else {
        const auto known = m_pass.find(u.id);
        const PassEntry entry = known == m_pass.end() ? PassEntry::Unknown : known->second;
        c.icon = entry == PassEntry::CanEnter      ? QStringLiteral("done")
                 : entry == PassEntry::CannotEnter ? QStringLiteral("declined")
                                                   : QStringLiteral("unknown");
        c.tone = entry == PassEntry::CanEnter ? Tone::Ok : entry == PassEntry::CannotEnter ? Tone::Bad : Tone::Idle;
        c.text = texts::passEntry(entry);
    }
    c.sortKey = c.text;
    return c;
}

/// From the day after: the hub and the rules count 24 hours exactly, and say so.
bool UsersModel::mayInviteAgain(const Json& body) const
{
    if (isAgency(body) || text(body, "eu_login_state") != "invited" || !m_editor.view()) return false;
    const auto at = parseRfc3339(text(body, "invited_at"));
    return at && dateIn(*at, text(m_editor.draft().base().organisation, "time_zone", "UTC")) < m_editor.view()->today;
}

UsersModel::Cell UsersModel::actsCell(const StagedUser& u) const
{
    Cell c;
    const bool self = m_editor.isSelf(u.body);
    const bool may = m_editor.mayEdit();
    const bool gone = u.state == State::Deleted;
    if (may && u.state != State::Unchanged)
        c.actions.append({QStringLiteral("undo"), QStringLiteral("undo"), tr("Undo"), true});
    if (may && u.state == State::Unchanged && mayInviteAgain(u.body))
        c.actions.append({QStringLiteral("invite"), QStringLiteral("invite"), tr("Send invitation again")});
    if (may && !gone && !isAgency(u.body)) c.actions.append({QStringLiteral("edit"), QStringLiteral("edit"), tr("Edit")});
    else c.actions.append(RowAction{.gap = true});
    // On one's own row there is no bin at all (W5), and an addition is taken back by Undo.
    if (may && !gone && !self && u.state != State::Added)
        c.actions.append({QStringLiteral("delete"), QStringLiteral("delete"), tr("Delete")});
    else c.actions.append(RowAction{.gap = true});
    QStringList spoken;
    for (const RowAction& a : std::as_const(c.actions))
        if (!a.gap) spoken.append(a.text);
    c.state = spoken.join(QStringLiteral(", "));
    if (self) c.state = tr("%1. You cannot delete yourself. Ask a colleague.", "what can be done with one’s own row").arg(c.state);
    return c;
}

UsersModel::Cell UsersModel::cell(const StagedUser& u, int column) const
{
    Cell c;
    switch (column) {
    case Name: return nameCell(u);
    case Email: return emailCell(u);
    case EuLogin: return euLoginCell(u);
    case Pass: return passCell(u);
    case Acts: return actsCell(u);
    case Role:
        c.text = isAgency(u.body) ? tr("National agency") : tr("Authorised user");
        if (isAgency(u.body)) c.second = tr("code %1").arg(qtext(u.body, "na_code"));
        else if (const QString by = qtext(u.body, "approved_by"); !by.isEmpty())
            c.second = tr("approved by: %1").arg(by == QLatin1String("system") ? tr("the system") : by);
        c.sortKey = c.text + c.second;
        return c;
    case Created:
        if (const auto at = parseRfc3339(text(u.body, "created_at"))) {
            const auto& organisation = m_editor.draft().base().organisation;
            c.text = texts::moment(*at, text(organisation, "time_zone", "UTC"), m_editor.view()->today);
        }
        c.sortKey = qtext(u.body, "created_at");
        return c;
    }
    return c;
}

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const StagedUser& u = user(index.row());
    if (role == ListProxy::FilterRole) {
        QStringList words;
        for (int column : {Name, Email, Role}) {
            const Cell c = cell(u, column);
            words << c.text << c.second;
        }
        words << qtext(u.body, "department");
        return fold(words.join(u' '));
    }
    const Cell c = cell(u, index.column());
    switch (role) {
    case Qt::DisplayRole: return c.text;
    case Qt::AccessibleTextRole: return spokenCell(c.text, c.second, (c.suffix + u' ' + c.state).trimmed());
    case RowRole::SecondLine: return c.second;
    case RowRole::Strong: return c.strong;
    case RowRole::Suffix: return c.suffix;
    case RowRole::SuffixIcon: return c.suffixIcon;
    case RowRole::StateIcon: return c.icon;
    case RowRole::StateTone: return c.tone ? QVariant::fromValue(*c.tone) : QVariant();
    case RowRole::Ink: return c.muted ? QVariant::fromValue(ColorRole::Muted) : QVariant();
    case RowRole::ElideMiddle: return c.elideMiddle;
    case RowRole::Removed: return u.state == State::Deleted && (index.column() == Name || index.column() == Email);
    case RowRole::Actions: return c.actions.isEmpty() ? QVariant() : QVariant::fromValue(c.actions);
    case RowRole::SortKey: return c.sortKey;
    default: return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::AccessibleTextRole && section == Acts) return tr("Actions");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Full name");
    case Email: return tr("Work e-mail");
    case Role: return tr("Role");
    case EuLogin: return tr("EU Login account");
    case Pass: return tr("PASS");
    case Created: return tr("Created");
    default: return {};
    }
}

} // namespace sek
