// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_views.h"

#include "ui/attendance/hours.h"
#include "ui/attendance/hours_delegate.h"
#include "ui/attendance/month_header.h"
#include "ui/attendance/month_model.h"
#include "ui/attendance/month_texts.h"
#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sek {

MonthView::MonthView(MonthModel& model, bool days, QWidget* parent)
    : QTableView(parent), m_model(model), m_head(new MonthHeader(model, this)), m_days(days)
{
    setHorizontalHeader(m_head);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectItems);
    setSelectionMode(days ? ExtendedSelection : NoSelection);
    setEditTriggers(days ? AnyKeyPressed | DoubleClicked | EditKeyPressed : NoEditTriggers);
    setFocusPolicy(days ? Qt::StrongFocus : Qt::NoFocus);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    QTableView::setModel(&model);
}

QModelIndexList MonthView::seenSelection() const
{
    QModelIndexList out;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int c = range.left(); c <= range.right(); ++c) {
            if (isColumnHidden(c)) continue;
            for (int r = range.top(); r <= range.bottom(); ++r) out.append(m_model.index(r, c));
        }
    if (out.isEmpty() && currentIndex().isValid()) out.append(currentIndex());
    return out;
}

QList<int> MonthView::columnsFrom(int column) const
{
    QList<int> out;
    for (int c = column; c < m_model.sumColumn(); ++c)
        if (!isColumnHidden(c)) out.append(c);
    return out;
}

void MonthView::move(int rows, int columns)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid()) return;
    const int row = std::clamp(at.row() + rows, 0, m_model.rowCount() - 1);
    int column = at.column();
    for (int c = column + columns; columns != 0 && m_model.dayOf(c) > 0; c += columns) {
        if (isColumnHidden(c)) continue;
        column = c;
        break;
    }
    setCurrentIndex(m_model.index(row, column));
}

void MonthView::updateRow(int row)
{
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

bool MonthView::spreadsheetKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) Q_EMIT copyWanted();
    else if (event->matches(QKeySequence::Cut)) Q_EMIT cutWanted();
    else if (event->matches(QKeySequence::Paste)) Q_EMIT pasteWanted();
    else if (event->matches(QKeySequence::Undo)) Q_EMIT undoWanted();
    else if (event->matches(QKeySequence::Redo) || (event->key() == Qt::Key_Z && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)))
        Q_EMIT redoWanted();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_PageUp) Q_EMIT monthWanted(-1);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_PageDown) Q_EMIT monthWanted(1);
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) Q_EMIT tickWanted();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) Q_EMIT clearWanted();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers().testFlag(Qt::ControlModifier))
        move(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
    else return false;
    return true;
}

bool MonthView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    if (!(editTriggers() & trigger) || !index.isValid() || !m_model.mustChoose(index)) return QTableView::edit(index, trigger, event);
    Q_EMIT chooseWanted(trigger == AnyKeyPressed ? static_cast<QKeyEvent*>(event)->text() : QString());
    return true;
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    if (m_days && spreadsheetKey(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) return event->ignore();
    QTableView::keyPressEvent(event);
}

// Tab walks to the right; at the end of the row it leaves, so that nobody is caught in the sheet.
bool MonthView::focusNextPrevChild(bool next)
{
    const QModelIndex before = currentIndex();
    if (m_days && before.isValid()) move(0, next ? 1 : -1);
    return currentIndex() != before || QTableView::focusNextPrevChild(next);
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    if (m_days) return QTableView::mousePressEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || event->button() != Qt::LeftButton) return;
    const QRect cell = visualRect(at);
    if (at.column() == MonthModel::Name && event->position().x() < cell.left() + 2 * MonthHeader::gap() + Theme::get().px(16))
        Q_EMIT tickPressed(at.row());
    else
        selectionModel()->setCurrentIndex(m_model.index(at.row(), std::max(currentIndex().column(), int(MonthModel::FirstDay))),
                                          QItemSelectionModel::ClearAndSelect);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_days) QTableView::mouseDoubleClickEvent(event);
    else mousePressEvent(event);
}

