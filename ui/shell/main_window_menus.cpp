// SPDX-License-Identifier: GPL-3.0-or-later
// Acts, their keys and words, and the menus.
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/page.h"
#include "ui/shell/help_page.h"
#include "ui/shell/keys_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_page.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolButton>

namespace sek {

namespace {

constexpr int MostAreas = 9;

QString areaId(int n)
{
    return QStringLiteral("area%1").arg(n);
}

} // namespace

void MainWindow::makeActions()
{
    struct Act
    {
        const char* id;
        const char* icon;
        QKeySequence key;
        std::function<void()> run;
    };
    const auto step = [this](std::size_t to) {
        m_place = to;
        const auto area = m_history[m_place - 1];
        goTo(area);
    };
    const auto onPage = [this](void (OrganisationPage::*act)()) {
        if (const auto it = m_orgPages.find(m_area); it != m_orgPages.end()) (it->second->*act)();
    };
    const Act acts[] = {
        {"save", "", QKeySequence::Save, [this] {
             if (!m_editor) return;
             m_saySaved = true; // by key, so it is said when it is durable
             m_editor->saveNow();
         }},
        {"join", "invite", QKeySequence(), [this] { openJoin({}); }},
        {"registerOrganisation", "add", QKeySequence(), [this] { askRegister(); }},
        {"settings", "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { goTo(QStringLiteral("settings")); }},
        {"lock", "locked", QKeySequence(Qt::CTRL | Qt::Key_L), [this] { lock(); }},
        {"quit", "", QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }},
        {"undo", "undo", QKeySequence::Undo, [this] { if (m_editor) m_editor->undoStack().undo(); }},
        {"redo", "", QKeySequence::Redo, [this] { if (m_editor) m_editor->undoStack().redo(); }},
        {"newRow", "add", QKeySequence::New, [this] { onList(QStringLiteral("newRow")); }},
        {"editRow", "edit", QKeySequence(Qt::Key_F2), [this] { onList(QStringLiteral("editRow")); }},
        {"deleteRow", "delete", QKeySequence(Qt::Key_Delete), [this] { onList(QStringLiteral("deleteRow")); }},
        {"filter", "filter", QKeySequence::Find, [this] { onList(QStringLiteral("filter")); }},
        {"nextRecord", "", QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { stepRecord(1); }},
        {"recordBefore", "", QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { stepRecord(-1); }},
        {"find", "search", QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_search->setFocus(); m_search->selectAll(); }},
        {"back", "back", QKeySequence(Qt::ALT | Qt::Key_Left), [this, step] {
             if (!m_workspace) return showState(false);
             if (m_place > 1) step(m_place - 1);
         }},
        {"forward", "forward", QKeySequence(Qt::ALT | Qt::Key_Right), [this, step] { if (m_place < m_history.size()) step(m_place + 1); }},
        {"largerText", "textsize", QKeySequence(Qt::CTRL | Qt::Key_Plus), [] { Theme::get().largerText(); }},
        {"smallerText", "", QKeySequence(Qt::CTRL | Qt::Key_Minus), [] { Theme::get().smallerText(); }},
        {"normalText", "", QKeySequence(Qt::CTRL | Qt::Key_0), [] { Theme::get().normalText(); }},
        {"searchOrganisations", "search", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { goTo(QStringLiteral("search")); }},
        {"organisations", "organisations", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { goTo(QStringLiteral("organisations")); }},
        {"review", "diff", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [onPage] { onPage(&OrganisationPage::openReview); }},
        {"discard", "", QKeySequence(), [onPage] { onPage(&OrganisationPage::askDiscard); }},
        {"update", "send", QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { if (m_editor) m_editor->update(); }},
        {"takeOver", "import", QKeySequence(), [this] { askTakeOver(); }},
        {"invite", "invite", QKeySequence(), [this] { openInvite({}); }},
        {"nextRegion", "", QKeySequence(Qt::Key_F6), [this] { nextRegion(1); }},
        {"regionBefore", "", QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { nextRegion(-1); }},
        {"syncNow", "sync", QKeySequence(Qt::Key_F5), [this] { if (m_workspace) m_workspace->syncNow(); }},
        {"problems", "problems", QKeySequence(), [this] { openProblems(); }},
        {"signIn", "key", QKeySequence(), [this] { askSignIn(); }},
        {"signOut", "close", QKeySequence(), [this] { askSignOut(); }},
        {"verify", "seal", QKeySequence(), [this] { openVerify(); }},
        {"recoveryCode", "key", QKeySequence(), [this] {
             goTo(QStringLiteral("settings"));
             m_settingsPage->keys()->makeRecoveryCode();
         }},
        {"help", "help", QKeySequence::HelpContents, [this] { openHelp(); }},
        {"shortcuts", "list", QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { (new ShortcutsDialog(m_actions, this))->open(); }},
        {"about", "info", QKeySequence(), [this] {
             goTo(m_workspace ? QStringLiteral("settings") : QStringLiteral("help"));
             if (m_workspace) m_settingsPage->showAbout();
         }},
    };
    for (const Act& a : acts) {
        QList<QKeySequence> keys;
        if (!a.key.isEmpty()) keys.append(a.key);
        QAction* action = m_actions.add({QLatin1String(a.id), {}, {}, keys, QLatin1String(a.icon)});
        connect(action, &QAction::triggered, this, [run = a.run] { run(); });
        addAction(action);
    }
    for (int n = 1; n <= MostAreas; ++n) {
        QAction* action = m_actions.add({areaId(n), {}, {}, {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + n))}, {}});
        connect(action, &QAction::triggered, this, [this, action] { goTo(action->data().toString()); });
        addAction(action);
    }
    // The pages have this key themselves: one press must not be two acts, which Qt makes none of.
    for (const char* id : {"update", "newRow", "editRow", "deleteRow", "filter"})
        m_actions.action(QLatin1String(id))->setShortcutContext(Qt::WidgetShortcut);
    m_actions.action(QStringLiteral("quit"))->setMenuRole(QAction::QuitRole);
    m_actions.action(QStringLiteral("settings"))->setMenuRole(QAction::PreferencesRole);
    m_actions.action(QStringLiteral("about"))->setMenuRole(QAction::AboutRole);
}

