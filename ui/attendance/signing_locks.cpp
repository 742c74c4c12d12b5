// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/signing_locks.h"

#include "core/base/json_look.h"

namespace sek {

SigningLocks::SigningLocks(Fetch fetch, QObject* parent) : QObject(parent), m_fetch(std::move(fetch))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_wanted, false)) lookAgain();
    });
}

void SigningLocks::look()
{
    if (m_pause.isActive()) m_wanted = true;
    else lookAgain();
}

void SigningLocks::lookAgain()
{
    m_pause.start(PauseMs);
    m_fetch(this, [this](const Result<Json>& answer) { took(answer); });
}

void SigningLocks::took(const Result<Json>& answer)
{
    if (!answer) return; // without the hub, what was last known stands
    std::vector<Lock> now;
    const Json& list = at(*answer, "locks");
    if (list.is_array())
        for (const Json& l : list)
            if (const auto signer = RecordId::parse(text(l, "signer")))
                now.push_back({*signer, parseRfc3339(text(l, "since")).value_or(Instant()), int(integer(l, "lifts_left"))});
    m_locks = std::move(now);
    Q_EMIT changed();
}

} // namespace sek
