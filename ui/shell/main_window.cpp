// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/domain/organisations/kinds.h"
#include "ui/attendance/own_page.h"
#include "ui/organisations/contact_page.h"
#include "ui/organisations/details_page.h"
#include "ui/organisations/documents_page.h"
#include "ui/organisations/history_page.h"
#include "ui/organisations/my_organisations_page.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/ors_page.h"
#include "ui/organisations/pass_page.h"
#include "ui/organisations/print_notice.h"
#include "ui/organisations/register_page.h"
#include "ui/organisations/users_page.h"
#include "ui/shell/access_page.h"
#include "ui/shell/areas.h"
#include "ui/shell/help_page.h"
#include "ui/shell/keys_panel.h"
#include "ui/shell/notice_page.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_page.h"
#include "ui/shell/session_watch.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/unlock_page.h"
#include "ui/signing/kiosk_queue_window.h"
#include "ui/signing/kiosk_window.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/sidebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QApplication>
#include <QMessageBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace sek {

namespace {

/// What stands half typed in a cell or a field counts as typed.
void leaveField()
{
    if (QWidget* field = QApplication::focusWidget()) field->clearFocus();
}

/// Qt's own dialogs ask with a box on the stack, to write over a file for example, in a loop of their own. Such a dialog must not go
/// with its page: it is let go of, and ends when that loop has.
void leaveQuestions(QWidget* under)
{
    for (QMessageBox* box : under->findChildren<QMessageBox*>()) {
        auto* dialog = qobject_cast<QDialog*>(box->parentWidget());
        if (!dialog || !box->isVisible()) continue;
        box->reject();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->close();
        dialog->setParent(nullptr);
    }
}

} // namespace

MainWindow::MainWindow(Profile& profile, std::shared_ptr<Clock> clock, std::shared_ptr<Random> random, QWidget* parent,
                       std::unique_ptr<IdleTimer> idleTimer)
    : QMainWindow(parent), m_profile(profile), m_clock(std::move(clock)), m_random(std::move(random)),
      m_settings(profile.folder()), m_idle(std::move(idleTimer))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(800, 560);
    resize(1360, 860);
    restoreGeometry(m_settings.geometry());
    profile.setClock(m_clock);
    PrintNotice::setMemory([self = QPointer(this)] { return self && self->m_settings.printNoticeRead(); },
                           [self = QPointer(this)] { if (self) self->m_settings.setPrintNoticeRead(); });
    makeActions();
    m_outer = new QStackedWidget;
    m_start = new StartPage(profile);
    m_unlock = new UnlockPage(profile);
    m_work = makeWork();
    for (QWidget* w : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_unlock), m_work}) m_outer->addWidget(w);
    setCentralWidget(m_outer);
    makeJoining();
    connect(m_start, &StartPage::joined, this, [this] { showState(false); });
    connect(m_start, &StartPage::languageWanted, this, &MainWindow::languageWanted);
    connect(m_unlock, &UnlockPage::unlocked, this, [this] { showState(false); });
    connect(&m_idle, &IdleLock::lockWanted, this, &MainWindow::lock);
    connect(new SessionWatch(this), &SessionWatch::left, &m_idle, &IdleLock::lockNow);
    m_idle.setMinutes(m_settings.idleMinutes());
    connect(&profile, &Profile::keysRenewed, this, [this](bool recoveryEnded) {
        if (!recoveryEnded) return;
        m_settings.setRecoveryOffered(false);
        m_settings.setRecoveryEnded(true);
    });
    connect(&profile, &Profile::ownHubMoved, this, &MainWindow::reopenWorkspace);
    connect(&profile, &Profile::ownHubRunning, this, [this] {
        m_ownHubFailure.clear();
        if (m_workspace) m_workspace->syncNow();
        refreshBar();
    });
    connect(&profile, &Profile::ownHubFailed, this, [this](const QString& code) {
        m_ownHubFailure = code;
        refreshBar();
    });
    connect(&Theme::get(), &Theme::changed, this, &MainWindow::arrange);
    retranslate();
    showState(true);
}

