// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QAbstractButton>

namespace sek {

/// An underlined link in the text colour of a role; Enter and Space open it. Object names end in "Link".
class LinkLabel : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkLabel(const QString& text = {}, ColorRole role = ColorRole::Accent, QWidget* parent = nullptr);

    void setRole(ColorRole role);
    void setType(TextType type);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ColorRole m_role;
    TextType m_type = TextType::Body;
};

} // namespace sek
