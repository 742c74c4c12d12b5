// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/evidence/invitation_link.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>
#include <vector>

namespace sek::test {

/// A port of this computer that is free now and that no other test is given while this one lasts.
std::uint16_t freePort();

/// A hub with the three invented organisations in a folder of its own, and the real program to serve it. Making the
/// sample takes a while, so it is made once and copied.
class HubProcess
{
public:
    /// `database` empty: a file in the folder; else the URL of an empty database, which is filled.
    explicit HubProcess(const QString& database = {});
    /// Another process of the same hub: a folder with the same keys and database, at another port.
    static std::unique_ptr<HubProcess> another(const HubProcess& first);
    ~HubProcess();

    /// Serves; true when it listens.
    bool start();
    /// From the next start on another program serves, with the same arguments.
    void serveBy(const QString& program) { m_server = program; }
    /// SIGKILL, and nothing before.
    void kill();
    /// SIGTERM; true when it ended with 0.
    bool stop();
    bool isRunning() const { return m_serve.state() == QProcess::Running; }

    /// Runs another subcommand of the program. Its standard output and exit code.
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    static Outcome run(const QStringList& arguments);

    /// URL of the database, empty for a file in the folder.
    const QString& database() const { return m_database; }
    QString folder() const { return m_folder.path(); }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    std::uint16_t port() const { return m_port; }
    std::int64_t pid() const { return m_serve.processId(); }
    /// The most memory the serving process ever held (resident, in KiB); 0 when it does not run.
    std::int64_t peakMemoryKiB() const;
    /// The first person of the sample who has an account in that organisation.
    std::string somebodyOf(const OrgId& org) const;
    /// An invitation for one more device of the person, to be used once: the one that the sample was made with.
    InvitationLink invitation(const std::string& email);
    /// As many more as are asked for.
    InvitationLink anotherInvitation(const std::string& email);
    std::string password() const { return text(m_sample, "password"); }
    /// Everything the program has written about itself.
    QByteArray log() const;
    /// The same without its port and each line's random name and milliseconds: four digits of a
    /// code stand in those by chance.
    QByteArray logWithoutNumbers() const;

    /// Serves another hub's folder from now on, on this one's port; false when it cannot be read. Not while it runs.
    bool replaceBy(const QString& folder);

    /// Runs one SQL statement in the hub's file, beside the program. False when it failed or touched nothing.
    bool sql(const QString& statement);
    /// What the hub's file holds of an attachment: the parts as they lie sealed in it.
    std::vector<QByteArray> sealedParts(const QByteArray& sha256) const;
    /// What rests sealed in it of records, commands and answers.
    std::vector<QByteArray> sealedContents() const;

private:
    /// The first column of a query that takes at most one value.
    std::vector<QByteArray> column(const QString& select, const QVariant& value = {}) const;
    struct CopyOf
    {
        const HubProcess& hub;
    };
    explicit HubProcess(CopyOf copy);
    void moveIn();

    QTemporaryDir m_folder;
    QString m_database;
    std::uint16_t m_port;
    Json m_sample;
    QString m_server;
    QProcess m_serve;
};

/// The revision of the sample's second organisation: created, then one user added.
inline constexpr int SampleRevision = 2;

/// The ids of the sample's organisations, 1 to 3.
OrgId sampleOrg(int number);

} // namespace sek::test
