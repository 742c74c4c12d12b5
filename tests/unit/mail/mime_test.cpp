// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/mail/tests.h"

#include "core/hub/mail/maildir.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace sek;
using namespace sek::test;

namespace {

Mail mailOf(const QString& subject, const QString& text = QStringLiteral("Text\n"))
{
    return {"01900000-0000-7000-8000-000000000001", "hub.example.org", "hub@example.org", QStringLiteral("Sekretariat"),
            "anna@example.org", subject, text, "lv", {1'790'000'000'000}};
}

/// What mail programs would read: Python's own parser, which has nothing to do with our writer.
Json readByPython(const QByteArray& bytes)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(
        "import sys,json,email,email.policy\n"
        "m=email.message_from_bytes(sys.stdin.buffer.read(),policy=email.policy.default)\n"
        "print(json.dumps({'subject':m['subject'],'to':m['to'],'from':m['from'],'text':m.get_content(),"
        "'names':[k.lower() for k in m.keys()],'defects':len(m.defects),'auto':m['auto-submitted'],'date':m['date'].datetime.isoformat()}))")});
    python.write(bytes);
    python.closeWriteChannel();
    python.waitForFinished(30'000);
    return Json::parse(python.readAllStandardOutput().toStdString(), nullptr, false);
}

QString anyText()
{
    const auto points = *rc::gen::container<std::vector<char32_t>>(rc::gen::weightedOneOf<char32_t>(
        {{6, rc::gen::inRange<char32_t>(32, 127)}, {3, rc::gen::inRange<char32_t>(0, 32)}, {3, rc::gen::inRange<char32_t>(0xa0, 0x250)},
         {1, rc::gen::element<char32_t>(0x2028, 0x2029, 0x85, 0x1f600, U'=', U'?', U'\r', U'\n')}}));
    return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
}

} // namespace

class MimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherReaderReadsTheSame()
    {
        for (const QString& subject : {QStringLiteral("Plain"), QStringLiteral("Dati ir mainīti: Biedrība “Upeskrasta jaunieši”"),
                                       QString(500, u'Ż'), QStringLiteral("=?UTF-8?B?eA==?="), QString(200, u'x')}) {
            const QString text = QStringLiteral("Ļoti garš teksts ") + QString(300, u'ā') + QStringLiteral("\n\n– rinda ar beigām \n.\n<b>x</b> = 100 %\n");
            const auto bytes = mimeOf(mailOf(subject, text));
            QVERIFY(bytes.has_value());
            const Json read = readByPython(*bytes);
            QVERIFY2(read.is_object(), bytes->constData());
            QCOMPARE(qtext(read, "subject"), subject);
            QCOMPARE(qtext(read, "text").replace(QLatin1String("\r\n"), QLatin1String("\n")), text);
            QCOMPARE(text_(read, "to"), std::string("anna@example.org"));
            QCOMPARE(text_(read, "auto"), std::string("auto-generated"));
            QCOMPARE(text_(read, "date"), std::string("2026-09-21T14:13:20+00:00"));
            QCOMPARE(integer(read, "defects", -1), 0);
            const auto again = readMime(*bytes);
            QVERIFY(again.has_value());
            QCOMPARE(again->subject, subject);
            QCOMPARE(again->text, text);
            QCOMPARE(again->to, std::string("anna@example.org"));
            QCOMPARE(again->id, std::string("01900000-0000-7000-8000-000000000001"));
            QCOMPARE(again->date, (Instant{1'790'000'000'000}));
        }
    }

    void nothingInNameSubjectOrTextMakesAHeader_O_45()
    {
        const auto headers = QByteArrayList{"date", "from", "to", "subject", "message-id", "auto-submitted", "mime-version",
                                            "content-type", "content-transfer-encoding", "content-language"};
        QVERIFY(rc::check("headers stay ours", [&] {
            Mail mail = mailOf(anyText(), anyText());
            mail.fromName = anyText();
            const auto bytes = mimeOf(mail);
            RC_ASSERT(bytes.has_value());
            const auto end = bytes->indexOf("\r\n\r\n");
            QByteArrayList names;
            for (const QByteArray& line : bytes->left(end).split('\n')) {
                RC_ASSERT(line.size() <= 79);
                if (!line.startsWith(' ')) names << line.left(line.indexOf(':')).toLower();
            }
            RC_ASSERT(names == headers);
            for (const QByteArray& line : bytes->mid(end + 4).split('\n')) RC_ASSERT(line.size() <= 77);
            for (const char c : *bytes) RC_ASSERT((c >= 32 && c < 127) || c == '\r' || c == '\n');
            RC_ASSERT(bytes->count('\n') == bytes->count("\r\n") && bytes->count('\r') == bytes->count("\r\n"));
            const auto read = readMime(*bytes);
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->to == mail.to);
        }));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("envelope");
        QTest::newRow("plain") << QStringLiteral("ilze+eu@upeskrasta.example") << QStringLiteral("ilze+eu@upeskrasta.example");
        QTest::newRow("domain with letters") << QStringLiteral("biuro@łódka.example") << QStringLiteral("biuro@xn--dka-fna80b.example");
        QTest::newRow("name with letters") << QStringLiteral("łucja@lodka.example") << QString();
        for (const char* bad : {"", "anna", "@example.org", "anna@", "a b@example.org", "a@example.org\r\nRCPT TO:<b@example.org>",
                                "<a@example.org>", "a,b@example.org", "a\n@example.org", "a@exa mple.org"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, envelope);
        const auto got = envelopeAddress(address.toStdString());
        if (envelope.isEmpty()) {
            QVERIFY(!got);
            Mail mail = mailOf(QStringLiteral("x"));
            mail.to = address.toStdString();
            QCOMPARE(mimeOf(mail).error().code, std::string("mail_address"));
        } else {
            QVERIFY(got.has_value());
            QCOMPARE(QString::fromStdString(*got), envelope);
        }
    }

    void aRepeatReplacesTheFileOfAMaildir_O_34()
    {
        QTemporaryDir folder;
        Maildir box(folder.filePath(QStringLiteral("mail")));
        QVERIFY(box.mails().empty());
        Mail mail = mailOf(QStringLiteral("Dati ir mainīti"));
        QVERIFY(box.deliver(mail).kind == Delivered::Kind::Yes);
        QVERIFY(box.deliver(mail).kind == Delivered::Kind::Yes);
        Mail other = mail;
        other.id = "01900000-0000-7000-8000-000000000002";
        other.to = "Björn@norrsken.example";
        QVERIFY(box.deliver(other).kind == Delivered::Kind::Never);
        other.to = "bjorn@norrsken.example";
        other.date = mail.date.plusMs(-5000);
        QVERIFY(box.deliver(other).kind == Delivered::Kind::Yes);
        QCOMPARE(box.mails().size(), std::size_t(2));
        QCOMPARE(box.mails().front().to, other.to);
        QCOMPARE(box.mails("ANNA@example.org").size(), std::size_t(1));
        QCOMPARE(box.mails("anna@example.org").front().subject, mail.subject);
        for (const QString& name : QDir(folder.filePath(QStringLiteral("mail/new"))).entryList(QDir::Files))
            QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("mail/new/") + name)) & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
    }

private:
    static std::string text_(const Json& j, const char* key) { return text(j, key); }
};

std::unique_ptr<QObject> makeMimeTest()
{
    return std::make_unique<MimeTest>();
}

#include "mime_test.moc"
