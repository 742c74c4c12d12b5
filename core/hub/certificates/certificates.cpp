// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/certificates/certificates.h"

#include "core/base/hash.h"
#include "core/domain/attendance/commands.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/signing/frozen.h"
#include "core/domain/signing/signing.h"
#include "core/hub/org_log.h"
#include "core/output/certificate_pdf.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace sek {

namespace {

/// A certificate speaks the language of its programme, whatever hub, window or participant speak.
std::string languageOf(const Json& organisation)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 3> countries = {{{"SE", "sv"}, {"LV", "lv"}, {"PL", "pl"}}};
    const std::string country = text(organisation, "country");
    for (const auto& [name, language] : countries)
        if (name == country) return language;
    return text(organisation, "language", "en");
}

/// Who has read which certificate, counted so that the parts of one reading are one.
constexpr const char* Read = "certificate_read";
constexpr std::int64_t SamePartsSeconds = 3600;

CertificateMark markOf(std::string_view state)
{
    return state == "preliminary" ? CertificateMark::Preliminary : state == "superseded" ? CertificateMark::Superseded : CertificateMark::None;
}

} // namespace

Certificates::Certificates(const Ports& ports, SealIdentity identity) : m(ports), m_identity(std::move(identity)) {}

std::vector<RecordId> Certificates::due(const std::vector<Record>& puts)
{
    std::vector<RecordId> out;
    for (const Record& r : puts)
        if (r.key.kind == kind::Certificate && !r.deleted && attendance::certificateDue(r.value())) out.push_back(r.key.id);
    return out;
}

Done Certificates::noteRead(const OrgId& org, const AccountId& account, const DeviceId& device, const QByteArray& sha256)
{
    if (!m.log) return {};
    const Instant now = m.clock.now();
    std::optional<RecordId> certificate;
    const auto noted = [&](const HubTx& tx) {
        return tx.countTallied(CodeScope::Organisation, Read, account.text() + ' ' + device.text() + ' ' + certificate->text(), now.plusSeconds(-SamePartsSeconds)) > 0;
    };
    {
        // Most files are none, and a file comes in many parts: nobody who writes waits for that.
        const auto tx = m.store.look(org);
        if (!tx) return failure(tx);
        for (const RecordKey& key : (*tx)->blobNames(sha256))
            if (key.kind == kind::Certificate && text((*tx)->get(key).record.value(), "pdf_sha256") == hex(sha256)) certificate = key.id;
        if (!certificate || noted(**tx)) return {};
    }
    auto tx = m.store.begin(org);
    if (!tx) return failure(tx);
    if (noted(**tx)) return {};
    (*tx)->tally(CodeScope::Organisation, Read, account.text() + ' ' + device.text() + ' ' + certificate->text(), now);
    m.log->note(**tx, org, "certificate_read", *certificate, {{"actor", account.text()}, {"device", device.text()}}, now);
    return (*tx)->commit();
}

Result<QByteArray> Certificates::rendered(const OrgId& org, const Json& certificate)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance())) return fail("certificate_platform");
    const auto report = RecordId::parse(text(certificate, "report_id"));
    if (!report) return fail("certificate_content", "report_id");
    CertificateOrder order;
    {
        auto tx = m.store.begin(org);
        if (!tx) return failure(tx);
        const Found frozen = (*tx)->get(signing::frozenKey(*report, static_cast<int>(integer(certificate, "revision", 1)),
                                                           text(certificate, "content_hash")));
        if (!frozen.present()) return fail("evidence_unknown");
        const Json organisation = (*tx)->get({"organisation", RecordId(org.value)}).record.value();
        order.evidence = m.evidence.contents(**tx, org, frozen.record.value(), m.clock.now());
        if (auto ok = (*tx)->state(); !ok) return failure(ok); // sealed without a signature it would say that there is none
        order.language = languageOf(organisation);
        order.timeZone = text(organisation, "time_zone", "UTC");
    } // nobody waits for the drawing
    order.number = text(certificate, "number");
    order.mark = markOf(text(certificate, "state"));
    return certificatePdf(order, m_identity);
}

Result<bool> Certificates::make(const OrgId& org, const RecordId& id)
{
    const RecordKey key{kind::Certificate, id};
    // What it says may change while it is drawn, and another hub may draw the same.
    for (int tries = 0; tries < 5; ++tries) {
        Json body;
        {
            auto tx = m.store.begin(org);
            if (!tx) return failure(tx);
            const Found found = (*tx)->get(key);
            if (!found.present() || !attendance::certificateDue(found.record.value())) return false;
            body = found.record.value();
        }
        const auto pdf = rendered(org, body);
        if (!pdf) return failure(pdf);
        auto tx = m.store.begin(org);
        if (!tx) return failure(tx);
        const std::string file = hex(m.files.keep(**tx, org, *pdf));
        const std::string of = text(body, "state");
        const auto noted = m.device.within(**tx, org, "NoteCertificate",
                                           {{"id", id.text()}, {"of", of}, {"pdf_sha256", file}, {"byte_size", pdf->size()}},
                                           "certificate " + id.text() + " " + of + " " + file);
        if (!noted && noted.error().code == "certificate_state") continue;
        if (!noted) return fail(noted.error().code);
        if (auto done = (*tx)->commit(); !done) {
            if (done.error().is("store_conflict")) continue;
            return failure(done);
        }
        return true;
    }
    return fail("store_conflict");
}

Result<int> Certificates::makeAll(const OrgId& org)
{
    std::vector<RecordId> waiting;
    {
        auto tx = m.store.begin(org);
        if (!tx) return failure(tx);
        waiting = due((*tx)->all(kind::Certificate));
    }
    int made = 0;
    Result<int> out = 0;
    for (const RecordId& id : waiting) {
        const auto done = make(org, id);
        if (!done) out = failure(done);
        else if (*done) ++made;
    }
    if (out) out = made;
    return out;
}

} // namespace sek