MainWindow::~MainWindow()
{
    delete m_kiosk; // there is nobody any more to whom it could be given back
    delete m_queue;
    closeWorkspace();
}

QWidget* MainWindow::makeWork()
{
    Theme& theme = Theme::get();
    auto* work = new QWidget;
    auto* row = new QHBoxLayout;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QFrame;
    top->setObjectName(QStringLiteral("topBar"));
    auto* bar = new QHBoxLayout(top);
    bar->setContentsMargins(theme.space(8), theme.space(8), theme.space(16), theme.space(8));
    const auto tool = [&](const char* id) {
        auto* b = new QToolButton;
        b->setObjectName(QLatin1String(id) + QStringLiteral("ToolButton"));
        b->setAutoRaise(true);
        b->setDefaultAction(m_actions.action(QLatin1String(id)));
        b->setIcon(IconProvider::icon(QLatin1String(id)));
        return b;
    };
    m_areasButton = new QToolButton;
    m_areasButton->setObjectName(QStringLiteral("areasToolButton"));
    m_areasButton->setAutoRaise(true);
    m_areasButton->setIcon(IconProvider::icon(QStringLiteral("list")));
    m_areasButton->hide();
    connect(m_areasButton, &QToolButton::clicked, this, [this] {
        // In a window too narrow for words they stand beside the page for as long as they are wanted.
        m_side->setRail(!m_side->isRail());
        m_side->view()->setFocus();
    });
    m_back = tool("back");
    m_forward = tool("forward");
    m_search = new SearchBox;
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // it gives way to the words beside it
    connect(m_search, &SearchBox::opened, this, [this](const OrgId& org, const QString& area, const RecordId& record) {
        openOrganisation(org);
        if (!m_editor || m_editor->org() != org) return; // it does not open now, and the area of another one was not asked for
        if (!hasArea(area)) return; // somebody who only takes part has one area, and is there
        goTo(area);
        if (OrganisationPage* page = pageFor(area); page && !record.isNull()) page->showRecord(record);
    });
    m_search->setMayOpen([this](const OrgId& org) { return m_workspace && (!wantsPassphraseFirst(org) || (m_editor && m_editor->org() == org)); });
    connect(m_search, &SearchBox::placeOpened, this, [this](const QString& area, const QString& path) {
        goTo(area);
        if (OrganisationPage* page = pageFor(area); page && !path.isEmpty()) page->goToIssue(path.toStdString());
    });
    m_sync = new WordButton;
    m_sync->setObjectName(QStringLiteral("syncToolButton"));
    m_sync->setAutoRaise(true);
    connect(m_sync, &QToolButton::clicked, this, &MainWindow::syncPressed);
    m_syncMenu = new QMenu(m_sync);
    m_syncMenu->setObjectName(QStringLiteral("syncMenu"));
    connect(m_syncMenu, &QMenu::aboutToShow, this, &MainWindow::fillSyncMenu);
    m_sync->setMenu(m_syncMenu);
    m_sync->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_sync, &QWidget::customContextMenuRequested, m_sync, &QToolButton::showMenu);
    m_person = new WordButton;
    m_person->setObjectName(QStringLiteral("personToolButton"));
    m_person->setAutoRaise(true);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setIcon(IconProvider::icon(QStringLiteral("contact")));
    auto* personMenu = new QMenu(m_person);
    for (const char* id : {"settings", "lock"}) personMenu->addAction(m_actions.action(QLatin1String(id)));
    m_person->setMenu(personMenu);
    bar->addWidget(m_areasButton);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    m_gap = new QSpacerItem(theme.px(248 + 24 - 90), 0);
    bar->addItem(m_gap);
    bar->addWidget(m_search, 1);
    bar->addStretch();
    bar->addWidget(m_sync);
    bar->addWidget(m_person);
    column->addWidget(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new SideBar;
    m_bar = new MessageBar;
    m_bar->setObjectName(QStringLiteral("shellMessageBar"));
    m_pages = new QStackedWidget;
    m_pages->setObjectName(QStringLiteral("page"));
    auto* right = new QWidget;
    right->setObjectName(QStringLiteral("page"));
    right->setAttribute(Qt::WA_StyledBackground);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(new MessageRow(m_bar));
    rightColumn->addWidget(m_pages, 1);
    row->addWidget(m_side);
    row->addWidget(right, 1);
    column->addLayout(row, 1);
    m_searchPage = new SearchPage;
    m_settingsPage = new SettingsPage(m_profile, m_settings);
    m_help = new HelpPage;
    m_notice = new NoticePage;
    for (QWidget* w : {static_cast<QWidget*>(m_searchPage), static_cast<QWidget*>(m_settingsPage), static_cast<QWidget*>(m_help),
                       static_cast<QWidget*>(m_notice)})
        m_pages->addWidget(w);
    connect(m_searchPage, &SearchPage::opened, this, &MainWindow::openOrganisation);
    connect(m_searchPage, &SearchPage::myOrganisationsWanted, this, [this] { goTo(areas::Organisations); });
    connect(m_settingsPage, &SettingsPage::languageWanted, this, &MainWindow::languageWanted);
    connect(m_settingsPage, &SettingsPage::idleMinutesChanged, &m_idle, &IdleLock::setMinutes);
    connect(m_settingsPage->keys(), &KeysPanel::renewed, this, &MainWindow::keysRenewed);
    connect(m_settingsPage->keys(), &KeysPanel::recoveryMade, this, [this] {
        m_settings.setRecoveryOffered(true);
        m_settings.setRecoveryEnded(false);
        refreshBar();
    });
    connect(m_settingsPage, &SettingsPage::signOutWanted, this, &MainWindow::askSignOut);
    connect(m_notice, &NoticePage::goOnWanted, this, [this] { goTo(m_editor ? firstArea() : areas::Organisations); });
    connect(m_notice, &NoticePage::beginAnewWanted, this, [this] { showState(false); });
    connect(m_notice, &NoticePage::connectWanted, this, [this] {
        if (m_workspace) m_workspace->syncNow();
    });
    connect(m_side, &SideBar::activated, this, &MainWindow::goTo);
    return work;
}

