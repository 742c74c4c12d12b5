// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and asks about the session with the hub.
#include "core/domain/people/roles.h"
#include "ui/organisations/invite_dialog.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/page.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/taken_back.h"
#include "ui/shell/keys_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_page.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/reset_dialog.h"
#include "ui/shell/search_box.h"
#include "ui/shell/settings_page.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/literaltip.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QDateTime>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace sek {

namespace {
constexpr int SavedMs = 4000;
}

bool MainWindow::isSignedIn() const
{
    return m_workspace && m_sessionCode.isEmpty();
}

void MainWindow::watchWorkspace()
{
    Workspace* w = m_workspace.get();
    connect(w, &Workspace::viewChanged, this, [this](const OrgId& org) {
        if (const auto view = m_workspace->view(org)) {
            m_names[org] = qtext(view->state.organisation, "legal_name");
            // Something could be stored since.
            if (m_storeTrouble && m_storeTrouble->org == org && view->status.seq > m_storeTrouble->seq) m_storeTrouble.reset();
        }
        leaseChanged(org);
        refreshAreas();
        refreshSync();
        refreshPassphraseWanted();
        refreshBar();
        openFirst(org);
        openJoined(org);
    });
    connect(w, &Workspace::connectionChanged, this, &MainWindow::connectionChanged);
    connect(w, &Workspace::sessionEnded, this, &MainWindow::sessionEnded);
    connect(w, &Workspace::factorNeeded, this, &MainWindow::refreshBar);
    connect(w, &Workspace::accessEnding, this, &MainWindow::keepTyped);
    connect(w, &Workspace::accessRemoved, this, [this](const OrgId& org, const AccessEnd& end) {
        m_accessEnded.push_back({m_names[org], end});
        m_unsent = m_profile.unsent();
        m_unsentLater = false;
        if (m_editor && m_editor->org() == org) {
            goTo(QStringLiteral("organisations"));
            closeOrganisation();
            refreshAreas();
        }
        refreshBar();
    });
    connect(w, &Workspace::copyEnded, this, [this](const OrgId& org) {
        m_copyEnded.append(m_names[org]);
        m_unsent = m_profile.unsent();
        m_unsentLater = false;
        if (m_lockedOrg == org) m_lockedOrg.reset();
        if (m_area == QLatin1String("notice") || (m_editor && m_editor->org() == org)) {
            goTo(QStringLiteral("organisations"));
            if (m_editor && m_editor->org() == org) closeOrganisation();
            refreshAreas();
        }
        refreshBar();
    });
    connect(w, &Workspace::copyGone, this, [this] {
        m_unsent = m_profile.unsent();
        refreshBar();
    });
    // An organisation whose file cannot be opened, or that nobody looks at, has no page to say so (SYNC-12).
    connect(w, &Workspace::storeFailed, this, [this](const OrgId& org, const QString& code) {
        if (code == QLatin1String("device_copied")) {
            m_copied = true;
            return refreshBar();
        }
        const auto view = m_workspace->view(org);
        if (view && m_editor && m_editor->org() == org && m_orgPages.contains(m_area)) return; // its page says it
        m_storeTrouble = StoreTrouble{org, code, view ? view->status.seq : -1};
        refreshBar();
        refreshSync();
    });
    connect(w, &Workspace::draftSaved, this, [this] {
        if (!std::exchange(m_saySaved, false)) return;
        m_savedSaid = true;
        refreshSync();
        QTimer::singleShot(SavedMs, this, [this] {
            m_savedSaid = false;
            refreshSync();
        });
    });
    connect(w, &Workspace::mended, this, [this](const OrgId&, int saved, bool complete) {
        m_mended = Mended{m_mended ? m_mended->saved + saved : saved, complete && (!m_mended || m_mended->complete)};
        refreshBar();
    });
    // One bar, whose button does what its sentence says.
    m_bar->disconnect(this);
    connect(m_bar, &MessageBar::firstTriggered, this, [this] {
        const QString about = m_bar->property("about").toString();
        if (about == QLatin1String("signIn")) askSignIn();
        else if (about == QLatin1String("confirm")) askConfirm();
        else if (about == QLatin1String("mended")) {
            m_mended.reset();
            refreshBar();
        } else if (about == QLatin1String("copied")) openRejoin();
        else if (about == QLatin1String("ownHub")) reopenWorkspaceWithHub();
        else if (about == QLatin1String("trouble")) m_workspace->syncNow();
        else if (about == QLatin1String("store")) {
            m_storeTrouble.reset(); // said again when it still is so
            m_workspace->syncNow();
            refreshBar();
            refreshSync();
        }
        else if (about == QLatin1String("accessEnded")) {
            m_accessEnded.clear();
            refreshBar();
        } else if (about == QLatin1String("copyEnded")) {
            m_copyEnded.clear();
            refreshBar();
        } else if (about == QLatin1String("told")) {
            m_told.reset();
            refreshBar();
        } else if (about == QLatin1String("file")) {
            m_fileOutcome.reset();
            refreshBar();
        } else if (about == QLatin1String("unsent")) {
            askSaveUnsent();
        } else if (about == QLatin1String("restored")) {
            m_settings.setRestoresTold(restoresSeen());
            refreshBar();
        } else if (about == QLatin1String("tooOld")) {
            m_notice->setKind(NoticePage::Kind::ProgramTooOld);
            goTo(QStringLiteral("notice"));
        } else if (about == QLatin1String("recovery")) {
            m_settings.setRecoveryOffered(true);
            m_settings.setRecoveryEnded(false);
            m_actions.action(QStringLiteral("recoveryCode"))->trigger();
            refreshBar();
        } else if (about == QLatin1String("passphraseWanted")) {
            askWantedPassphrase();
        } else if (about == QLatin1String("keychainEnded")) {
            m_keychainEnded = false;
            refreshBar();
        } else if (about == QLatin1String("renewKeys")) {
            goTo(QStringLiteral("settings"));
            m_settingsPage->keys()->askRenew();
        }
    });
    connect(m_bar, &MessageBar::secondTriggered, this, [this] {
        const QString about = m_bar->property("about").toString();
        if (about == QLatin1String("renewKeys")) {
            m_renewLater = true;
        } else if (about == QLatin1String("unsent")) {
            m_unsentLater = true;
        } else if (about == QLatin1String("confirm")) {
            takeBackHeld();
        } else {
            m_settings.setRecoveryOffered(true);
            m_settings.setRecoveryEnded(false);
        }
        refreshBar();
    });
}

