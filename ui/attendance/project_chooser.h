// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace sek {

class OrganisationEditor;
class PageHeader;
struct OrgView;

/// Which project an area's page is about, in the page's sub-line: its name, with the others behind it, and what is set for the
/// project as a whole, as far as the person may: its data, its rules, its people.
class ProjectChooser : public QObject
{
    Q_OBJECT
public:
    ProjectChooser(OrganisationEditor& editor, PageHeader* header, QWidget* parent);
    const RecordId& current() const { return m_current; }
    void setCurrent(const RecordId& project);
    /// Keeps the project while it is there, else takes the first.
    void show(const OrgView& view);

Q_SIGNALS:
    void chosen(const sek::RecordId& project);

private:
    void addActs(const OrgView& view);

    OrganisationEditor& m_editor;
    QWidget* m_window;
    PageHeader* m_header;
    QMenu* m_menu;
    RecordId m_current;
    Json m_shown; ///< what the line and the menu were made of
};

} // namespace sek