void MainWindow::showState(bool starting)
{
    const bool joined = m_profile.isUnlocked() && m_profile.credentials();
    if (joined) openWorkspace();
    if (!m_workspace) { // whatever was looked at without signing in
        m_area.clear();
        m_history.clear();
        m_place = 0;
    }
    if (m_workspace) {
        m_outer->setCurrentWidget(m_work);
        if (m_area.isEmpty()) {
            m_opening = m_settings.lastOrganisation().has_value();
            goTo(areas::Organisations);
        }
        for (const OrgId& org : m_workspace->organisations()) openFirst(org);
        if (!m_invitation.isEmpty()) openJoin(std::exchange(m_invitation, {}));
    } else if (m_profile.exists() && !m_profile.isUnlocked()) {
        m_outer->setCurrentWidget(m_unlock);
        m_unlock->begin(starting);
    } else {
        m_outer->setCurrentWidget(m_start);
        m_start->focusFirst();
    }
    refreshActs();
    refreshTitle();
}

void MainWindow::openWorkspace()
{
    if (m_workspace) return;
    m_workspace = m_profile.openWorkspace(m_clock, m_random);
    if (!m_workspace) return;
    m_sampleProfile = m_profile.hasSample();
    m_unsent = m_profile.unsent();
    m_search->setWorkspace(m_workspace.get());
    m_searchPage->setWorkspace(m_workspace.get());
    watchWorkspace();
    m_organisations = new MyOrganisationsPage(*m_workspace);
    m_organisations->addActs(m_actions.action(QStringLiteral("searchOrganisations")), m_actions.action(QStringLiteral("registerOrganisation")),
                             m_actions.action(QStringLiteral("join")));
    m_pages->addWidget(m_organisations);
    connect(m_organisations, &MyOrganisationsPage::opened, this, &MainWindow::openOrganisation);
    m_settingsPage->setWorkspace(m_workspace.get(), howToConfirm());
    m_workspace->start(m_profile.organisations());
    m_idle.setActive(true);
    for (QWidget* w : {static_cast<QWidget*>(m_side), static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_sync)}) w->show();
    refreshAreas();
    refreshSync();
    refreshBar();
    Q_EMIT workspaceOpened();
}

