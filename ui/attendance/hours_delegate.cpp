// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/hours_delegate.h"

#include "ui/attendance/hours.h"
#include "ui/attendance/month_header.h"
#include "ui/attendance/month_model.h"
#include "ui/widgets/parts/literaltip.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowroles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

namespace sek {

HoursDelegate::HoursDelegate(MonthModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model)
{
    connect(&Theme::get(), &Theme::changed, this, &HoursDelegate::takeFonts);
    takeFonts();
}

void HoursDelegate::takeFonts()
{
    m_body = Theme::get().font(TextType::Body);
    m_strong = Theme::get().font(TextType::BodyStrong);
}

const QString& HoursDelegate::text(int minutes) const
{
    auto it = m_texts.find(minutes);
    if (it == m_texts.end()) it = m_texts.insert(minutes, month::writeHours(minutes));
    return *it;
}

// Names and notes are read letter by letter, whatever they look like.
bool HoursDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || tip.isEmpty()) return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), literalTip(tip), view);
    return true;
}

QSize HoursDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {Theme::get().px(29), Theme::get().px(31)};
}

void HoursDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = Theme::get();
    const int row = index.row();
    const int day = m_model.dayOf(index.column());
    const bool ticked = m_model.isTicked(row);
    const QRect& r = option.rect;
    ColorRole ground = ColorRole::Base;
    if (ticked) ground = ColorRole::Selection;
    else if (day > 0) {
        const month::MonthSheet& sheet = m_model.sheet();
        if (sheet.isFree(day)) ground = ColorRole::Raised;
        else if (sheet.planned(m_model.sheetRow(row), day) > 0) ground = ColorRole::Planned;
    }
    const bool selected = day > 0 && option.state.testFlag(QStyle::State_Selected);
    if (selected) ground = ColorRole::Selection;
    if (ground != ColorRole::Base) p->fillRect(r, t.color(ground));
    p->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.color(ColorRole::Line));
    if (day > 0) return paintDay(p, option, row, day);
    if (index.column() == MonthModel::Name) return paintName(p, option, row);
    if (index.column() == MonthModel::State) return paintState(p, option, index);
    const bool sum = index.column() == m_model.sumColumn();
    if (sum) p->fillRect(QRect(r.left(), r.top(), 1, r.height()), t.color(ColorRole::Line));
    const month::Totals totals = m_model.sheet().totals(m_model.sheetRow(row));
    const bool locked = m_model.sheet().row(m_model.sheetRow(row)).state == month::State::Locked;
    p->setFont(sum ? m_body : m_strong);
    p->setPen(t.inkOn(locked ? ColorRole::Muted : ColorRole::Text, ticked));
    p->drawText(r.adjusted(0, 0, -t.space(8), -1), int(Qt::AlignRight | Qt::AlignVCenter), text(sum ? totals.minutes : totals.reported));
}

void HoursDelegate::paintDay(QPainter* p, const QStyleOptionViewItem& option, int row, int day) const
{
    const Theme& t = Theme::get();
    const month::MonthSheet& sheet = m_model.sheet();
    const int s = m_model.sheetRow(row);
    const QRect r = option.rect.adjusted(0, 0, 0, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected) || m_model.isTicked(row);
    if (m_firstOfWeek.value(m_model.columnOfDay(day)))
        p->fillRect(QRect(r.left(), r.top(), 1, option.rect.height()), t.color(ColorRole::Line));
    const bool wrong = sheet.isWrong(s, day);
    const month::State state = sheet.row(s).state;
    if (sheet.hasValue(s, day)) {
        const bool draftError = wrong && state == month::State::Draft;
        p->setFont(draftError ? m_strong : m_body);
        p->setPen(t.inkOn(draftError                                ? ColorRole::Bad
                          : state == month::State::Locked ? ColorRole::Muted
                                                          : ColorRole::Text,
                          selected));
        p->drawText(r, int(Qt::AlignCenter), sheet.isAbsent(s, day) ? month::AbsenceMark : text(sheet.minutes(s, day)));
    }
    if (sheet.isShort(s, day) || sheet.hasNote(s, day)) {
        const int side = t.px(6);
        p->setRenderHint(QPainter::Antialiasing);
        p->setPen(Qt::NoPen);
        p->setBrush(t.inkOn(ColorRole::Accent, selected));
        // Below at the left: shorter than planned. Above at the right: a note, as in a spreadsheet.
        if (sheet.isShort(s, day)) {
            const QPointF at(r.left() + 2, r.bottom());
            p->drawPolygon(QPolygonF({at, at + QPointF(side, 0), at + QPointF(0, -side)}));
        }
        if (sheet.hasNote(s, day)) {
            const QPointF at(r.right() + 1, r.top());
            p->drawPolygon(QPolygonF({at, at + QPointF(-side, 0), at + QPointF(0, side)}));
        }
        p->setRenderHint(QPainter::Antialiasing, false);
    }
    if (wrong) {
        p->setPen(QPen(t.inkOn(ColorRole::Bad, false), 2));
        p->setBrush(Qt::NoBrush);
        p->drawRect(option.rect.adjusted(1, 1, -1, -1));
    } else if (sheet.isMissing(s, day)) {
        p->setPen(QPen(t.inkOn(ColorRole::Muted, selected), 1, Qt::DashLine));
        p->setBrush(Qt::NoBrush);
        p->drawRect(r.adjusted(2, 2, -3, -2));
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->currentIndex() == m_model.index(row, m_model.columnOfDay(day))) {
        const bool focus = view->hasFocus();
        p->setPen(QPen(t.inkOn(focus ? ColorRole::Focus : ColorRole::Control, selected), 2));
        p->setBrush(Qt::NoBrush);
        // Inside an error's frame, so that both are seen.
        const int in = wrong ? 4 : 1;
        p->drawRect(option.rect.adjusted(in, in, -in, -in));
    }
}

