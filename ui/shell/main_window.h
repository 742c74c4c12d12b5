// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"
#include "ui/organisations/confirm_row.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/shell/search_box.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/local_settings.h"
#include "ui/widgets/parts/actioncollection.h"
#include "ui/widgets/theme/roles.h"
#include "ui/widgets/views/areamodel.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QSpacerItem;
class QStackedWidget;
class QToolButton;

namespace sek {

namespace signing {
struct Ask;
enum class Surface;
}
struct KioskMonth;
class HandedScreen;
class HelpPage;
class InviteDialog;
class KioskClient;
class KioskQueueClient;
class KioskQueueWindow;
class KioskWindow;
class MessageBar;
class MyOrganisationsPage;
class NoticePage;
class OrganisationPage;
class RegisterPage;
class RowTable;
class SearchPage;
class SettingsPage;
class SideBar;
class StartPage;
class UnlockPage;
class WordButton;
struct WaitingMonth;

/// The window: first start, lock page, or side bar, top bar and pages. Knows where one is and how one gets elsewhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Profile& profile, std::shared_ptr<Clock> clock, std::shared_ptr<Random> random, QWidget* parent = nullptr,
               std::unique_ptr<IdleTimer> idleTimer = makeIdleTimer());
    ~MainWindow() override;

    StartPage* startPage() const { return m_start; }
    Workspace* workspace() const { return m_workspace.get(); }
    ActionCollection& actions() { return m_actions; }
    LocalSettings& settings() { return m_settings; }
    IdleLock& idleLock() { return m_idle; }
    SideBar* sideBar() const { return m_side; }

    void openOrganisation(const OrgId& org);
    /// @name What was not sent when the access ended (organisations §5 E), as a file
    /// @{
    Done saveUnsent(const OrgId& org, const QString& path);
    /// Fails with `unsent_form`, `unsent_newer`, `unsent_other`, `file_io`.
    Done takeOver(const QString& path);
    /// @}
    /// `organisations`, `details`, `contact`, `users`, `problems`, `search`, `settings`, `help` …
    void goTo(const QString& area);
    QString area() const { return m_area; }
    /// A link that was opened: to the first start, to the dialog of a profile that has a hub, or kept until it is unlocked
    /// and the screen is given back.
    void takeInvitation(const QString& link, const QString& email = {});
    /// The other profiles of this computer's user, each with what opens it.
    struct OtherProfile
    {
        int number = 0;
        std::function<void()> open;
    };
    void setOtherProfiles(std::function<std::vector<OtherProfile>()> list) { m_otherProfiles = std::move(list); }
    /// Whether somebody works here with a session the hub has not ended (O-1).
    bool isSignedIn() const;

public Q_SLOTS:
    /// Keys zeroed, databases closed, the lock page above all (SEC-65). What was typed on the pages and
    /// in forms is in the drafts.
    void lock();
    /// In front of the others, e.g. when the program is started once more. While the screen is handed over, that one stays
    /// in front: whoever works at it is not to get past it.
    void comeForward();

