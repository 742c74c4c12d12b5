// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QLineEdit;

namespace sek {

/// Watches what is copied out of the program, by its own buttons or by Ctrl+C: it is marked as sensitive, so that histories of
/// the clipboard leave it out, and taken away after half a minute unless something else was copied meanwhile (SEC-68). One for
/// the whole program.
class ClipGuard : public QObject
{
    Q_OBJECT
public:
    explicit ClipGuard(QObject* parent = nullptr);
    static constexpr int KeepMs = 30'000;
    /// For tests.
    void setKeepMs(int ms) { m_timer.setInterval(ms); }
    /// Whether what lies in the clipboard carries the mark.
    static bool isMarked();

private:
    void changed();
    QTimer m_timer;
    QString m_copied;
};

/// Nothing can be copied out of the field: no keys, no menu, no dragging (SEC-68, national numbers and the like).
void forbidCopying(QLineEdit* edit);

} // namespace sek
