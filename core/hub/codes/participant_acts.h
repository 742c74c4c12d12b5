// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"
#include "core/hub/hub_device.h"

#include <expected>

namespace sek {

/// What participants who have no account say of their own month: on the signing page, or on a screen that was handed over.
/// The hub writes it down for them; who they are was found by the door they came through. Any thread.
class ParticipantActs
{
public:
    ParticipantActs(HubStore& store, HubDevice& device) : m_store(store), m_device(device) {}

    using Outcome = std::expected<void, Rejection>;
    /// *Not correct* (W13): needs no code. Rejections of `RejectReport`; failures of the store as their own.
    Outcome refuse(const OrgId& org, const signing::DocumentRef& document, const std::string& reason, const std::string& words);
    /// "I did not sign this". Rejections of `DisputeReport`.
    Outcome object(const OrgId& org, const signing::DocumentRef& document, const std::string& words);

private:
    Outcome act(const OrgId& org, const signing::DocumentRef& document, const char* command, Json args);

    HubStore& m_store;
    HubDevice& m_device;
};

} // namespace sek
