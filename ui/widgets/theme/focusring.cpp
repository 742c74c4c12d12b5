// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/focusring.h"

#include "ui/widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDynamicPropertyChangeEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTextEdit>

namespace sek {
namespace {

bool isInput(const QWidget* w)
{
    return qobject_cast<const QLineEdit*>(w) != nullptr || qobject_cast<const QComboBox*>(w) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(w) != nullptr || qobject_cast<const QTextEdit*>(w) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(w) != nullptr;
}

// The part of the frame's rectangle that is ringed, in the frame's coordinates.
QRect target(const QWidget* frame)
{
    const QRect inner =
        frame->rect().adjusted(FocusRing::margin, FocusRing::margin, -FocusRing::margin, -FocusRing::margin);
    const auto* f = qobject_cast<const QFocusFrame*>(frame);
    const QWidget* w = f != nullptr ? f->widget() : nullptr;
    const bool check = qobject_cast<const QCheckBox*>(w) != nullptr;
    const bool radio = qobject_cast<const QRadioButton*>(w) != nullptr;
    if (!(check || radio) || w->property("ring").toString() == QLatin1StringView("whole")) return inner;
    QStyleOptionButton o;
    o.initFrom(w);
    return w->style()
        ->subElementRect(check ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &o, w)
        .translated(inner.topLeft());
}

} // namespace

FocusRing::FocusRing(QApplication& app, QObject* parent) : QObject(parent)
{
    connect(&app, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&Theme::get(), &Theme::changed, this, [this] { follow(m_now); });
}

bool FocusRing::wanted(const QWidget* w)
{
    if (qobject_cast<const QMenu*>(w) != nullptr || qobject_cast<const QMenuBar*>(w) != nullptr) return false;
    if (w->property("ring").toString() == QLatin1StringView("none")) return false;
    if (qobject_cast<const QAbstractItemView*>(w) != nullptr) return false;
    if (isInput(w)) return Theme::get().highContrast() || !w->property("state").toString().isEmpty();
    return !w->isWindow();
}

void FocusRing::follow(QWidget* now)
{
    if (m_now != nullptr && m_now != now) m_now->removeEventFilter(this);
    for (const auto& frame : std::as_const(m_frames))
        if (frame != nullptr && (now == nullptr || frame->window() != now->window())) frame->setWidget(nullptr);
    m_now = now;
    if (now == nullptr) return;
    now->installEventFilter(this);
    QPointer<QFocusFrame>& frame = m_frames[now->window()];
    if (frame == nullptr) {
        frame = new QFocusFrame(now->window());
        frame->setObjectName(QStringLiteral("focusRingFrame"));
        connect(now->window(), &QObject::destroyed, this, [this, window = now->window()] { m_frames.remove(window); });
    }
    // Setting the same widget again would keep the old geometry and mask.
    frame->setWidget(nullptr);
    if (wanted(now)) frame->setWidget(now);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_now && event->type() == QEvent::DynamicPropertyChange &&
        static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == "state")
        follow(m_now);
    return QObject::eventFilter(watched, event);
}

void FocusRing::paint(QPainter& p, const QRect& rect, const QWidget* frame)
{
    Q_UNUSED(rect)
    const QRectF around = QRectF(target(frame)).adjusted(-3, -3, 3, 3);
    const auto* f = qobject_cast<const QFocusFrame*>(frame);
    const bool round = f != nullptr && qobject_cast<const QRadioButton*>(f->widget()) != nullptr &&
                       f->widget()->property("ring").toString() != QLatin1StringView("whole");
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(Theme::get().color(ColorRole::Focus), 2));
    p.setBrush(Qt::NoBrush);
    if (round)
        p.drawEllipse(around);
    else
        p.drawRoundedRect(around, 7, 7);
    p.restore();
}

QRegion FocusRing::mask(const QWidget* frame)
{
    const QRect t = target(frame);
    return QRegion(t.adjusted(-margin, -margin, margin, margin)) - QRegion(t.adjusted(1, 1, -1, -1));
}

} // namespace sek
