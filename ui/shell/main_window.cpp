// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/domain/organisations/kinds.h"
#include "ui/organisations/contact_page.h"
#include "ui/organisations/details_page.h"
#include "ui/organisations/documents_model.h"
#include "ui/organisations/documents_page.h"
#include "ui/organisations/history_page.h"
#include "ui/organisations/my_organisations_page.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/ors_page.h"
#include "ui/organisations/pass_advice.h"
#include "ui/organisations/pass_page.h"
#include "ui/organisations/problems_page.h"
#include "ui/organisations/users_page.h"
#include "ui/shell/search_box.h"
#include "ui/shell/start_page.h"
#include "ui/shell/unlock_page.h"
#include "ui/texts/texts.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/sidebar.h"
#include "ui/widgets/views/switcherbutton.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

MainWindow::MainWindow(Profile& profile, std::shared_ptr<Clock> clock, std::shared_ptr<Random> random, QWidget* parent)
    : QMainWindow(parent), m_profile(profile), m_clock(std::move(clock)), m_random(std::move(random))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(800, 560);
    resize(1360, 860);
    makeActions();
    m_outer = new QStackedWidget;
    m_start = new StartPage(profile);
    m_unlock = new UnlockPage(profile);
    m_work = makeWork();
    for (QWidget* w : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_unlock), m_work}) m_outer->addWidget(w);
    setCentralWidget(m_outer);
    connect(m_start, &StartPage::joined, this, &MainWindow::showState);
    connect(m_start, &StartPage::languageWanted, this, &MainWindow::languageWanted);
    connect(m_unlock, &UnlockPage::unlocked, this, &MainWindow::showState);
    retranslate();
    showState();
}

MainWindow::~MainWindow()
{
    closeWorkspace();
}

void MainWindow::makeActions()
{
    struct Act
    {
        const char* id;
        const char* icon;
        QKeySequence key;
        std::function<void()> run;
    };
    const Act acts[] = {
        {"save", "", QKeySequence::Save, [this] { if (m_editor) m_editor->saveNow(); }},
        {"undo", "undo", QKeySequence::Undo, [this] { if (m_editor) m_editor->undoStack().undo(); }},
        {"redo", "", QKeySequence::Redo, [this] { if (m_editor) m_editor->undoStack().redo(); }},
        {"update", "send", QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { if (m_editor) m_editor->update(); }},
        {"syncNow", "sync", QKeySequence(Qt::Key_F5), [this] { if (m_workspace) m_workspace->syncNow(); }},
        {"search", "search", QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_search->setFocus(); }},
        {"back", "back", QKeySequence(Qt::ALT | Qt::Key_Left), [this] { if (m_place > 1) { --m_place; const auto to = m_history[m_place - 1]; goTo(to); } }},
        {"forward", "forward", QKeySequence(Qt::ALT | Qt::Key_Right), [this] { if (m_place < m_history.size()) { ++m_place; const auto to = m_history[m_place - 1]; goTo(to); } }},
        {"organisations", "organisations", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { goTo(QStringLiteral("organisations")); }},
        {"largerText", "textsize", QKeySequence(Qt::CTRL | Qt::Key_Plus), [] { Theme::get().largerText(); }},
        {"smallerText", "", QKeySequence(Qt::CTRL | Qt::Key_Minus), [] { Theme::get().smallerText(); }},
        {"normalText", "", QKeySequence(Qt::CTRL | Qt::Key_0), [] { Theme::get().normalText(); }},
        {"lock", "locked", QKeySequence(Qt::CTRL | Qt::Key_L), [this] { closeWorkspace(); m_profile.lock(); showState(); }},
        {"quit", "", QKeySequence::Quit, [this] { close(); }},
    };
    for (const Act& a : acts) {
        QAction* action = m_actions.add({QLatin1String(a.id), {}, {}, {a.key}, QLatin1String(a.icon)});
        connect(action, &QAction::triggered, this, [run = a.run] { run(); });
        addAction(action);
    }
}