void MainWindow::leaseChanged(const OrgId& org)
{
    const auto view = m_workspace->view(org);
    if (!view) return;
    const bool shown = m_lockedOrg == org && m_area == QLatin1String("notice");
    if (view->locked && (shown || (m_editor && m_editor->org() == org))) {
        showLocked(org);
    } else if (!view->locked && m_lockedOrg == org) {
        m_lockedOrg.reset();
        if (shown) openOrganisation(org);
    }
}

/// The offline lease is over (SYNC-23): nothing of the organisation is open, and one page says what to do.
void MainWindow::showLocked(const OrgId& org)
{
    closeOrganisation();
    m_lockedOrg = org;
    m_notice->setLocked(m_workspace->view(org));
    refreshAreas();
    if (m_area != QLatin1String("notice")) goTo(QStringLiteral("notice"));
}

void MainWindow::reopenWorkspaceWithHub()
{
    m_ownHubFailure.clear();
    m_profile.restartOwnHub();
    refreshBar();
}

void MainWindow::sessionEnded(const QString& code)
{
    m_sessionCode = code;
    if (code == QLatin1String("account_removed") || code == QLatin1String("device_ended")) {
        m_notice->setKind(code == QLatin1String("account_removed") ? NoticePage::Kind::AccountRemoved : NoticePage::Kind::DeviceEnded);
        if (m_profile.hasOwnHub()) return goTo(QStringLiteral("notice")); // what the hub of this computer has is here only
        // SYNC-21: what is left of the profile goes too. Not from inside the workspace that ends with it.
        QMetaObject::invokeMethod(this, [this] { endProfile([this] { goTo(QStringLiteral("notice")); }); }, Qt::QueuedConnection);
    } else if (const auto password = m_profile.ownPassword(); password && !m_signingIn) {
        // The hub of this computer: having opened the data is all it can ask for.
        m_signingIn = true;
        m_profile.signIn(*password, [this](const Done& done) {
            m_signingIn = false;
            if (!done || !m_workspace) return refreshBar();
            m_sessionCode.clear();
            m_workspace->syncNow();
            refreshAreas();
            refreshBar();
        });
    }
    refreshAreas();
    refreshBar();
}

