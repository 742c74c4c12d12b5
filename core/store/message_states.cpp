// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hub_store.h"

#include <algorithm>

namespace sek {

namespace {

constexpr std::pair<DeliveryState, const char*> Names[] = {{DeliveryState::Queued, "queued"},
                                                           {DeliveryState::Sent, "sent"},
                                                           {DeliveryState::Delivered, "delivered"},
                                                           {DeliveryState::Failed, "failed"},
                                                           {DeliveryState::Unknown, "unknown"}};

} // namespace

std::string_view name(DeliveryState state)
{
    return std::ranges::find(Names, state, &std::pair<DeliveryState, const char*>::first)->second;
}

DeliveryState deliveryStateOf(std::string_view name)
{
    for (const auto& [state, text] : Names)
        if (name == text) return state;
    return DeliveryState::Unknown;
}

void MessageCounts::add(const std::string& channel, DeliveryState state, std::int64_t count, Instant oldest)
{
    byChannel[{channel, state}] += count;
    switch (state) {
    case DeliveryState::Queued:
        queued += count;
        oldestQueued = std::min(oldestQueued.value_or(oldest), oldest);
        break;
    case DeliveryState::Sent:
    case DeliveryState::Delivered: sent += count; break;
    case DeliveryState::Failed: failed += count; break;
    case DeliveryState::Unknown: unknown += count; break;
    }
}

} // namespace sek
