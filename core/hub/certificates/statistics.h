// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/hub_device.h"
#include "core/hub/org_log.h"

#include <string>
#include <vector>

namespace sek {

/// The month's values for the office of statistics (attendance §9.2, W16), made where all identity numbers are. That they
/// left is in the log of commands and in the organisation's log, with the hash of the file and not its values.
class Statistics
{
public:
    struct Ports
    {
        HubStore& store;
        HubDevice& device;
        const OrgLog& log;
        Clock& clock;
        Random& random;
    };
    explicit Statistics(const Ports& ports) : m(ports) {}

    struct File
    {
        RecordId id;         ///< of its `scb_export` record
        std::string name;    ///< as the office names its files, with its ending
        QByteArray bytes;    ///< for the clipboard: UTF-8 text
        struct Warning
        {
            std::string code; ///< `unsigned_left_out`, `identity_missing`
            RecordId participation;
        };
        std::vector<Warning> warnings;
        std::vector<std::string> again; ///< months that are to be sent again, in order
        bool verifiedProfile = false;
    };
    /// `format`: csv, xlsx, clipboard. Fails with `not_allowed`, `statistics_off` (the project has none), `statistics_month`
    /// (not over yet, or outside of the project), `statistics_profile`, `xlsx`, `store_…`.
    Result<File> make(const OrgId& org, const AccountId& account, const RecordId& project, const std::string& month,
                      const std::string& format);

private:
    Ports m;
};

} // namespace sek
