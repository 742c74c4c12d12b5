// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/certificate_pdf.h"
#include "core/output/pdf/seal_certificate.h"
#include "tests/unit/evidence/sealed_world.h"

#include <QString>
#include <QStringList>

#include <string>

namespace sek::test {

/// March 2025 of Astrid Exempel: the test vector of attendance §4.3, and the same with what a certificate shows beside it.
Json vectorContent();
Json fullContent(int activities = 2);

/// An order for a certificate over the world's content, with its evidence brought up to date.
CertificateOrder orderOf(SealedWorld& world, const std::string& language = "sv");
SealIdentity identityOf(const SealedWorld& world);
/// The finished file; a failure ends the test.
QByteArray certificateOf(SealedWorld& world, const std::string& language = "sv",
                         CertificateMark mark = CertificateMark::None);

/// Writes into a folder of the build, where the pages can be looked at, and gives the path.
QString kept(const QString& name, const QByteArray& bytes);

struct Ran
{
    int code = -1; ///< -1: the program is not there
    QString out;   ///< both streams
};
Ran run(const QString& program, const QStringList& arguments);

} // namespace sek::test
