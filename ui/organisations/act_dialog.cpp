// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/act_dialog.h"

#include "ui/organisations/plain_scroll.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QDialogButtonBox>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

ActDialog::ActDialog(const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent), m_content(new QVBoxLayout), m_acts(new QHBoxLayout), m_buttons(new QDialogButtonBox(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme& t = Theme::get();
    const int margin = t.space(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, t.space(16), margin, t.space(16));
    column->setSpacing(t.space(16));
    m_content->setSpacing(t.space(12));
    column->addLayout(m_content, 1);
    auto* row = new QHBoxLayout;
    row->addLayout(m_acts);
    row->addStretch();
    row->addWidget(m_buttons);
    column->addLayout(row);
    setBaseGround(this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLogicalSize(600, 0);
}

Button* ActDialog::addButton(const QString& text, ButtonKind kind, const QString& name, bool accepts)
{
    auto* button = new Button(text, kind);
    button->setObjectName(name + QStringLiteral("Button"));
    button->setAutoDefault(false);
    m_buttons->addButton(button, accepts ? QDialogButtonBox::AcceptRole : QDialogButtonBox::RejectRole);
    return button;
}

Button* ActDialog::addAct(const QString& text, ButtonKind kind, const QString& icon, const QString& name)
{
    auto* button = new Button(text, kind, icon);
    button->setObjectName(name + QStringLiteral("Button"));
    button->setAutoDefault(false);
    m_acts->addWidget(button);
    return button;
}

void ActDialog::setLogicalSize(int width, int height)
{
    m_fits = height <= 0;
    QSize wanted(Theme::get().px(width), m_fits ? sizeHint().height() : Theme::get().px(height));
    if (const QWidget* window = parentWidget() ? parentWidget()->window() : nullptr)
        wanted = wanted.boundedTo(QSize(std::max(320, window->width()), std::max(240, window->height())));
    resize(wanted);
}

// A layout says how high it has to be at this width only when asked: a size hint thinks of wider lines.
int ActDialog::wantedHeight() const
{
    const QLayout* l = layout();
    const int needed = !l || !l->hasHeightForWidth() ? (m_fits ? sizeHint() : minimumSizeHint()).height()
                       : m_fits                      ? l->totalHeightForWidth(width())
                                                     : l->totalMinimumHeightForWidth(width());
    const QScreen* s = screen();
    return s ? std::min(needed, s->availableGeometry().height()) : needed;
}

bool ActDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::Show || (event->type() == QEvent::LayoutRequest && isVisible()))
        if (const int wanted = wantedHeight(); wanted > height()) resize(width(), wanted);
    return done;
}

} // namespace sek
