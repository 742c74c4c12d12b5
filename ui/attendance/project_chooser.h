// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace sek {

class PageHeader;
struct OrgView;

/// Which project an area's page is about, in the page's sub-line: its name, with the others behind it where there are any.
class ProjectChooser : public QObject
{
    Q_OBJECT
public:
    ProjectChooser(PageHeader* header, QWidget* parent);
    const RecordId& current() const { return m_current; }
    void setCurrent(const RecordId& project);
    /// Keeps the project while it is there, else takes the first.
    void show(const OrgView& view);

Q_SIGNALS:
    void chosen(const sek::RecordId& project);

private:
    PageHeader* m_header;
    QMenu* m_menu;
    RecordId m_current;
};

} // namespace sek
