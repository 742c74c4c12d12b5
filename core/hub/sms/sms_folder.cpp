// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/sms/sms_folder.h"

#include "core/base/json.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace sek {

Delivered SmsFolder::send(const Sms& sms)
{
    constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir().mkpath(m_folder)) return {Delivered::Kind::NoServer, "sms_folder"};
    QFile::setPermissions(m_folder, Private | QFileDevice::ExeOwner);
    const QByteArray bytes = cj1::write({{"at", toRfc3339(sms.queuedAt)},
                                         {"to", sms.to},
                                         {"text", sms.text.toStdString()},
                                         {"language", sms.language},
                                         {"event", sms.event},
                                         {"parts", sms.length.parts}});
    QSaveFile out(m_folder + u'/' + QString::number(sms.queuedAt.ms) + u'.' + QString::fromStdString(sms.id) +
                  QStringLiteral(".json"));
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(Private) || out.write(bytes) != bytes.size() || !out.commit())
        return {Delivered::Kind::NoServer, "sms_folder"};
    return {Delivered::Kind::Yes, {}, "folder", sms.id, sms.length.parts};
}

std::vector<SmsFolder::Kept> SmsFolder::messages(const std::string& number) const
{
    std::vector<Kept> out;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto json = cj1::parse(file.read(64 * 1024));
        const auto at = json ? parseRfc3339(text(*json, "at")) : Result<Instant>(failure(json));
        if (!at || (!number.empty() && text(*json, "to") != number)) continue;
        out.push_back({*at, text(*json, "to"), qtext(*json, "text"), text(*json, "language"), text(*json, "event"),
                       static_cast<int>(integer(*json, "parts", 1))});
    }
    std::ranges::stable_sort(out, {}, [](const Kept& k) { return k.at; });
    return out;
}

} // namespace sek
