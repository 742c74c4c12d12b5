// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace sek {

class OrganisationEditor;

/// A project's participants with what signing needs of them: their own phone or address, and how far it is confirmed.
/// Identity numbers and addresses are masked here as everywhere (SEC).
class ParticipantsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Identity, Channel, Period, Acts, ColumnCount };
    explicit ParticipantsModel(OrganisationEditor& editor, QObject* parent = nullptr);

    struct Person
    {
        RecordView participant;
        RecordView participation;
        std::vector<RecordView> channels; ///< without the retired ones
    };
    const Person& person(int row) const { return m_people[static_cast<std::size_t>(row)]; }
    int rowOf(const RecordId& participant) const;
    void setProject(const RecordId& project);
    void refresh();
    /// Puts the number in the list for half a minute; whoever asks has had it noted (RevealIdentity).
    void showNumber(const RecordId& participant, const QString& number);
    void hideNumber();
    RecordId numberShown() const { return m_shown; } ///< whose; null: nobody's
    int hidesIn() const { return m_hide.isActive() ? m_hide.remainingTime() : 0; } ///< milliseconds
    static constexpr int ShownMs = 30'000;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString name(const Person& p) const;
    QVariant channelCell(const Person& p, int role) const;

    OrganisationEditor& m_editor;
    RecordId m_project;
    std::vector<Person> m_people;
    RecordId m_shown;
    QString m_number;
    QTimer m_hide;
};

/// The phone or mailbox with all but its end hidden.
QString maskedAddress(const Json& channel);

} // namespace sek
