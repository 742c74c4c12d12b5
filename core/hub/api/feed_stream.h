// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/authority.h"
#include "core/hub/gate/message.h"

#include <atomic>
#include <memory>

namespace sek {

/// One part of a change feed as bytes: opening, rows, closing, each on its line.
QByteArray feedBytes(const ChangesPart& part);

/// The change feed of one organisation as an answer in pieces, each a whole part; it ends at the head.
class FeedStream : public gate::BodyStream
{
public:
    /// `first` was read already, so that errors could still be answered as such.
    FeedStream(Authority& authority, OrgId org, Caller caller, ChangesPart first, bool gzip);
    ~FeedStream() override;
    std::optional<QByteArray> next() override;
    void endSoon() override { m_ending = true; }

private:
    QByteArray packed(const QByteArray& bytes, bool last);

    Authority& m_authority;
    OrgId m_org;
    Caller m_caller;
    std::optional<ChangesPart> m_part;
    std::int64_t m_upTo = 0;
    std::atomic<bool> m_ending = false;
    bool m_finished = false;
    struct Deflate;
    std::unique_ptr<Deflate> m_deflate;
};

} // namespace sek
