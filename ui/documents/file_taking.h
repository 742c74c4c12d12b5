// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_kind.h"

#include <QImage>
#include <QString>

#include <functional>

class QObject;

namespace sek {

/// A file a person chose, read and looked at; nothing of it is on disk but what was there before.
struct TakenFile
{
    QString name;      ///< without its folder
    QByteArray bytes;
    FileLook look;
    QImage preview;    ///< the image or a PDF's first page; null when it cannot be drawn
    int pages = 0;     ///< of a PDF; 0 when not known
};

/// Reads and checks the file on another thread and calls back on this one, unless the context is gone. Fails as
/// lookAtFile does, and with `file_unreadable`.
void takeFile(const QString& path, QObject* context, std::function<void(Result<TakenFile>)> done);

/// A page as a picture, `width` pixels wide at most; drawn on another thread. Pages count from 0; `pages` is told
/// with each. A null image when it cannot be drawn.
struct DrawnPage
{
    QImage image;
    int pages = 0;
};
void drawPage(const QByteArray& bytes, int page, int width, QObject* context, std::function<void(DrawnPage)> done);

/// Writes the file whole or not at all. Any thread but the window's. Fails with `file_io`.
Done writeFile(const QString& path, const QByteArray& bytes);

/// Whether this program can draw PDFs.
bool canDrawPdf();

/// Writes the bytes where the person chose; on another thread. Fails with `file_io`.
void saveFile(const QString& path, const QByteArray& bytes, QObject* context, std::function<void(Done)> done);

/// Why a file is not taken or shown, in a sentence.
QString fileTrouble(const std::string& code);

/// "1.4 MB" in the window's language.
QString fileSize(std::int64_t bytes);

} // namespace sek
