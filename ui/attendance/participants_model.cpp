// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/participants_model.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"
#include "ui/attendance/month_binding.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/views/rowroles.h"

#include <QDateTime>

#include <algorithm>
#include <unordered_map>

namespace sek {

QString maskedAddress(const Json& channel)
{
    return QString::fromStdString(signing::Channel{RecordId(), channel}.masked());
}

int ParticipantsModel::rowOf(const RecordId& participant) const
{
    const auto it = std::ranges::find_if(m_people, [&](const Person& p) { return p.participant.id == participant || p.participation.id == participant; });
    return it == m_people.end() ? -1 : static_cast<int>(it - m_people.begin());
}

void ParticipantsModel::setProject(const RecordId& project)
{
    m_project = project;
    refresh();
}

void ParticipantsModel::refresh()
{
    beginResetModel();
    m_people.clear();
    if (m_editor.view()) {
        const AttendanceRecords& a = m_editor.view()->attendance;
        std::unordered_map<std::string, std::vector<const RecordView*>> channels; // by owner
        for (const RecordView& c : a.channels)
            if (text(c.body, "state") != "retired") channels[text(c.body, "owner")].push_back(&c);
        for (const RecordView& p : a.participations) {
            if (text(p.body, "project_id") != m_project.text()) continue;
            const RecordView* person = a.participants.find(text(p.body, "participant_id"));
            if (!person) continue;
            Person row{*person, p, {}};
            if (const auto own = channels.find(person->id.text()); own != channels.end())
                for (const RecordView* c : own->second) row.channels.push_back(*c);
            m_people.push_back(std::move(row));
        }
    }
    endResetModel();
}

// No name of a protected identity on lists; who opens the person reads it.
QString ParticipantsModel::name(const Person& p) const
{
    if (boolean(p.participant.body, "protected_identity")) return month::protectedName(p.participant.id);
    return texts::personInList({{"first_name", text(p.participant.body, "given_name")}, {"last_name", text(p.participant.body, "family_name")}});
}

int ParticipantsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int ParticipantsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParticipantsModel::channelCell(const Person& p, int role) const
{
    QString words = tr("No phone or address yet");
    QString second = tr("Needed before a code can be sent");
    QString icon = QStringLiteral("warning");
    Tone tone = Tone::Warn;
    if (!p.channels.empty()) {
        // The best one speaks for the person.
        const auto rank = [](const RecordView& c) {
            const std::string s = signing::Channel{c.id, c.body}.state({QDateTime::currentMSecsSinceEpoch()});
            return s == "active" ? 0 : s == "cooling" ? 1 : s == "pending" ? 2 : 3;
        };
        const RecordView& c = *std::ranges::min_element(p.channels, {}, rank);
        words = maskedAddress(c.body);
        switch (rank(c)) {
        case 0:
            icon = QStringLiteral("ok");
            second = tr("Confirmed");
            tone = Tone::Ok;
            break;
        case 1:
            icon = QStringLiteral("clock");
            second = tr("Changed: codes go there from tomorrow");
            break;
        case 2:
            icon = QStringLiteral("waiting");
            second = !text(c.body, "code_confirmed_at").empty() ? tr("Code confirmed, waiting for who saw an identity document")
                     : !text(c.body, "witness").empty()         ? tr("Identity seen, waiting for the code")
                                                                : tr("Not confirmed yet");
            break;
        default:
            icon = QStringLiteral("error");
            second = tr("Messages do not arrive");
            tone = Tone::Bad;
        }
    }
    switch (role) {
    case Qt::DisplayRole: return words;
    case RowRole::SecondLine: return second;
    case RowRole::StateIcon: return icon;
    case RowRole::StateTone: return QVariant::fromValue(tone);
    case Qt::AccessibleTextRole: return spokenCell(words, second);
    case RowRole::SortKey: return second;
    default: return {};
    }
}

ParticipantsModel::ParticipantsModel(OrganisationEditor& editor, QObject* parent) : QAbstractTableModel(parent), m_editor(editor)
{
    m_hide.setSingleShot(true);
    m_hide.setInterval(ShownMs);
    m_hide.setTimerType(Qt::PreciseTimer); // not a second and a half longer
    connect(&m_hide, &QTimer::timeout, this, &ParticipantsModel::hideNumber);
}

void ParticipantsModel::showNumber(const RecordId& participant, const QString& number)
{
    hideNumber(); // one at a time
    const int row = rowOf(participant);
    if (row < 0) return;
    m_shown = participant;
    m_number = number;
    m_hide.start();
    Q_EMIT dataChanged(index(row, Identity), index(row, Acts));
}

void ParticipantsModel::hideNumber()
{
    m_hide.stop();
    const int row = m_shown.isNull() ? -1 : rowOf(m_shown);
    m_shown = {};
    m_number.fill(u'0');
    m_number.clear();
    if (row >= 0) Q_EMIT dataChanged(index(row, Identity), index(row, Acts));
}

QVariant ParticipantsModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || at.row() >= rowCount()) return {};
    const Person& p = person(at.row());
    if (role == RowRole::Id) return QString::fromStdString(p.participant.id.text());
    if (role == ListProxy::FilterRole) return fold(name(p));
    switch (at.column()) {
    case Name:
        if (role == Qt::DisplayRole || role == RowRole::SortKey) return name(p);
        if (role == RowRole::Strong) return true;
        if (role == RowRole::Link) return true;
        if (role == RowRole::SuffixIcon && boolean(p.participant.body, "protected_identity")) return QStringLiteral("shield");
        if (role == RowRole::Suffix && (p.participant.waiting || p.participation.waiting)) return tr("(waiting to be sent)");
        if (role == RowRole::SecondLine) return texts::language(qtext(p.participant.body, "language"));
        if (role == Qt::AccessibleTextRole)
            return name(p);
        return {};
    case Identity:
        if (p.participant.id == m_shown && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) return m_number;
        if (role == Qt::DisplayRole) return qtext(p.participant.body, "identity_masked");
        if (role == RowRole::SecondLine) return texts::choice("identity_kind", text(p.participant.body, "identity_kind"));
        if (role == Qt::AccessibleTextRole) return tr("identity number hidden");
        return {};
    case Channel: return channelCell(p, role);
    case Period: {
        const QDate from = isoDate(text(p.participation.body, "start_date"));
        const QDate to = isoDate(text(p.participation.body, "end_date"));
        if (role == Qt::DisplayRole) return to.isValid() ? tr("%1–%2", "dates").arg(texts::date(from), texts::date(to)) : tr("from %1").arg(texts::date(from));
        if (role == RowRole::SortKey) return from.toJulianDay();
        if (role == RowRole::SecondLine) return texts::choice("target_group", text(p.participation.body, "target_group"));
        return {};
    }
    default: break;
    }
    if (role == RowRole::Actions) {
        QList<RowAction> acts = {{QStringLiteral("edit"), QStringLiteral("edit"), tr("Edit the participant")}};
        acts.append({QStringLiteral("participation"), QStringLiteral("calendar"), tr("When they take part")});
        if (text(p.participant.body, "user_id").empty())
            acts.append({QStringLiteral("ownSignIn"), QStringLiteral("invite"), tr("Invite to their own sign-in")});
        if (!text(p.participant.body, "identity_masked").empty() && mayDoIn("RevealIdentity", m_editor.view()->roles, m_project)) {
            const bool open = p.participant.id == m_shown;
            acts.append({QStringLiteral("number"), open ? QStringLiteral("hide") : QStringLiteral("show"),
                         open ? tr("Hide the identity number") : tr("Show the identity number for half a minute; it is noted")});
        }
        acts.append({QStringLiteral("channel"), QStringLiteral("phone"), tr("Phone and e-mail address")});
        return QVariant::fromValue(acts);
    }
    return {};
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::AccessibleTextRole && section == Acts) return tr("Actions");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (section) {
    case Name: return tr("Participant");
    case Identity: return tr("Identity number");
    case Channel: return tr("Codes go to");
    case Period: return tr("Takes part");
    default: return QString();
    }
}

} // namespace sek
