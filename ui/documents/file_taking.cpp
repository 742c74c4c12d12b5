// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/file_taking.h"

#include "ui/documents/elsewhere.h"

#ifdef SEK_HAVE_POPPLER
#include <poppler-qt6.h>
#endif

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace sek {

namespace {

constexpr int PreviewWidth = 900;
constexpr int LongestSide = 4000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

DrawnPage drawImage(const QByteArray& bytes, int width)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    QImageReader::setAllocationLimit(512); // MB; the number of pixels was checked before
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > width && size.height() > 0)
        reader.setScaledSize(size.scaled(width, LongestSide * 4, Qt::KeepAspectRatio));
    return {reader.read(), 1};
}

DrawnPage drawPdf([[maybe_unused]] const QByteArray& bytes, [[maybe_unused]] int number, [[maybe_unused]] int width)
{
    DrawnPage out;
#ifdef SEK_HAVE_POPPLER
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked()) return out;
    out.pages = document->numPages();
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const auto page = document->page(number);
    if (!page) return out;
    const QSizeF points = page->pageSizeF();
    if (points.width() < 1 || points.height() < 1) return out;
    const double side = std::max(points.width(), points.height());
    const double scale = std::min(width / points.width(), LongestSide / side);
    out.image = page->renderToImage(72 * scale, 72 * scale);
#endif
    return out;
}

DrawnPage draw(const QByteArray& bytes, int page, int width)
{
    const auto look = lookAtFile(bytes);
    if (!look) return {};
    return look->kind == FileKind::Pdf ? drawPdf(bytes, page, width) : drawImage(bytes, width);
}

Result<TakenFile> take(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return fail("file_unreadable");
    if (file.size() > MaxFileBytes) return fail("file_too_large"); // before it is read
    TakenFile out;
    out.name = QFileInfo(path).fileName();
    out.bytes = file.read(MaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError) return fail("file_unreadable");
    const auto look = lookAtFile(out.bytes);
    if (!look) return failure(look);
    out.look = *look;
    const DrawnPage first = draw(out.bytes, 0, PreviewWidth);
    out.preview = first.image;
    out.pages = out.look.kind == FileKind::Pdf ? first.pages : 0;
    if (out.look.kind != FileKind::Pdf && out.preview.isNull()) return fail("file_damaged");
    return out;
}

} // namespace

void takeFile(const QString& path, QObject* context, std::function<void(Result<TakenFile>)> done)
{
    elsewhere(context, [path] { return take(path); }, std::move(done));
}

void drawPage(const QByteArray& bytes, int page, int width, QObject* context, std::function<void(DrawnPage)> done)
{
    elsewhere(context, [bytes, page, width] { return draw(bytes, page, width); }, std::move(done));
}

bool canDrawPdf()
{
#ifdef SEK_HAVE_POPPLER
    return true;
#else
    return false;
#endif
}

Done writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) return fail("file_io");
    return {};
}

void saveFile(const QString& path, const QByteArray& bytes, QObject* context, std::function<void(Done)> done)
{
    elsewhere(
        context,
        [path, bytes] { return writeFile(path, bytes); },
        std::move(done));
}

QString fileTrouble(const std::string& code)
{
    if (code == "file_empty") return Tr::tr("The file is empty.");
    if (code == "file_too_large")
        return Tr::tr("The file is larger than %1. Save it smaller, for example as a PDF with a lower resolution.")
            .arg(fileSize(MaxFileBytes));
    if (code == "file_type") return Tr::tr("Only PDF, PNG and JPEG files can be added. What counts is the content, not the name.");
    if (code == "file_pixels") return Tr::tr("The picture has more than 40 million pixels. Save it smaller.");
    if (code == "file_damaged") return Tr::tr("The file is damaged. Open it in the program it comes from and save it again.");
    if (code == "file_unreadable") return Tr::tr("The file cannot be read.");
    if (code == "file_io") return Tr::tr("The copy could not be written there.");
    if (code == "file_missing") return Tr::tr("The hub does not have this file.");
    if (code == "file_hash") return Tr::tr("The file arrived damaged several times. Try again later.");
    if (code == "files_full") return Tr::tr("The hub has no room for more files now.");
    if (code == "not_allowed") return Tr::tr("You are not authorised to do this.");
    if (code == "cancelled") return Tr::tr("The file was not fetched.");
    return Tr::tr("The file cannot be used.");
}

QString fileSize(std::int64_t bytes)
{
    // A kilobyte at least: "bytes" is a word with plurals, "kB" is the same everywhere.
    bytes = std::max<std::int64_t>(bytes, 1024);
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace sek
