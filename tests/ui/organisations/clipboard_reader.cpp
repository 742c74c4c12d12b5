// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <cstdio>

/// Another program that looks at the clipboard, as those that keep its history do: one line per kind, then the text.
int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime) return 1;
    for (const QString& format : mime->formats()) {
        const QByteArray line = format.toUtf8() + '=' + (format.startsWith(QLatin1String("x-kde")) ? mime->data(format) : QByteArray());
        std::printf("%s\n", line.constData());
    }
    std::printf("%s\n", mime->text().toUtf8().constData());
    return 0;
}
