// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/hub_process.h"

#include "core/store/rest_seal.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QRandomGenerator>
#include <QTcpServer>

#include <memory>
#include <stdexcept>
#include <vector>

namespace sek::test {

namespace {

constexpr int ProgramMs = 60'000;

QString program()
{
    return QStringLiteral(SEK_BINARY_DIR "/app/hub/sekretariat-hub");
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void makeSample(const QString& folder, const QString& database)
{
    QStringList arguments{QStringLiteral("sample"), folder};
    if (!database.isEmpty()) arguments << QStringLiteral("--database") << database;
    if (const auto made = HubProcess::run(arguments); made.code != 0) throw std::runtime_error(made.err.toStdString());
}

/// A sample as `sekretariat-hub sample` leaves it.
const QTemporaryDir& made()
{
    static QTemporaryDir folder;
    static const bool once = [] {
        makeSample(folder.path(), {});
        return true;
    }();
    (void)once;
    return folder;
}

} // namespace

std::uint16_t freePort()
{
    // Somebody else binds it a moment later, and a hub that is started again once more. What the system hands out is soon handed
    // out again, to a connection; from below that range a port belongs to the test that has its file, until the test ends.
    static std::vector<std::unique_ptr<QLockFile>> mine;
    for (int i = 0; i < 1000; ++i) {
        const auto port = static_cast<std::uint16_t>(QRandomGenerator::system()->bounded(20'000, 32'000));
        auto file = std::make_unique<QLockFile>(QDir::temp().filePath(QStringLiteral("sekretariat-test-port-%1").arg(port)));
        file->setStaleLockTime(0); // a test may last; one that was killed is known by its process
        QTcpServer server;
        if (!file->tryLock(0) || !server.listen(QHostAddress::LocalHost, port)) continue;
        mine.push_back(std::move(file));
        return port;
    }
    throw std::runtime_error("no port");
}

OrgId sampleOrg(int number)
{
    return *OrgId::parse("01900000-0000-7000-8000-00000000000" + std::to_string(number));
}

HubProcess::HubProcess(const QString& database) : m_database(database), m_port(freePort())
{
    if (database.isEmpty()) {
        for (const QString& name : QDir(made().path()).entryList(QDir::Files)) {
            QFile::copy(made().filePath(name), m_folder.filePath(name));
        }
    } else {
        makeSample(m_folder.path(), database);
    }
    moveIn();
}

HubProcess::HubProcess(CopyOf copy) : m_database(copy.hub.m_database), m_port(freePort())
{
    for (const char* name : {"hub.json", "secrets.json", "tls.crt", "tls.key", "sample.json"})
        QFile::copy(copy.hub.file(name), file(name));
    moveIn();
}

std::unique_ptr<HubProcess> HubProcess::another(const HubProcess& first)
{
    return std::unique_ptr<HubProcess>(new HubProcess(CopyOf{first}));
}

void HubProcess::moveIn()
{
    auto config = cj1::parse(bytesOf(file("hub.json")));
    (*config)["port"] = m_port;
    (*config)["public_address"] = "127.0.0.1:" + std::to_string(m_port);
    QFile out(file("hub.json"));
    if (!out.open(QIODevice::WriteOnly) || out.write(cj1::write(*config)) < 0) throw std::runtime_error("hub.json");
    m_sample = cj1::parse(bytesOf(file("sample.json"))).value();
    m_serve.setStandardErrorFile(file("serve.log"), QIODevice::Append);
}

HubProcess::~HubProcess()
{
    kill();
}

bool HubProcess::start()
{
    m_serve.start(m_server.isEmpty() ? program() : m_server, {QStringLiteral("serve"), m_folder.path()});
    while (!m_serve.canReadLine()) {
        if (m_serve.waitForReadyRead(ProgramMs)) continue;
        // The folder goes with the test: what the hub said is needed now.
        qWarning("the hub did not start: %s, code %d\n%s", qPrintable(m_serve.errorString()), m_serve.exitCode(), bytesOf(file("serve.log")).constData());
        return false;
    }
    return m_serve.readLine().startsWith("listening on " + QByteArray::number(m_port));
}

void HubProcess::kill()
{
    if (m_serve.state() == QProcess::NotRunning) return;
    m_serve.kill();
    m_serve.waitForFinished(ProgramMs);
}

bool HubProcess::stop()
{
    m_serve.terminate();
    return m_serve.waitForFinished(ProgramMs) && m_serve.exitStatus() == QProcess::NormalExit && m_serve.exitCode() == 0;
}

HubProcess::Outcome HubProcess::run(const QStringList& arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(ProgramMs)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

InvitationLink HubProcess::invitation(const std::string& email)
{
    for (const Json& person : at(m_sample, "people")) {
        if (text(person, "email") != email) continue;
        InvitationLink link = parseInvitationLink(text(person, "invitation")).value();
        link.hub = "127.0.0.1:" + std::to_string(m_port);
        return link;
    }
    throw std::runtime_error("nobody of that address in the sample");
}

InvitationLink HubProcess::anotherInvitation(const std::string& email)
{
    const auto made = run({QStringLiteral("account"), folder(), QStringLiteral("--email"), QString::fromStdString(email),
                           QStringLiteral("--device")});
    const auto link = parseInvitationLink(made.out.trimmed().toStdString());
    if (!link) throw std::runtime_error("no invitation: " + made.err.toStdString());
    return *link;
}

std::int64_t HubProcess::peakMemoryKiB() const
{
    const QByteArray status = bytesOf(QStringLiteral("/proc/%1/status").arg(pid()));
    const auto from = status.indexOf("VmHWM:");
    return from < 0 ? 0 : status.mid(from + 6).trimmed().split(' ').value(0).toLongLong();
}

std::string HubProcess::somebodyOf(const OrgId& org) const
{
    for (const Json& person : at(m_sample, "people"))
        if (text(person, "org") == org.text()) return text(person, "email");
    throw std::runtime_error("nobody of that organisation in the sample");
}

QByteArray HubProcess::log() const
{
    return bytesOf(file("serve.log"));
}

QByteArray HubProcess::logWithoutNumbers() const
{
    static const QRegularExpression numbers(QStringLiteral("^[0-9a-f]{16}(?= )|(?<=^listening on )[0-9]+$|(?<= )[0-9]+ ms$"), QRegularExpression::MultilineOption);
    return QString::fromUtf8(log()).remove(numbers).toUtf8();
}

bool HubProcess::replaceBy(const QString& folder)
{
    for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files)) QFile::remove(m_folder.filePath(name));
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        if (!QFile::copy(folder + u'/' + name, m_folder.filePath(name))) return false;
    auto config = cj1::parse(bytesOf(file("hub.json")));
    if (!config) return false;
    (*config)["port"] = m_port;
    QFile out(file("hub.json"));
    return out.open(QIODevice::WriteOnly) && out.write(cj1::write(*config)) > 0;
}

std::vector<QByteArray> HubProcess::sealedParts(const QByteArray& sha256) const
{
    return column(QStringLiteral("SELECT sealed FROM blob_part WHERE sha256 = ? ORDER BY at"), sha256);
}

std::vector<QByteArray> HubProcess::sealedContents() const
{
    std::vector<QByteArray> out;
    for (const char* column : {"body FROM record", "wire FROM command_log", "answer FROM answer"})
        for (QByteArray& bytes : this->column(QStringLiteral("SELECT ") + QLatin1String(column)))
            if (ContentSeal::isSealed(bytes)) out.push_back(std::move(bytes));
    return out;
}

std::vector<QByteArray> HubProcess::column(const QString& select, const QVariant& value) const
{
    const QString name = QStringLiteral("parts");
    std::vector<QByteArray> out;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(file("hub.db"));
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"));
        if (db.open()) {
            QSqlQuery query(db);
            query.prepare(select);
            if (value.isValid()) query.addBindValue(value);
            for (query.exec(); query.next();)
                out.push_back(query.value(0).toByteArray());
        }
    }
    QSqlDatabase::removeDatabase(name);
    return out;
}

bool HubProcess::sql(const QString& statement)
{
    const QString name = QStringLiteral("test");
    bool done = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(file("hub.db"));
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        if (db.open()) {
            QSqlQuery query(db);
            done = query.exec(statement) && query.numRowsAffected() > 0;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace sek::test
