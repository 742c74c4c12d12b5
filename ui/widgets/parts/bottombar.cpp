// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/bottombar.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>

namespace sek {

BottomBar::BottomBar(QWidget* parent)
    : QFrame(parent), m_pendingIcon(new IconView(QStringLiteral("edit"), ColorRole::Accent, 16, this)),
      m_pending(new TextLabel(TextType::BodyStrong, {}, ColorRole::Text, this)),
      m_detail(new TextLabel(TextType::Body, {}, ColorRole::Muted, this)), m_divider(new QFrame(this)),
      m_problemBox(new QWidget(this)), m_problemFlow(new FlowLayout(m_problemBox, Qt::AlignLeft, 6, 0)),
      m_acts(new QWidget(this)), m_actRow(new QHBoxLayout(m_acts)),
      m_more(new Button({}, ButtonKind::Outlined, QStringLiteral("more"), m_acts)), m_moreMenu(new QMenu(this)),
      m_main(new Button({}, ButtonKind::Main, {}, m_acts))
{
    setObjectName(QStringLiteral("bottomBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_pending->setObjectName(QStringLiteral("pendingLabel"));
    m_detail->setObjectName(QStringLiteral("pendingDetailLabel"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_main->setObjectName(QStringLiteral("mainButton"));
    m_divider->setFrameShape(QFrame::VLine);
    m_divider->setFrameShadow(QFrame::Plain);
    m_divider->setForegroundRole(QPalette::Mid);
    m_moreMenu->setObjectName(QStringLiteral("moreMenu"));
    m_more->setMenu(m_moreMenu);
    m_main->hide();
    m_more->hide();
    m_detail->hide();
    m_problemBox->hide();
    m_divider->hide();
    m_actRow->setContentsMargins(0, 0, 0, 0);
    m_actRow->addWidget(m_more);
    m_actRow->addWidget(m_main);
    new QGridLayout(this);
    connect(&Theme::get(), &Theme::changed, this, &BottomBar::arrange);
    retranslate();
    arrange();
}

void BottomBar::retranslate()
{
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
}

void BottomBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void BottomBar::showEvent(QShowEvent* event)
{
    if (!m_following) {
        m_following = true;
        connect(&SizeClass::of(this), &SizeClass::changed, this, &BottomBar::arrange);
    }
    arrange();
    QFrame::showEvent(event);
}

void BottomBar::setPending(const QString& sentence, const QString& detail, const QString& icon)
{
    m_pendingIcon->setIcon(icon, ColorRole::Accent);
    m_pendingIcon->setVisible(!icon.isEmpty() && !sentence.isEmpty());
    m_pending->setText(sentence);
    m_detail->setText(detail);
    arrange();
}

void BottomBar::setProblems(const QString& lead, const QList<Problem>& problems)
{
    m_lead = lead;
    m_problems = problems;
    m_filledFor = -1;
    arrange();
}

// Only when something changed: a link with the focus must not be taken away by a resize.
void BottomBar::fillProblems()
{
    if (m_filledFor == m_shown) return;
    m_filledFor = m_shown;
    while (QLayoutItem* item = m_problemFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_problems.isEmpty()) return;
    m_problemFlow->addWidget(new IconView(QStringLiteral("error"), ColorRole::Bad, 16, m_problemBox));
    const auto addLink = [this](const QString& text, const QString& id) {
        auto* link = new LinkLabel(text, ColorRole::Bad, m_problemBox);
        link->setObjectName(id + QStringLiteral("ProblemLink"));
        connect(link, &LinkLabel::clicked, this, [this, id] { Q_EMIT problemActivated(id); });
        m_problemFlow->addWidget(link);
        link->show();
    };
    if (m_shown != Full) {
        addLink(m_lead, m_problems.first().id);
    } else {
        auto* lead = new TextLabel(TextType::Body, tr("%1:", "before a list of links").arg(m_lead), ColorRole::Bad,
                                   m_problemBox);
        m_problemFlow->addWidget(lead);
        lead->show();
        for (const Problem& p : m_problems)
            addLink(p.text, p.id);
    }
    m_problemFlow->invalidate();
}

Button* BottomBar::addAct(QAction* action, bool flat)
{
    auto* button = new Button({}, flat ? ButtonKind::Flat : ButtonKind::Outlined, {}, m_acts);
    button->follow(action);
    m_actRow->insertWidget(m_actRow->count() - 2, button);
    m_buttons.append(button);
    m_moreMenu->addAction(action);
    arrange();
    return button;
}

Button* BottomBar::setMain(QAction* action)
{
    m_main->follow(action);
    arrange();
    return m_main;
}

QSize BottomBar::minimumSizeHint() const
{
    return {Theme::get().px(240), QFrame::minimumSizeHint().height()};
}

void BottomBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) arrange();
}

int BottomBar::neededWidth(Detail detail) const
{
    const Theme& t = Theme::get();
    const int gap = t.space(12);
    const QFontMetrics body(t.font(TextType::Body));
    int width = 2 * t.space(24) + t.px(16) + gap + m_pending->sizeHint().width() + gap;
    if (detail == Full && !m_detail->text().isEmpty()) width += m_detail->sizeHint().width() + gap;
    if (!m_problems.isEmpty()) {
        width += t.px(16) + 2 * gap + body.horizontalAdvance(m_lead);
        if (detail == Full)
            for (const Problem& p : m_problems)
                width += gap + body.horizontalAdvance(p.text);
    }
    if (detail != Compact)
        for (const Button* b : m_buttons)
            width += b->sizeHint().width() + gap;
    if (m_main->followed() != nullptr) width += m_main->sizeHint().width() + gap;
    return width;
}

void BottomBar::arrange()
{
    if (m_arranging) return;
    m_arranging = true;
    const Theme& t = Theme::get();
    const SizeClass& size = SizeClass::of(this);
    const bool twoRows = size.logicalWidth() < 640;
    m_shown = size.narrow()                   ? Compact
              : neededWidth(Full) <= width()  ? Full
              : neededWidth(Short) <= width() ? Short
                                              : Compact;
    auto* grid = static_cast<QGridLayout*>(layout());
    while (QLayoutItem* item = grid->takeAt(0))
        delete item;
    for (int c = 0; c < 8; ++c)
        grid->setColumnStretch(c, 0);
    grid->setContentsMargins(t.space(24), t.space(8), t.space(24), t.space(8));
    grid->setHorizontalSpacing(t.space(8));
    grid->setVerticalSpacing(t.space(8));
    int column = 0;
    grid->addWidget(m_pendingIcon, 0, column++);
    grid->addWidget(m_pending, 0, column++);
    grid->addWidget(m_detail, 0, column++);
    grid->addWidget(m_divider, 0, column++);
    grid->addWidget(m_problemBox, 0, column, Qt::AlignVCenter);
    grid->setColumnStretch(column++, 1);
    if (twoRows)
        grid->addWidget(m_acts, 1, 0, 1, column, Qt::AlignRight);
    else
        grid->addWidget(m_acts, 0, column, Qt::AlignRight);
    m_detail->setVisible(m_shown == Full && !m_detail->text().isEmpty());
    m_problemBox->setVisible(!m_problems.isEmpty());
    m_divider->setVisible(m_shown != Compact && !m_problems.isEmpty() && !m_pending->text().isEmpty());
    for (Button* b : m_buttons)
        b->setVisible(m_shown != Compact && b->followed() != nullptr && b->followed()->isVisible());
    m_more->setVisible(m_shown == Compact && !m_buttons.isEmpty());
    m_main->setVisible(m_main->followed() != nullptr && m_main->followed()->isVisible());
    m_actRow->setSpacing(t.space(12));
    setMinimumHeight(t.space(54));
    fillProblems();
    m_arranging = false;
}

void BottomBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    // Where no style sheet draws the edge.
    if (Theme::get().highContrast())
        QPainter(this).fillRect(QRect(0, 0, width(), 1), Theme::get().color(ColorRole::Line));
}

} // namespace sek
