// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/report.h"
#include "core/evidence/package.h"
#include "core/output/pdf/certificate_check.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <set>

using namespace sek;

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sekretariat-verify"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEK_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Checks an evidence package or a certificate PDF without network or account.\n"
        "Exit code: 0 valid, 1 not valid, 2 not readable, 3 consistent but the issuer was not checked."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the result as JSON."));
    const QCommandLineOption trust(QStringLiteral("trust"),
                                   QStringLiteral("Fingerprint of a seal key you trust; may be given several times."),
                                   QStringLiteral("fingerprint"));
    parser.addOptions({json, trust});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The package or certificate to check."));
    // Help and version end the program with 0, which must not look like a verdict: they are asked for by name only.
    if (!parser.parse(QCoreApplication::arguments())) {
        std::fprintf(stderr, "sekretariat-verify: %s\n", qPrintable(parser.errorText()));
        return 2;
    }
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();
    if (parser.positionalArguments().size() != 1) {
        std::fprintf(stderr, "%s", qPrintable(parser.helpText()));
        return 2;
    }
    std::set<std::string> trusted;
    for (const QString& f : parser.values(trust)) trusted.insert(f.toStdString());

    QFile file(parser.positionalArguments().constFirst());
    Verdict verdict;
    if (!file.open(QIODevice::ReadOnly)) {
        verdict.findings.push_back({"file_open", {}});
    } else {
        const QByteArray bytes = file.read(static_cast<qint64>(package::MaxBytes) + 1);
        verdict = looksLikePdf(bytes) ? verifyCertificatePdf(bytes, {trusted, {}, {}}) : verifyPackage(bytes, trusted);
    }
    const std::string out = parser.isSet(json) ? cj1::write(toJson(verdict)).toStdString() + "\n" : report(verdict);
    std::fwrite(out.data(), 1, out.size(), stdout);
    return exitCode(verdict.outcome);
}
