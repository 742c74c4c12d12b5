// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace sek {

/// A UUID as a value; text form is lower case with hyphens.
class Uuid
{
public:
    Uuid() = default;
    explicit Uuid(const std::array<std::uint8_t, 16>& bytes) : m_bytes(bytes) {}

    /// Accepts only the canonical lower-case text. Fails with `uuid`.
    static Result<Uuid> parse(std::string_view text);
    /// RFC 9562 version 7: sortable by time of making.
    static Uuid v7(Clock& clock, Random& random);
    /// RFC 9562 version 5: the same space and name always give the same id.
    static Uuid v5(const Uuid& space, std::string_view name);

    std::string text() const;
    bool isNull() const { return *this == Uuid(); }
    const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }
    friend auto operator<=>(const Uuid&, const Uuid&) = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

/// An id of one sort of thing, so that a person's id cannot be passed as an organisation's.
template <class Tag> struct Id
{
    Uuid value;

    Id() = default;
    explicit Id(const Uuid& u) : value(u) {}
    static Result<Id> parse(std::string_view text)
    {
        auto u = Uuid::parse(text);
        if (!u) return failure(u);
        return Id(*u);
    }
    std::string text() const { return value.text(); }
    bool isNull() const { return value.isNull(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using OrgId = Id<struct OrgTag>;
using RecordId = Id<struct RecordTag>;
using CommandId = Id<struct CommandTag>;
using AccountId = Id<struct AccountTag>;
using DeviceId = Id<struct DeviceTag>;

} // namespace sek
