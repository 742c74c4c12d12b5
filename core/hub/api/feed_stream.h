// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/authority.h"
#include "core/hub/gate/message.h"

#include <atomic>
#include <memory>

namespace sek {

/// One part of a change feed as bytes: opening, rows, closing, each on its line.
QByteArray feedBytes(const ChangesPart& part);

/// The change feed of one organisation as an answer in pieces that ends at the head. It holds one small piece at a time,
/// whatever the reader's pace (SYNC-15); a part of the feed spans several pieces.
class FeedStream : public gate::BodyStream
{
public:
    /// Ask for access first: what goes wrong from here on can only cut the answer.
    FeedStream(Authority& authority, OrgId org, Caller caller, std::int64_t after, bool gzip,
               std::optional<LogPlace> seen = {});
    ~FeedStream() override;
    std::optional<QByteArray> next() override;
    void endSoon() override { m_ending = true; }

private:
    QByteArray packed(const QByteArray& bytes, bool last);
    QByteArray closing(bool head);

    Authority& m_authority;
    OrgId m_org;
    Caller m_caller;
    std::int64_t m_upTo;
    std::optional<LogPlace> m_seen; ///< how far the client has seen the log
    std::atomic<bool> m_ending = false;
    bool m_finished = false;
    std::optional<ChangesPart> m_open; ///< the part that was opened and not closed yet, without its rows
    std::size_t m_openBytes = 0, m_openRows = 0;
    struct Deflate;
    std::unique_ptr<Deflate> m_deflate;
};

} // namespace sek
