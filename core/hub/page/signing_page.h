// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/router.h"
#include "core/hub/codes/participant_acts.h"
#include "core/hub/page/page_view.h"
#include "core/hub/page/signing_links.h"

#include <functional>

namespace sek {

/// `/s/{handle}` (design §3.5.7): participants without the app read their month, ask for a code, enter it, refuse, and from a
/// receipt object. Only a surface: codes, counts and signatures are those of everybody. There is no session and no cookie;
/// whoever has the handle has this one content and nothing else, so a form of a foreign page cannot act for anybody.
/// Unknown, used, superseded and run out handles get one answer, byte for byte. Any worker.
class SigningPage
{
public:
    struct Ports
    {
        HubStore& store;
        Codes& codes;
        SigningLinks& links;
        ParticipantActs& acts;
        const signing::Registry& kinds;
        Clock& clock;
    };
    SigningPage(const Ports& ports, PageTexts texts) : m(ports), m_texts(std::move(texts)), m_writer(m_texts) {}
    SigningPage(const SigningPage&) = delete;
    SigningPage& operator=(const SigningPage&) = delete;
    /// `lane`: that of codes, for what asks for or enters one.
    void addTo(Router& router, std::size_t lane);

    /// Something was queued, or records changed. Any worker.
    std::function<void(const OrgId&)> onChanged;

private:
    using To = std::shared_ptr<gate::Responder>;
    using Fields = std::map<std::string, std::string>;
    struct Opened
    {
        SigningLink link;
        PageView view;
    };
    void read(const gate::Request&, const PathValues&, To);
    void ask(const gate::Request&, const PathValues&, To);
    void enter(const gate::Request&, const PathValues&, To);
    void refuse(const gate::Request&, const PathValues&, To);
    void object(const gate::Request&, const PathValues&, To);

    std::optional<Opened> open(const std::string& handle, const std::string& language, SigningLink::For purpose) const;
    /// The link's month and what was typed, or an answer was given.
    std::optional<std::pair<Opened, Fields>> posted(const gate::Request&, const PathValues&, const To&, SigningLink::For purpose);
    /// The page again with the sentence, or nothing any more when the document says so.
    void again(const gate::Request&, const PathValues&, const To&, const Opened&, const Rejection&) const;
    std::string sentence(const PageView& view, const Rejection& refusal) const;
    void nothing(const gate::Request&, const PathValues&, const To&) const;
    void changed(const OrgId& org) const;

    Ports m;
    PageTexts m_texts;
    PageWriter m_writer;
};

} // namespace sek
