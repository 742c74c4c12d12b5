// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/sample_hand.h"
#include "app/hub/sample_project.h"
#include "app/hub/seal_identity.h"
#include "app/hub/serve.h"

#include "core/base/hash.h"
#include "core/hub/certificates/certificates.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <map>
#include <tuple>
#include <vector>

namespace sek {

namespace {

/// One page with a line of plain letters, enough to look at.
QByteArray samplePdf(const std::string& line)
{
    const QByteArray text = "BT /F1 24 Tf 60 760 Td (" + QByteArray::fromStdString(line) + ") Tj ET";
    const QList<QByteArray> objects = {
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray out = "%PDF-1.4\n", table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1), start = QByteArray::number(out.size());
    return out + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

class SampleMaker
{
public:
    explicit SampleMaker(HubServices& services) : m_services(services) {}

    Done make(const Json& data)
    {
        const std::string password = text(data, "password");
        Json out = {{"password", password}, {"people", Json::array()}, {"participants", Json::array()}};
        for (const Json& entry : at(data, "organisations")) {
            const auto org = OrgId::parse(text(entry, "id"));
            if (!org) return fail("sample_data");
            if (auto ok = m_services.store().addOrganisation(*org); !ok) return ok;
            if (auto ok = makeOrganisation(*org, entry, password, out); !ok) return ok;
        }
        if (auto ok = makeSampleProject(m_services, m_hand, m_people, password, out["participants"]); !ok) return ok;
        if (auto ok = makeCertificates(); !ok) return ok;
        // On one computer one looks around alone: whoever is chosen sees all three.
        if (m_services.folder().config().embedded)
            if (auto ok = shareAmongFounders(); !ok) return ok;
        m_services.takeEvents();
        if (auto ok = m_hand.takeMessages(); !ok) return failure(ok); // the mailbox begins empty
        QSaveFile file(m_services.folder().file("sample.json"));
        if (!file.open(QIODevice::WriteOnly)) return fail("file_io");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QByteArray::fromStdString(out.dump(2) + "\n"));
        return file.commit() ? Done() : Done(fail("file_io"));
    }

private:
    Done makeOrganisation(const OrgId& org, const Json& entry, const std::string& password, Json& out)
    {
        bool founder = true;
        for (const Json& user : at(entry, "users")) {
            const bool account = text(user, "account") != "none";
            if (founder) {
                auto person = m_hand.enrol(user, password, std::nullopt);
                if (!person) return failure(person);
                if (auto ok = m_hand.push(**person, org, "CreateOrganisation",
                                   {{"v", 1}, {"organisation", at(entry, "organisation")}, {"user", at(user, "body")}});
                    !ok)
                    return ok;
                founder = false;
                m_founder = *person;
                m_people[text(at(user, "body"), "email")] = *person;
                m_founders.emplace_back(org, (*person)->account, text(at(user, "body"), "email"));
            } else {
                const RecordId id(Uuid::v7(m_services.clock(), m_services.random()));
                if (auto ok = m_hand.push(*m_founder, org, "UpdateOrganisation",
                                   {{"v", 1},
                                    {"changes", Json::array({{{"op", "add_user"}, {"id", id.text()}, {"to", at(user, "body")}}})}});
                    !ok)
                    return ok;
                if (account) {
                    auto person = m_hand.enrol(user, password, org);
                    if (!person) return failure(person);
                    m_people[text(at(user, "body"), "email")] = *person;
                }
            }
            if (!account) continue;
            // For whoever opens the sample: one more device for this person.
            NewInvitation wanted;
            wanted.kind = InvitationKind::Device;
            wanted.email = text(at(user, "body"), "email");
            wanted.inviter = HubActor;
            wanted.org = org;
            const auto link = m_services.invite(wanted);
            if (!link) return failure(link);
            out["people"].push_back({{"email", wanted.email},
                                     {"language", text(user, "language")},
                                     {"org", org.text()},
                                     {"invitation", *link}});
        }
        for (const Json& c : at(entry, "commands"))
            if (auto ok = m_hand.push(*m_founder, org, text(c, "name"), at(c, "args")); !ok) return ok;
        for (const Json& d : at(entry, "documents"))
            if (auto ok = addDocument(*m_founder, org, d); !ok) return ok;
        return {};
    }

    Done addDocument(SamplePerson& person, const OrgId& org, const Json& document)
    {
        const QByteArray file = samplePdf(text(document, "title"));
        const Caller caller{person.account, person.device, {}, false};
        if (const auto put = m_services.files().put(org, caller, sha256(file), file.size(), 0, file); !put) return failure(put);
        Json body = document;
        body.erase("title");
        body["byte_size"] = file.size();
        body["sha256"] = hex(sha256(file));
        return m_hand.push(person, org, "AddDocument",
                    {{"id", Uuid::v7(m_services.clock(), m_services.random()).text()}, {"body", body}});
    }

    /// As the hub makes them while it serves; here before anybody opens the sample.
    Done makeCertificates()
    {
        const auto identity = sealIdentity(m_services.folder(), m_services.clock().now());
        if (!identity) return failure(identity);
        Certificates certificates({m_services.store(), m_services.evidence(), m_services.files(), m_services.device(), m_services.clock()},
                                  *identity);
        const auto all = m_services.store().organisations();
        if (!all) return failure(all);
        for (const OrgId& org : *all)
            if (const auto made = certificates.makeAll(org); !made) return failure(made);
        return {};
    }

    Done shareAmongFounders()
    {
        for (const auto& [own, account, email] : m_founders)
            for (const auto& [org, other, otherEmail] : m_founders) {
                if (org == own) continue;
                const auto done = m_services.device().act(
                    org, "GrantRoles",
                    {{"account", account.text()}, {"email", email}, {"roles", Json::array({"viewer"})}, {"granted_by", HubActor.text()}},
                    "sample:" + account.text());
                if (!done) return failure(done);
            }
        return {};
    }

    HubServices& m_services;
    SampleHand m_hand{m_services};
    std::map<std::string, std::shared_ptr<SamplePerson>> m_people; ///< by address
    std::shared_ptr<SamplePerson> m_founder;
    std::vector<std::tuple<OrgId, AccountId, std::string>> m_founders;
};

} // namespace

int makeSample(HubServices& services)
{
    QFile file(QStringLiteral(":/data/sample.json"));
    if (!file.open(QIODevice::ReadOnly)) return 1;
    const auto data = cj1::parse(file.readAll());
    if (!data) {
        std::fprintf(stderr, "sekretariat-hub: sample data: %s\n", data.error().code.c_str());
        return 1;
    }
    services.readsItsOwnMessages();
    if (auto ok = SampleMaker(services).make(*data); !ok) {
        std::fprintf(stderr, "sekretariat-hub: sample: %s %s\n", ok.error().code.c_str(), ok.error().detail.c_str());
        return 1;
    }
    return 0;
}

} // namespace sek
