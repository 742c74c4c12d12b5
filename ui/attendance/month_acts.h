// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <string>
#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace sek {

class OrganisationEditor;
class ReasonDialog;
struct OrgView;

/// What can be decided about a participant's month beside its hours and signatures (attendance §3.1): an objection, opening a
/// locked one by two people, claiming, voiding, and letting somebody sign again after too many wrong codes (W11). Only what the
/// person's roles in the project allow is offered; the hub has the last word, and why it said no stands in the dialog.
class MonthActs : public QObject
{
    Q_OBJECT
public:
    MonthActs(OrganisationEditor& editor, QWidget* window);

    QList<QAction*> actions() const { return {m_filePaper, m_comparePaper, m_correct, m_object, m_decide, m_reopen, m_claim, m_unlock, m_void}; }
    /// The rows meant: the current one first, then those that are marked. Null or empty: none. `day`: the chosen one, which says
    /// what is meant where days or sessions are signed one by one; invalid: none.
    void show(const RecordId& project, QDate month, const RecordId& current, QDate day, const std::vector<RecordId>& marked);

    /// Asks how the participant was reached, and lets them sign again (W11).
    void letSignAgain(const RecordId& signer, const QString& person);

Q_SIGNALS:
    void done(const QString& sentence);
    /// The hub has lifted a lock, or says that there is none.
    void letAgain();

private:
    struct Month
    {
        RecordId id;
        Json body = Json::object();
        QString person;
    };
    std::vector<Month> monthsOf(const RecordId& participation) const;
    /// "March 2026", or the day that is signed by itself. `first`: a sentence begins with it.
    QString when(const Month& month, bool first = false) const;
    bool may(const char* command) const;
    /// Whether the project lets participants sign on paper.
    bool takesPaper() const;
    void filePaper();
    void comparePaper();
    void correct();
    void object();
    void decide();
    void reopen();
    void claim();
    void unlock();
    void voidIt();
    /// The args most commands want: the report as it was seen, and the reason in `field`.
    static std::function<Json(const QString& reason, const QString& option)> why(const Month& month, const char* field);
    /// Sends the command when the dialog gives its reason, and says in it what is refused.
    void send(ReasonDialog* dialog, const std::string& command, const std::function<Json(const QString& reason, const QString& option)>& args,
              const QString& success);

    OrganisationEditor& m_editor;
    QWidget* m_window;
    RecordId m_project;
    QDate m_month;
    std::vector<Month> m_current; ///< of the current row: its month, or what is signed for the chosen day
    std::optional<Month> m_person; ///< any of the current row, for what is about the person
    std::vector<Month> m_marked;
    QAction* m_filePaper;
    QAction* m_comparePaper;
    QAction* m_correct;
    QAction* m_object; ///< what a participant said at the project, for who has no other way or whose time is over
    QAction* m_decide;
    QAction* m_reopen;
    QAction* m_claim;
    QAction* m_unlock;
    QAction* m_void;
};

} // namespace sek
