// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/page/page_texts.h"

#include <string>

namespace sek {

class HubFolder;

/// `https://hub.example.org`, what a link to the signing page begins with. Empty where the hub shows none: the operator has to
/// say that browsers trust its certificate (security.md §3); a sample is only looked at, and the hub of one computer is
/// reached by nobody else.
std::string pageAddress(const HubFolder& folder);

/// The words of the pages, in all languages. Fails as PageTexts::read, or with `hub_data`.
Result<PageTexts> readPageTexts();

} // namespace sek