void MainWindow::connectionChanged()
{
    if (m_workspace && m_workspace->connection() == Connection::Online && !m_sessionCode.isEmpty()) {
        m_sessionCode.clear();
        refreshAreas();
    }
    refreshSync();
    refreshBar();
}

bool MainWindow::signingStopped() const
{
    const std::vector<OrgId> orgs = m_workspace->organisations();
    return std::ranges::any_of(orgs, [this](const OrgId& org) { return !m_workspace->view(org)->logAlarm.empty(); });
}

int MainWindow::restoresSeen() const
{
    int seen = 0;
    for (const OrgId& org : m_workspace->organisations()) seen += m_workspace->view(org)->lostSeals;
    return seen;
}

int MainWindow::heldChanges() const
{
    int held = 0;
    if (m_workspace)
        for (const OrgId& org : m_workspace->organisations()) held += m_workspace->view(org)->status.held;
    return held;
}

void MainWindow::refreshBar()
{
    const auto say = [this](const char* about, Tone tone, const QString& sentence, const QString& first, const QString& second = {}) {
        m_bar->setProperty("about", QLatin1String(about));
        if (m_bar->isVisibleTo(m_work) && m_bar->spoken() == sentence) return;
        m_bar->say(tone, sentence);
        m_bar->setFirstButton(first);
        m_bar->setSecondButton(second);
    };
    if (!m_workspace) return m_bar->clear();
    const int held = heldChanges();
    const Connection c = m_workspace->connection();
    // Nothing has to be typed: it goes by itself, whatever the bar says meanwhile.
    const bool confirmsItself = held > 0 && c == Connection::Online && m_profile.ownPassword() && confirmLabel().isEmpty();
    if (confirmsItself && !m_confirming) confirm({}, [](const Done&) {});
    if (m_sessionCode == QLatin1String("account_removed") || m_sessionCode == QLatin1String("device_ended")) {
        m_bar->clear();
    } else if (m_told) {
        say("told", m_told->tone, m_told->sentence, tr("OK"));
    } else if (!m_sessionCode.isEmpty() && !m_signingIn) {
        say("signIn", Tone::Warn, tr("Your session with the hub has ended. You can go on working; sign in again to send and to fetch."), tr("Sign in again…"));
    } else if (!m_accessEnded.empty()) {
        say("accessEnded", Tone::Warn, accessEndedWords(), tr("OK"));
    } else if (!m_copyEnded.isEmpty()) {
        say("copyEnded", Tone::Warn, tr("This computer was without the hub for 90 days. %1 wants its data deleted then, and they were. With the hub they come again.").arg(m_copyEnded.join(QStringLiteral(", "))), tr("OK"));
    } else if (m_fileOutcome) {
        const bool taken = m_fileOutcome->code == "taken";
        say("file", taken && m_fileOutcome->taken.others == 0 ? Tone::Ok : taken ? Tone::Warn : Tone::Bad, fileWords(), tr("OK"));
    } else if (!m_unsent.empty() && !m_unsentLater) {
        say("unsent", Tone::Info, unsentWords(), tr("Save as a file…"), tr("Not now"));
    } else if (m_copied) {
        say("copied", Tone::Bad, texts::failure(QStringLiteral("device_copied")), tr("Join again…"));
    } else if (m_mended) {
        QString saved = tr("A file of the data on this computer was damaged and is kept aside; what the hub has is fetched again.");
        if (m_mended->saved > 0) saved += u' ' + tr("%n change(s) not sent yet were saved from it.", nullptr, m_mended->saved);
        say("mended", m_mended->complete ? Tone::Info : Tone::Warn,
            m_mended->complete ? saved : saved + u' ' + tr("Some could not be read: check what you did last."), tr("OK"));
    } else if (m_storeTrouble) {
        const bool passes = m_storeTrouble->code == u"store_full" || m_storeTrouble->code == u"store_read_only" || m_storeTrouble->code == u"store_io";
        say("store", Tone::Bad, texts::failure(m_storeTrouble->code), passes ? tr("Try again") : QString());
    } else if (signingStopped()) {
        say("logAlarm", Tone::Bad, tr("The hub's record does not fit what this computer has seen. Nothing is signed until that is cleared up."), {});
    } else if (confirmsItself) {
        m_bar->clear();
    } else if (held > 0 && c == Connection::Online) { // only the hub can take the password
        say("confirm", Tone::Warn, tr("Confirm with your password to send %n change(s).", nullptr, held), tr("Confirm…"), tr("Take back"));
    } else if (c == Connection::UpdateNeeded) {
        say("tooOld", Tone::Warn, texts::failure(QStringLiteral("client_too_old")), tr("What to do"));
    } else if (!m_workspace->trouble().isEmpty()) {
        say("trouble", Tone::Warn, texts::failure(m_workspace->trouble()), tr("Try again"));
    } else if (const int restores = restoresSeen(); restores > m_settings.restoresTold()) {
        say("restored", Tone::Info, tr("The hub was restored from a backup that did not have everything this computer had seen. What was missing is given back to it from here."), tr("OK"));
    } else if (!m_ownHubFailure.isEmpty()) {
        say("ownHub", Tone::Bad, texts::ownHubFailure(m_ownHubFailure) + u' ' + tr("What you change is kept here until it does."), tr("Try again"));
    } else if (m_keychainEnded) {
        say("keychainEnded", Tone::Info, tr("%1 wants a passphrase alone to open its data. The keychain of this computer does not open them any more.").arg(m_passphraseWantedBy), tr("OK"));
    } else if (!m_passphraseWantedBy.isEmpty() && !m_profile.hasPassphraseSlot()) {
        say("passphraseWanted", Tone::Warn, tr("%1 wants a passphrase alone to open its data. Set one to work with them.").arg(m_passphraseWantedBy), tr("Set a passphrase…"));
    } else if (!m_renewLater && m_profile.keysDue()) {
        say("renewKeys", Tone::Info, tr("The keys of the data on this computer are a year old. Renewing them takes a moment and loses nothing."), tr("Renew the keys…"), tr("Not now"));
    } else if (!m_settings.recoveryOffered() && !m_profile.keySlots().recovery && !m_sampleProfile) {
        say("recovery", Tone::Info,
            m_settings.recoveryEnded() ? tr("The keys here were renewed, as each year, and the printed recovery code has ended. Make a new one.")
                                       : tr("Make a recovery code and keep it on paper: it opens the data here when the keychain or the passphrase does not."), tr("Make a recovery code…"), tr("Not now"));
    } else {
        m_bar->clear();
    }
}

