// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/head.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string_view>

namespace sek::gate {

/// Boost.Beast's reading of a request. The head it gets was checked before; it is the second opinion on it, and the one
/// that collects the body.
class BodyParser
{
public:
    BodyParser();
    ~BodyParser();

    /// Reads the whole head. False when Beast understands it in any way differently from the check.
    bool begin(std::string_view head, const Head& checked);
    /// Reads a piece of the body; how many of the bytes belonged to it, or nothing if it is broken.
    std::optional<std::size_t> feed(std::string_view bytes);
    bool isDone() const;
    QByteArray takeBody();

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace sek::gate
