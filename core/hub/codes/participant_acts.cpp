// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/codes/participant_acts.h"

namespace sek {

ParticipantActs::Outcome ParticipantActs::refuse(const OrgId& org, const signing::DocumentRef& document, const std::string& reason,
                                                 const std::string& words)
{
    Json args = {{"code", reason}};
    if (!words.empty()) args["text"] = words;
    return act(org, document, "RejectReport", std::move(args));
}

ParticipantActs::Outcome ParticipantActs::object(const OrgId& org, const signing::DocumentRef& document, const std::string& words)
{
    return act(org, document, "DisputeReport", {{"text", words}});
}

ParticipantActs::Outcome ParticipantActs::act(const OrgId& org, const signing::DocumentRef& document, const char* command, Json args)
{
    args["id"] = document.id.text();
    args["revision"] = document.revision;
    if (!cj1::check(args)) return reject("ERR_CONTROL_CHARACTER");
    auto tx = m_store.begin(org);
    if (!tx) return reject(tx.error().code);
    // Somebody presses twice: the second finds the document as the first has left it.
    const std::string cause = std::string("participant ") + command + " " + document.id.text() + " " + std::to_string((*tx)->seq());
    const auto done = m_device.within(**tx, org, command, args, cause);
    if (!done) return std::unexpected(done.error());
    if (auto kept = (*tx)->commit(); !kept) return reject(kept.error().code);
    return {};
}

} // namespace sek
