// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <string>

namespace sek::test {

/// A real Chromium without a window, as wide as a phone, driven over WebDriver. It has a profile of its own, takes any
/// certificate (the sample's is private) and lets a test look at what a person would see.
class Browser
{
public:
    Browser();
    ~Browser();
    bool isOpen() const { return !m_session.empty(); }
    /// What went wrong when it is not.
    std::string failure() const { return m_failure; }

    void go(const QString& address);
    QString address() const;
    QString source() const;
    /// Whether there is such an element; waits for the page that is on its way.
    bool has(const QString& css) const;
    QString textOf(const QString& css) const;
    bool click(const QString& css);
    bool type(const QString& css, const QString& text);
    /// Runs a function's body in the page, as a debugger would: the page itself lets no script run.
    Json run(const QString& body) const;
    /// The whole page as it is scrolled through, as PNG.
    QByteArray picture() const;

    static constexpr int Width = 390, Height = 844;

private:
    Json call(const QByteArray& method, const QString& path, const Json& body = Json::object()) const;
    QString element(const QString& css) const;

    QTemporaryDir m_profile;
    QProcess m_driver;
    std::uint16_t m_port;
    std::string m_session;
    std::string m_failure;
};

} // namespace sek::test