/// Organisations §5 E: a plain explanation, by whom and when as far as the hub has told it.
QString MainWindow::accessEndedWords() const
{
    QStringList sentences, untold;
    for (const auto& [organisation, end] : m_accessEnded) {
        if (!end.at) {
            untold.append(organisation);
            continue;
        }
        const QString when = texts::moment(*end.at, end.timeZone, {});
        sentences.append(end.by.empty()
                             ? tr("Your access to %1 was ended on %2. Its data on this computer was removed. If that was a mistake, ask a colleague there.").arg(organisation, when)
                             : tr("Your access to %1 was ended by %2 on %3. Its data on this computer was removed. If that was a mistake, ask a colleague there.").arg(organisation, QString::fromStdString(end.by), when));
    }
    if (!untold.isEmpty())
        sentences.append(tr("Your access to %1 has ended. Its data on this computer was removed. If that was a mistake, ask a colleague there.").arg(untold.join(QStringLiteral(", "))));
    return sentences.join(u' ');
}

void MainWindow::tell(Tone tone, const QString& sentence)
{
    m_told = Told{tone, sentence};
    refreshBar();
}

void MainWindow::refreshSync()
{
    if (!m_workspace) return;
    int waiting = 0, problems = 0;
    std::int64_t fetched = 0;
    Instant newest;
    QString me;
    for (const OrgId& org : m_workspace->organisations()) {
        const auto view = m_workspace->view(org);
        if (!view) continue;
        waiting += view->status.waiting;
        fetched += view->status.fetched;
        problems += view->status.problems;
        newest = std::max(newest, view->syncedAt);
        for (const auto& [id, user] : view->state.users)
            if (text(user, "account_id") == m_workspace->account().text()) me = texts::person(user);
    }
    const QString time = newest == Instant{} ? QString() : QDateTime::fromMSecsSinceEpoch(newest.ms).toString(QStringLiteral("HH:mm"));
    QString words, icon, tip;
    ColorRole ink = ColorRole::Ok;
    const Connection c = m_workspace->connection();
    if (m_savedSaid) {
        words = tr("Draft saved");
        icon = QStringLiteral("ok");
    } else if (m_storeTrouble) {
        words = tr("Not saved");
        icon = QStringLiteral("warning");
        ink = ColorRole::Bad;
        tip = texts::failure(m_storeTrouble->code);
    } else if (problems > 0) {
        words = tr("%n problem(s)", nullptr, problems);
        icon = QStringLiteral("problems");
        ink = ColorRole::Bad;
    } else if (c == Connection::SignInNeeded) {
        words = tr("Sign in again");
        icon = QStringLiteral("key");
        ink = ColorRole::Warn;
    } else if (c == Connection::UpdateNeeded) {
        words = tr("Update the program");
        icon = QStringLiteral("warning");
        ink = ColorRole::Warn;
    } else if (const QString trouble = m_workspace->trouble(); (c == Connection::Offline || c == Connection::Connecting) && !trouble.isEmpty()) {
        // Waiting does not mend these: somebody has to do something.
        words = trouble == QLatin1String("wrong_pin") ? tr("Offline: another hub answers")
                : trouble == QLatin1String("tls")     ? tr("Offline: certificate not valid")
                : trouble == QLatin1String("hub_too_old") ? tr("Offline: the hub is too old")
                : trouble.startsWith(QLatin1String("foreign_")) ? tr("Offline: sign in to the network")
                                                                : tr("Offline");
        icon = QStringLiteral("warning");
        ink = ColorRole::Bad;
        tip = texts::failure(trouble);
    } else if (c == Connection::Offline) {
        words = waiting > 0 ? tr("Offline · %n change(s) waiting", nullptr, waiting) : tr("Offline");
        icon = QStringLiteral("offline");
        ink = ColorRole::Warn;
    } else if (fetched > 0) {
        words = tr("Fetching: %n record(s)", nullptr, static_cast<int>(fetched));
        icon = QStringLiteral("sync");
        ink = ColorRole::Idle;
    } else if (waiting > 0 && waiting == heldChanges()) {
        words = tr("Waiting for your password");
        icon = QStringLiteral("key");
        ink = ColorRole::Warn;
    } else if (waiting > 0 || c == Connection::Connecting) {
        words = waiting > 0 ? tr("Sending %n change(s)…", nullptr, waiting) : tr("Connecting…");
        icon = QStringLiteral("sync");
        ink = ColorRole::Idle;
    } else {
        words = time.isEmpty() ? tr("All saved") : tr("All saved · %1").arg(time);
        icon = QStringLiteral("synced");
    }
    m_sync->showText(words);
    // Where there is something to do, a press does it; the details and the other acts are in the menu.
    m_sync->setPopupMode(syncHasAnAct() ? QToolButton::DelayedPopup : QToolButton::InstantPopup);
    m_sync->setIcon(IconProvider::icon(icon, ink));
    m_sync->setAccessibleName(tip.isEmpty() ? words : tip);
    m_sync->setToolTip(tip.isEmpty() ? words : tip);
    m_person->setText(me);
    m_person->setToolTip(literalTip(me));
    m_person->setAccessibleName(me);
    m_person->setVisible(!me.isEmpty());
}

