// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"
#include "ui/signing/code_way.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace sek {

namespace {

struct Code
{
    Q_DECLARE_TR_FUNCTIONS(sek::Code)
};

} // namespace

QString codeMoment(Instant at, const std::string& timeZone)
{
    QTimeZone zone(QByteArray::fromStdString(timeZone));
    if (!zone.isValid()) zone = QTimeZone::utc();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms, zone);
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == QDateTime::currentDateTimeUtc().toTimeZone(zone).date()) return time;
    return Code::tr("%1, %2", "date, time").arg(texts::date(local.date()), time);
}

namespace {

/// Empty when the hub did not say.
QString when(const Rejection& refusal, const char* param, const std::string& timeZone)
{
    const auto it = refusal.params.find(param);
    if (it == refusal.params.end() || !it->is_string()) return {};
    const auto at = parseRfc3339(it->get<std::string>());
    return at ? codeMoment(*at, timeZone) : QString();
}

int number(const Rejection& refusal, const char* param, int fallback)
{
    const auto it = refusal.params.find(param);
    return it != refusal.params.end() && it->is_number_integer() ? it->get<int>() : fallback;
}

} // namespace

QString codeSentence(const Rejection& r, const std::string& zone)
{
    const std::string& c = r.code;
    if (c == "code_wrong") return Code::tr("Wrong code. %n try(s) left.", nullptr, number(r, "attempts_left", 0));
    if (c == "code_form") return Code::tr("Type all the digits of the code.");
    if (c == "challenge_not_live") return Code::tr("This code is no longer valid. Ask for a new one.");
    if (c == "too_soon") {
        const QString at = when(r, "retry_at", zone);
        return at.isEmpty() ? Code::tr("A new code can be sent in a moment.") : Code::tr("A new code can be sent at %1.").arg(at);
    }
    if (c == "limit_reached") {
        const QString at = when(r, "retry_at", zone);
        return at.isEmpty() ? Code::tr("No more codes can be sent today.") : Code::tr("No more codes can be sent before %1.").arg(at);
    }
    if (c == "signer_paused") {
        const QString at = when(r, "retry_at", zone);
        return at.isEmpty() ? Code::tr("Too many wrong codes. Signing is paused.")
                            : Code::tr("Too many wrong codes. Signing is possible again at %1.").arg(at);
    }
    if (c == "signer_locked") return Code::tr("Signing is locked after too many wrong codes. The project's contact person can open it again.");
    if (c == "device_blocked" || c == "device_suspended")
        return Code::tr("Too many wrong codes came from this computer. The administrator of the hub can help.");
    if (c == "organisation_paused") return Code::tr("Signing is stopped for the whole organisation. Ask the administrator of the hub to look into it.");
    if (c == "channel_unverified") return Code::tr("The phone or e-mail address is not confirmed yet. Confirm it first.");
    if (c == "channel_cooling") {
        const QString at = when(r, "until", zone);
        return at.isEmpty() ? Code::tr("The phone or e-mail address was changed. Codes go to it from tomorrow.")
                            : Code::tr("The phone or e-mail address was changed. Codes go to it from %1.").arg(at);
    }
    if (c == "channel_blocked") return Code::tr("Messages to this phone or e-mail address do not arrive. Give another one to the staff.");
    if (c == "no_channel") return Code::tr("There is no phone or e-mail address for codes yet. Give one to the staff.");
    if (c == "report_superseded") return Code::tr("The hours were changed in the meantime. Read the new version before you sign.");
    if (c == "content_mismatch") return Code::tr("What is shown here is not what the hub holds. Read it again before you sign.");
    if (c == "report_empty") return Code::tr("A month without hours is not signed.");
    if (c == "entry_in_future") return Code::tr("There are hours on a day that is still to come.");
    if (c == "participation_closed") return Code::tr("The participation has ended.");
    if (c == "not_allowed") return Code::tr("You are not authorised to do this.");
    if (c == "self_signing") return Code::tr("Nobody signs their own hours as the person responsible.");
    if (c == "delivery_failed") return Code::tr("The message could not be delivered. Choose another phone or e-mail address.");
    if (c == "codes_unavailable") return Code::tr("This hub cannot send codes: it has neither e-mail nor text messages.");
    if (c == "offline_off") return Code::tr("Signing without a connection is not switched on for this project.");
    if (c == "offline_too_long") {
        const QString at = when(r, "until", zone);
        return at.isEmpty() ? Code::tr("A code cannot be sent so far ahead.") : Code::tr("Codes can be sent ahead until %1 at most.").arg(at);
    }
    if (c == "offline_over") return Code::tr("The code that was sent ahead can no longer be typed here. Ask for a new one.");
    if (c == "queue_unknown") return Code::tr("The reference and the date do not belong together. Look at the message again. %n try(s) left.", nullptr, number(r, "tries_left", 0));
    if (c == "queue_paused") {
        const QString at = when(r, "retry_at", zone);
        return at.isEmpty() ? Code::tr("Too many tries on this screen. Wait a few minutes.") : Code::tr("Too many tries on this screen. It can be used again at %1.").arg(at);
    }
    if (c == "queue_protected") return Code::tr("A protected identity does not stand in a queue. Hand the screen over to this person alone.");
    if (c == "queue_no_birth_day") return Code::tr("The identity number does not tell the date of birth. Hand the screen over to this person alone.");
    if (c == "unauthenticated") return Code::tr("This screen was open for too long. The staff can begin anew.");
    if (c == "queue_not_here") return Code::tr("The newest version of this month has not arrived here yet. Try again in a moment.");
    if (c == "report_state") return Code::tr("This month is not waiting for a signature any more.");
    if (c == "log_alarm") return Code::tr("The hub's record does not fit what this computer has seen. Nothing is signed until that is cleared up.");
    return Code::tr("The hub cannot be reached. Try again in a moment.");
}

bool newCodeHelps(const Rejection& r)
{
    return r.code == "challenge_not_live" || (r.code == "code_wrong" && number(r, "attempts_left", 0) == 0) || r.code == "delivery_failed";
}

} // namespace sek
