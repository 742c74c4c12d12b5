// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/store/hub_store.h"

#include <map>
#include <string>
#include <vector>

namespace sek {

/// What a gateway's answer means for the message.
enum class SmsVerdict {
    Accepted,
    Temporary, ///< the gateway takes nothing now; surely not sent
    Refused,   ///< this message or number will not be taken
    Setting,   ///< nothing will be taken until the operator mends something: password, credit, sender name
    Unknown,   ///< it may have been taken
};

/// One row of resources/data/sms_gateways.json: everything that differs between gateways.
struct GatewayRow
{
    enum class Auth { Fields, Basic, Bearer };
    /// A field of the request. `value` names places in braces: {user} {password} {from} {to} {text} {ref} {coding}
    /// {life_minutes} {life_seconds} {expires_unix} {report_url}. Left out when a place is empty, or when `with` is.
    struct Field
    {
        std::string name;
        std::string value;
        std::string with;
    };
    /// The first rule that fits decides.
    struct Answer
    {
        std::vector<std::int64_t> status; ///< empty: any
        std::string begins;               ///< of the body
        std::string json;                 ///< a place in the body that must be there, and
        std::vector<std::string> in;      ///< one of these, if there are any
        SmsVerdict is = SmsVerdict::Unknown;
        std::string code;
    };
    std::string name;
    std::string title;
    std::string url; ///< empty: the operator's
    std::string path;
    bool post = true;
    Auth auth = Auth::Fields;
    std::string codingGsm7, codingUcs2; ///< what {coding} stands for
    std::vector<Field> fields;
    std::vector<Answer> answers;
    std::string refPlace, partsPlace; ///< in the body of an accepted answer
    // The report that the gateway sends later.
    std::string reportQuery;  ///< appended to the report's URL, e.g. for Kannel's `%d`
    std::string reportStatus; ///< the field with the state
    std::map<std::string, DeliveryState> reportStates;
    std::string reportAnswer; ///< what the gateway wants to read
};

/// The table. Fails with `sms_table` and what is wrong.
Result<std::vector<GatewayRow>> readGatewayTable(const QByteArray& json);

/// The value at `list.0.id` as text; nothing when there is none.
std::optional<std::string> valueAt(const Json& json, const std::string& place);

/// What an answer means by the row; without a rule by its status: 429 and 503 are temporary, other 4xx and redirects a
/// setting, the rest unknown.
struct SmsAnswer
{
    SmsVerdict verdict = SmsVerdict::Unknown;
    std::string code;
    std::string ref;
    int parts = 0;
};
SmsAnswer interpret(const GatewayRow& row, int status, const std::string& body);

} // namespace sek