// Where the program goes to, one cell is chosen. Qt asks which keys are down instead, so that after Ctrl+Z the rectangle of
// before would stay chosen, and copied with it.
QItemSelectionModel::SelectionFlags MonthView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return event ? QTableView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

void MonthView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void MonthView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    update(currentIndex());
}

void MonthView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    update(currentIndex());
}

MonthViews::MonthViews(MonthModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_names(new MonthView(model, false, this)), m_days(new MonthView(model, true, this)),
      m_sums(new MonthView(model, false, this)), m_strip(new SumsStrip(model, *this)),
      m_selection(new QItemSelectionModel(&model, this))
{
    m_names->setObjectName(QStringLiteral("monthNamesTable"));
    m_days->setObjectName(QStringLiteral("monthDaysTable"));
    m_sums->setObjectName(QStringLiteral("monthSumsTable"));
    m_strip->setObjectName(QStringLiteral("monthSumsStrip"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_names, 0, 0);
    grid->addWidget(m_days, 0, 1);
    grid->addWidget(m_sums, 0, 2);
    grid->addWidget(m_strip, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    for (MonthView* v : {m_names, m_days, m_sums}) {
        v->setSelectionModel(m_selection);
        m_delegates.append(new HoursDelegate(model, v));
        v->setItemDelegate(m_delegates.last());
        if (v == m_days) connect(m_delegates.last(), &HoursDelegate::moveWanted, m_days, &MonthView::move);
        connect(v, &MonthView::tickPressed, this, [this](int row) { m_model.setTicked(row, !m_model.isTicked(row)); });
        connect(v->head(), &MonthHeader::allTicked, &m_model, &MonthModel::setAllTicked);
        connect(v->head(), &MonthHeader::orderWanted, this, [this] { m_model.setDescending(!m_model.isDescending()); });
        v->viewport()->installEventFilter(this);
    }
    couple();
    connect(m_days, &MonthView::currentMoved, this, &MonthViews::currentChanged);
    connect(&model, &MonthModel::modelReset, this, &MonthViews::fit);
    connect(&model, &MonthModel::ticksChanged, this, &MonthViews::updateRows);
    connect(&model, &MonthModel::totalsChanged, m_strip, qOverload<>(&QWidget::update));
    connect(&Theme::get(), &Theme::changed, this, &MonthViews::fit);
    fit();
}

void MonthViews::couple()
{
    for (MonthView* v : {m_names, m_days}) v->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (MonthView* v : {m_names, m_sums}) {
        v->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        v->horizontalScrollBar()->setProperty("frozen", true); // takes its height and moves nothing
    }
    m_sums->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    for (MonthView* from : {m_names, m_days, m_sums})
        for (MonthView* to : {m_names, m_days, m_sums})
            if (from != to) connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_sums->verticalScrollBar(), &QScrollBar::rangeChanged, this, &MonthViews::fitSums);
    // Where the days scroll sideways, their bar takes height; the others leave the same.
    connect(m_days->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int max) {
        const Qt::ScrollBarPolicy policy = max > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
        m_names->setHorizontalScrollBarPolicy(policy);
        m_sums->setHorizontalScrollBarPolicy(policy);
        Q_EMIT heightChanged();
    });
    connect(m_days->horizontalScrollBar(), &QScrollBar::valueChanged, m_strip, qOverload<>(&QWidget::update));
}

void MonthViews::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_compact != (width() / Theme::get().scale() < 700) || nameWidth() != m_names->columnWidth(MonthModel::Name)) fit();
}

int MonthViews::leastDay() const
{
    const Theme& t = Theme::get();
    return std::max(t.px(28), QFontMetrics(t.font(TextType::Body)).horizontalAdvance(month::writeHours(225)) + t.space(2));
}

// A whole month at a glance is worth more than the end of a long name.
int MonthViews::nameWidth() const
{
    const Theme& t = Theme::get();
    if (m_compact) return t.px(150);
    int seen = 0;
    for (int d = 1; d <= m_model.days(); ++d)
        if (!m_days->isColumnHidden(m_model.columnOfDay(d))) ++seen;
    return std::clamp(width() - stateWidth() - m_sums->width() - seen * leastDay(), t.px(150), t.px(184));
}

