// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"
#include "ui/organisations/act_dialog.h"

#include <QDate>

#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace sek {

class Button;
class MessageBar;
class OrganisationEditor;

/// A month of one's own for which hours can still be proposed.
struct OwnMonth
{
    RecordId participation;
    RecordId projectId;
    QString project;
    QDate month; ///< its first day
    RecordView proposal; ///< what was proposed; an empty body: nothing
};
/// The newest first: this month and the two before it, as far as the person takes part and no report of it was made.
std::vector<OwnMonth> monthsToPropose(const OrgView& view);

/// Hours a participant proposes to the staff (attendance §6): the month's sessions, and days of work without sessions.
class ProposeDialog : public ActDialog
{
    Q_OBJECT
public:
    ProposeDialog(OrganisationEditor& editor, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void proposed();

private:
    struct Line
    {
        QDate date; ///< invalid: chosen in `day`
        QComboBox* day = nullptr;
        RecordId activity; ///< null: chosen in `own`
        QComboBox* own = nullptr;
        RecordId occasion;
        QLineEdit* hours = nullptr;
    };
    /// What stands in the fields of a month that is not shown.
    struct TypedLine
    {
        RecordId occasion;
        QDate day; ///< invalid: a session's line
        RecordId activity;
        QString hours;
        friend bool operator==(const TypedLine&, const TypedLine&) = default;
    };
    struct Typed
    {
        std::vector<TypedLine> lines;
        QString note;
        friend bool operator==(const Typed&, const Typed&) = default;
    };
    const OwnMonth& month() const;
    void turn(); ///< another month
    void fill();
    Typed typed() const;
    void restore(const Typed& typed);
    void addLine(Line line, const QString& what, int minutes);
    void addOwnDay(QDate date = {}, const RecordId& activity = {}, int minutes = 0);
    void send(Json entries);
    /// One month is sent: shows another for which something was typed. False when there is none.
    bool showNextTyped();

    OrganisationEditor& m_editor;
    std::vector<OwnMonth> m_months;
    QComboBox* m_month;
    QWidget* m_place;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    std::map<int, Typed> m_typed; ///< by the month's place
    Typed m_asFilled; ///< the shown month before anything was typed
    int m_shown = -1;
    std::vector<std::pair<RecordId, QString>> m_continuous;
    QPlainTextEdit* m_note;
    MessageBar* m_said;
    Button* m_add;
    Button* m_back;
    Button* m_ok;
};

} // namespace sek
