// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_kind.h"
#include "tests/support/sample_files.h"
#include "tests/unit/base/tests.h"

#include <QTest>

using namespace sek;
using namespace sek::test;

class FileKindTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typeIsByContentNotByName_SEC_52_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("pdf") << pdfFile() << QStringLiteral("application/pdf 0x0");
        QTest::newRow("png") << pngFile(640, 480) << QStringLiteral("image/png 640x480");
        QTest::newRow("jpeg") << jpegFile(320, 200) << QStringLiteral("image/jpeg 320x200");
        QTest::newRow("40 million pixels") << pngFile(8000, 5000) << QStringLiteral("image/png 8000x5000");
        QTest::newRow("one row more") << pngFile(8000, 5001) << QStringLiteral("file_pixels");
        QTest::newRow("pixels beyond any number") << pngFile(0xffffffffu, 0xffffffffu) << QStringLiteral("file_pixels");
        QTest::newRow("jpeg as large as can be said") << jpegFile(65535, 65535) << QStringLiteral("file_pixels");
        QTest::newRow("no pixels") << pngFile(0, 10) << QStringLiteral("file_damaged");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("file_empty");
        QTest::newRow("program") << QByteArray("MZ\x90") << QStringLiteral("file_type");
        QTest::newRow("zip archive") << QByteArray("PK\x03\x04 not unpacked") << QStringLiteral("file_type");
        QTest::newRow("markup") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << QStringLiteral("file_type");
        QTest::newRow("pdf behind something else") << "GIF89a" + pdfFile() << QStringLiteral("file_type");
        QTest::newRow("10 MiB") << pdfFile(10 * 1024 * 1024) << QStringLiteral("application/pdf 0x0");
        QTest::newRow("10 MiB and a byte") << pdfFile(10 * 1024 * 1024 + 1) << QStringLiteral("file_too_large");
    }

    void typeIsByContentNotByName_SEC_52()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        const auto look = lookAtFile(bytes);
        QCOMPARE(look ? QStringLiteral("%1 %2x%3").arg(QLatin1String(mediaType(look->kind))).arg(look->width).arg(look->height)
                      : QString::fromStdString(look.error().code),
                 outcome);
    }

    void everyShortenedOrAlteredHeadGetsAnAnswer_SEC_52()
    {
        for (const QByteArray& whole : {pngFile(3, 2), jpegFile(3, 2)}) {
            for (qsizetype n = 0; n <= whole.size(); ++n) {
                const auto cut = lookAtFile(whole.left(n));
                QVERIFY(cut || cut.error().code.starts_with("file_"));
            }
            for (qsizetype n = 0; n < whole.size(); ++n) {
                for (const int value : {0x00, 0x7f, 0xff}) {
                    QByteArray other = whole;
                    other[n] = static_cast<char>(value);
                    const auto look = lookAtFile(other);
                    QVERIFY(!look || look->width * look->height <= MaxFilePixels);
                }
            }
        }
    }
};

std::unique_ptr<QObject> makeFileKindTest()
{
    return std::make_unique<FileKindTest>();
}

#include "file_kind_test.moc"