void MainWindow::closePages()
{
    m_idle.setActive(false);
    // Given back, or the windows they hide, the language and the text size would stay as they are for the participant.
    if (m_kiosk) m_kiosk->giveBack();
    if (m_queue) m_queue->giveBack();
    // What they ask the hub, they ask through the workspace; a question that is answered later would ask nobody.
    if (m_editor) m_editor->stopForgetting();
    leaveField();
    leaveQuestions(this);
    for (QDialog* d : findChildren<QDialog*>()) d->close();
    delete m_kiosk; // what they ask the hub, they ask through the workspace
    delete m_queue;
    m_search->setWorkspace(nullptr);
    m_searchPage->setWorkspace(nullptr);
    m_settingsPage->setWorkspace(nullptr);
    m_search->clear();
    closeOrganisation();
    delete m_organisations;
    m_organisations = nullptr;
}

void MainWindow::closeWorkspace()
{
    closePages();
    m_workspace.reset();
    m_history.clear();
    m_place = 0;
    m_area.clear();
    m_sessionCode.clear();
    m_lockedOrg.reset();
    m_joined.reset();
    m_copied = false;
    m_renewLater = m_passphraseAsked = m_keychainEnded = m_founding = false;
    m_passphraseWantedBy.clear();
    m_mended.reset();
    m_unsent.clear();
    m_unsentLater = false;
    m_fileOutcome.reset();
    m_told.reset();
    m_opening = false;
    m_person->setText({});
    m_bar->clear();
}

void MainWindow::closeOrganisation()
{
    leaveField();
    leaveQuestions(this);
    if (m_editor) m_editor->saveNow();
    for (auto& [area, page] : m_orgPages) delete page;
    m_orgPages.clear();
    delete m_register;
    m_register = nullptr;
    m_editor.reset();
    refreshUndo();
}

/// The access to it has ended: what stands in its forms is saved while it can be, and goes into the file for a colleague.
void MainWindow::keepTyped(const OrgId& org)
{
    if (!m_editor || m_editor->org() != org) return;
    leaveField();
    m_editor->saveNow();
    m_editor->stopForgetting();
}

void MainWindow::reopenWorkspace()
{
    if (!m_workspace) return;
    if (m_kiosk || m_queue) return lock(); // never from a participant's screen straight into everybody's data
    const QString area = m_area;
    const auto org = m_editor ? std::optional(m_editor->org()) : std::nullopt;
    closeWorkspace();
    m_settings.setLastOrganisation(org);
    if (org) m_settings.setLastPage(area);
    showState(false);
}

void MainWindow::lock()
{
    if (!m_workspace) return;
    closePages();
    // The end of the workspace waits for what its thread has begun: the lock page does not.
    m_outer->setCurrentWidget(m_unlock);
    m_outer->repaint();
    closeWorkspace();
    m_profile.lock();
    showState(false);
}

void MainWindow::comeForward()
{
    if (HandedScreen* handed = handedScreen()) {
        handed->showFullScreen();
        handed->raise();
        return handed->activateWindow();
    }
    if (isMinimized()) showNormal();
    show();
    raise();
    activateWindow();
}

bool MainWindow::isUnfounded(const OrgId& org) const
{
    const auto view = m_workspace ? m_workspace->view(org) : nullptr;
    return view && RegisterPage::isUnfounded(*view);
}

/// An organisation's view has come: the one somebody worked in last opens again, and the only one that waits to be
/// registered opens by itself.
void MainWindow::openFirst(const OrgId& arrived)
{
    const auto view = m_workspace->view(arrived);
    if (!view || !view->status.complete || m_area != areas::Organisations) return;
    if (m_opening && m_settings.lastOrganisation() == arrived) {
        const QString page = m_settings.lastPage();
        m_opening = false;
        openOrganisation(arrived);
        if (!page.isEmpty() && pageFor(page)) goTo(page);
    } else if (!m_editor && m_workspace->organisations().size() == 1 && isUnfounded(arrived)) {
        openOrganisation(arrived);
    }
}