void MainWindow::makeMenus()
{
    menuBar()->clear();
    const auto menu = [this](const char* name, const QString& title, std::initializer_list<const char*> ids) {
        QMenu* m = menuBar()->addMenu(title);
        m->setObjectName(QLatin1String(name));
        for (const char* id : ids) {
            if (!*id) m->addSeparator();
            else m->addAction(m_actions.action(QLatin1String(id)));
        }
        return m;
    };
    QMenu* file = menu("fileMenu", tr("&File"), {"save", "", "join", ""});
    QMenu* profiles = file->addMenu(tr("Other &profiles"));
    profiles->setObjectName(QStringLiteral("profilesMenu"));
    connect(file, &QMenu::aboutToShow, profiles, [this, profiles] {
        profiles->clear();
        for (const OtherProfile& other : m_otherProfiles ? m_otherProfiles() : std::vector<OtherProfile>())
            connect(profiles->addAction(tr("Profile %1").arg(other.number)), &QAction::triggered, this, [open = other.open] { open(); });
        profiles->menuAction()->setVisible(!profiles->isEmpty());
    });
    for (const char* id : {"settings", "", "lock", "quit"}) {
        if (!*id) file->addSeparator();
        else file->addAction(m_actions.action(QLatin1String(id)));
    }
    QMenu* edit = menu("editMenu", tr("&Edit"), {"undo", "redo", "", "newRow", "editRow", "deleteRow", "", "find", "filter"});
    connect(edit, &QMenu::aboutToShow, this, &MainWindow::refreshListActs);
    QMenu* view = menu("viewMenu", tr("&View"), {"back", "forward", "nextRegion", "regionBefore", "recordBefore", "nextRecord", "", "largerText", "smallerText", "normalText", ""});
    QMenu* languages = view->addMenu(tr("&Language"));
    auto* oneLanguage = new QActionGroup(languages);
    for (const auto& [code, name] : {std::pair{"en", "English"}, {"lv", "Latviešu"}, {"sv", "Svenska"}, {"pl", "Polski"}}) {
        QAction* a = languages->addAction(QString::fromUtf8(name));
        a->setCheckable(true);
        a->setActionGroup(oneLanguage);
        a->setChecked(QLocale().name().left(2) == QLatin1String(code));
        connect(a, &QAction::triggered, this, [this, c = QString::fromLatin1(code)] { Q_EMIT languageWanted(c); });
    }
    QMenu* look = view->addMenu(tr("&Appearance"));
    auto* oneLook = new QActionGroup(look);
    for (const auto& [appearance, name] : {std::pair{Appearance::System, tr("As the system")}, {Appearance::Light, tr("Light")},
                                           {Appearance::Dark, tr("Dark")}, {Appearance::HighContrast, tr("High contrast")}}) {
        QAction* a = look->addAction(name);
        a->setCheckable(true);
        a->setActionGroup(oneLook);
        connect(a, &QAction::triggered, this, [appearance] { Theme::get().setAppearance(appearance); });
        connect(look, &QMenu::aboutToShow, a, [a, appearance] { a->setChecked(Theme::get().appearance() == appearance); });
    }
    QMenu* organisations = menu("organisationsMenu", tr("&Organisations"), {"searchOrganisations", "organisations", "registerOrganisation", ""});
    for (int n = 1; n <= MostAreas; ++n) organisations->addAction(m_actions.action(areaId(n)));
    organisations->addSeparator();
    for (const char* id : {"review", "discard", "update", "takeOver"}) organisations->addAction(m_actions.action(QLatin1String(id)));
    menu("toolsMenu", tr("&Tools"), {"syncNow", "signIn", "signOut", "", "invite", "", "verify", "recoveryCode"});
    menu("helpMenu", tr("&Help"), {"help", "shortcuts", "", "about"});
}