Q_SIGNALS:
    void languageWanted(const QString& language);
    void workspaceOpened();
    /// A new profile beside this one, that begins with the invitation.
    void newProfileWanted(const QString& link);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // Where one is (main_window.cpp)
    QWidget* makeWork();
    void showState(bool starting);
    void openWorkspace();
    void closePages(); ///< everything that shows data
    void closeWorkspace();
    void reopenWorkspace();
    void openFirst(const OrgId& arrived);
    void refreshTitle();
    OrganisationPage* pageFor(const QString& area);
    QWidget* widgetFor(const QString& area);
    void closeOrganisation();
    void arrange();
    void focusPage(); ///< where work begins on the page that is shown
    std::vector<QWidget*> regions() const; // main_window_regions.cpp
    void nextRegion(int step);
    bool isUnfounded(const OrgId& org) const;

    // What the side bar shows (main_window_areas.cpp)
    void refreshAreas();
    QList<AreaItem> organisationAreas() const;
    bool hasArea(const QString& area) const; ///< of the open organisation, for the person
    std::vector<SearchBox::Place> searchPlaces(const QList<AreaItem>& items) const;

    // Joining, joining again, leaving (main_window_joining.cpp)
    void makeJoining();
    void openJoin(const QString& link);
    void openRejoin();
    void askRegister(); ///< founds a further organisation, where the hub allows it (design 3.6)
    void openFounding();
    void askLeaveSample(const QString& link);
    void askReset();
    void endProfile(std::function<void()> then);
    void openJoined(const OrgId& arrived);

    // Acts and menus (main_window_menus.cpp)
    void makeActions();
    void makeMenus();
    void refreshActs();
    void refreshUndo();
    void retranslate();
    void openHelp();

    // Acts on the list that is shown (main_window_lists.cpp)
    RowTable* shownList() const;
    bool rowHas(const QString& act) const;
    void refreshListActs();
    void stepRecord(int by);
    void onList(const QString& act);

    void openVerify();

    // What was not sent to an organisation that was lost (main_window_unsent.cpp)
    /// Asks where to, and keeps no copy once it is saved.
    void askSaveUnsent();
    /// Such a file of a colleague, for the organisation that is open.
    void askTakeOver();
    void tellFile(const std::string& code);
    QString unsentWords() const;
    QString fileWords() const;

    // Projects and the screen handed over to participants (main_window_attendance.cpp)
    OrganisationPage* attendancePageFor(const QString& area);
    QList<AreaItem> attendanceAreas() const;
    /// Where the open organisation begins for the person.
    QString firstArea() const;
    /// The one that is in front of a participant now; null when there is none.
    HandedScreen* handedScreen() const;
    void givenBack();
    void handOver(const RecordId& report, const KioskMonth& month);
    void sendLink(const RecordId& report, const KioskMonth& month);
    signing::Ask askOf(const RecordId& report, const KioskMonth& month, signing::Surface surface) const;
    void handOverForChannel(const RecordId& channel);
    void openKiosk(const KioskMonth& month, const signing::Ask& ask);
    /// Of one turn at a screen that several share; null where it was handed over to one.
    struct KioskTurn;
    void showKiosk(const KioskMonth& month, const signing::Ask& ask, const std::shared_ptr<KioskClient>& hub, const KioskTurn* turn = nullptr);
    void openQueue(const std::vector<WaitingMonth>& people);
    void showQueue(const std::shared_ptr<KioskQueueClient>& hub, const RecordId& report);
    /// The month of a report that waits for its participant, as it is read at the kiosk.
    std::optional<KioskMonth> waitingMonth(const RecordId& report) const;

    // The session with the hub (main_window_session.cpp)
    void watchWorkspace();
    void sessionEnded(const QString& code);
    void keepTyped(const OrgId& org);
    QString accessEndedWords() const;
    void connectionChanged();
    void syncPressed();
    bool openProblems();
    void fillSyncMenu();
    QString syncDetail() const;
    bool syncHasAnAct() const;
    void refreshSync();
    void refreshBar();
    /// In the bar until it was read: what came of an act, which no state of things says again.
    void tell(Tone tone, const QString& sentence);
    void askSignIn();
    void askNewPassword();
    void askSignOut();
    void askConfirm();
    void confirm(const QString& typed, std::function<void(Done)> answer);
    QString confirmLabel() const;
    Confirm howToConfirm();
    void openInvite(const QString& email);
    int heldChanges() const;
    void takeBackHeld();
    bool signingStopped() const; ///< the log of the hub is not believed (SEC-38)
    int restoresSeen() const;
    bool mayInvite() const;
    void reopenWorkspaceWithHub();

    // The ways into the data (main_window_keys.cpp)
    void keysRenewed(); ///< on request: the caches are written anew as they open
    void refreshPassphraseWanted();
    bool wantsPassphraseFirst(const OrgId& org) const;
    void askWantedPassphrase();
    void endKeychain();
    void leaseChanged(const OrgId& org);
    void showLocked(const OrgId& org);

    Profile& m_profile;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<Random> m_random;
    LocalSettings m_settings;
    std::map<OrgId, QString> m_names; ///< of organisations, also when access has ended
    std::vector<Unsent> m_unsent;     ///< to organisations lost, for who wants to save it
    bool m_unsentLater = false;
    struct FileOutcome
    {
        std::string code; ///< `taken`, or what went wrong
        OrganisationEditor::TakenOver taken;
    };
    std::optional<FileOutcome> m_fileOutcome; ///< told until it was read
    struct Told
    {
        Tone tone;
        QString sentence;
    };
    std::optional<Told> m_told;
    struct EndedAccess
    {
        QString organisation;
        AccessEnd end;
    };
    std::vector<EndedAccess> m_accessEnded; ///< that the person has to be told of
    QStringList m_copyEnded;          ///< the same, of organisations whose copy ended for want of the hub
    std::function<std::vector<OtherProfile>()> m_otherProfiles;
    QString m_invitation;        ///< came while the profile was locked or the screen handed over
    std::optional<OrgId> m_joined; ///< opens as soon as its data are here
    struct Mended
    {
        int saved = 0;
        bool complete = true;
    };
    std::optional<Mended> m_mended; ///< a damaged file was replaced (SEC-73)
    QString m_passphraseWantedBy; ///< an organisation that wants the passphrase alone to open its data (SEC-65)
    bool m_passphraseAsked = false;
    bool m_founding = false; ///< a place for a further organisation is asked for
    bool m_endingKeychain = false;
    bool m_keychainEnded = false; ///< the person has to be told that the keychain opens nothing any more
    bool m_renewLater = false;   ///< the person was asked to renew the keys and does not want to now
    bool m_copied = false;       ///< the hub knows this device's numbers from another computer (SYNC-20)
    struct StoreTrouble
    {
        OrgId org;
        QString code;
        std::int64_t seq = -1; ///< where its copy stood; -1: it could not be opened
    };
    std::optional<StoreTrouble> m_storeTrouble; ///< a copy that cannot be read or written
    IdleLock m_idle;
    ActionCollection m_actions;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OrganisationEditor> m_editor;

    QStackedWidget* m_outer;
    StartPage* m_start;
    UnlockPage* m_unlock;
    QWidget* m_work;
    SideBar* m_side;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_areasButton;
    QSpacerItem* m_gap;
    SearchBox* m_search;
    WordButton* m_sync;
    QMenu* m_syncMenu;
    WordButton* m_person;
    MessageBar* m_bar;
    QStackedWidget* m_pages;
    SearchPage* m_searchPage;
    SettingsPage* m_settingsPage;
    HelpPage* m_help;
    NoticePage* m_notice;
    MyOrganisationsPage* m_organisations = nullptr;
    RegisterPage* m_register = nullptr;
    std::map<QString, OrganisationPage*> m_orgPages;
    QPointer<KioskWindow> m_kiosk;
    QPointer<KioskQueueWindow> m_queue; ///< may lie below m_kiosk
    QPointer<QObject> m_handingOver; ///< the hub was asked for the screen's token
    QString m_area;
    std::vector<QString> m_history;
    std::size_t m_place = 0;
    bool m_opening = false; ///< the last organisation has not arrived yet and nobody has gone elsewhere
    std::optional<OrgId> m_lockedOrg; ///< whose page says that it is locked
    QString m_sessionCode;  ///< why the session is over; empty while it is not
    QString m_ownHubFailure;
    bool m_saySaved = false;  ///< the person asked for it by key
    bool m_savedSaid = false; ///< the sync state says that the draft is saved
    bool m_signingIn = false;
    bool m_confirming = false;
    bool m_sampleProfile = false; ///< invented data: nothing to lose
};

} // namespace sek
