// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace sek {

/// One program a profile (SEC-71): the second start asks the first one to come forward and ends. The profile folder's
/// lock decides who is first; this only carries the wish.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString& profileFolder, QObject* parent = nullptr);

    /// Called by the one that holds the profile.
    void listen();
    /// Called by the one that came second; true when the first one was reached. `message` is an invitation link or empty.
    bool wakeOther(const QString& message = {});

Q_SIGNALS:
    void woken(const QString& message);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace sek