void MainWindow::openOrganisation(const OrgId& org)
{
    if (const auto view = m_workspace->view(org); view && view->locked) return showLocked(org);
    if (const auto view = m_workspace->view(org); !isUnfounded(org) && (!view || !view->status.complete)) {
        m_joined = org; // its file is being read or its first data are on their way, and there is nothing to show before
        return goTo(areas::Organisations);
    }
    if (wantsPassphraseFirst(org) && (!m_editor || m_editor->org() != org)) {
        goTo(areas::Organisations);
        return askWantedPassphrase();
    }
    if (isUnfounded(org)) {
        if (m_register && m_register->org() == org) return goTo(areas::Register);
        closeOrganisation();
        const auto here = m_profile.credentials();
        m_register = new RegisterPage(*m_workspace, org, here ? QString::fromStdString(here->email) : QString());
        m_pages->addWidget(m_register);
        connect(m_register, &RegisterPage::openWanted, this, [this](const OrgId& known) {
            QMetaObject::invokeMethod(this, [this, known] { if (m_workspace) openOrganisation(known); }, Qt::QueuedConnection);
        });
        connect(m_register, &RegisterPage::registered, this, [this](const OrgId& made) {
            // Not from inside the page that goes.
            QMetaObject::invokeMethod(this, [this, made] { if (m_workspace) openOrganisation(made); }, Qt::QueuedConnection);
        });
        refreshAreas();
        return goTo(areas::Register);
    }
    if (!m_editor || m_editor->org() != org) {
        closeOrganisation();
        m_editor = std::make_unique<OrganisationEditor>(*m_workspace, org);
        connect(m_editor.get(), &OrganisationEditor::changed, this, &MainWindow::refreshAreas);
        connect(&m_editor->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshUndo);
        connect(m_editor.get(), &OrganisationEditor::changed, m_organisations, [this] {
            if (m_editor->isReady()) m_organisations->setStaged(m_editor->org(), m_editor->draft().count());
        });
    }
    m_settings.setLastOrganisation(org);
    refreshAreas();
    goTo(firstArea());
}

QString MainWindow::firstArea() const
{
    return m_editor && m_editor->view() && isOnlyParticipant(*m_editor->view()) ? QStringLiteral("own") : QStringLiteral("details");
}

OrganisationPage* MainWindow::pageFor(const QString& area)
{
    if (const auto it = m_orgPages.find(area); it != m_orgPages.end()) return it->second;
    if (!m_editor) return nullptr;
    OrganisationPage* page = nullptr;
    if (area == QLatin1String("details")) {
        auto* details = new DetailsPage(*m_editor);
        connect(details, &DetailsPage::historyWanted, this, [this] { goTo(QStringLiteral("history")); });
        page = details;
    }
    if (area == QLatin1String("contact")) page = new ContactPage(*m_editor);
    if (area == QLatin1String("users")) {
        auto* users = new UsersPage(*m_editor);
        connect(users, &UsersPage::contactWanted, this, [this] { goTo(QStringLiteral("contact")); });
        connect(users, &UsersPage::inviteWanted, this, &MainWindow::openInvite);
        page = users;
    }
    if (area == QLatin1String("documents")) page = new DocumentsPage(*m_editor);
    if (area == QLatin1String("pass")) page = new PassPage(*m_editor);
    if (area == QLatin1String("ors")) page = new OrsPage(*m_editor);
    if (area == QLatin1String("history")) page = new HistoryPageView(*m_editor);
    if (area == QLatin1String("access")) {
        auto* access = new AccessPage(*m_editor, howToConfirm());
        connect(access, &AccessPage::inviteWanted, this, &MainWindow::openInvite);
        page = access;
    }
    if (!page) page = attendancePageFor(area);
    if (!page) return nullptr;
    m_pages->addWidget(page);
    connect(page, &OrganisationPage::problemsWanted, this, [this] { goTo(QStringLiteral("problems")); });
    connect(page, &OrganisationPage::issueElsewhere, this, [this](const std::string& path) {
        const QString there = path.starts_with("contact_person.")               ? QStringLiteral("contact")
                              : path.find('/') != std::string::npos ? QStringLiteral("users")
                                                                                : QStringLiteral("details");
        goTo(there);
        if (OrganisationPage* other = pageFor(there)) {
            other->showAllIssues();
            other->goToIssue(path);
        }
    });
    m_orgPages[area] = page;
    return page;
}

