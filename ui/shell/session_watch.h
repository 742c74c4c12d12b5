// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sek {

/// Tells when the person's session at this computer is locked or the computer goes to sleep, where the system says so.
class SessionWatch : public QObject
{
    Q_OBJECT
public:
    explicit SessionWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void left();

private Q_SLOTS:
    void sleeping(bool begins);
    void screenSaver(bool active);
    void locked();
};

} // namespace sek
