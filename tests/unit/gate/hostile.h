// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// A request the gate must turn away from its head alone.
struct Hostile
{
    std::string name;
    std::string bytes;
    int status;
    std::string code;
};

const std::vector<Hostile>& hostileRequests();

/// A small honest request.
std::string honest(const std::string& path = "/hello", const std::string& more = {});