bool MainWindow::openProblems()
{
    if (!m_workspace) return false;
    for (const OrgId& org : m_workspace->organisations())
        if (const auto view = m_workspace->view(org); view && view->status.problems > 0) {
            if (!m_editor || m_editor->org() != org) openOrganisation(org);
            goTo(QStringLiteral("problems"));
            return true;
        }
    return false;
}

bool MainWindow::syncHasAnAct() const
{
    const std::vector<OrgId> orgs = m_workspace->organisations();
    return m_workspace->connection() == Connection::SignInNeeded || heldChanges() > 0 || std::ranges::any_of(orgs, [this](const OrgId& org) {
               const auto view = m_workspace->view(org);
               return view && view->status.problems > 0;
           });
}

/// What the words of the button leave out: why there is no connection, in a sentence.
QString MainWindow::syncDetail() const
{
    if (const QString trouble = m_workspace->trouble(); !trouble.isEmpty()) return texts::failure(trouble);
    switch (m_workspace->connection()) {
    case Connection::Online: return tr("The hub is reached. What you change is sent at once.");
    case Connection::Connecting: return tr("The hub is being asked.");
    case Connection::SignInNeeded: return tr("The hub wants you to sign in again. What you change is kept here until then.");
    case Connection::UpdateNeeded: return texts::failure(QStringLiteral("client_too_old"));
    case Connection::Offline: break;
    }
    return tr("The hub cannot be reached now. What you change is kept here and sent later.");
}

