// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/codes/box_keys.h"

#include "core/base/wipe.h"

#include <array>

namespace sek {

namespace {

constexpr char Kept[] = "box_key";

/// `2026-11`, and when that month begins and ends in UTC.
struct Month
{
    explicit Month(Instant t) : Month(toRfc3339(t).substr(0, 7)) {}
    explicit Month(std::string name)
        : id(std::move(name)), first(isoDate(id + "-01")), from(parseRfc3339(id + "-01T00:00:00.000Z").value_or(Instant())),
          until(first.isValid() ? parseRfc3339(toIso(first.addMonths(1)) + "T00:00:00.000Z").value_or(Instant()) : Instant())
    {
    }
    std::string id;
    QDate first;
    Instant from, until;
};

} // namespace

BoxKeys::Told BoxKeys::current(HubTx& tx, Random& random, Instant now) const
{
    const Month month(now);
    QByteArray drawn = tx.codeState(CodeScope::Hub, Kept, month.id);
    if (drawn.isEmpty()) {
        std::array<std::uint8_t, 32> bytes{};
        random.fill(bytes);
        drawn = QByteArray(reinterpret_cast<const char*>(bytes.data()), std::ssize(bytes));
        tx.setCodeState(CodeScope::Hub, Kept, month.id, drawn);
    }
    QByteArray seed = m_keys.boxSeed(month.id, drawn);
    const Wiped<QByteArray> wiped(seed);
    return {month.id, m_signer.sign(boxKeyBytes({month.id, BoxKeyPair(seed).publicKey(), month.from, month.until}))};
}

std::optional<BoxKeyPair> BoxKeys::find(const HubTx& tx, const std::string& id) const
{
    const QByteArray drawn = tx.codeState(CodeScope::Hub, Kept, id);
    if (drawn.isEmpty()) return {};
    QByteArray seed = m_keys.boxSeed(id, drawn);
    const Wiped<QByteArray> wiped(seed);
    return BoxKeyPair(seed);
}

void BoxKeys::forget(HubTx& tx, Instant now, std::chrono::seconds keep) const
{
    for (const auto& [id, drawn] : tx.codeStates(CodeScope::Hub, Kept))
        if (Month(id).until.plusSeconds(keep.count()) <= now) tx.setCodeState(CodeScope::Hub, Kept, id, {});
}

} // namespace sek
