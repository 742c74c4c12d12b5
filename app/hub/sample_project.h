// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/sample_hand.h"

namespace sek {

/// The invented project of `sample_project.json` in the organisation it names: activities, sessions, forty participants, and
/// the whole month before this one, so that every state of the month can be seen. `people`: who is enrolled, by address.
/// `told` gets each participant's address and day and month of birth, so that whoever tries the sample can sign for them.
Done makeSampleProject(HubServices& services, SampleHand& hand,
                       const std::map<std::string, std::shared_ptr<SamplePerson>>& people, const std::string& password, Json& told);

} // namespace sek
