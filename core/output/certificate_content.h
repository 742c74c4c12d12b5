// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace sek {

/// One row of the certificate's table.
struct CertificateLine
{
    QString code;
    QString title;                ///< may be empty: the frozen content need not name it
    std::map<QDate, int> minutes; ///< days with time only
    int total = 0;
};

struct CertificateNote
{
    QDate date;
    QString code;
    QString text;
};

/// What a certificate of attendance time shows of the frozen content (attendance §9.1). Figures are minutes.
struct CertificateContent
{
    std::string programmeArea;   ///< `po1`, `po2`, `po3`, `other`, or empty
    std::string programmePeriod; ///< `2014_2020`, `2021_2027`, `other`, or empty
    QString projectName, projectNo, ownerName, ownerNumber;
    QString participant, identityNumber, employer, employerNumber;
    QDate from, to; ///< a month, or one day
    int revision = 1;
    std::vector<CertificateLine> lines;
    std::vector<CertificateNote> notes;
    std::map<QDate, int> perDay;
    int total = 0;
    int reported = 0;
    std::string rounding;      ///< `none`, `floor_hour`, `floor_half_hour`
    std::string roundingLevel; ///< `day`, `month`
    std::string hash;          ///< content hash, hexadecimal

    bool wholeMonth() const { return from != to; }
};

/// Reads `attendance.report.v1`. Beside the fields of the schema it knows, where they are there: `participant`
/// {employer {name, org_number}}, `project` {owner {name, org_number}, programme_period}, `activities` [{code, title}],
/// `entries[].note`. What would not be shown truly is refused: figures that do not add up, days outside
/// of the period. Fails with `certificate_content`, `content_schema`, `json_…`.
Result<CertificateContent> certificateContent(const QByteArray& content);

/// One signature as its box shows it.
struct CertificateSignature
{
    std::string role;   ///< `responsible`, `participant`
    QString name;
    std::string method; ///< `otp_sms` …
    QString channel;    ///< masked
    Instant signedAt;
    bool offline = false;
    Instant claimedAt;      ///< the device's clock; 0 when not told
    QString statement;      ///< the words that were signed, in the language they were read in
    std::string recordHash; ///< hexadecimal
};

/// Reads a sealed record's payload; empty when it is no signature of that content. Fails with `certificate_signature`.
Result<std::vector<CertificateSignature>> certificateSignatures(const std::vector<QByteArray>& records,
                                                                const CertificateContent& content);

} // namespace sek
