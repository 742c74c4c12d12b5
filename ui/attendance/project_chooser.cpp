// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/project_chooser.h"

#include "ui/attendance/month_binding.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace sek {

ProjectChooser::ProjectChooser(PageHeader* header, QWidget* parent) : QObject(parent), m_header(header), m_menu(new QMenu(parent))
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
    m_header->clearSubLine();
    m_menu->clear();
    for (const auto& p : projects) {
        QAction* a = m_menu->addAction(QString(p.name).replace(u'&', QStringLiteral("&&")));
        a->setCheckable(true);
        a->setChecked(p.id == m_current);
        connect(a, &QAction::triggered, this, [this, id = p.id] {
            m_current = id;
            Q_EMIT chosen(id);
        });
    }
    for (const auto& p : projects) {
        if (p.id != m_current) continue;
        if (projects.size() > 1) {
            auto* button = new Button(p.name, ButtonKind::Flat);
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

} // namespace sek
