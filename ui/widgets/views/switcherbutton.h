// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace sek {

/// The organisation switcher: initials on the accent, name, identifier. Give it a menu with setMenu().
/// Without initials it shows an icon ("All organisations").
class SwitcherButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SwitcherButton(QWidget* parent = nullptr);
    void setOrganisation(const QString& initials, const QString& name, const QString& identifier);
    void setRail(bool rail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshName();
    QString m_initials;
    QString m_name;
    QString m_identifier;
    bool m_rail = false;
};

} // namespace sek
