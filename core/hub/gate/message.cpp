// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/message.h"

namespace sek::gate {

namespace {

const std::string* find(const Pairs& pairs, std::string_view name)
{
    for (const auto& [key, value] : pairs)
        if (key == name) return &value;
    return nullptr;
}

} // namespace

const std::string* Request::header(std::string_view name) const
{
    return find(headers, name);
}

const std::string* Request::param(std::string_view name) const
{
    return find(query, name);
}

Response Response::json(QByteArray body, int status)
{
    Response response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

Response Response::error(int status, std::string code, int retryAfterSeconds)
{
    Response response;
    response.status = status;
    response.code = std::move(code);
    if (retryAfterSeconds > 0) response.headers.emplace_back("Retry-After", std::to_string(retryAfterSeconds));
    return response;
}

} // namespace sek::gate
