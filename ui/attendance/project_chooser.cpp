// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/project_chooser.h"

#include "core/domain/people/roles.h"
#include "ui/attendance/channels_dialog.h"
#include "ui/attendance/month_binding.h"
#include "ui/attendance/project_dialog.h"
#include "ui/attendance/project_people_dialog.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace sek {

ProjectChooser::ProjectChooser(OrganisationEditor& editor, PageHeader* header, QWidget* parent)
    : QObject(parent), m_editor(editor), m_window(parent), m_header(header), m_menu(new QMenu(parent))
{
    m_menu->setObjectName(QStringLiteral("projectMenu"));
}

void ProjectChooser::setCurrent(const RecordId& project)
{
    m_current = project;
}

void ProjectChooser::show(const OrgView& view)
{
    const auto projects = month::projectsOf(view);
    if (std::ranges::none_of(projects, [&](const auto& p) { return p.id == m_current; })) m_current = projects.empty() ? RecordId() : projects.front().id;
    // Every sync comes here: an open menu stays open while it would be the same. The words are in it for the language.
    Json shown = Json::array({m_current.text(), tr("People and roles…").toStdString(), m_editor.mayDo("AddProject")});
    for (const char* command : {"EditProject", "SetReportSettings", "FreezeReports"}) shown.push_back(mayDoIn(command, view.roles, m_current));
    for (const auto& p : projects) shown.push_back({p.id.text(), p.name.toStdString(), p.number.toStdString()});
    if (shown == std::exchange(m_shown, shown)) return;
    m_header->clearSubLine();
    m_menu->clear();
    for (const auto& p : projects) {
        QAction* a = m_menu->addAction(QString(p.name).replace(u'&', QStringLiteral("&&")));
        a->setCheckable(true);
        a->setChecked(p.id == m_current);
        connect(a, &QAction::triggered, this, [this, id = p.id] {
            m_current = id;
            m_shown = Json(); // the mark of the one that was pressed has changed
            Q_EMIT chosen(id);
        });
    }
    for (const auto& p : projects) {
        if (p.id != m_current) continue;
        addActs(view);
        if (m_menu->actions().size() > 1) {
            auto* button = new Button(QString(p.name).replace(u'&', QStringLiteral("&&")), ButtonKind::Flat);
            button->setObjectName(QStringLiteral("projectButton"));
            button->setSmall(true);
            button->setAccessibleName(tr("Project: %1").arg(p.name));
            button->setMenu(m_menu);
            m_header->addToSubLine(button);
        } else {
            m_header->addSubText(p.name);
        }
        m_header->addSubText(QStringLiteral("·"));
        m_header->addSubText(p.number);
    }
}

void ProjectChooser::addActs(const OrgView& view)
{
    const auto act = [this](const char* name, const QString& words, auto&& open) {
        QAction* a = m_menu->addAction(words);
        a->setObjectName(QLatin1String(name));
        connect(a, &QAction::triggered, this, open);
    };
    const auto may = [&](const char* command) { return mayDoIn(command, view.roles, m_current); };
    m_menu->addSeparator();
    if (may("EditProject")) act("editProjectAction", tr("Project data…"), [this] { openProjectDialog(m_editor, m_current, m_window); });
    if (may("SetReportSettings")) act("reportSettingsAction", tr("Rules for the months…"), [this] { openReportSettingsDialog(m_editor, m_current, m_window); });
    // Everybody in the project may see whom to ask.
    act("projectPeopleAction", tr("People and roles…"), [this] { (new ProjectPeopleDialog(m_editor, m_current, m_window))->open(); });
    if (may("FreezeReports")) act("ownChannelsAction", tr("Where my codes go…"), [this] { (new ChannelsDialog(m_editor, m_window))->open(); });
    if (m_editor.mayDo("AddProject"))
        act("addAnotherProjectAction", tr("Add a project…"), [this] {
            auto* dialog = openProjectDialog(m_editor, m_window);
            connect(dialog, &RecordDialog::saved, this, [this, dialog] {
                m_current = dialog->id();
                Q_EMIT chosen(m_current);
            });
        });
}

} // namespace sek
