// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace sek {

/// One mail, ready but for its form on the wire.
struct Mail
{
    std::string id;     ///< left of the @ of its Message-ID; the same for the same message, however often it is sent
    std::string host;   ///< right of it: the hub's name
    std::string from;   ///< address
    QString fromName;
    std::string to;     ///< address; C2
    QString subject;
    QString text;       ///< plain, lines ended by line feeds
    std::string language;
    Instant date;
};

/// The form in which an address can stand in an envelope and a header: domain in its ASCII form.
/// Fails with `mail_address`: no address, characters that could end a header, or a name before the @ that is not ASCII.
Result<std::string> envelopeAddress(const std::string& address);

/// RFC 5322 with CRLF: UTF-8 text as quoted-printable (RFC 2045), words of headers encoded (RFC 2047), marked as sent by a
/// machine (RFC 3834). Whatever stands in name, subject or text, it ends no header and begins none.
/// Fails with `mail_address`.
Result<QByteArray> mimeOf(const Mail& mail);

/// Reads what mimeOf wrote; for `mailbox`. Fails with `mail_form`.
Result<Mail> readMime(const QByteArray& bytes);

} // namespace sek
