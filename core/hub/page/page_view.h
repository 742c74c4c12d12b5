// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/hub/page/markup.h"
#include "core/hub/page/page_texts.h"

#include <optional>
#include <string>
#include <vector>

namespace sek {

/// What a page shows: everything found by the hub, in the language it is read in.
struct PageView
{
    std::string language;
    std::string path; ///< `/s/HANDLE`
    Json content;     ///< frozen, `attendance.report.v1`
    std::string contentHash;
    Json before; ///< entries of the version that was read before this one; null: there is none
    std::string organisation, country, zone;
    Instant now;
    std::string responsible, responsibleAt; ///< who vouches for the hours, and when
    std::string declaration;

    struct Channel
    {
        std::string id, kind, masked;
    };
    std::vector<Channel> channels; ///< where a code may go; none: `problem` says why
    struct Code
    {
        std::string channel, masked;
        int digits = 4;
        int triesLeft = 3;
        Instant until, retryAt;
    };
    std::optional<Code> code; ///< that is on its way
    std::optional<Instant> signedAt; ///< the page is there to object

    std::string problem;         ///< a sentence, already in the language
    std::string reason, written; ///< what was typed before it was refused
};

/// Pages as whole documents. Pure.
class PageWriter
{
public:
    explicit PageWriter(const PageTexts& texts) : m_texts(texts) {}

    /// The month with what can be done about it.
    QByteArray month(const PageView& view) const;
    /// What was done: `signed`, `refused`, `objected`.
    QByteArray done(const PageView& view, const std::string& what) const;
    /// Nothing is opened by this link: the same for all that open nothing. `path` for the other languages.
    QByteArray nothing(const std::string& language, const std::string& path) const;

    /// "14:10" today, with the date on another day.
    static std::string when(Instant at, const PageView& view);
    /// `'sha256-…'` of the one style sheet, for the policy of the answer.
    static QByteArray styleHash();

private:
    Markup whole(const std::string& language, const std::string& path, const std::string& title, const Markup& inside) const;
    Markup hours(const PageView& view) const;
    Markup signing(const PageView& view) const;
    Markup refusing(const PageView& view) const;
    Markup objecting(const PageView& view) const;
    Markup privacy(const PageView& view) const;

    const PageTexts& m_texts;
};

} // namespace sek
