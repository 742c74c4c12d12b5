// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace sek {

/// Who can sign no more after too many wrong codes (W11), as the hub tells it to those who may let them sign again. It is kept
/// at the hub alone, so it is asked for: when it is wanted, and not twice in `PauseMs`.
class SigningLocks : public QObject
{
    Q_OBJECT
public:
    struct Lock
    {
        RecordId signer; ///< the participant
        Instant since;
        int liftsLeft = 0;
    };
    using Answer = std::function<void(const Result<Json>&)>;
    using Fetch = std::function<void(QObject* context, Answer)>; ///< GET …/signing-locks

    static constexpr int PauseMs = 20'000;

    explicit SigningLocks(Fetch fetch, QObject* parent = nullptr);

    /// Asks now, or as soon as the pause is over.
    void look();
    /// Something was done about them: asks at once.
    void lookAgain();
    const std::vector<Lock>& all() const { return m_locks; }

Q_SIGNALS:
    void changed();

private:
    void took(const Result<Json>& answer);

    Fetch m_fetch;
    std::vector<Lock> m_locks;
    QTimer m_pause;
    bool m_wanted = false; ///< while the pause runs
};

} // namespace sek
