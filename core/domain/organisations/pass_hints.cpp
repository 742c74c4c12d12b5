// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/pass_check.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sek {

namespace {

std::set<std::string> mailboxes(const Json& user)
{
    std::set<std::string> out;
    for (const char* path : {"email", "eu_login_email"})
        if (const std::string email = text(user, path); !email.empty()) out.insert(rules::emailKey(email));
    return out;
}

QString folded(const Json& person, bool lastFirst = false)
{
    const QString first = qtext(person, "first_name"), last = qtext(person, "last_name");
    return fold(lastFirst ? last + u' ' + first : first + u' ' + last);
}

/// Letters to change, add or take away to get from one text to the other (Levenshtein).
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 0; j < static_cast<std::size_t>(b.size()); ++j) {
            const int replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// Maybe the same person, misspelt: no diacritics, last name first, up to two letters off.
bool similar(const Json& listed, const Json& user)
{
    const QString name = folded(user);
    return std::ranges::any_of(std::array{folded(listed), folded(listed, true)},
                               [&](const QString& other) { return distance(name, other) <= 2; });
}

bool sameName(const Json& a, const Json& b)
{
    return text(a, "first_name") == text(b, "first_name") && text(a, "last_name") == text(b, "last_name");
}

} // namespace

std::vector<PassHint> passHints(const PassRuleSet& rules, const PassFacts& facts, QDate today, const RecordId& id,
                                const Json& user)
{
    std::vector<PassHint> out;
    for (const auto& [accreditation, body] : facts.accreditations) {
        const PassRoute* route = rules.route(text(body, "route"));
        const QDate checked = isoDate(text(body, "list_checked_on"));
        if (route && !route->chosen && checked.isValid() && checked.addMonths(rules.listOldAfterMonths) < today)
            out.push_back({"LIST_OLD", {{"accreditation", accreditation.text()}, {"checked_on", toIso(checked)}}});
    }
    const auto own = mailboxes(user);
    for (const auto& [other, body] : facts.users) {
        if (other == id) continue;
        const auto theirs = mailboxes(body);
        if (std::ranges::any_of(own, [&](const auto& m) { return theirs.contains(m); }))
            out.push_back({"SHARED_MAILBOX", {{"user", other.text()}}});
    }
    for (const auto& [listed, body] : facts.listed)
        if (!sameName(body, user) && !own.contains(rules::emailKey(text(body, "email"))) && similar(body, user))
            out.push_back({"SIMILAR_NAME", {{"listed_person", listed.text()}}});
    std::ranges::sort(out, {}, [](const PassHint& h) { return std::pair(h.code, cj1::write(h.params)); });
    return out;
}

} // namespace sek
