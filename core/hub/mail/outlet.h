// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/mail/delivery.h"
#include "core/store/hub_store.h"

namespace sek {

/// One channel's way out of the hub: makes of a message what the channel carries and hands it over. One thread.
class Outlet
{
public:
    virtual ~Outlet() = default;
    virtual Delivered handOver(const OutMessage& message) = 0;
};

} // namespace sek
