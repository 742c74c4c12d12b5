// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/offline_texts.h"

#include "ui/attendance/month_binding.h"

#include <QCoreApplication>

#include <algorithm>

namespace sek::month {

namespace {

struct Offline
{
    Q_DECLARE_TR_FUNCTIONS(sek::Offline)
};

} // namespace

QString offlineSentence(const OfflineResult& r, const QString& person)
{
    const std::string reason = text(r.params, "reason");
    if (r.result == "accepted") return Offline::tr("%1: signed.").arg(person);
    if (r.result == "wrong")
        return Offline::tr("%1: wrong code, %n try(s) left.", nullptr, static_cast<int>(integer(r.params, "attempts_left"))).arg(person);
    if (r.result == "exhausted") return Offline::tr("%1: wrong code, and no try is left. Hand over again and send a new code.").arg(person);
    if (r.result == "expired") return Offline::tr("%1: the code came too late and counts for nothing. Hand over again and send a new code.").arg(person);
    if (r.result == "superseded") return Offline::tr("%1: the hours were changed in the meantime. The new version has to be read and signed.").arg(person);
    if (r.result == "malformed") return Offline::tr("%1: what was stored cannot be read. Hand over again and send a new code.").arg(person);
    if (reason == "signer_paused" || reason == "signer_locked")
        return Offline::tr("%1: not checked, because too many wrong codes were typed before.").arg(person);
    if (reason == "participation_closed") return Offline::tr("%1: not checked, because the participation has ended.").arg(person);
    if (reason.starts_with("channel_") || reason == "no_channel")
        return Offline::tr("%1: not checked, because the phone or e-mail address was changed.").arg(person);
    if (reason == "revoked") return Offline::tr("%1: not checked, because another code was sent afterwards.").arg(person);
    if (reason == "already_signed") return Offline::tr("%1: not needed any more, it is signed already.").arg(person);
    if (reason == "claimed_time") return Offline::tr("%1: not checked, because this computer's clock was wrong.").arg(person);
    return Offline::tr("%1: not checked. Hand over again and send a new code.").arg(person);
}

QString offlineNews(const OrgView& view)
{
    QStringList lines;
    int good = 0;
    for (const OfflineResult& r : view.offline.results) {
        if (r.result == "accepted") ++good;
        else lines.append(offlineSentence(r, participantName(view, r.signer.text())));
    }
    if (good > 0) lines.prepend(Offline::tr("%n month(s) that were signed without a connection are checked and signed.", nullptr, good));
    return lines.join(u'\n');
}

bool offlineTrouble(const OrgView& view)
{
    return std::ranges::any_of(view.offline.results, [](const OfflineResult& r) { return r.result != "accepted"; });
}

} // namespace sek::month
