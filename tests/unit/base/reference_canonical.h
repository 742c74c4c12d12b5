// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// A second canonicaliser, made from RFC 8785 alone and another way than the program's: it never builds a value, it
/// rewrites the text. Each part becomes its canonical text, members are sorted as pairs of texts. It shares no code
/// with the program and no JSON library (SEC-33). Nothing is returned for text that is not JSON of CJ-1's subset;
/// Unicode normalisation is not looked at.
std::optional<std::string> referenceCanonical(std::string_view text);
