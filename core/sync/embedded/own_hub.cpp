// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/embedded/own_hub.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <sodium.h>

namespace sek {

namespace {

constexpr int MostDeaths = 6;
constexpr int GraceMs = 5000;
constexpr int SettledMs = 30'000;
constexpr qsizetype MostErrors = 8 * 1024;

} // namespace

OwnHub::OwnHub(QString program, QString folder, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_folder(std::move(folder))
{
    m_again.setSingleShot(true);
    m_settled.setSingleShot(true);
    m_settled.setInterval(SettledMs);
    connect(&m_settled, &QTimer::timeout, this, [this] { m_deaths = 0; });
    connect(&m_again, &QTimer::timeout, this, &OwnHub::launch);
}

OwnHub::~OwnHub()
{
    QProcess* process = std::exchange(m_process, nullptr);
    if (!process) return;
    process->disconnect(this);
    process->closeWriteChannel();
    // The program is ending: it may wait for its child, but not for ever.
    if (!process->waitForFinished(GraceMs)) process->kill();
    process->waitForFinished(GraceMs);
}

QString OwnHub::findProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(
        QStringLiteral("sekretariat-hub"),
        {here, here + QStringLiteral("/../libexec/sekretariat"), here + QStringLiteral("/../lib/sekretariat"),
         here + QStringLiteral("/../hub"), here + QStringLiteral("/../Resources")});
}

bool OwnHub::isMade() const
{
    return QFile::exists(m_folder + QStringLiteral("/hub.json")); // written last
}

void OwnHub::giveKey(QProcess& process, const SecureBytes& key)
{
    QByteArray line(65, '\n');
    sodium_bin2hex(line.data(), 65, key.data(), key.size());
    line[64] = '\n';
    process.write(line);
    sodium_memzero(line.data(), static_cast<std::size_t>(line.size()));
}

QString OwnHub::lastWord(const QByteArray& errors)
{
    // "sekretariat-hub: CODE detail"
    const QList<QByteArray> lines = errors.trimmed().split('\n');
    const QByteArray prefix("sekretariat-hub: ");
    for (auto it = lines.crbegin(); it != lines.crend(); ++it)
        if (it->startsWith(prefix)) return QString::fromLatin1(it->mid(prefix.size()).split(' ').first());
    return QStringLiteral("own_hub_ended");
}

void OwnHub::make(Kind kind, const SecureBytes& key, const QString& founder, std::function<void(Result<QByteArray>)> done)
{
    if (m_program.isEmpty()) return done(fail("own_hub_program"));
    // What an interrupted first start left is in the way; kept aside all the same, whatever it is.
    if (QDir().exists(m_folder)) {
        int n = 1;
        while (QDir().exists(m_folder + QStringLiteral(".old-%1").arg(n))) ++n;
        if (!QDir().rename(m_folder, m_folder + QStringLiteral(".old-%1").arg(n))) return done(fail("file_io"));
    }
    auto* process = new QProcess(this);
    auto answered = std::make_shared<bool>(false);
    const auto answer = [process, answered, done = std::move(done)](Result<QByteArray> result) {
        if (std::exchange(*answered, true)) return;
        process->deleteLater();
        done(std::move(result));
    };
    connect(process, &QProcess::errorOccurred, this, [answer](QProcess::ProcessError e) {
        if (e == QProcess::FailedToStart) answer(fail("own_hub_program"));
    });
    connect(process, &QProcess::finished, this, [process, answer](int code, QProcess::ExitStatus status) {
        if (status != QProcess::NormalExit || code != 0)
            return answer(fail(lastWord(process->readAllStandardError()).toStdString()));
        answer(process->readAllStandardOutput().trimmed());
    });
    process->start(m_program, {kind == Kind::Sample ? QStringLiteral("sample") : QStringLiteral("init"), m_folder,
                               QStringLiteral("--key-stdin")});
    giveKey(*process, key);
    process->write(founder.toUtf8() + '\n');
    process->closeWriteChannel();
}

void OwnHub::start(SecureBytes key, quint16 port)
{
    stop();
    m_key = std::move(key);
    m_port = port;
    m_deaths = 0;
    launch();
}

void OwnHub::launch()
{
    if (m_key.empty()) return;
    if (m_program.isEmpty()) return giveUp(QStringLiteral("own_hub_program"));
    m_state = State::Starting;
    m_errors.clear();
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &OwnHub::readLines);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        // Requests are logged there: nobody reads that here but for the last line of a program that died.
        m_errors = (m_errors + m_process->readAllStandardError()).right(MostErrors);
    });
    connect(m_process, &QProcess::finished, this, &OwnHub::ended);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError e) {
        if (e == QProcess::FailedToStart) giveUp(QStringLiteral("own_hub_program"));
    });
    m_process->start(m_program, {QStringLiteral("serve"), m_folder, QStringLiteral("--key-stdin"), QStringLiteral("--port"),
                                 QString::number(m_port)});
    giveKey(*m_process, m_key);
}

void OwnHub::readLines()
{
    while (m_process && m_process->canReadLine()) {
        const QByteArray line = m_process->readLine().trimmed();
        if (!line.startsWith("listening on ")) continue;
        m_port = line.mid(13).toUShort();
        m_state = State::Running;
        m_settled.start();
        Q_EMIT running(m_port);
    }
}

void OwnHub::ended()
{
    m_errors = (m_errors + m_process->readAllStandardError()).right(MostErrors);
    m_process->deleteLater();
    m_process = nullptr;
    m_settled.stop();
    if (++m_deaths >= MostDeaths) return giveUp(lastWord(m_errors));
    m_state = State::Starting;
    m_again.start(m_firstDelayMs << (m_deaths - 1));
}

void OwnHub::giveUp(const QString& code)
{
    if (m_process) m_process->deleteLater();
    m_process = nullptr;
    m_state = State::Failed;
    Q_EMIT failed(code);
}

void OwnHub::letGo(QProcess* process)
{
    process->closeWriteChannel();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QTimer::singleShot(GraceMs, process, [process] { process->kill(); });
}

void OwnHub::stop()
{
    m_key.wipe();
    m_again.stop();
    m_settled.stop();
    m_state = State::Stopped;
    QProcess* process = std::exchange(m_process, nullptr);
    if (!process) return;
    process->disconnect(this);
    // Read on, or it could block on a full pipe and not see the end.
    connect(process, &QProcess::readyReadStandardError, process, [process] { process->readAllStandardError(); });
    letGo(process);
}

} // namespace sek
