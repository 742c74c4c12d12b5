// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/held_hours.h"
#include "ui/attendance/month_binding.h"
#include "ui/attendance/waiting_month.h"
#include "ui/organisations/page.h"
#include "ui/signing/kiosk_month.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace sek {

class BottomBar;
class Button;
class EmptyState;
class MessageBar;
class MonthActs;
class MonthGrid;
class ProjectChooser;
class SigningLocks;
class SignReportsDialog;

/// Attendance (W5, W6): the project's month, what is marked in it, and the acts on it.
class AttendancePage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit AttendancePage(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    /// `attendance/PARTICIPATION/YYYY-MM-DD`
    bool goToIssue(const std::string& path) override;
    /// A report's month and row; of a project its month.
    void showRecord(const RecordId& id) override;

    MonthGrid* grid() const { return m_grid; }
    QDate month() const { return m_month; }
    void setProject(const RecordId& project);
    void setMonth(QDate month);

Q_SIGNALS:
    /// The screen is to be handed over for the report.
    void handOverWanted(const sek::RecordId& report, const sek::KioskMonth& month);
    /// The participant gets a link to sign in a browser.
    void linkWanted(const sek::RecordId& report, const sek::KioskMonth& month);
    /// These people are to sign on this screen, one after another.
    void queueWanted(const std::vector<sek::WaitingMonth>& people);
    void participantsWanted();
    /// Values of the shown month for the office of statistics; `names` by participation.
    void statisticsWanted(const sek::RecordId& project, QDate month, const std::map<std::string, QString>& names);
    void activitiesWanted();
    void verifyWanted();

protected:
    void refresh() override;
    void retranslate() override;
    bool showsStaged() const override { return false; }

private:
    QWidget* makeBody();
    void load();
    void refreshHead();
    void refreshSelection();
    void fillMonths();
    void fillSessions();
    void record(const std::vector<month::Change>& changes);
    void reportAndSign();
    void handOver();
    void refreshActs();
    void prepareOffline();
    /// The marked months that wait for the participant, or all of them when none is marked.
    std::vector<WaitingMonth> waitingMonths() const;
    void refreshOffline();
    void refreshProposals();
    void lookForLocks();
    void refreshLocks();
    void lookAtProposal();
    void sendLink();
    /// The report of the row one stands on that waits for its participant, with what is read before signing.
    std::optional<std::pair<RecordId, KioskMonth>> waiting() const;
    void saveCertificates();
    void wantStatistics();
    RecordId currentParticipation() const;
    QDate currentDay() const; ///< invalid: none is chosen
    const RecordId& project() const;

    MonthGrid* m_grid;
    QStackedWidget* m_stack;
    EmptyState* m_noProject;
    EmptyState* m_nobody;
    EmptyState* m_reading;
    BottomBar* m_selection;
    Button* m_back;
    Button* m_monthButton;
    Button* m_forward;
    QMenu* m_monthMenu;
    ProjectChooser* m_chooser;
    QMenu* m_sessionMenu;
    Button* m_more;
    QMenu* m_moreMenu;
    Button* m_sessionButton;
    QAction* m_handOver;
    QAction* m_offline;
    QAction* m_queue;
    MessageBar* m_offlineBar;
    QAction* m_sendLink;
    MonthActs* m_acts;
    QAction* m_untick;
    QAction* m_sign;
    QAction* m_certificates;
    QAction* m_statistics;
    QAction* m_watch;
    QAction* m_verify;
    MessageBar* m_proposalBar; ///< hours that a participant proposes
    SigningLocks* m_locks;
    MessageBar* m_lockBar; ///< who can sign no more after too many wrong codes (W11)
    std::optional<RecordId> m_locked; ///< whom the bar's button means
    QAction* m_addPeople;
    QAction* m_addProject;
    QDate m_month;
    bool m_loaded = false;
    month::HeldHours m_held;
    bool m_heldRead = false; ///< what was kept when the program ran before
    int m_sending = 0;
    bool m_stale = false;
};

} // namespace sek
