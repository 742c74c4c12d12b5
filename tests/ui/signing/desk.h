// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signing/code_way.h"
#include "ui/signing/kiosk_month.h"

#include <QList>
#include <QPair>
#include <QStringList>

#include <optional>

/// A hub's code service as far as a card sees it: one right code, tries that run out, times that a test moves.
struct CodeDesk
{
    QString right = QStringLiteral("0427");
    int digits = 4;
    int tries = 3;
    qint64 now = 0;
    qint64 retry = 60'000;
    int asked = 0;
    QStringList submitted;
    std::optional<sek::Rejection> refuse; ///< the next answer
    std::optional<sek::CodeAhead> ahead;  ///< a code that was sent ahead
    sek::CodeDelivered delivered = sek::CodeDelivered::NotYet;
    int looked = 0;
    QStringList kept;                     ///< what was typed for it
    std::vector<sek::CodeWay::Place> places = {};
    QString place;  ///< chosen
    int again = 0;  ///< codes in place of another

    static sek::CodeAhead sentAhead() { return {QByteArray(16, 'a'), QStringLiteral("sms"), QStringLiteral("+46 ••• ••• •05"), *sek::parseRfc3339("2099-04-05T21:59:59.000Z")}; }

    sek::CodeOnItsWay code()
    {
        ++asked;
        tries = 3;
        return {QByteArray(16, char(asked)), QStringLiteral("sms"), QStringLiteral("+46 ••• ••• •05"), digits, 600'000, retry, tries};
    }
    sek::CodeWay way()
    {
        sek::CodeWay w;
        w.ask = [this](auto answer) {
            if (refuse) return answer(std::unexpected(*std::exchange(refuse, {})));
            answer(code());
        };
        w.places = places;
        w.choose = [this](const QString& id) { place = id; };
        w.again = [this](const QByteArray&, auto answer) {
            ++again;
            if (refuse) return answer(std::unexpected(*std::exchange(refuse, {})));
            answer(code());
        };
        w.submit = [this](const QByteArray&, const QString& typed, auto answer) {
            submitted.append(typed);
            if (refuse) return answer(std::unexpected(*std::exchange(refuse, {})));
            if (typed == right && tries > 0) return answer(true);
            --tries;
            answer(std::unexpected(sek::Rejection{.code = "code_wrong", .params = {{"attempts_left", tries}}}));
        };
        w.look = [this](const QByteArray&, auto done) {
            ++looked;
            done(delivered);
        };
        w.cancel = [](const QByteArray&) {};
        w.ahead = [this] { return ahead; };
        w.keep = [this](const QByteArray&, const QString& typed, auto answer) {
            if (refuse) return answer(std::unexpected(*std::exchange(refuse, {})));
            kept.append(typed);
            answer(true);
        };
        return w;
    }
};

inline sek::KioskMonth astridsMarch()
{
    sek::KioskMonth m;
    m.project = QStringLiteral("Kunskapslyft Exempel");
    m.projectNo = QStringLiteral("2099/00017");
    m.owner = QStringLiteral("Exempelkommunen");
    m.signer = QStringLiteral("Astrid Exempel");
    m.from = QDate(2026, 3, 1);
    m.to = QDate(2026, 3, 31);
    for (const int day : {3, 5, 10, 12, 17, 19, 24, 26, 31})
        m.lines.push_back({QDate(2026, 3, day), QStringLiteral("Grundkurs (A01)"), day == 12 ? 225 : 240, false, {}, -1});
    m.minutes = 2145;
    m.reported = 35 * 60;
    m.responsible = QStringLiteral("Siv Ansvarig");
    m.responsibleAt = *sek::parseRfc3339("2026-04-01T09:12:00.000Z");
    m.today = QDate(2026, 4, 1);
    m.language = QStringLiteral("sv");
    m.contentHash = QStringLiteral("7f3a91c2") + QString(56, u'0');
    m.timeZone = "Europe/Stockholm";
    return m;
}
