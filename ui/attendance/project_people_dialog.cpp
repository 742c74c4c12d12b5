// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/project_people_dialog.h"

#include "core/domain/people/roles.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sek {

namespace {

struct Holder
{
    RecordId grant;
    QString name;
    std::string account, role;
    bool waiting = false;
};

std::vector<Holder> holdersOf(const OrgView& view, const RecordId& project)
{
    std::vector<Holder> out;
    for (const RecordView& g : view.attendance.grants) {
        if (text(g.body, "project_id") != project.text() || !text(g.body, "until").empty()) continue;
        const std::string role = text(g.body, "role");
        if (role == role::Participant) continue; // their own sign-in is the participant's matter
        out.push_back({g.id, view.nameOf(text(g.body, "account")), text(g.body, "account"), role, g.waiting});
    }
    const auto rank = [](const std::string& r) { return std::ranges::find(projectRoles(), r) - projectRoles().begin(); };
    std::ranges::sort(out, [&](const Holder& a, const Holder& b) {
        return std::pair(rank(a.role), a.name.localeAwareCompare(b.name)) < std::pair(rank(b.role), 0);
    });
    return out;
}

} // namespace

ProjectPeopleDialog::ProjectPeopleDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent)
    : ActDialog(QStringLiteral("projectPeopleDialog"), tr("People and roles"), parent), m_editor(editor), m_project(project),
      m_place(new QVBoxLayout), m_person(new ComboBox), m_role(new ComboBox), m_said(new MessageBar)
{
    for (const RecordView& p : editor.view()->attendance.projects) {
        if (p.id != project) continue;
        auto* head = new TextLabel(TextType::Heading, qtext(p.body, "name"));
        head->setWordWrap(true);
        content()->addWidget(head);
    }
    auto* how = new TextLabel(TextType::Small,
                              tr("Who is responsible for attendance reports the months and signs them with a code. Nobody signs for the hours in which they take part themselves."),
                              ColorRole::Muted);
    how->setWordWrap(true);
    content()->addWidget(how);
    content()->addLayout(m_place);
    m_person->setObjectName(QStringLiteral("rolePersonCombo"));
    m_role->setObjectName(QStringLiteral("roleNameCombo"));
    for (const std::string& r : projectRoles())
        if (r != role::Participant) m_role->addItem(texts::choice("role", r), QString::fromStdString(r));
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::Two);
    form->addRow(new FieldRow(QStringLiteral("rolePerson"), tr("Person"), m_person));
    form->addRow(new FieldRow(QStringLiteral("roleName"), tr("Role"), m_role));
    content()->addWidget(form);
    m_said->setObjectName(QStringLiteral("rolesSaidBar"));
    m_said->clear();
    content()->addWidget(m_said);
    content()->addStretch();
    Button* add = addAct(tr("Give the role"), ButtonKind::Outlined, QStringLiteral("add"), QStringLiteral("giveRole"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    connect(add, &QPushButton::clicked, this, &ProjectPeopleDialog::give);
    connect(&editor.workspace(), &Workspace::warned, this, [this](const OrgId&, const std::vector<Issue>& warnings) {
        if (const QString words = texts::warnings(warnings); !words.isEmpty()) m_said->say(Tone::Warn, words);
    });
    connect(&editor, &OrganisationEditor::changed, this, &ProjectPeopleDialog::refresh);
    const bool may = mayDoIn("GrantProjectRole", editor.view()->roles, project);
    form->setVisible(may);
    add->setVisible(may);
    refresh();
    setLogicalSize(620, 440);
}

void ProjectPeopleDialog::refresh()
{
    showPeople();
    // Every sync comes here: a list that stays the same keeps its buttons, and the one that has the focus.
    const OrgView& view = *m_editor.view();
    Json shown = Json::array({mayDoIn("EndProjectRole", view.roles, m_project)});
    for (const Holder& h : holdersOf(view, m_project)) shown.push_back({h.grant.text(), h.name.toStdString(), h.account, h.role, h.waiting});
    if (shown != m_shown) showHolders();
    m_shown = std::move(shown);
}

void ProjectPeopleDialog::showHolders()
{
    const OrgView& view = *m_editor.view();
    const Theme& t = Theme::get();
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto* grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(t.space(12));
    grid->setVerticalSpacing(t.space(4));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const bool mayEnd = mayDoIn("EndProjectRole", view.roles, m_project);
    const int line = [] { // as high with a button as without
        Button end({}, ButtonKind::Flat, QStringLiteral("delete"));
        end.setSmall(true);
        return end.sizeHint().height();
    }();
    int row = 0;
    for (const Holder& h : holdersOf(view, m_project)) {
        const bool me = h.account == view.me.text();
        const QString name = h.name.isEmpty() ? tr("Somebody who is not listed") : h.name;
        grid->addWidget(new IconLabel(h.waiting ? QStringLiteral("waiting") : QStringLiteral("contact"), me ? tr("%1 (you)").arg(name) : name, ColorRole::Text), row, 0, Qt::AlignVCenter);
        grid->addWidget(new TextLabel(TextType::Body, texts::choice("role", h.role)), row, 1);
        // Nobody takes their own rights away (SEC-15).
        if (mayEnd && !me) {
            auto* end = new Button({}, ButtonKind::Flat, QStringLiteral("delete"));
            end->setObjectName(QStringLiteral("endRoleButton"));
            end->setSmall(true);
            //: %1 role, %2 person
            end->setAccessibleName(tr("End the role: %1, %2").arg(texts::choice("role", h.role), name));
            end->setToolTip(tr("End the role"));
            connect(end, &QPushButton::clicked, this, [this, id = h.grant] { this->end(id); });
            grid->addWidget(end, row, 2);
        }
        grid->setRowMinimumHeight(row, line);
        ++row;
    }
    if (row == 0) grid->addWidget(new TextLabel(TextType::Body, tr("Nobody has a role yet."), ColorRole::Muted), 0, 0);
    m_place->addWidget(m_list);
}

void ProjectPeopleDialog::showPeople()
{
    std::vector<std::pair<QString, QString>> people, before;
    for (const auto& [id, user] : m_editor.view()->state.users)
        if (const QString account = qtext(user, "account_id"); !account.isEmpty()) people.emplace_back(texts::personInList(user), account);
    std::ranges::sort(people, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (int i = 0; i < m_person->count(); ++i) before.emplace_back(m_person->itemText(i), m_person->itemData(i).toString());
    if (people == before) return; // an open list stays open
    const bool first = before.empty();
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    for (const auto& [name, account] : people) m_person->addItem(name, account);
    // Who was chosen and is gone is nobody, not somebody else.
    m_person->setCurrentIndex(first && !people.empty() ? 0 : m_person->findData(chosen));
}

void ProjectPeopleDialog::give()
{
    if (m_person->currentIndex() < 0 && m_person->count() > 0) return m_person->setFocus();
    if (m_person->currentIndex() < 0)
        return m_said->say(Tone::Warn, tr("Nobody listed has an account at the hub yet. Invite the person under Authorised users first."));
    send("GrantProjectRole", {{"v", 1},
                              {"project_id", m_project.text()},
                              {"account", m_person->currentData().toString().toStdString()},
                              {"role", m_role->currentData().toString().toStdString()}});
}

void ProjectPeopleDialog::end(const RecordId& grant)
{
    send("EndProjectRole", {{"v", 1}, {"id", grant.text()}});
}

void ProjectPeopleDialog::send(const char* command, const Json& args)
{
    if (std::exchange(m_sending, true)) return;
    m_said->clear();
    m_editor.workspace().submit(m_editor.org(), command, args, this, [this](const Submitted& outcome) {
        m_sending = false;
        if (outcome) return;
        const auto* r = std::get_if<Rejection>(&outcome.error());
        if (r && r->code == "ERR_ALREADY_EXISTS") return m_said->say(Tone::Warn, tr("The person has this role already."));
        m_said->say(Tone::Bad, texts::refusal(outcome.error()));
    });
}

} // namespace sek