void MainWindow::refreshActs()
{
    const auto act = [this](const char* id) { return m_actions.action(QLatin1String(id)); };
    const bool open = m_workspace != nullptr;
    const bool ofOrganisation = m_editor != nullptr;
    // A document of the organisation, or nothing: what is not there yet is absent, not dead (O-1).
    act("organisations")->setVisible(isSignedIn());
    act("organisations")->setEnabled(isSignedIn());
    act("registerOrganisation")->setVisible(isSignedIn());
    m_searchPage->setSignedIn(isSignedIn());
    for (const char* id : {"settings", "lock", "find", "syncNow", "recoveryCode", "join"}) act(id)->setEnabled(open);
    act("registerOrganisation")->setEnabled(open && !m_founding);
    for (const char* id : {"save", "undo", "redo", "update", "review", "discard"}) act(id)->setEnabled(ofOrganisation);
    // The month has these keys for itself.
    for (const char* id : {"nextRecord", "recordBefore"}) act(id)->setEnabled(open && m_area != QLatin1String("attendance") && m_area != QLatin1String("own"));
    refreshListActs();
    act("invite")->setEnabled(ofOrganisation && mayInvite());
    act("takeOver")->setEnabled(ofOrganisation && m_editor->mayEdit());
    act("signOut")->setVisible(isSignedIn() && !m_profile.hasOwnHub());
    act("signIn")->setVisible(open && !m_sessionCode.isEmpty());
    // Nobody at work: back leads to the start or to the lock.
    act("back")->setEnabled(open ? m_place > 1 : m_outer->currentWidget() == m_work);
    act("forward")->setEnabled(open && m_place < m_history.size());
    int n = 1;
    if (ofOrganisation && m_editor->view())
        for (const AreaItem& item : organisationAreas()) {
            if (item.isSeparator() || n > MostAreas) continue;
            QAction* a = m_actions.action(areaId(n++));
            a->setText(item.text);
            a->setData(item.id);
            a->setVisible(true);
            a->setEnabled(true);
        }
    for (; n <= MostAreas; ++n) {
        m_actions.action(areaId(n))->setVisible(false);
        m_actions.action(areaId(n))->setEnabled(false);
    }
}

