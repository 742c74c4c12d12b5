// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keys/secure_bytes.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <functional>

namespace sek {

/// The embedded hub (design 3.4): the hub's program as a child process, in a folder of its own inside the profile. It
/// listens on 127.0.0.1 only; its files are sealed with a key that goes over the child's standard input and nowhere else.
/// It is started again when it dies, and ends with the pipe when this program is gone. One thread with an event loop.
class OwnHub : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running, Failed };
    enum class Kind { Sample, Empty };

    /// `program` is an absolute path; see findProgram().
    OwnHub(QString program, QString folder, QObject* parent = nullptr);
    ~OwnHub() override;

    /// Beside this program, in libexec, or where the build leaves it; never by PATH. Empty when it is not there.
    static QString findProgram();

    /// Whether the folder holds a hub.
    bool isMade() const;
    QString folder() const { return m_folder; }

    /// Makes the hub. `founder`: whom to invite to found the organisation; the answer is the invitation link. A sample
    /// has its own people, and the answer is empty. Fails with `own_hub_program`, or the code the program gave.
    void make(Kind kind, const SecureBytes& key, const QString& founder, std::function<void(Result<QByteArray>)> done);

    /// Serves until stop(). `port` is where it listened last time, 0 for any; it takes another one when that is taken.
    void start(SecureBytes key, quint16 port);
    /// Wipes the key and lets the program end.
    void stop();

    State state() const { return m_state; }
    quint16 port() const { return m_port; } ///< while it runs

    /// Milliseconds before the first new start; doubled each time. For tests.
    void setPatience(int firstDelayMs) { m_firstDelayMs = firstDelayMs; }

Q_SIGNALS:
    void running(quint16 port);
    /// It does not stay alive. The code is its last word, or `own_hub_program`.
    void failed(const QString& code);

private:
    void launch();
    void readLines();
    void ended();
    void giveUp(const QString& code);
    static void giveKey(QProcess& process, const SecureBytes& key);
    static QString lastWord(const QByteArray& errors);
    static void letGo(QProcess* process);

    QString m_program;
    QString m_folder;
    SecureBytes m_key;
    QProcess* m_process = nullptr;
    QByteArray m_errors;
    QTimer m_again;
    QTimer m_settled; ///< it has lived long enough to forget earlier deaths
    State m_state = State::Stopped;
    quint16 m_port = 0;
    int m_deaths = 0;
    int m_firstDelayMs = 300;
};

} // namespace sek
