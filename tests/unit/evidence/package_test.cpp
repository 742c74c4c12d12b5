// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/evidence/package.h"
#include "tests/unit/evidence/sealed_world.h"
#include "tests/unit/evidence/tests.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sek;
using namespace sek::test;

/// The archive has one form, so that nothing can hide in it (design: evidence package).
class PackageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_same_members_always_give_the_same_bytes()
    {
        const PackageMembers members = {{"content.json", "{}"},
                                        {"document.pdf", "%PDF"},
                                        {"log/proof.json", "{}"},
                                        {"manifest.jws", "a.b.c"},
                                        {"seals/00001.jws", QByteArray(70'000, 'x')}};
        const QByteArray bytes = package::write(members);
        // Fixed for all time: a newer library that writes another layout would turn every old package into an altered one.
        QCOMPARE(sha256(bytes).toHex(), QByteArray("72e5d18b7c2e3d87bfe4ef089cdd96f85fc9066f0a763891e2d28ca74e6872a5"));
        QVERIFY(package::write(members) == bytes);
        const auto read = package::read(bytes);
        QVERIFY(read && read->sameBytes && read->members == members);
    }

    void the_layout_is_closed_data()
    {
        QTest::addColumn<bool>("good");
        for (const char* n : {"manifest.jws", "content.json", "document.pdf", "log/checkpoint.jws", "log/proof.json",
                              "seals/00001.jws", "statements/key-00001-old.jws", "keys/a_B-9.jwk"})
            QTest::newRow(n) << true;
        QTest::newRow(("attachments/" + std::string(64, 'a')).c_str()) << true;
        for (const char* n : {"", "content.json ", "../content.json", "seals/../a.jws", "seals/.jws", "seals/a/b.jws",
                              "/content.json", "keys/a.jws", "attachments/evil.exe", "log/other.json", "CONTENT.JSON",
                              "seals/a b.jws", "readme.txt"})
            QTest::newRow(n) << false;
    }
    void the_layout_is_closed()
    {
        QFETCH(bool, good);
        QCOMPARE(package::isMemberName(QTest::currentDataTag()), good);
        if (!good) QVERIFY_THROWS_EXCEPTION(std::logic_error, package::write({{QTest::currentDataTag(), "x"}}));
    }

    void other_archives_are_not_looked_at()
    {
        QTemporaryDir dir;
        QVERIFY(package::read("").error().is("package_form"));
        QVERIFY(package::read("PK").error().is("package_form"));
        QVERIFY(package::read(QByteArray(100'000, 'z')).error().is("package_form"));
        // Another program's zip of the same members: compressed, with times, and one foreign name.
        QFile f(dir.filePath(QStringLiteral("content.json")));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(QByteArray(5000, ' '));
        f.close();
        QProcess python;
        python.setWorkingDirectory(dir.path());
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"), QStringLiteral("import zipfile\n"
                                                           "z = zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_DEFLATED)\n"
                                                           "z.write('content.json')\nz.close()\n"
                                                           "z = zipfile.ZipFile('b.zip', 'w', zipfile.ZIP_STORED)\n"
                                                           "z.write('content.json')\nz.close()\n")});
        QVERIFY(python.waitForFinished() && python.exitCode() == 0);
        const auto load = [&](const char* n) {
            QFile in(dir.filePath(QString::fromLatin1(n)));
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        };
        QVERIFY(package::read(load("a.zip")).error().is("package_form"));
        const auto stored = package::read(load("b.zip"));
        QVERIFY(stored && !stored->sameBytes);
        const QByteArray good = package::write({{"content.json", "{}"}});
        for (const QByteArray& more : {good + "x", "x" + good, good + good}) {
            const auto read = package::read(more);
            QVERIFY(!read || !read->sameBytes);
        }
    }

    void anybody_can_open_it()
    {
        QTemporaryDir dir;
        QFile f(dir.filePath(QStringLiteral("p.zip")));
        QVERIFY(f.open(QIODevice::WriteOnly));
        SealedWorld world;
        f.write(world.package());
        f.close();
        QProcess python;
        python.setWorkingDirectory(dir.path());
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"), QStringLiteral("import zipfile\nz = zipfile.ZipFile('p.zip')\nassert z.testzip() is None\n"
                                                           "print(' '.join(z.namelist()))")});
        QVERIFY(python.waitForFinished() && python.exitCode() == 0);
        const QByteArray names = python.readAllStandardOutput();
        for (const char* n : {"manifest.jws", "content.json", "seals/00001.jws", "seals/00002.jws", "log/checkpoint.jws",
                              "log/proof.json", "document.pdf"})
            QVERIFY2(names.contains(n), names.constData());
    }
};

std::unique_ptr<QObject> makePackageTest()
{
    return std::make_unique<PackageTest>();
}

#include "package_test.moc"