void MainWindow::fillSyncMenu()
{
    m_syncMenu->clear();
    if (!m_workspace) return;
    QAction* detail = m_syncMenu->addAction(syncDetail());
    detail->setObjectName(QStringLiteral("syncDetailAction"));
    detail->setEnabled(false);
    m_syncMenu->addSeparator();
    for (const char* id : {"syncNow", "problems", "signIn"}) m_syncMenu->addAction(m_actions.action(QLatin1String(id)));
    const std::vector<OrgId> orgs = m_workspace->organisations();
    m_actions.action(QStringLiteral("problems"))->setEnabled(std::ranges::any_of(orgs, [this](const OrgId& org) {
        const auto view = m_workspace->view(org);
        return view && view->status.problems > 0;
    }));
}

void MainWindow::syncPressed()
{
    if (!m_workspace || openProblems()) return;
    if (m_workspace->connection() == Connection::SignInNeeded) return askSignIn();
    if (m_bar->isVisibleTo(m_work) && m_bar->property("about").toString() == QLatin1String("confirm")) return askConfirm();
    m_workspace->syncNow();
}

void MainWindow::askSignIn()
{
    const auto c = m_profile.credentials();
    if (!c || !m_workspace) return;
    PasswordDialog::Words words;
    words.title = tr("Sign in again");
    words.sentence = tr("Account %1 on the hub %2. What you changed is kept and is sent afterwards.")
                         .arg(QString::fromStdString(c->email), QString::fromStdString(c->hubName));
    words.label = tr("Password for the hub");
    words.button = tr("Sign in");
    words.otherWay = tr("Forgotten…");
    auto* dialog = new PasswordDialog(QStringLiteral("signInDialog"), words,
                                      [this](const QString& typed, std::function<void(Done)> answer) {
                                          m_profile.signIn(typed, [this, answer = std::move(answer)](const Done& done) {
                                              if (done) {
                                                  m_sessionCode.clear();
                                                  if (m_workspace) m_workspace->syncNow();
                                                  refreshAreas();
                                                  refreshBar();
                                              }
                                              answer(done);
                                          });
                                      },
                                      this);
    connect(dialog, &PasswordDialog::otherWayWanted, this, &MainWindow::askNewPassword);
    dialog->open();
}

