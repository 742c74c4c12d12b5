// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/sidebar.h"

#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/sidebardelegate.h"
#include "ui/widgets/views/switcherbutton.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace sek {

SideBar::SideBar(QWidget* parent)
    : QFrame(parent), m_areas(new AreaModel(this)), m_bottom(new AreaModel(this)),
      m_delegate(new SidebarDelegate(this)), m_switcher(new SwitcherButton(this)), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sideBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_view = makeView(m_areas, QStringLiteral("areasView"));
    m_bottomView = makeView(m_bottom, QStringLiteral("bottomAreasView"));
    retranslate();
    m_column->setSpacing(0);
    m_column->addWidget(m_switcher);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_bottomView);
    for (AreaModel* model : {m_areas, m_bottom}) {
        connect(model, &QAbstractItemModel::modelReset, this, [this] {
            applyTheme();
            if (!m_current.isEmpty()) setCurrent(QString(m_current));
        });
    }
    connect(&Theme::get(), &Theme::changed, this, &SideBar::applyTheme);
    applyTheme();
}

QListView* SideBar::makeView(AreaModel* model, const QString& name)
{
    auto* view = new QListView(this);
    view->setObjectName(name);
    view->setModel(model);
    view->setItemDelegate(m_delegate);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->viewport()->setAttribute(Qt::WA_Hover);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setBackgroundRole(QPalette::Window);
    view->viewport()->setBackgroundRole(QPalette::Window);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, view](const QModelIndex& now) { select(view, now); });
    // Clicking the area one is in goes back to its start page.
    connect(view, &QListView::clicked, this, [this](const QModelIndex& index) {
        const QString id = index.data(AreaModel::IdRole).toString();
        if (!id.isEmpty() && id == m_current && id == m_currentAtPress) Q_EMIT activated(id);
    });
    view->viewport()->installEventFilter(this);
    return view;
}

void SideBar::select(QListView* in, const QModelIndex& index)
{
    if (m_silent || !index.isValid()) return;
    const QString id = index.data(AreaModel::IdRole).toString();
    if (id.isEmpty() || id == m_current) return;
    m_current = id;
    const QScopedValueRollback quiet(m_silent, true);
    QListView* other = in == m_view ? m_bottomView : m_view;
    other->selectionModel()->clear();
    Q_EMIT activated(id);
}

bool SideBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) m_currentAtPress = m_current;
    return QFrame::eventFilter(watched, event);
}

void SideBar::retranslate()
{
    m_view->setAccessibleName(tr("Areas"));
    m_bottomView->setAccessibleName(tr("Program"));
}

void SideBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

QString SideBar::current() const
{
    return m_current;
}

void SideBar::setCurrent(const QString& id)
{
    const QScopedValueRollback quiet(m_silent, true);
    m_current = id;
    for (QListView* view : {m_view, m_bottomView}) {
        const QModelIndex at = static_cast<AreaModel*>(view->model())->indexOf(id);
        if (at.isValid())
            view->setCurrentIndex(at);
        else
            view->selectionModel()->clear();
    }
}

void SideBar::setRail(bool rail)
{
    m_rail = rail;
    m_delegate->setRail(rail);
    m_switcher->setRail(rail);
    applyTheme();
}

void SideBar::applyTheme()
{
    const Theme& t = Theme::get();
    setFixedWidth(m_rail ? t.space(56) + 1 : t.px(248));
    m_column->setContentsMargins(0, t.space(8), 1, t.space(8));
    const int rows = m_bottom->rowCount();
    const int height = rows == 0 ? 0 : rows * m_delegate->sizeHint({}, m_bottom->index(0)).height();
    m_bottomView->setFixedHeight(height);
    m_bottomView->setVisible(rows > 0);
    for (QListView* view : {m_view, m_bottomView}) {
        view->doItemsLayout();
        view->viewport()->update();
    }
}

void SideBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    // Where no style sheet draws the edge.
    if (Theme::get().highContrast())
        QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), Theme::get().color(ColorRole::Line));
}

} // namespace sek
