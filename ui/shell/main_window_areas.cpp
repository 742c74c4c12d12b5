// SPDX-License-Identifier: GPL-3.0-or-later
// The side bar: what areas there are, and what stands beside them.
#include "ui/attendance/own_page.h"
#include "ui/organisations/documents_model.h"
#include "ui/organisations/my_organisations_page.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/page.h"
#include "ui/organisations/pass_advice.h"
#include "ui/organisations/register_page.h"
#include "ui/shell/areas.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"
#include "ui/texts/texts.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/sidebar.h"
#include "ui/widgets/views/switcherbutton.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace sek {

namespace {

} // namespace

QList<AreaItem> MainWindow::organisationAreas() const
{
    // A participant's own program: their months, and what could not be sent.
    if (isOnlyParticipant(*m_editor->view())) {
        QList<AreaItem> own = attendanceAreas();
        if (const int n = m_editor->view()->status.problems; n > 0)
            own.append({QStringLiteral("problems"), tr("Problems"), QStringLiteral("problems"), {QStringLiteral("error"), n, ColorRole::Bad, tr("%n problem(s)", nullptr, n)}, {}});
        return own;
    }
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
    const int people = static_cast<int>(
        std::ranges::count_if(m_editor->draft().base().users, [](const auto& u) { return text(u.second, "role") != "na_user"; })); // as the page counts
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
            users.mark = {{}, people, ColorRole::Muted, tr("%n authorised user(s)", nullptr, people)};
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
    QList<AreaItem> out = {details, contact, users, documents, pass, AreaItem{}};
    if (const QList<AreaItem> projects = attendanceAreas(); !projects.isEmpty()) out += projects + QList<AreaItem>{AreaItem{}};
    out += QList<AreaItem>{ors, history};
    if (mayInvite()) out.append(AreaItem{QStringLiteral("access"), tr("Access"), QStringLiteral("shield"), {}, {}});
    return out + QList<AreaItem>{AreaItem{}, problems};
}

bool MainWindow::hasArea(const QString& area) const
{
    return m_editor && m_editor->view() && std::ranges::any_of(organisationAreas(), [&](const AreaItem& i) { return i.id == area; });
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
    if (isSignedIn()) items.append({areas::Organisations, tr("My organisations"), QStringLiteral("organisations"), {}, {}});
    items.append({QStringLiteral("search"), tr("Search for organisations"), QStringLiteral("search"), {}, {}});
    if (m_editor && m_editor->view()) {
        items.append(AreaItem{});
        items.append(organisationAreas());
        const Json& body = m_editor->view()->state.organisation;
        m_side->switcher()->setOrganisation(texts::initials(qtext(body, "legal_name")), qtext(body, "legal_name"), qtext(body, "oid"));
    } else {
        if (m_register) {
            items.append(AreaItem{});
            items.append({areas::Register, tr("Register organisation"), QStringLiteral("organisation"), {}, {}});
        }
        m_side->switcher()->setOrganisation({}, tr("All organisations"), {});
    }
    m_side->areas()->setItems(items);
    m_search->setPlaces(searchPlaces(items));
    m_side->bottomAreas()->setItems({{QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), {}, {}}});
    m_side->setCurrent(m_area);
    refreshActs();
    if (!m_workspace || m_side->switcher()->menu()) return;
    auto* menu = new QMenu(m_side->switcher());
    m_side->switcher()->setMenu(menu);
    m_side->switcher()->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (!m_workspace) return;
        if (isSignedIn())
            connect(menu->addAction(tr("All organisations")), &QAction::triggered, this, [this] { goTo(areas::Organisations); });
        for (const OrgId& org : m_workspace->organisations()) {
            QString name = qtext(m_workspace->view(org)->state.organisation, "legal_name");
            if (isUnfounded(org)) name = tr("To be registered");
            connect(menu->addAction(name.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this, [this, org] { openOrganisation(org); });
        }
    });
}

} // namespace sek
