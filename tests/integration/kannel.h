// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>
#include <string>
#include <vector>

namespace sek::test {

/// A text message as the network's end of Kannel took it.
struct Texted
{
    std::string from, to;
    std::string coding; ///< `text` (7 bit) or `ucs-2`
    QString text;
};

/// A real Kannel with its fake SMSC, on this computer alone and on free ports; keeps nothing.
class Kannel
{
public:
    Kannel();
    ~Kannel();
    Kannel(const Kannel&) = delete;
    Kannel& operator=(const Kannel&) = delete;

    /// True when a message can be sent.
    bool start();
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_sendPort); }
    static constexpr const char* User = "exempel";
    static constexpr const char* Password = "invented kannel word";

    /// In the order they came.
    std::vector<Texted> texts() const;

private:
    bool run(QProcess& process, const QString& program, const QStringList& arguments, const QString& log);
    bool listens(std::uint16_t port) const;

    QTemporaryDir m_folder;
    QProcess m_bearerbox, m_smsbox, m_network;
    std::uint16_t m_adminPort, m_boxPort, m_networkPort, m_sendPort;
};

} // namespace sek::test
