// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/rulebook.h"
#include "core/envelope/envelope.h"
#include "core/hub/evidence.h"
#include "core/store/memory_hub_store.h"
#include "tests/support/project_world.h"
#include "tests/unit/codes/code_world.h"

namespace sek::test {

inline constexpr const char* AttendanceKinds[] = {
    "organisation", "role_grant", "authorised_user", "project", "activity", "occasion", "enrolment", "participant",
    "participant_identity", "participation", "attendance_report", "certificate", "frozen_content", "signature", "contact_channel",
    "reminder"};

/// Kunskapslyft Exempel at a real hub: its own rules, its seals, its codes.
struct AttendanceHub
{
    /// `more` people beside Astrid take part; their months are reported by Siv.
    explicit AttendanceHub(int more = 0)
    {
        if (!project.record(project.siv, project.astridHere,
                            Json::array({project.cell("2025-03-04", 240), project.cell("2025-03-11", 225)}))
                 .empty() ||
            !project.freeze(project.siv, {march}).empty())
            throw std::logic_error("project");
        for (int i = 0; i < more; ++i) {
            const RecordId here = project.enrol("Person " + std::to_string(i), "+467017406" + std::to_string(10 + i));
            project.makeReported(here);
            others.push_back(project.march(here));
        }
        Json settings = project.body({kind::Project, project.project});
        settings["offline_codes"] = true;
        project.putBody({kind::Project, project.project}, settings);
        project.putBody({"authorised_user", named<RecordId>("karin/user")}, {{"v", 1},
                                                                            {"first_name", "Karin"},
                                                                            {"last_name", "Kontakt"},
                                                                            {"email", "karin@exempelkommunen.example"},
                                                                            {"language", "lv"},
                                                                            {"account_id", project.karin.text()}});
        clock.time = project.clock.time;
        if (!store.addOrganisation(project.org)) throw std::logic_error("organisation");
        auto tx = store.begin(project.org);
        (*tx)->setSeq(1);
        for (const char* kind : AttendanceKinds)
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
    static Codes::Options everyWay()
    {
        Codes::Options o;
        o.email = o.sms = true;
        return o;
    }
    std::string state() { return text(body(), "state"); }
    Json body() { return bodyOf(march); }
    Json bodyOf(const RecordId& report) { return (*store.begin(project.org))->get(attendance::reportKey(report)).record.value(); }
    std::string sentCode()
    {
        std::string code;
        const auto taken = store.takeMessages(clock.now(), clock.now().plusDays(10'000), 100, {});
        for (const OutMessage& m : *taken)
            if (m.secret.contains("code")) code = text(m.secret, "code");
        return code;
    }
    CodeVisitor siv() const { return {project.siv, named<DeviceId>("Siv's"), "192.0.2.1", "192.0.2.0/24"}; }
    /// Siv's computer, handed over to Astrid.
    CodeVisitor kiosk() const { return {project.siv, named<DeviceId>("Siv's"), "192.0.2.1", "192.0.2.0/24", project.astrid}; }
    Codes::Answer<std::int64_t> sign(bool responsible)
    {
        const CodeVisitor who = responsible ? siv() : kiosk();
        const auto sent = codes.ask(project.org, who, project.askOf({march}, responsible));
        if (!sent) return std::unexpected(sent.error());
        return codes.submit(project.org, who, sent->handle, sentCode());
    }

    ProjectWorld project;
    RecordId march = project.march(project.astridHere);
    std::vector<RecordId> others; ///< reports of the rest, in order
    ManualClock clock;
    SeededRandom random{9};
    MemoryHubStore store;
    Es256Key key = Es256Key::generate();
    Es256Signer seal{key, "sek-seal"}, checkpoint{key, "sek-checkpoint"}, epoch{key, "sek-epoch"};
    OrgLog log{{seal, checkpoint, epoch}, random, key.publicKey().jwk()};
    KeyedHashVerifier verifier;
    Authority authority{store, rulebook(), verifier, clock, &log};
    HubDevice device{store, authority, std::make_unique<KeyedHashSigner>(QByteArray(32, 'd')),
                     KeyedHashSigner(QByteArray(32, 'd')).publicJwk(), clock};
    CodeKeys keys{QByteArray(32, 'k')};
    Es256Signer boxSigner{key, std::string(BoxKeyTyp)};
    BoxKeys boxes{keys, boxSigner};
    Argon2Stretcher stretcher{Argon2Stretcher::Cost::cheapest()};
    Es256Verifier envelopes{std::string(EnvelopeTyp)};
    Codes::Ports::Offline offline{boxes, stretcher, envelopes};
    Codes codes{{store, device, log, signing::registry(), keys, clock, random, &offline}, everyWay()};
    HubEvidence evidence{store, log, key, clock, false};
};

} // namespace sek::test