/// Edit says what a step back would undo (style guide §8).
void MainWindow::refreshUndo()
{
    const auto literal = [](QString words) { return words.replace(u'&', QStringLiteral("&&")); };
    const QString undo = m_editor ? m_editor->undoStack().undoText() : QString(), redo = m_editor ? m_editor->undoStack().redoText() : QString();
    m_actions.action(QStringLiteral("undo"))->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(literal(undo)));
    m_actions.action(QStringLiteral("redo"))->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(literal(redo)));
}

void MainWindow::openHelp()
{
    // What one is in is about; a page where the focus is nowhere in it says so itself.
    const QWidget* where = QApplication::focusWidget();
    const QWidget* page = m_outer->currentWidget() == m_work ? m_pages->currentWidget() : m_outer->currentWidget();
    if (!where || where->window() != this || !page->isAncestorOf(where)) where = page;
    if (page != m_help) m_help->openTopic(HelpPage::topicFor(where));
    goTo(QStringLiteral("help"));
}

void MainWindow::retranslate()
{
    const std::pair<const char*, QString> words[] = {
        {"save", tr("&Save")},
        {"join", tr("&Join an organisation…")},
        {"registerOrganisation", tr("Register an &organisation…")},
        {"settings", tr("Se&ttings…")},
        {"lock", tr("&Lock")},
        {"quit", tr("&Quit")},
        {"undo", tr("&Undo")},
        {"redo", tr("&Redo")},
        {"newRow", tr("&New row…")},
        {"editRow", tr("&Edit the row…")},
        {"deleteRow", tr("Re&move the row…")},
        {"filter", tr("F&ilter the list")},
        {"nextRecord", tr("Next re&cord")},
        {"recordBefore", tr("Recor&d before")},
        {"problems", tr("&Problems")},
        {"find", tr("&Find…")},
        {"back", tr("&Back")},
        {"forward", tr("&Forward")},
        {"nextRegion", tr("Ne&xt region")},
        {"regionBefore", tr("Re&gion before")},
        {"largerText", tr("La&rger text")},
        {"smallerText", tr("S&maller text")},
        {"normalText", tr("&Normal text size")},
        {"searchOrganisations", tr("&Search for organisations…")},
        {"organisations", tr("&My organisations")},
        {"review", tr("&Review the changes…")},
        {"discard", tr("&Discard changes…")},
        {"update", tr("U&pdate my organisation")},
        {"takeOver", tr("Ta&ke over changes from a file…")},
        {"invite", tr("&Invite a colleague…")},
        {"syncNow", tr("S&ync now")},
        {"verify", tr("&Verify certificate…")},
        {"signIn", tr("Sign in &again…")},
        {"signOut", tr("Sign &out…")},
        {"recoveryCode", tr("Make a &recovery code…")},
        {"help", tr("&Help")},
        {"shortcuts", tr("&Keyboard shortcuts…")},
        {"about", tr("&About Sekretariat")},
    };
    for (const auto& [id, text] : words) m_actions.action(QLatin1String(id))->setText(text);
    refreshUndo();
    m_search->setPlaceholderText(tr("Search everything"));
    m_search->setAccessibleName(tr("Search everything"));
    m_areasButton->setToolTip(tr("Areas with words"));
    m_areasButton->setAccessibleName(tr("Areas with words"));
    for (QToolButton* b : {m_back, m_forward}) b->setAccessibleName(withoutMnemonic(b->defaultAction()->text()));
    makeMenus();
    refreshAreas();
    refreshSync();
    refreshBar();
    refreshTitle();
}

} // namespace sek
