// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/verify_texts.h"

#include "core/base/instant.h"
#include "core/base/visible_text.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <string_view>

namespace sek {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

struct Word
{
    const char* code;
    const char* text;
};

// What does not hold, by the codes of core/evidence.
constexpr Word Wrong[] = {
    {"document_altered", QT_TRANSLATE_NOOP("Verify", "The pages were changed after they were sealed.")},
    {"document_not_sealed", QT_TRANSLATE_NOOP("Verify", "The pages carry no seal.")},
    {"document_key", QT_TRANSLATE_NOOP("Verify", "The pages were sealed with another key than what is inside.")},
    {"signature_key", QT_TRANSLATE_NOOP("Verify", "The package was sealed with a key that is not among those inside.")},
    {"altered", QT_TRANSLATE_NOOP("Verify", "A part was changed after it was sealed.")},
    {"content_form", QT_TRANSLATE_NOOP("Verify", "The content cannot be read.")},
    {"content_sum", QT_TRANSLATE_NOOP("Verify", "The sums do not fit the hours.")},
    {"other_content", QT_TRANSLATE_NOOP("Verify", "A signature is about another content.")},
    {"other_document", QT_TRANSLATE_NOOP("Verify", "A signature is about another document.")},
    {"no_signature", QT_TRANSLATE_NOOP("Verify", "There is no signature.")},
    {"signature_order", QT_TRANSLATE_NOOP("Verify", "The participant signed before the person responsible did.")},
    {"signature_wrong", QT_TRANSLATE_NOOP("Verify", "A seal does not belong to what it stands on.")},
    {"seal_form", QT_TRANSLATE_NOOP("Verify", "A seal cannot be read.")},
    {"statement", QT_TRANSLATE_NOOP("Verify", "What a signer’s device declared does not hold.")},
    {"key_ended", QT_TRANSLATE_NOOP("Verify", "Something was sealed with a key that had ended by then.")},
    {"not_in_log", QT_TRANSLATE_NOOP("Verify", "A record has no place in the hub’s log.")},
    {"proof_form", QT_TRANSLATE_NOOP("Verify", "The places in the hub’s log cannot be read.")},
    {"checkpoint_form", QT_TRANSLATE_NOOP("Verify", "The state of the hub’s log cannot be read.")},
    {"missing", QT_TRANSLATE_NOOP("Verify", "A part is missing.")},
    {"not_listed", QT_TRANSLATE_NOOP("Verify", "There is a part that was not sealed with the others.")},
    {"not_named", QT_TRANSLATE_NOOP("Verify", "There is an attachment that the content does not name.")},
    {"package_bytes", QT_TRANSLATE_NOOP("Verify", "The package was packed again by another program.")},
};

constexpr Word Unknowable[] = {
    {"issuer", QT_TRANSLATE_NOOP("Verify", "whether the issuer is who it says")},
    {"identity", QT_TRANSLATE_NOOP("Verify", "whether the person who typed a code is the person named")},
    {"later_changes", QT_TRANSLATE_NOOP("Verify", "whether something changed after the log’s state in this file")},
    {"outside_time", QT_TRANSLATE_NOOP("Verify", "the times: they are those of the hub’s own clock")},
    {"pdf_signature", QT_TRANSLATE_NOOP("Verify", "the signature inside the PDF: a PDF reader shows it")},
    {"ink", QT_TRANSLATE_NOOP("Verify", "the signature with a pen: two people of the organisation compared the sheet, nobody else")},
    {"paper_scan", QT_TRANSLATE_NOOP("Verify", "the scan of the sheet signed with a pen: it is not in this file")},
    {"device_key", QT_TRANSLATE_NOOP("Verify", "a signer’s own device: not every signature is tied to one")},
};

constexpr Word Roles[] = {{"responsible", QT_TRANSLATE_NOOP("Verify", "person responsible for attendance")},
                          {"participant", QT_TRANSLATE_NOOP("Verify", "participant")}};
constexpr Word Methods[] = {{"otp_sms", QT_TRANSLATE_NOOP("Verify", "one-time code by text message")},
                            {"otp_email", QT_TRANSLATE_NOOP("Verify", "one-time code by e-mail")},
                            {"otp_sms_batch", QT_TRANSLATE_NOOP("Verify", "code sent ahead by text message")},
                            {"otp_email_batch", QT_TRANSLATE_NOOP("Verify", "code sent ahead by e-mail")},
                            {"paper", QT_TRANSLATE_NOOP("Verify", "on paper, with a pen")},
                            {"bankid", "BankID"}};

/// Text from the file.
QString shown(const std::string& s)
{
    return visible(QString::fromStdString(s));
}

template <std::size_t N> QString word(const Word (&table)[N], const std::string& code)
{
    for (const Word& w : table)
        if (code == w.code) return Tr::tr(w.text);
    return {};
}

QString orShown(const QString& word, const std::string& code)
{
    return word.isEmpty() ? shown(code) : word;
}

QString time(const std::string& iso, const std::string& zone, QDate today)
{
    const auto at = parseRfc3339(iso);
    return at ? texts::moment(*at, zone, today) : shown(iso);
}

QString signatureLine(const SignatureFact& s, const std::string& zone, QDate today)
{
    QString line = Tr::tr("%1, %2: %3, %4", "name, role, when, how")
                       .arg(shown(s.name), orShown(word(Roles, s.role), s.role), time(s.signedAt, zone, today), orShown(word(Methods, s.method), s.method));
    if (!s.channel.empty()) line = Tr::tr("%1, to %2", "how it was signed, masked phone or address").arg(line, shown(s.channel));
    if (!s.claimedEntryAt.empty()) line = Tr::tr("%1. Typed without a connection, by the device’s clock %2").arg(line, time(s.claimedEntryAt, zone, today));
    if (s.revoked) line = Tr::tr("%1. Taken back since").arg(line);
    return line;
}

void putOutcome(VerdictWords& w, Outcome o)
{
    const auto say = [&](const char* icon, ColorRole role, const QString& outcome, const QString& leads) {
        w.icon = QLatin1String(icon);
        w.role = role;
        w.outcome = outcome;
        w.leads = leads;
    };
    switch (o) {
    case Outcome::Valid: return say("done", ColorRole::Ok, Tr::tr("Valid"), Tr::tr("Content, signatures, seals and log fit together, and the issuer is known."));
    case Outcome::Superseded:
        return say("superseded", ColorRole::Warn, Tr::tr("Valid but superseded"), Tr::tr("Everything holds, but something newer has taken the place of this document."));
    case Outcome::IssuerNotChecked:
        return say("unknown", ColorRole::Warn, Tr::tr("It fits together, the issuer is not known"),
                   Tr::tr("Compare the issuer’s key below with one that you got another way, and type it here."));
    case Outcome::ContentAltered: return say("declined", ColorRole::Bad, Tr::tr("Not valid: the content was altered"), Tr::tr("What this file shows is not what was sealed."));
    case Outcome::SealInvalid:
        return say("declined", ColorRole::Bad, Tr::tr("Not valid: a seal does not hold"), Tr::tr("A signature, a key or a place in the log is not what it should be."));
    case Outcome::KeyUnknown:
        return say("declined", ColorRole::Bad, Tr::tr("Not valid: sealed with an unknown key"), Tr::tr("The key is not tied to one that is trusted here."));
    case Outcome::Unreadable: break;
    }
    say("error", ColorRole::Bad, Tr::tr("This cannot be checked"), Tr::tr("It is neither a certificate with its evidence nor an evidence package, or it is damaged."));
}

} // namespace

