// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bureau.h"

/// The open dialog of that class; fails the test run when none comes.
template <class D> D* opened(Bureau& b)
{
    D* found = nullptr;
    (void)QTest::qWaitFor([&] {
        for (D* d : b.window().template findChildren<D*>())
            if (d->isVisible()) found = d;
        return found != nullptr;
    }, 20'000);
    if (!found) qFatal("no dialog");
    return found;
}

/// Types over what stands in the field, letter by letter and in any script.
inline void fill(QWidget* in, const char* name, const QString& text)
{
    auto* edit = in->findChild<QLineEdit*>(QLatin1String(name));
    edit->setFocus();
    edit->selectAll();
    for (const QChar c : text) QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// Presses the button by keyboard; fails the test run when it cannot be pressed.
inline void click(QWidget* in, const char* name)
{
    auto* button = in->findChild<QAbstractButton*>(QLatin1String(name));
    if (!button->isEnabled()) qFatal("the button cannot be pressed: %s", name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}
