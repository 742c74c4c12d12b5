// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/views/areamodel.h"

#include <QFrame>

class QListView;
class QVBoxLayout;

namespace sek {

class SidebarDelegate;
class SwitcherButton;

/// The side bar: organisation switcher on top, areas, and at the bottom what belongs to the program (Settings).
/// Arrow keys walk, and walking goes there; setRail() shrinks it to icons with tooltips and badges.
class SideBar : public QFrame
{
    Q_OBJECT
public:
    explicit SideBar(QWidget* parent = nullptr);

    SwitcherButton* switcher() const { return m_switcher; }
    AreaModel* areas() const { return m_areas; }
    AreaModel* bottomAreas() const { return m_bottom; }
    QListView* view() const { return m_view; }

    QString current() const;
    /// Without emitting activated().
    void setCurrent(const QString& id);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The person went to another area.
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QListView* makeView(AreaModel* model, const QString& name);
    void select(QListView* in, const QModelIndex& index);
    void applyTheme();
    AreaModel* m_areas;
    AreaModel* m_bottom;
    SidebarDelegate* m_delegate;
    SwitcherButton* m_switcher;
    QListView* m_view;
    QListView* m_bottomView;
    QVBoxLayout* m_column;
    QString m_current;
    QString m_currentAtPress;
    bool m_rail = false;
    bool m_silent = false;
};

} // namespace sek