void HoursDelegate::paintName(QPainter* p, const QStyleOptionViewItem& option, int row) const
{
    const Theme& t = Theme::get();
    const month::Row& data = m_model.sheet().row(m_model.sheetRow(row));
    const bool ticked = m_model.isTicked(row);
    const QRect tick = MonthHeader::tickRect(option.rect);
    paintTick(*p, tick, ticked ? Qt::Checked : Qt::Unchecked);
    QRect r = option.rect.adjusted(tick.right() + MonthHeader::gap() - option.rect.left(), 0, 0, -1);
    const QFontMetrics fm(m_body);
    const int icon = data.protectedIdentity || data.waiting ? t.px(14) + t.space(6) : 0;
    const QString name = fm.elidedText(data.name, Qt::ElideRight, r.width() - icon - t.space(4));
    p->setFont(m_body);
    p->setPen(t.inkOn(data.state == month::State::Locked ? ColorRole::Muted : ColorRole::Text, ticked));
    p->drawText(r, int(Qt::AlignLeft | Qt::AlignVCenter), name);
    if (icon > 0) {
        const int side = t.px(14);
        IconProvider::paint(*p, QRect(r.left() + fm.horizontalAdvance(name) + t.space(6), r.top() + (r.height() - side) / 2, side, side),
                            data.protectedIdentity ? QStringLiteral("shield") : QStringLiteral("send"), t.inkOn(ColorRole::Muted, ticked));
    }
}

void HoursDelegate::paintState(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = Theme::get();
    const bool ticked = m_model.isTicked(index.row());
    const QColor ink = t.inkOn(index.data(RowRole::Ink).value<ColorRole>(), ticked);
    QRect r = option.rect.adjusted(MonthHeader::gap(), 0, 0, -1);
    const int side = t.px(14);
    IconProvider::paint(*p, QRect(r.left(), r.top() + (r.height() - side) / 2, side, side), index.data(RowRole::StateIcon).toString(), ink);
    r.setLeft(r.left() + side + t.space(6));
    p->setFont(m_body);
    p->setPen(ink);
    p->drawText(r, int(Qt::AlignLeft | Qt::AlignVCenter),
                p->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, r.width() - t.space(2)));
}

QWidget* HoursDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("hoursCellEdit"));
    edit->setFrame(false);
    edit->setAlignment(Qt::AlignCenter);
    edit->setMaxLength(8);
    edit->setProperty("cell", true);
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(edit, &QLineEdit::textEdited, edit, [edit] {
        const bool wrong = month::readHours(edit->text()).what == month::Typed::Unreadable;
        // While somebody types `3,` it is not wrong yet; what is wrong for good is said when the cell is left.
        if (!wrong && edit->property("state").isValid()) {
            edit->setProperty("state", QVariant());
            repolish(edit);
        }
    });
    return edit;
}

void HoursDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = qobject_cast<QLineEdit*>(editor);
    if (edit == nullptr || edit->isModified()) return; // a change elsewhere does not take away what is being typed
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void HoursDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* edit = qobject_cast<QLineEdit*>(editor);
    if (edit != nullptr && edit->isModified()) model->setData(index, edit->text(), Qt::EditRole);
}

void HoursDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // Room for `3,75` and the caret, over the neighbour where the cell is narrow.
    QRect r = option.rect;
    const int wanted = Theme::get().px(56);
    if (r.width() < wanted) r.adjust(-(wanted - r.width()) / 2, 0, (wanted - r.width() + 1) / 2, 0);
    if (const QWidget* parent = editor->parentWidget()) {
        if (r.left() < 0) r.moveLeft(0);
        if (r.right() >= parent->width()) r.moveRight(parent->width() - 1);
    }
    editor->setGeometry(r);
}

bool HoursDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (edit == nullptr || event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    int rows = 0;
    int columns = 0;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: rows = key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1; break;
    case Qt::Key_Tab: columns = 1; break;
    case Qt::Key_Backtab: columns = -1; break;
    case Qt::Key_Up: rows = -1; break;
    case Qt::Key_Down: rows = 1; break;
    default: return QStyledItemDelegate::eventFilter(watched, event);
    }
    if (key->modifiers().testFlag(Qt::ControlModifier)) return QStyledItemDelegate::eventFilter(watched, event);
    if (edit->isModified() && month::readHours(edit->text()).what == month::Typed::Unreadable) {
        edit->setProperty("state", QStringLiteral("error"));
        repolish(edit);
        edit->selectAll();
        Q_EMIT commitData(edit); // says what is wrong; the cell keeps what it had, the editor what was typed
        return true;
    }
    Q_EMIT commitData(edit);
    Q_EMIT closeEditor(edit, QAbstractItemDelegate::NoHint);
    Q_EMIT moveWanted(rows, columns);
    return true;
}

} // namespace sek
