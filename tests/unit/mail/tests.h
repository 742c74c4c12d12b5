// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/mail/mail_texts.h"
#include "translations/field_texts.h"

#include <QFile>
#include <QObject>

#include <memory>
#include <stdexcept>

std::unique_ptr<QObject> makeCourierTest();
std::unique_ptr<QObject> makeMimeTest();
std::unique_ptr<QObject> makeTextsTest();

namespace sek::test {

inline std::map<std::string, QByteArray> mailFiles()
{
    std::map<std::string, QByteArray> out;
    for (const char* language : {"en", "lv", "sv", "pl"}) {
        QFile file(QStringLiteral(SEK_SOURCE_DIR "/resources/data/mails/%1.json").arg(QLatin1String(language)));
        if (file.open(QIODevice::ReadOnly)) out[language] = file.readAll();
    }
    return out;
}

/// The texts as the hub has them.
inline const MailTexts& mailTexts()
{
    static const MailTexts texts = [] {
        auto read = MailTexts::read(mailFiles(), FieldTexts());
        if (!read) throw std::runtime_error(read.error().code + " " + read.error().detail);
        return *read;
    }();
    return texts;
}

} // namespace sek::test
