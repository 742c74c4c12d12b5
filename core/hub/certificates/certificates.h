// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/evidence.h"
#include "core/hub/hub_device.h"
#include "core/hub/hub_files.h"
#include "core/output/pdf/pdf_seal.h"

#include <vector>

namespace sek {

/// Certificates of attendance time (attendance §9.1, W15), made without anybody's command: preliminary when the
/// responsible has signed, final when the participant has, with the mark *Ersatt* when a correction replaces them. The file
/// lies among the attachments, its `certificate` record names it, and who may see the record may download it.
///
/// Rendering is not part of the signature's transaction: what is due stands in the record, so a hub that died before it
/// came to it finds it again. Any thread; the program needs a QGuiApplication (offscreen).
class Certificates
{
public:
    struct Ports
    {
        HubStore& store;
        const HubEvidence& evidence;
        HubFiles& files;
        HubDevice& device;
        Clock& clock;
        const OrgLog* log = nullptr; ///< null: nobody fetches anything from here
    };
    Certificates(const Ports& ports, SealIdentity identity);

    /// Which certificates of what a decision has put are to be rendered.
    static std::vector<RecordId> due(const std::vector<Record>& puts);

    /// Renders the certificate as it stands, seals it, keeps it. Gives whether there was anything to do. Fails with
    /// `certificate_…`, `pdf_…`, `store_…`, `evidence_unknown` (its content was erased).
    Result<bool> make(const OrgId& org, const RecordId& certificate);
    /// Somebody fetches a file: the log keeps it when it is a certificate (attendance §4.7).
    Done noteRead(const OrgId& org, const AccountId& account, const DeviceId& device, const QByteArray& sha256);
    /// Everything that is due in the organisation. How many were made; what fails does not keep the others from it.
    Result<int> makeAll(const OrgId& org);

private:
    Result<QByteArray> rendered(const OrgId& org, const Json& certificate);

    Ports m;
    SealIdentity m_identity;
};

} // namespace sek
