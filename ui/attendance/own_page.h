// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"
#include "ui/organisations/page.h"

#include <QAbstractTableModel>

#include <vector>

class QAction;
class QStackedWidget;

namespace sek {

class Button;
class EmptyState;
class RowTable;
class SigningSheet;
class TextLabel;

/// A participant's own months, newest first.
class OwnMonthsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Month, Project, Hours, State, ColumnCount };
    explicit OwnMonthsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void show(const OrgView& view);
    const RecordView& report(int row) const { return m_rows[static_cast<std::size_t>(row)].report; }
    int rowOf(const RecordId& id) const;
    /// The first that waits for the participant, else the newest; -1 without any.
    int firstToSign() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate() { Q_EMIT layoutChanged(); }

private:
    struct Row
    {
        RecordView report;
        QString project;
        int state = 0; ///< month::State
    };
    std::vector<Row> m_rows;
};

/// Whether the person takes part somewhere in the organisation, and whether that is all they are there (attendance §6).
bool isParticipant(const OrgView& view);
bool isOnlyParticipant(const OrgView& view);

/// *My attendance*: what a participant sees in a program of their own (W7, W8, W13): the months, each to read, to sign with a code,
/// to send back or, when it was signed, to object to; the certificate to keep.
class OwnAttendancePage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit OwnAttendancePage(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }
    void showRecord(const RecordId& id) override;
    RowTable* table() const { return m_table; }
    SigningSheet* sheet() const { return m_sheet; }

protected:
    void refresh() override;
    void retranslate() override;
    void arrange() override;
    void resizeEvent(QResizeEvent* event) override;
    bool showsStaged() const override { return false; }

private:
    void showReport(int row);
    void makeSheet(const RecordView& report);
    QString standing(const RecordView& report) const;
    void propose();
    /// What became of the hours the person proposed, one sentence a line.
    QString proposals() const;
    const RecordView* own() const; ///< the person; null while nothing has come
    void showLooks();
    void object();
    void notAsked();
    void saveCertificate();

    OwnMonthsModel* m_model;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    TextLabel* m_proposals;
    QWidget* m_place;
    SigningSheet* m_sheet = nullptr;
    std::string m_shown; ///< which report in which version and state the sheet is about
    QAction* m_propose;
    QAction* m_object;
    QAction* m_notAsked; ///< somebody else asked for a code in the person's name
    QAction* m_certificate;
    QAction* m_looks;
    QAction* m_channels; ///< where the codes go, to be confirmed (W2)
    Button* m_more;
};

} // namespace sek
