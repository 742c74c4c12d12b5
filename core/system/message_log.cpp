// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/message_log.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <cstdio>

namespace sek {

namespace {

constexpr qsizetype LongestLine = 200;

QByteArray escaped(const QString& message)
{
    QByteArray out;
    for (const QChar c : message.left(LongestLine)) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f) out += static_cast<char>(c.unicode());
        else out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return message.size() > LongestLine ? out + "..." : out;
}

void say(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    std::fprintf(stderr, "%s: %s\n", context.category ? context.category : "default", escaped(message).constData());
}

} // namespace

void keepLogsBrief()
{
    qInstallMessageHandler(say);
}

} // namespace sek
