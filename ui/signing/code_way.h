// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/record/decision.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>
#include <optional>
#include <vector>

namespace sek {

/// A code is on its way, as the hub told it. Times are spans from the answer on, by the hub's clock: this computer's own
/// may be wrong.
struct CodeOnItsWay
{
    QByteArray handle;
    QString channel; ///< `sms`, `email`
    QString masked;
    int digits = 4;
    qint64 lifeMs = 0;  ///< until it ends
    qint64 retryMs = 0; ///< until another one may be asked for
    int attemptsLeft = 3;
};

/// A code that was sent ahead for what is on the screen (attendance §5.2): six digits, typed without asking anybody.
struct CodeAhead
{
    QByteArray handle;
    QString channel; ///< `sms`, `email`
    QString masked;
    Instant until; ///< when it can no longer be typed
};

/// What is known of the message that carries the code.
enum class CodeDelivered { NotYet, Yes, Failed, Unknown };

/// The way to the hub's code service, as a code card walks it. Every call answers once, later.
struct CodeWay
{
    template <class T> using Answer = std::function<void(std::expected<T, Rejection>)>;
    /// Where a code can go, when there are several (W7); the first is taken unless another one is chosen.
    struct Place
    {
        QString id;
        QString channel; ///< `sms`, `email`
        QString masked;
    };
    std::vector<Place> places = {};
    std::function<void(const QString& id)> choose = {};
    /// Asks for the first code.
    std::function<void(Answer<CodeOnItsWay>)> ask;
    /// Asks for another one in place of that.
    std::function<void(const QByteArray& handle, Answer<CodeOnItsWay>)> again;
    /// What somebody typed; true is signed.
    std::function<void(const QByteArray& handle, const QString& code, Answer<bool>)> submit;
    /// Whether its message has come: Failed and Unknown are told to the person. Null where nobody can say.
    std::function<void(const QByteArray& handle, std::function<void(CodeDelivered)>)> look = {};
    /// "I did not ask for this."
    std::function<void(const QByteArray& handle)> cancel;
    /// The code that was sent ahead to this device, if there is one. Null where there never is.
    std::function<std::optional<CodeAhead>()> ahead;
    /// Keeps what was typed for that one until the hub can be reached; whether it is right nobody can tell before.
    std::function<void(const QByteArray& handle, const QString& code, Answer<bool>)> keep;
};

/// What the hub's answer means for the person, in their language (attendance §3.3). `timeZone` for times of reopening.
QString codeSentence(const Rejection& refusal, const std::string& timeZone);

/// "14:10" today, with the date on another day.
QString codeMoment(Instant at, const std::string& timeZone);

/// Whether asking for a new code can help.
bool newCodeHelps(const Rejection& refusal);

} // namespace sek
