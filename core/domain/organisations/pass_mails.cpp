// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/pass_mails.h"

#include <algorithm>

namespace sek {

namespace {

/// What becomes of a place whose value is not known.
enum class Missing { LeaveOut, DropLine };

/// Fills in `{name}` in one pass, so that a value that looks like a placeholder stays what it is.
QString filled(const QString& pattern, const Json& values, Missing missing)
{
    QStringList lines;
    for (const QString& line : pattern.split(u'\n')) {
        QString out;
        bool whole = true;
        qsizetype from = 0;
        while (true) {
            const qsizetype open = line.indexOf(u'{', from), close = line.indexOf(u'}', open);
            if (open < 0 || close < 0) break;
            const QString value = qtext(values, line.mid(open + 1, close - open - 1).toStdString());
            whole = whole && !value.isEmpty();
            out += line.mid(from, open - from) + value;
            from = close + 1;
        }
        out += line.mid(from);
        if (whole || missing == Missing::LeaveOut) lines.push_back(out);
    }
    return lines.join(u'\n');
}

} // namespace

Result<PassMails> PassMails::read(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    if (!json) return failure(json);
    PassMails out;
    for (const Json& j : at(*json, "topics")) {
        Topic topic;
        for (const Json& r : at(j, "reasons"))
            if (r.is_string()) topic.reasons.push_back(r.get<std::string>());
        for (const char* language : {"en", "lv", "sv", "pl"}) {
            const Json& t = at(j, language);
            const PassMail mail{qtext(t, "subject"), qtext(t, "text")};
            if (mail.subject.isEmpty() || mail.text.isEmpty()) return fail("pass_mails_language", language);
            topic.texts[language] = mail;
        }
        if (topic.reasons.empty()) return fail("pass_mails_form");
        out.m_topics.push_back(std::move(topic));
    }
    if (out.m_topics.empty()) return fail("pass_mails_form");
    return out;
}

std::optional<PassMail> PassMails::mail(const PassReason& reason, const std::string& language, const Json& facts) const
{
    for (const Topic& topic : m_topics) {
        if (std::ranges::find(topic.reasons, reason.code) == topic.reasons.end()) continue;
        const auto it = topic.texts.find(topic.texts.contains(language) ? language : "en");
        Json values = facts;
        values.update(reason.params);
        return PassMail{filled(it->second.subject, values, Missing::LeaveOut).simplified(),
                        filled(it->second.text, values, Missing::DropLine)};
    }
    return {};
}

} // namespace sek
