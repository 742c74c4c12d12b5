// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_hub.h"

#include <stdexcept>

namespace sek::test {

namespace {

constexpr const char* Kinds[] = {"organisation", "role_grant", "authorised_user", "project", "activity", "occasion", "enrolment",
                                 "participant", "participant_identity", "participation", "attendance_report", "certificate",
                                 "frozen_content", "signature", "contact_channel", "reminder"};

} // namespace

ProjectHub::ProjectHub(const std::function<void(ProjectWorld&)>& before)
{
    if (before) before(project);
    if (!project.record(project.siv, project.astridHere,
                        Json::array({project.cell("2025-03-04", 240), project.cell("2025-03-11", 225)}))
             .empty() ||
        !project.freeze(project.siv, {march}).empty())
        throw std::logic_error("project");
    clock.time = project.clock.time;
    if (!store.addOrganisation(project.org)) throw std::logic_error("organisation");
    auto tx = store.begin(project.org);
    (*tx)->setSeq(1);
    for (const char* kind : Kinds)
        for (Record r : project.all(kind)) {
            r.rev = 1;
            (*tx)->put(r);
            log.sealPuts(**tx, project.org, {r}, clock.now());
        }
    if (!(*tx)->commit()) throw std::logic_error("commit");
    authority.onDecided = [this](HubTx& open, const OrgId& org, const std::vector<Record>& puts) {
        codes.documentsChanged(open, org, puts);
    };
}

Codes::Options ProjectHub::everyWay()
{
    Codes::Options o;
    o.email = o.sms = true;
    return o;
}

std::vector<OutMessage> ProjectHub::sent()
{
    auto taken = store.takeMessages(clock.now(), clock.now().plusDays(10'000), 100, {});
    if (!taken) throw std::logic_error(taken.error().code);
    return std::move(*taken);
}

std::string ProjectHub::sentCode()
{
    std::string code;
    for (const OutMessage& m : sent())
        if (m.secret.contains("code")) code = text(m.secret, "code");
    return code;
}

Codes::Answer<std::int64_t> ProjectHub::sign(bool responsible)
{
    const CodeVisitor who = responsible ? siv() : kiosk();
    const auto asked = codes.ask(project.org, who, project.askOf({march}, responsible));
    if (!asked) return std::unexpected(asked.error());
    return codes.submit(project.org, who, asked->handle, sentCode());
}

signing::Ask ProjectHub::ask()
{
    const Json now = body();
    signing::Ask out = project.askOf({march}, false);
    std::string hash = text(now, "content_hash");
    if (hash.empty()) hash = text(at(now, "freeze"), "content_hash");
    out.documents = {{march, static_cast<int>(integer(now, "revision", 1)), hash}};
    return out;
}

} // namespace sek::test