QWidget* MainWindow::widgetFor(const QString& area)
{
    if (area == QLatin1String("search")) return m_searchPage;
    if (area == QLatin1String("help")) return m_help;
    if (area == QLatin1String("notice")) return m_notice;
    if (!m_workspace) return nullptr;
    if (area == QLatin1String("settings")) return m_settingsPage;
    if (area == areas::Organisations) return m_organisations;
    if (area == areas::Register) return m_register;
    return pageFor(area);
}

void MainWindow::focusPage()
{
    const QWidget* page = m_pages->currentWidget();
    if (const auto it = m_orgPages.find(m_area); it != m_orgPages.end()) it->second->focusFirst();
    else if (page == m_organisations) m_organisations->focusFirst();
    else if (page == m_searchPage) m_searchPage->focusFirst();
    else if (page == m_settingsPage) m_settingsPage->focusFirst();
    else if (page == m_help) m_help->focusFirst();
    else if (page == m_notice) m_notice->focusFirst();
    else if (page == m_register) m_register->focusFirst();
}

void MainWindow::goTo(const QString& area)
{
    QWidget* page = widgetFor(area);
    if (!page) return;
    if (!m_workspace) { // nobody is signed in: search and help stand alone
        for (QWidget* w : {static_cast<QWidget*>(m_side), static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_sync), static_cast<QWidget*>(m_person)}) w->hide();
        m_outer->setCurrentWidget(m_work);
    }
    m_pages->setCurrentWidget(page);
    if (area != areas::Organisations) m_opening = false;
    m_area = area;
    focusPage();
    if (m_orgPages.contains(area)) m_settings.setLastPage(area);
    if (area == areas::Organisations && !m_opening) m_settings.setLastOrganisation({});
    if (m_place == 0 || m_history[m_place - 1] != area) {
        m_history.resize(m_place);
        m_history.push_back(area);
        m_place = m_history.size();
    }
    m_side->setCurrent(area);
    refreshActs();
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    // No names of people or organisations in window titles (SEC-69).
    QString page;
    if (m_outer->currentWidget() == m_work) {
        if (const auto it = m_orgPages.find(m_area); it != m_orgPages.end()) page = it->second->title();
        else if (m_area == QLatin1String("search")) page = m_searchPage->title();
        else if (m_area == QLatin1String("settings")) page = m_settingsPage->title();
        else if (m_area == QLatin1String("help")) page = m_help->title();
        else if (m_area == QLatin1String("notice")) page = m_notice->title();
        else if (m_area == areas::Register && m_register) page = m_register->title();
        else page = tr("My organisations");
    }
    setWindowTitle(page.isEmpty() ? tr("Sekretariat") : tr("%1 – Sekretariat").arg(page));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_editor) m_editor->saveNow(); // drafts are kept; nothing has to be asked
    m_settings.setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::arrange()
{
    const SizeClass& size = SizeClass::of(this);
    m_side->setRail(!size.wide());
    m_areasButton->setVisible(!size.wide());
    m_gap->changeSize(size.wide() ? Theme::get().px(248 + 24 - 90) : 0, 0);
    m_search->setMinimumWidth(Theme::get().px(120));
    m_search->setMaximumWidth(Theme::get().px(size.wide() ? 430 : size.narrow() ? 180 : 300));
    m_person->setMaximumWidth(Theme::get().px(220));
    // Where words do not fit the icon stays, with the words as its tool tip.
    for (WordButton* b : {m_sync, m_person}) b->setWords(!size.narrow());
}

} // namespace sek
