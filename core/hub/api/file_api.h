// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/org_api.h"
#include "core/hub/hub_files.h"

namespace sek {

/// The routes of attachments: `PUT|GET /v1/orgs/{org}/blobs/{sha256}` (PROTOCOL.md). Any worker.
class FileApi
{
public:
    FileApi(HubFiles& files, Authority& authority, CallerSource& callers) : m_files(files), m_authority(authority), m_callers(callers) {}
    void addTo(Router& router);

    /// Whoever asks for the first part of a file gets it.
    std::function<void(const OrgId&, const Caller&, const QByteArray& sha256)> onRead;

private:
    void put(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);
    void get(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);

    HubFiles& m_files;
    Authority& m_authority;
    CallerSource& m_callers;
};

} // namespace sek
