// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>

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

/// The way to the hub's code service, as a code card walks it. Every call answers once, later.
struct CodeWay
{
    template <class T> using Answer = std::function<void(std::expected<T, Rejection>)>;
    /// Asks for the first code.
    std::function<void(Answer<CodeOnItsWay>)> ask;
    /// Asks for another one in place of that.
    std::function<void(const QByteArray& handle, Answer<CodeOnItsWay>)> again;
    /// What somebody typed; true is signed.
    std::function<void(const QByteArray& handle, const QString& code, Answer<bool>)> submit;
    /// "I did not ask for this."
    std::function<void(const QByteArray& handle)> cancel;
};

/// What the hub's answer means for the person, in their language (attendance §3.3). `timeZone` for times of reopening.
QString codeSentence(const Rejection& refusal, const std::string& timeZone);

/// Whether asking for a new code can help.
bool newCodeHelps(const Rejection& refusal);

} // namespace sek
