// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/private_file.h"
#include "tests/unit/keys/suites.h"
#include "tests/unit/keys/testing.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace sek;
using namespace sek::testing;

class FolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temp;
    QString m_path;
    static constexpr auto Owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

    static QFileDevice::Permissions modes(const QString& path)
    {
        return QFile::permissions(path) & (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                                           QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                           QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther);
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<QTemporaryDir>();
        m_path = m_temp->filePath(QStringLiteral("deep/profile"));
    }

    void sec71_aNewFolderIsPrivate()
    {
        auto folder = ProfileFolder::open(m_path);
        VERIFY_OK(folder);
        QCOMPARE(modes(m_path), QFileDevice::Permissions(Owner));
    }

    void sec71_aFolderOthersMayWriteIsRefused()
    {
        {
            VERIFY_OK(ProfileFolder::open(m_path));
        }
        for (const auto bad : {QFileDevice::WriteGroup, QFileDevice::WriteOther}) {
            QVERIFY(QFile::setPermissions(m_path, Owner | bad));
            VERIFY_FAILS(ProfileFolder::open(m_path), "profile_not_private");
        }
        QVERIFY(QFile::setPermissions(m_path, Owner | QFileDevice::ReadOther | QFileDevice::ExeOther));
        VERIFY_OK(ProfileFolder::open(m_path));
        QCOMPARE(modes(m_path), QFileDevice::Permissions(Owner));
    }

    void sec71_oneInstancePerProfile()
    {
        auto first = ProfileFolder::open(m_path);
        VERIFY_OK(first);
        VERIFY_FAILS(ProfileFolder::open(m_path), "profile_in_use");
        *first = {};
        VERIFY_OK(ProfileFolder::open(m_path));
    }

    void aFileIsNoFolder()
    {
        QVERIFY(QDir().mkpath(m_temp->filePath(QStringLiteral("deep"))));
        QFile f(m_path);
        QVERIFY(f.open(QIODevice::WriteOnly));
        VERIFY_FAILS(ProfileFolder::open(m_path), "file_io");
    }

    void sec71_filesArePrivate()
    {
        const QString file = m_temp->filePath(QStringLiteral("f"));
        VERIFY_FAILS(readPrivateFile(file, 100), "file_missing");
        VERIFY_OK(writePrivateFile(file, "one"));
        VERIFY_OK(writePrivateFile(file, "two"));
        QCOMPARE(modes(file), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QCOMPARE(readPrivateFile(file, 3).value_or("?"), QByteArray("two"));
        VERIFY_FAILS(readPrivateFile(file, 2), "file_too_big");
        QVERIFY(QFile::setPermissions(file, Owner | QFileDevice::WriteGroup));
        VERIFY_FAILS(readPrivateFile(file, 100), "file_not_private");
        VERIFY_FAILS(writePrivateFile(m_temp->filePath(QStringLiteral("no/folder")), "x"), "file_io");
    }

    void sec72_aFileIsOldOrNewAtEveryStep()
    {
        const QString file = m_temp->filePath(QStringLiteral("f"));
        int stops = 0;
        for (bool finished = false; !finished; ++stops) {
            VERIFY_OK(writePrivateFile(file, "old"));
            int at = 0;
            try {
                VERIFY_OK(writePrivateFile(file, "new and longer", [&](const char*) {
                    if (at++ == stops) throw std::runtime_error("stop");
                }));
                finished = true;
            } catch (const std::runtime_error&) {
            }
            const QByteArray now = readPrivateFile(file, 100).value_or("?");
            QVERIFY2(now == "old" || now == "new and longer", now.constData());
        }
        QVERIFY(stops > 5);
        QCOMPARE(readPrivateFile(file, 100).value_or("?"), QByteArray("new and longer"));
    }
};

QObject* folderTest()
{
    return new FolderTest;
}

#include "folder_test.moc"
