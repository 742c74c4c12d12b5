// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/mime.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace sek {

namespace {

constexpr qsizetype WordBytes = 39;    ///< of UTF-8 in one encoded word, so that the line stays below 78 characters with the header's name
constexpr qsizetype PlainLength = 60;  ///< longer header texts are encoded even when they are ASCII, so that they can be folded
constexpr qsizetype LineLength = 76;

bool isPlain(const QString& text)
{
    return text.size() <= PlainLength && std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; }) &&
           !text.contains(QLatin1String("=?"));
}

/// What could end a line is a space here.
QString oneLine(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029) c = u' ';
    return text;
}

QByteArray encodedWords(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    for (qsizetype from = 0; from < utf8.size();) {
        qsizetype end = std::min(from + WordBytes, utf8.size());
        while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xc0) == 0x80) --end; // never inside a character
        if (!out.isEmpty()) out += "\r\n ";
        out += "=?UTF-8?B?" + utf8.mid(from, end - from).toBase64() + "?=";
        from = end;
    }
    return out;
}

QByteArray headerText(const QString& typed)
{
    const QString text = oneLine(typed);
    return isPlain(text) ? text.toLatin1() : encodedWords(text);
}

QByteArray phrase(const QString& typed)
{
    const QString text = oneLine(typed);
    if (!isPlain(text) || text.contains(u'"') || text.contains(u'\\')) return encodedWords(text);
    return '"' + text.toLatin1() + '"';
}

QByteArray quotedPrintable(const QString& text)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    QByteArray out;
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty()) lines.removeLast(); // the text ends its last line itself
    for (const QString& line : lines) {
        const QByteArray utf8 = line.toUtf8();
        qsizetype column = 0;
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            const auto c = static_cast<unsigned char>(utf8[i]);
            const bool last = i + 1 == utf8.size();
            const bool plain = (c > 32 && c < 127 && c != '=') || (c == ' ' && !last);
            if (column + (plain ? 1 : 3) > LineLength - 1) {
                out += "=\r\n";
                column = 0;
            }
            if (plain) out += static_cast<char>(c);
            else out += QByteArray("=") + Digits[c >> 4] + Digits[c & 15];
            column += plain ? 1 : 3;
        }
        out += "\r\n";
    }
    return out;
}

QString decodedWords(const QByteArray& raw)
{
    QByteArray utf8;
    for (const QByteArray& word : raw.split(' ')) {
        if (word.startsWith("=?UTF-8?B?") && word.endsWith("?=")) utf8 += QByteArray::fromBase64(word.mid(10, word.size() - 12));
        else if (!word.isEmpty()) utf8 += (utf8.isEmpty() ? "" : " ") + word;
    }
    return QString::fromUtf8(utf8);
}

QString fromQuotedPrintable(const QByteArray& bytes)
{
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\r') continue;
        if (bytes[i] != '=') {
            out += bytes[i];
        } else if (bytes.mid(i + 1, 2) == "\r\n") {
            i += 2;
        } else {
            out += QByteArray::fromHex(bytes.mid(i + 1, 2));
            i += 2;
        }
    }
    return QString::fromUtf8(out);
}

std::string insideAngles(const QByteArray& value)
{
    const auto open = value.lastIndexOf('<'), close = value.lastIndexOf('>');
    return open < 0 || close < open ? std::string() : value.mid(open + 1, close - open - 1).toStdString();
}

} // namespace

Result<std::string> envelopeAddress(const std::string& address)
{
    const QString text = QString::fromStdString(address);
    const auto at = text.lastIndexOf(u'@');
    if (at < 1 || at == text.size() - 1 || text.size() > 254) return fail("mail_address");
    const QString local = text.left(at), domain = text.mid(at + 1);
    const auto allowed = [](QChar c) {
        return (c.unicode() > 32 && c.unicode() < 127 && !QStringLiteral("<>()[]\\,;:\"@").contains(c));
    };
    if (!std::ranges::all_of(local, allowed)) return fail("mail_address");
    const QByteArray ascii = QUrl::toAce(domain);
    if (ascii.isEmpty()) return fail("mail_address");
    return (local.toLatin1() + '@' + ascii).toStdString();
}

Result<QByteArray> mimeOf(const Mail& mail)
{
    const auto from = envelopeAddress(mail.from), to = envelopeAddress(mail.to);
    if (!from) return failure(from);
    if (!to) return failure(to);
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(mail.date.ms, Qt::UTC);
    const QByteArray when = QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
    const QString sender = oneLine(mail.fromName);
    QByteArray out;
    const auto header = [&](const char* name, const QByteArray& value) { out += QByteArray(name) + ": " + value + "\r\n"; };
    header("Date", when);
    header("From", (sender.isEmpty() ? QByteArray() : phrase(sender) + "\r\n ") + '<' + QByteArray::fromStdString(*from) + '>');
    header("To", '<' + QByteArray::fromStdString(*to) + '>');
    header("Subject", headerText(mail.subject));
    header("Message-ID", '<' + QByteArray::fromStdString(mail.id + '@' + mail.host) + '>');
    header("Auto-Submitted", "auto-generated");
    header("MIME-Version", "1.0");
    header("Content-Type", "text/plain; charset=utf-8");
    header("Content-Transfer-Encoding", "quoted-printable");
    header("Content-Language", QByteArray::fromStdString(mail.language));
    return out + "\r\n" + quotedPrintable(mail.text);
}

Result<Mail> readMime(const QByteArray& bytes)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return fail("mail_form");
    Mail mail;
    QByteArray head = bytes.left(end) + "\r\n";
    head.replace("\r\n ", " ");
    for (const QByteArray& line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon < 0) continue;
        const QByteArray name = line.left(colon).toLower(), value = line.mid(colon + 1).trimmed();
        if (name == "subject") mail.subject = decodedWords(value);
        else if (name == "to") mail.to = insideAngles(value);
        else if (name == "from") mail.from = insideAngles(value);
        else if (name == "content-language") mail.language = value.toStdString();
        else if (name == "message-id") {
            const std::string id = insideAngles(value);
            mail.id = id.substr(0, id.find('@'));
            mail.host = id.find('@') == id.npos ? std::string() : id.substr(id.find('@') + 1);
        } else if (name == "date") {
            QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(value.left(value.lastIndexOf(' '))),
                                                     QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
            when.setTimeSpec(Qt::UTC);
            mail.date = {when.toMSecsSinceEpoch()};
        }
    }
    mail.text = fromQuotedPrintable(bytes.mid(end + 4));
    if (mail.to.empty()) return fail("mail_form");
    return mail;
}

} // namespace sek
