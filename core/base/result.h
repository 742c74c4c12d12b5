// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <string>
#include <utility>

namespace sek {

/// Why something that can go wrong as part of the job did go wrong.
/// `code` is stable, never shown to a person and safe to log; `detail` is for developers and must hold
/// no personal data, codes or tokens (SEC-70).
struct Failure
{
    std::string code;
    std::string detail;

    bool is(std::string_view other) const { return code == other; }
    friend bool operator==(const Failure&, const Failure&) = default;
};

template <class T> using Result = std::expected<T, Failure>;
using Done = std::expected<void, Failure>;

inline std::unexpected<Failure> fail(std::string code, std::string detail = {})
{
    return std::unexpected(Failure{std::move(code), std::move(detail)});
}

/// Passes a failure of one Result type on as another's.
template <class R> std::unexpected<Failure> failure(const R& r)
{
    return std::unexpected(r.error());
}

} // namespace sek