bool MonthViews::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_days->viewport()) fitDays();
    return QWidget::eventFilter(watched, event);
}

// The days share what width there is, so that the sums stand at the page's margin; where it is too little they scroll.
void MonthViews::fitDays()
{
    QList<int> seen;
    for (int d = 1; d <= m_model.days(); ++d)
        if (!m_days->isColumnHidden(m_model.columnOfDay(d))) seen.append(m_model.columnOfDay(d));
    if (seen.isEmpty()) return;
    const int least = leastDay();
    const int room = m_days->viewport()->width();
    const int each = std::max(least, room / int(seen.size()));
    int rest = std::max(0, room - each * int(seen.size()));
    for (const int c : std::as_const(seen)) m_days->setColumnWidth(c, each + (rest-- > 0 ? 1 : 0));
    m_strip->update();
}

void MonthViews::updateRows()
{
    for (MonthView* v : {m_names, m_days, m_sums}) {
        v->viewport()->update();
        v->head()->viewport()->update();
    }
}

// The longest word of the language, within reason.
int MonthViews::stateWidth() const
{
    const Theme& t = Theme::get();
    const QFontMetrics fm(t.font(TextType::Body));
    int words = fm.horizontalAdvance(MonthModel::tr("Draft, %n error(s)", nullptr, 1));
    for (int i = 0; i < month::stateCount; ++i) words = std::max(words, fm.horizontalAdvance(month::look(month::State(i)).word));
    return std::clamp(words + t.px(14) + 3 * t.space(6), t.px(113), t.px(150));
}

void MonthViews::fitSums()
{
    const int bar = m_sums->verticalScrollBar()->maximum() > 0 ? m_sums->verticalScrollBar()->sizeHint().width() : 0;
    m_sums->setFixedWidth(Theme::get().px(m_compact ? 64 : 130) + bar);
}

void MonthViews::setWeekends(bool shown)
{
    m_weekends = shown;
    fit();
}

void MonthViews::fit()
{
    const Theme& t = Theme::get();
    for (HoursDelegate* d : std::as_const(m_delegates)) d->forget();
    m_compact = width() / t.scale() < 700;
    const int state = m_compact ? t.px(28) : stateWidth();
    const int height = t.px(31);
    const int columns = m_model.columnCount();
    QList<bool> first(columns, false);
    int week = -1;
    for (int c = 0; c < columns; ++c) {
        const int day = m_model.dayOf(c);
        bool hidden = false;
        if (day > 0) {
            const QDate date = m_model.sheet().date(day);
            // What is used is seen, whatever day it is.
            hidden = !m_weekends && date.dayOfWeek() > 5 && !m_model.sheet().isPlannedDay(day) && m_model.sheet().dayTotal(day) == 0;
            if (!hidden && date.weekNumber() != week) {
                first[c] = true;
                week = date.weekNumber();
            }
        }
        m_names->setColumnHidden(c, c > MonthModel::State);
        m_days->setColumnHidden(c, day == 0 || hidden);
        m_sums->setColumnHidden(c, c < m_model.sumColumn() || (m_compact && c == m_model.sumColumn()));
    }
    for (HoursDelegate* d : std::as_const(m_delegates)) d->setFirstOfWeek(first);
    for (MonthView* v : {m_names, m_days, m_sums}) {
        v->verticalHeader()->setMinimumSectionSize(height);
        v->verticalHeader()->setDefaultSectionSize(height);
    }
    fitSums();
    const int name = nameWidth();
    if (columns > 0) {
        m_names->setColumnWidth(MonthModel::Name, name);
        m_names->setColumnWidth(MonthModel::State, state);
        m_sums->setColumnWidth(m_model.sumColumn(), t.px(66));
        m_sums->setColumnWidth(m_model.reportedColumn(), t.px(64));
    }
    m_names->setFixedWidth(name + state);
    m_strip->updateGeometry();
    fitDays();
    updateRows();
}