void MainWindow::makeMenus()
{
    menuBar()->clear();
    const auto menu = [this](const QString& title, std::initializer_list<const char*> ids) {
        QMenu* m = menuBar()->addMenu(title);
        for (const char* id : ids) {
            if (!*id) m->addSeparator();
            else m->addAction(m_actions.action(QLatin1String(id)));
        }
        return m;
    };
    menu(tr("&File"), {"save", "", "lock", "quit"});
    menu(tr("&Edit"), {"undo", "redo", "", "search"});
    QMenu* view = menu(tr("&View"), {"back", "forward", "", "largerText", "smallerText", "normalText"});
    QMenu* languages = view->addMenu(tr("&Language"));
    for (const auto& [code, name] : {std::pair{"en", "English"}, {"lv", "Latviešu"}, {"sv", "Svenska"}, {"pl", "Polski"}})
        connect(languages->addAction(QString::fromUtf8(name)), &QAction::triggered, this,
                [this, code = QString::fromLatin1(code)] { Q_EMIT languageWanted(code); });
    QMenu* look = view->addMenu(tr("&Appearance"));
    for (const auto& [appearance, name] : {std::pair{Appearance::System, tr("As the system")}, {Appearance::Light, tr("Light")},
                                           {Appearance::Dark, tr("Dark")}, {Appearance::HighContrast, tr("High contrast")}})
        connect(look->addAction(name), &QAction::triggered, this, [appearance] { Theme::get().setAppearance(appearance); });
    menu(tr("&Organisation"), {"organisations", "", "update", "syncNow"});
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
    m_back = tool("back");
    m_forward = tool("forward");
    m_search = new SearchBox;
    m_search->setFixedWidth(theme.px(430));
    connect(m_search, &SearchBox::opened, this, [this](const OrgId& org, const QString& area, const RecordId& record) {
        openOrganisation(org);
        goTo(area);
        if (OrganisationPage* page = pageFor(area); page && !record.isNull()) page->showRecord(record);
    });
    connect(m_search, &SearchBox::placeOpened, this, [this](const QString& area, const QString& path) {
        goTo(area);
        if (OrganisationPage* page = pageFor(area); page && !path.isEmpty()) page->goToIssue(path.toStdString());
    });
    m_sync = new QToolButton;
    m_sync->setObjectName(QStringLiteral("syncToolButton"));
    m_sync->setAutoRaise(true);
    m_sync->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_sync, &QToolButton::clicked, this, [this] { if (m_workspace) m_workspace->syncNow(); });
    m_person = new QToolButton;
    m_person->setObjectName(QStringLiteral("personToolButton"));
    m_person->setAutoRaise(true);
    m_person->setPopupMode(QToolButton::InstantPopup);
    auto* personMenu = new QMenu(m_person);
    personMenu->addAction(m_actions.action(QStringLiteral("lock")));
    m_person->setMenu(personMenu);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addSpacing(theme.px(248 - 90));
    bar->addWidget(m_search);
    bar->addStretch();
    bar->addWidget(m_sync);
    bar->addWidget(m_person);
    column->addWidget(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new SideBar;
    m_pages = new QStackedWidget;
    m_pages->setObjectName(QStringLiteral("page"));
    row->addWidget(m_side);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    connect(m_side, &SideBar::activated, this, &MainWindow::goTo);
    return work;
}

void MainWindow::showState()
{
    if (!m_profile.exists() || (m_profile.isUnlocked() && !m_profile.credentials())) {
        m_outer->setCurrentWidget(m_start);
        m_start->focusFirst();
    } else if (!m_profile.isUnlocked()) {
        m_outer->setCurrentWidget(m_unlock);
        m_unlock->focusFirst();
    } else {
        openWorkspace();
        m_outer->setCurrentWidget(m_work);
        goTo(QStringLiteral("organisations"));
    }
    refreshTitle();
}

void MainWindow::openWorkspace()
{
    if (m_workspace) return;
    m_workspace = m_profile.openWorkspace(m_clock, m_random);
    if (!m_workspace) return;
    m_search->setWorkspace(m_workspace.get());
    connect(m_workspace.get(), &Workspace::viewChanged, this, [this](const OrgId&) {
        refreshAreas();
        refreshSync();
    });
    connect(m_workspace.get(), &Workspace::connectionChanged, this, &MainWindow::refreshSync);
    connect(m_workspace.get(), &Workspace::accessRemoved, this, [this](const OrgId& org) {
        if (m_editor && m_editor->org() == org) {
            goTo(QStringLiteral("organisations"));
            for (auto& [area, page] : m_orgPages) delete page;
            m_orgPages.clear();
            m_editor.reset();
            refreshAreas();
        }
    });
    m_organisations = new MyOrganisationsPage(*m_workspace);
    m_pages->addWidget(m_organisations);
    connect(m_organisations, &MyOrganisationsPage::opened, this, &MainWindow::openOrganisation);
    m_workspace->start(m_profile.organisations());
    refreshAreas();
    refreshSync();
    Q_EMIT workspaceOpened();
}

