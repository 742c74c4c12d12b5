// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/maildir.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <filesystem>

namespace sek {

Delivered Maildir::deliver(const Mail& mail)
{
    const auto bytes = mimeOf(mail);
    if (!bytes) return {Delivered::Kind::Never, bytes.error().code};
    constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    for (const char* part : {"/tmp", "/new", "/cur"})
        if (!QDir().mkpath(m_folder + QLatin1String(part))) return {Delivered::Kind::NoServer, "mail_folder"};
    QFile::setPermissions(m_folder, Private | QFileDevice::ExeOwner);
    const QString name = u'/' + QString::number(mail.date.ms) + u'.' + QString::fromStdString(mail.id) + QStringLiteral(".sekretariat");
    const QString part = m_folder + QStringLiteral("/tmp") + name;
    {
        QFile out(part);
        if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(Private) || out.write(*bytes) != bytes->size() || !out.flush())
            return {Delivered::Kind::NoServer, "mail_folder"};
    }
    std::error_code error; // replaces in one step, which QFile::rename does not
    std::filesystem::rename(part.toStdString(), (m_folder + QStringLiteral("/new") + name).toStdString(), error);
    if (error) return {Delivered::Kind::NoServer, "mail_folder"};
    return {};
}

std::vector<Mail> Maildir::mails(const std::string& address) const
{
    std::vector<Mail> out;
    for (const char* part : {"/new", "/cur"}) {
        const QDir folder(m_folder + QLatin1String(part));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) continue;
            auto mail = readMime(file.readAll());
            if (!mail || (!address.empty() && QString::fromStdString(mail->to).toLower() != QString::fromStdString(address).toLower()))
                continue;
            out.push_back(std::move(*mail));
        }
    }
    std::ranges::stable_sort(out, {}, [](const Mail& m) { return std::pair(m.date, m.to); });
    return out;
}

} // namespace sek