VerdictWords wordsOf(const Verdict& v, const std::string& zone, QDate today)
{
    VerdictWords w;
    putOutcome(w, v.outcome);
    if (v.outcome == Outcome::Unreadable) return w;
    if (v.sample) w.leads = Tr::tr("Made by a hub with invented data: it proves nothing.") + u' ' + w.leads;

    VerdictWords::Part what{Tr::tr("What it is"), {}};
    if (!v.orgName.empty()) what.lines << Tr::tr("Organisation: %1").arg(shown(v.orgName));
    const QString kind = v.documentKind == "attendance_report" ? Tr::tr("attendance report") : shown(v.documentKind);
    if (!kind.isEmpty()) what.lines << Tr::tr("Document: %1, version %2").arg(kind).arg(v.revision);
    if (!v.contentHash.empty()) what.lines << Tr::tr("Hash of the content: %1").arg(shown(v.contentHash));
    if (!v.checkpointAt.empty()) what.lines << Tr::tr("State of the hub’s log: %n record(s), %1", nullptr, static_cast<int>(v.logSize)).arg(time(v.checkpointAt, zone, today));
    for (const std::string& key : v.keys) what.lines << (key == v.issuer ? Tr::tr("Issuer’s key: %1") : Tr::tr("Earlier key: %1")).arg(shown(key));
    w.parts.append(what);

    if (!v.signatures.empty()) {
        VerdictWords::Part who{Tr::tr("Who signed"), {}};
        for (const SignatureFact& s : v.signatures) who.lines << signatureLine(s, zone, today);
        w.parts.append(who);
    }
    if (v.outcome == Outcome::Valid || v.outcome == Outcome::Superseded || v.outcome == Outcome::IssuerNotChecked) {
        VerdictWords::Part holds{Tr::tr("What holds"), {Tr::tr("The content is what was signed, and its sums fit."),
                                                        Tr::tr("Each signature is about this content and this version, in the right order."),
                                                        Tr::tr("Every seal holds and has its place in the hub’s log.")}};
        if (v.outcome != Outcome::IssuerNotChecked) holds.lines << Tr::tr("The issuer’s key is one that is trusted here.");
        w.parts.append(holds);
    }
    VerdictWords::Part wrong{Tr::tr("What does not hold"), {}};
    for (const Finding& f : v.findings) {
        QString line = word(Wrong, f.code);
        if (line.isEmpty()) line = Tr::tr("Something inside is not what it should be: %1").arg(shown(f.code));
        if (!f.member.empty()) line = Tr::tr("%1 (%2)", "sentence, file inside").arg(line, shown(f.member));
        if (!wrong.lines.contains(line)) wrong.lines << line;
    }
    if (!wrong.lines.isEmpty()) w.parts.append(wrong);
    VerdictWords::Part erased{Tr::tr("Erased since"), {}};
    for (const std::string& e : v.erased) erased.lines << Tr::tr("Record and day: %1").arg(shown(e));
    if (!erased.lines.isEmpty()) w.parts.append(erased);
    VerdictWords::Part not_told{Tr::tr("What this check cannot tell"), {}};
    for (const std::string& n : v.notChecked) not_told.lines << orShown(word(Unknowable, n), n);
    if (!not_told.lines.isEmpty()) w.parts.append(not_told);
    return w;
}

QString VerdictWords::asText() const
{
    QString all = outcome + u'\n' + leads + u'\n';
    for (const Part& p : parts) {
        all += u'\n' + p.title + u'\n';
        for (const QString& l : p.lines) all += QStringLiteral("– ") + l + u'\n';
    }
    return all;
}

std::string fingerprintIn(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    const QString plain = QString(typed).remove(QRegularExpression(QStringLiteral("\\s")));
    return form.match(plain).hasMatch() ? plain.toStdString() : std::string();
}

} // namespace sek
