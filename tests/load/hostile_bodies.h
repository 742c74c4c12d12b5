// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace sek::test {

/// A request whose head is in order and whose body is not (SEC-40, SEC-50).
struct HostileBody
{
    std::string name;
    std::string path;
    std::string fields; ///< further header fields
    std::string body;
    bool signedIn = false;
    int status = 400;
    std::string code;
};

/// `org`: an organisation in which the signed-in caller has rights.
std::vector<HostileBody> hostileBodies(const std::string& org);

} // namespace sek::test