/// For who has forgotten it; nobody is signed in.
void MainWindow::askNewPassword()
{
    const auto c = m_profile.credentials();
    if (!c) return;
    auto* dialog = new ResetDialog(m_profile, *c, this);
    connect(dialog, &ResetDialog::signedIn, this, [this] {
        m_sessionCode.clear();
        if (m_workspace) m_workspace->syncNow();
        refreshAreas();
        refreshBar();
    });
    dialog->open();
}

void MainWindow::askSignOut()
{
    if (!m_workspace) return;
    auto* question = new QuestionDialog(tr("Sign out?"), tr("Sign this computer out of the hub?"),
                                        {tr("What is here stays, locked, and can be worked on; to send and to fetch you sign in again with your password.")}, this);
    connect(question, &QDialog::accepted, this, [this] {
        if (!m_workspace) return;
        m_workspace->request("POST", QStringLiteral("/v1/session/end"), Json::object(), this, [this](const Result<Json>& answer) {
            if (answer) return lock();
            tell(Tone::Bad, texts::failure(QString::fromStdString(answer.error().code)));
        });
    });
    question->open();
}

QString MainWindow::confirmLabel() const
{
    if (!m_profile.hasOwnHub()) return tr("Password for the hub");
    return m_profile.hasPassphraseSlot() ? tr("Passphrase for this computer") : QString();
}

void MainWindow::confirm(const QString& typed, std::function<void(Done)> answer)
{
    if (!m_workspace) return answer(fail("locked"));
    const auto own = m_profile.ownPassword();
    m_confirming = true;
    const auto done = [this, answer = std::move(answer)](const Done& d) {
        m_confirming = false;
        answer(d);
    };
    if (!own) return m_workspace->confirm(typed, this, done);
    const auto go = [this, own = *own, done](const Done& right) {
        if (!right || !m_workspace) return done(right ? Done(fail("locked")) : right);
        m_workspace->confirm(own, this, done);
    };
    if (m_profile.hasPassphraseSlot()) m_profile.checkPassphrase(typed, go);
    else go({});
}

Confirm MainWindow::howToConfirm()
{
    return {confirmLabel(), [this](const QString& typed, std::function<void(Done)> answer) { confirm(typed, std::move(answer)); }};
}

void MainWindow::askConfirm()
{
    PasswordDialog::Words words;
    words.title = tr("Confirm");
    words.sentence = tr("Confirm with your password to send %n change(s).", nullptr, heldChanges());
    words.label = confirmLabel();
    words.hint = tr("The hub asks before rights, keys or people change.");
    words.button = tr("Confirm");
    (new PasswordDialog(QStringLiteral("confirmDialog"), words,
                        [this](const QString& typed, std::function<void(Done)> answer) { confirm(typed, std::move(answer)); }, this))
        ->open();
}

/// Whoever does not want to show the password for it changes their mind: nothing of it was ever at the hub.
void MainWindow::takeBackHeld()
{
    if (!m_workspace) return;
    for (const OrgId& org : m_workspace->organisations()) {
        std::vector<WaitingCommand> held = m_workspace->view(org)->waiting;
        std::erase_if(held, [](const WaitingCommand& w) { return !w.held; });
        if (held.empty()) continue;
        takeBack(*m_workspace, org, held, false, this, [this, held](const Done& outcome) {
            if (outcome) tell(Tone::Info, takenBackWords(held, false));
            else tell(Tone::Warn, texts::failure(QString::fromStdString(outcome.error().code)));
        });
    }
}

bool MainWindow::mayInvite() const
{
    return m_editor && m_editor->view() && mayDo("InviteColleague", m_editor->view()->roles);
}

void MainWindow::openInvite(const QString& email)
{
    if (!mayInvite()) return;
    (new InviteDialog(*m_workspace, m_editor->org(), email, howToConfirm(), this))->open();
}

} // namespace sek
