// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/pass_check.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sek {

/// A letter made ready for the person to read, change and send herself. Nothing is sent by the program.
struct PassMail
{
    QString subject;
    QString text;
};

/// The prepared letters of the checklist, lv/sv/pl/en (resources/data/pass_mails.json).
class PassMails
{
public:
    /// Fails with `json_…`, `pass_mails_…`; every topic must be there in all four languages.
    static Result<PassMails> read(const QByteArray& bytes);

    /// The letter for the reason, or nothing where none helps (a date has only to be waited for). An unknown language gets
    /// English. `facts`: organisation, oid, person, reference, author; the reason's own parameters come on top.
    std::optional<PassMail> mail(const PassReason& reason, const std::string& language, const Json& facts) const;

private:
    struct Topic
    {
        std::vector<std::string> reasons;
        std::map<std::string, PassMail> texts; ///< by language
    };
    std::vector<Topic> m_topics;
};

} // namespace sek