void MainWindow::closeWorkspace()
{
    m_search->setWorkspace(nullptr);
    m_search->clear();
    if (m_editor) m_editor->saveNow();
    for (auto& [area, page] : m_orgPages) delete page;
    m_orgPages.clear();
    delete m_organisations;
    m_organisations = nullptr;
    m_editor.reset();
    m_workspace.reset();
    m_history.clear();
    m_place = 0;
    m_area.clear();
}

void MainWindow::openOrganisation(const OrgId& org)
{
    if (!m_editor || m_editor->org() != org) {
        if (m_editor) m_editor->saveNow();
        for (auto& [area, page] : m_orgPages) delete page;
        m_orgPages.clear();
        m_editor = std::make_unique<OrganisationEditor>(*m_workspace, org);
        connect(m_editor.get(), &OrganisationEditor::changed, this, &MainWindow::refreshAreas);
    }
    refreshAreas();
    goTo(QStringLiteral("details"));
}

OrganisationPage* MainWindow::pageFor(const QString& area)
{
    if (const auto it = m_orgPages.find(area); it != m_orgPages.end()) return it->second;
    if (!m_editor) return nullptr;
    OrganisationPage* page = nullptr;
    if (area == QLatin1String("details")) page = new DetailsPage(*m_editor);
    if (area == QLatin1String("contact")) page = new ContactPage(*m_editor);
    if (area == QLatin1String("users")) {
        auto* users = new UsersPage(*m_editor);
        connect(users, &UsersPage::contactWanted, this, [this] { goTo(QStringLiteral("contact")); });
        page = users;
    }
    if (area == QLatin1String("documents")) page = new DocumentsPage(*m_editor);
    if (area == QLatin1String("pass")) page = new PassPage(*m_editor);
    if (area == QLatin1String("ors")) page = new OrsPage(*m_editor);
    if (area == QLatin1String("history")) page = new HistoryPageView(*m_editor);
    if (area == QLatin1String("problems")) page = new ProblemsPage(*m_editor);
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

void MainWindow::goTo(const QString& area)
{
    if (!m_workspace) return;
    if (area == QLatin1String("organisations")) {
        m_pages->setCurrentWidget(m_organisations);
        m_organisations->focusFirst();
    } else {
        OrganisationPage* page = pageFor(area);
        if (!page) return;
        m_pages->setCurrentWidget(page);
        page->focusFirst();
    }
    m_area = area;
    if (m_place == 0 || m_history[m_place - 1] != area) {
        m_history.resize(m_place);
        m_history.push_back(area);
        m_place = m_history.size();
    }
    m_actions.action(QStringLiteral("back"))->setEnabled(m_place > 1);
    m_actions.action(QStringLiteral("forward"))->setEnabled(m_place < m_history.size());
    m_side->setCurrent(area);
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    // No names of people or organisations in window titles (SEC-69).
    QString page;
    if (m_outer->currentWidget() == m_work) {
        if (const auto it = m_orgPages.find(m_area); it != m_orgPages.end()) page = it->second->title();
        else page = tr("My organisations");
    }
    setWindowTitle(page.isEmpty() ? tr("Sekretariat") : tr("%1 – Sekretariat").arg(page));
}

QList<AreaItem> MainWindow::organisationAreas() const
{
    AreaItem details{QStringLiteral("details"), tr("Organisation data"), QStringLiteral("organisation"), {}, {}};
    AreaItem contact{QStringLiteral("contact"), tr("Contact person"), QStringLiteral("contact"), {}, {}};
    AreaItem users{QStringLiteral("users"), tr("Authorised users"), QStringLiteral("users"), {}, {}};
    AreaItem documents{QStringLiteral("documents"), tr("Documents"), QStringLiteral("documents"), {}, {}};
    AreaItem pass{QStringLiteral("pass"), tr("Placement portal (PASS)"), QStringLiteral("portal"), {}, {}};
    AreaItem history{QStringLiteral("history"), tr("History"), QStringLiteral("clock"), {}, {}};
    AreaItem ors{QStringLiteral("ors"), tr("To repeat in ORS"), QStringLiteral("diff"), {}, {}};
    AreaItem problems{QStringLiteral("problems"), tr("Problems"), QStringLiteral("problems"), {}, {}};
    struct Count
    {
        AreaItem* item;
        int errors = 0;
        int staged = 0;
    };
    Count counts[] = {{&details}, {&contact}, {&users}};
    const auto place = [](const std::string& path) {
        return path.starts_with("contact_person") ? 1 : path.find('/') != std::string::npos ? 2 : 0;
    };
    for (const Issue& i : m_editor->issues())
        if (i.severity == Severity::Error) ++counts[place(i.path)].errors;
    for (const StagedChange& c : m_editor->draft().changes())
        ++counts[c.what == StagedChange::What::Field || c.what == StagedChange::What::ReplacedContact ? place(c.unit) : 2].staged;
    for (const Count& c : counts) {
        if (c.errors > 0)
            c.item->mark = {QStringLiteral("error"), c.errors, ColorRole::Bad, tr("%n error(s)", nullptr, c.errors)};
        else if (c.staged > 0)
            c.item->mark = {QStringLiteral("edit"), c.staged, ColorRole::Accent, tr("%n change(s) not sent", nullptr, c.staged)};
        else if (c.item == &users)
            users.mark = {{}, static_cast<int>(m_editor->draft().base().users.size()), ColorRole::Muted, {}};
        else c.item->mark = {QStringLiteral("ok"), -1, ColorRole::Ok, tr("complete")};
    }
    if (const int n = m_editor->view()->status.problems; n > 0)
        problems.mark = {QStringLiteral("error"), n, ColorRole::Bad, tr("%n problem(s)", nullptr, n)};
    const DocumentsMark mark = documentsMark(*m_editor->view());
    if (mark.refused > 0)
        documents.mark = {QStringLiteral("error"), mark.refused, ColorRole::Bad, tr("%n file(s) not sent", nullptr, mark.refused)};
    else if (mark.onTheWay > 0)
        documents.mark = {QStringLiteral("send"), mark.onTheWay, ColorRole::Idle, tr("%n file(s) on the way", nullptr, mark.onTheWay)};
    else if (mark.old > 0)
        documents.mark = {QStringLiteral("warning"), mark.old, ColorRole::Warn, tr("%n document(s) should be renewed", nullptr, mark.old)};
    const auto verdicts = passAdvice(*m_editor);
    const int cannot = static_cast<int>(std::ranges::count(verdicts, PassEntry::CannotEnter, &PassVerdict::entry));
    if (cannot > 0 && !m_editor->view()->pass.accreditations.empty())
        pass.mark = {QStringLiteral("declined"), cannot, ColorRole::Bad, tr("%n person(s) cannot enter", nullptr, cannot)};
    if (const int n = m_editor->view()->orsOpen(); n > 0)
        ors.mark = {QStringLiteral("diff"), n, ColorRole::Warn, tr("%n update(s) to repeat", nullptr, n)};
    return {details, contact, users, documents, pass, AreaItem{}, ors, history, AreaItem{}, problems};
}

std::vector<SearchBox::Place> MainWindow::searchPlaces(const QList<AreaItem>& items) const
{
    std::vector<SearchBox::Place> out;
    QHash<QString, QString> names;
    for (const AreaItem& i : items) {
        if (i.isSeparator()) continue;
        names[i.id] = i.text;
        out.push_back({i.id, {}, i.text, {}});
    }
    if (!m_editor || !m_editor->view()) return out;
    for (const Field& f : organisationSchema().fields) {
        if (!f.label || f.setBy == SetBy::Hub) continue;
        const QString area = f.path.starts_with("contact_person.") ? QStringLiteral("contact") : QStringLiteral("details");
        if (f.path != "pass_rules") out.push_back({area, f.path, texts::label(f), names.value(area)});
    }
    return out;
}

void MainWindow::refreshAreas()
{
    QList<AreaItem> items;
    items.append({QStringLiteral("organisations"), tr("My organisations"), QStringLiteral("organisations"), {}, {}});
    if (m_editor && m_editor->view()) {
        items.append(AreaItem{});
        items.append(organisationAreas());
        const Json& body = m_editor->view()->state.organisation;
        m_side->switcher()->setOrganisation(texts::initials(qtext(body, "legal_name")), qtext(body, "legal_name"), qtext(body, "oid"));
    } else {
        m_side->switcher()->setOrganisation({}, tr("All organisations"), {});
    }
    m_side->areas()->setItems(items);
    m_search->setPlaces(searchPlaces(items));
    m_side->setCurrent(m_area);
    if (m_workspace) {
        QMenu* menu = m_side->switcher()->menu();
        if (!menu) {
            menu = new QMenu(m_side->switcher());
            m_side->switcher()->setMenu(menu);
            m_side->switcher()->setPopupMode(QToolButton::InstantPopup);
            connect(menu, &QMenu::aboutToShow, this, [this, menu] {
                menu->clear();
                connect(menu->addAction(tr("All organisations")), &QAction::triggered, this,
                        [this] { goTo(QStringLiteral("organisations")); });
                for (const OrgId& org : m_workspace->organisations())
                    connect(menu->addAction(qtext(m_workspace->view(org)->state.organisation, "legal_name")),
                            &QAction::triggered, this, [this, org] { openOrganisation(org); });
            });
        }
    }
}

void MainWindow::refreshSync()
{
    if (!m_workspace) return;
    int waiting = 0, problems = 0;
    Instant newest;
    QString me;
    for (const OrgId& org : m_workspace->organisations()) {
        const auto view = m_workspace->view(org);
        waiting += view->status.waiting;
        problems += view->status.problems;
        newest = std::max(newest, view->syncedAt);
        for (const auto& [id, user] : view->state.users)
            if (text(user, "account_id") == m_workspace->account().text()) me = texts::person(user);
    }
    const QString time = newest == Instant{} ? QString() : QDateTime::fromMSecsSinceEpoch(newest.ms).toString(QStringLiteral("HH:mm"));
    QString words, icon;
    ColorRole ink = ColorRole::Ok;
    const Connection c = m_workspace->connection();
    if (problems > 0) {
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
    } else if (c == Connection::Offline) {
        words = waiting > 0 ? tr("Offline · %n change(s) waiting", nullptr, waiting) : tr("Offline");
        icon = QStringLiteral("offline");
        ink = ColorRole::Warn;
    } else if (waiting > 0 || c == Connection::Connecting) {
        words = waiting > 0 ? tr("Sending %n change(s)…", nullptr, waiting) : tr("Connecting…");
        icon = QStringLiteral("sync");
        ink = ColorRole::Idle;
    } else {
        words = time.isEmpty() ? tr("All saved") : tr("All saved · %1").arg(time);
        icon = QStringLiteral("synced");
    }
    m_sync->setText(words);
    m_sync->setIcon(IconProvider::icon(icon, ink));
    m_sync->setAccessibleName(words);
    m_person->setText(me);
    m_person->setVisible(!me.isEmpty());
}

void MainWindow::retranslate()
{
    const std::pair<const char*, QString> words[] = {
        {"save", tr("&Save")},           {"undo", tr("&Undo")},
        {"redo", tr("&Redo")},           {"update", tr("U&pdate my organisation")},
        {"syncNow", tr("S&ync now")},    {"search", tr("&Find…")},
        {"back", tr("&Back")},           {"forward", tr("&Forward")},
        {"organisations", tr("&My organisations")}, {"largerText", tr("La&rger text")},
        {"smallerText", tr("S&maller text")},       {"normalText", tr("&Normal text size")},
        {"lock", tr("&Lock")},           {"quit", tr("&Quit")},
    };
    for (const auto& [id, text] : words) m_actions.action(QLatin1String(id))->setText(text);
    m_search->setPlaceholderText(tr("Search everything"));
    m_search->setAccessibleName(tr("Search everything"));
    makeMenus();
    refreshAreas();
    refreshSync();
    refreshTitle();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_editor) m_editor->saveNow(); // drafts are kept; nothing has to be asked
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const SizeClass& size = SizeClass::of(this);
    m_side->setRail(!size.wide());
    m_search->setFixedWidth(Theme::get().px(size.wide() ? 430 : size.narrow() ? 180 : 300));
}

} // namespace sek