QModelIndex MonthViews::current() const
{
    const QModelIndex at = m_selection->currentIndex();
    return m_model.dayOf(at.column()) > 0 ? at : QModelIndex();
}

void MonthViews::setCurrent(const QModelIndex& at)
{
    m_days->setCurrentIndex(at); // the view's own: a selection by Shift begins there
    m_days->scrollTo(at);
}

int MonthViews::naturalHeight() const
{
    const int bar = m_days->horizontalScrollBar()->maximum() > 0 ? m_days->horizontalScrollBar()->sizeHint().height() : 0;
    return m_days->head()->sizeHint().height() + m_model.rowCount() * Theme::get().px(31) + m_strip->sizeHint().height() + bar;
}

SumsStrip::SumsStrip(MonthModel& model, MonthViews& views) : QWidget(&views), m_model(model), m_views(views)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SumsStrip::sizeHint() const
{
    return {0, Theme::get().px(31)};
}

/// Where a day's sum stands; null for a day that is hidden or empty.
QRect SumsStrip::dayCell(int day) const
{
    const Theme& t = Theme::get();
    const int c = m_model.columnOfDay(day);
    if (m_views.days()->isColumnHidden(c) || m_model.sheet().dayTotal(day) == 0) return {};
    return {m_views.days()->geometry().left() + m_views.days()->columnViewportPosition(c) - t.px(6), 0, m_views.days()->columnWidth(c) + t.px(12),
            height()};
}

bool SumsStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int d = 1; d <= m_model.days(); ++d)
        if (dayCell(d).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("%1: %2", "day, hours of all").arg(month::longDay(m_model.sheet().date(d)), month::hoursInWords(m_model.sheet().dayTotal(d))), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

void SumsStrip::paintEvent(QPaintEvent*)
{
    const Theme& t = Theme::get();
    QPainter p(this);
    p.fillRect(rect(), t.color(ColorRole::Raised));
    p.fillRect(QRect(0, height() - 1, width(), 1), t.color(ColorRole::Line));
    if (m_model.days() == 0) return;
    p.setFont(t.font(TextType::BodyStrong));
    p.setPen(t.color(ColorRole::Text));
    const int x = 2 * MonthHeader::gap() + t.px(16);
    p.drawText(QRect(x, 0, m_views.names()->width() - x, height()), int(Qt::AlignLeft | Qt::AlignVCenter), tr("Sum", "row"));
    const month::MonthSheet& sheet = m_model.sheet();
    p.save();
    p.setClipRect(m_views.days()->geometry().left(), 0, m_views.days()->width(), height());
    p.setFont(t.font(TextType::Small));
    // Many people's days are wider than a day's column: then all stand in whole hours, and the pointer tells the rest.
    const QFontMetrics fm(p.font());
    bool whole = false;
    for (int d = 1; d <= m_model.days(); ++d)
        whole = whole || fm.horizontalAdvance(month::writeHours(sheet.dayTotal(d))) > m_views.days()->columnWidth(m_model.columnOfDay(d)) + t.px(2);
    for (int d = 1; d <= m_model.days(); ++d)
        if (const QRect cell = dayCell(d); !cell.isNull())
            p.drawText(cell, int(Qt::AlignCenter), month::writeHours(whole ? (sheet.dayTotal(d) + 30) / 60 * 60 : sheet.dayTotal(d)));
    p.restore();
    p.setFont(t.font(TextType::BodyStrong));
    const month::Totals total = sheet.total();
    const int left = m_views.sums()->geometry().left();
    p.fillRect(QRect(left, 0, 1, height()), t.color(ColorRole::Line));
    for (const int c : {m_model.sumColumn(), m_model.reportedColumn()}) {
        if (m_views.sums()->isColumnHidden(c)) continue;
        const QRect cell(left + m_views.sums()->columnViewportPosition(c), 0, m_views.sums()->columnWidth(c) - t.space(8), height());
        p.drawText(cell, int(Qt::AlignRight | Qt::AlignVCenter), month::writeHours(c == m_model.sumColumn() ? total.minutes : total.reported));
    }
}

} // namespace sek
