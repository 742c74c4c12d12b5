// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log_witness.h"
#include "core/record/decision.h"
#include "core/record/record.h"

#include <optional>
#include <string>
#include <vector>

namespace sek {

/// The hub's answer to one pushed command.
struct PushAnswer
{
    std::int64_t deviceSeq = 0;
    std::int64_t acceptedSeq = 0;          ///< > 0 when accepted
    std::optional<Rejection> rejection;    ///< set when refused

    bool accepted() const { return acceptedSeq > 0; }
};

/// The answer to a whole push. When `stopped` is set nothing after the last answer was looked at:
/// `out_of_order` (with the number the hub expects), `device_fork`, `busy`.
struct PushReply
{
    std::string epoch;
    std::vector<PushAnswer> answers;
    std::string stopped;
    std::int64_t expected = 0;
};

/// What is told with 403 `access_removed`, as far as the hub knows it: of an older hub, or of what ended before it kept it, nothing.
struct AccessEnd
{
    std::string by; ///< the name of who ended it; empty where it is not known, or the hub did
    std::optional<Instant> at;
    std::string timeZone; ///< of the organisation, which `at` is shown in

    friend bool operator==(const AccessEnd&, const AccessEnd&) = default;
};
/// `{"at":…,"by":…,"time_zone":…}`, without what is not known.
Json toJson(const AccessEnd& end);
/// What cannot be read is not known.
AccessEnd accessEnd(const Json& params);

/// A run of changes of one organisation as it came over the wire.
struct ChangesPart
{
    OrgId org;
    std::string epoch;
    std::int64_t scope = 0;
    std::int64_t after = 0;   ///< the seq the run begins behind
    std::vector<Record> rows; ///< ordered by rev
    std::int64_t upTo = 0;    ///< every change up to here is in
    bool head = false;        ///< and that is the newest there is
    Instant now;              ///< the hub's clock when it answered; the only time a client may trust (SYNC-10)
    std::int64_t purged = 0;  ///< tombstones up to here are gone at the hub: who has come less far misses removals (SYNC-26)
    std::optional<LogAnswer> log = {}; ///< at the head, when it was asked for (SEC-38)
};

/// One element of a push: a signed command, or a placeholder for one that a restored hub had already refused.
struct PushItem
{
    std::int64_t deviceSeq = 0;
    QByteArray wire; ///< JSON as sent
};
QByteArray placeholderWire(std::int64_t deviceSeq, const QByteArray& headHash);
/// `{"commands":[…]}`
QByteArray pushBody(const std::vector<PushItem>& items);

Json toJson(const PushAnswer& answer);
Result<PushAnswer> pushAnswer(const Json& json);
QByteArray toBytes(const PushReply& reply);
Result<PushReply> pushReply(const QByteArray& bytes);

/// What a client gives back to a hub that was restored and does not show it any more (SYNC-19): content that was signed, and
/// the sealed records about it, each with its seal.
struct HandBack
{
    Record frozen;
    std::vector<Record> sealed;
    std::int64_t place = 0; ///< the client's own: how its document stood when this was sent
};
Json toJson(const HandBack& given);
Result<HandBack> handBack(const Json& json); ///< fails with `hand_back_form`
/// `{"handed_back":[{"frozen":…,"sealed":[…]}]}`, records as rows of the feed without `seq`.
QByteArray handBackBody(const std::vector<HandBack>& given);
/// Fails with `hand_back_form`, `json_…`.
Result<std::vector<HandBack>> parseHandBack(const QByteArray& body);

/// What became of each, in its place: `ok`, `kept`, or a stable code.
struct HandBackReply
{
    std::string epoch;
    std::vector<std::string> results;
};
QByteArray toBytes(const HandBackReply& reply);
Result<HandBackReply> handBackReply(const QByteArray& bytes);

/// One line of the change feed, without the line feed: `{"seq":…,"kind":"…","id":"…","deleted":true,"body":…}`.
/// The body's bytes go in and come out untouched; deleted and body are left out when false and empty.
QByteArray rowLine(const Record& record);
Result<Record> parseRowLine(const QByteArray& line);

/// The lines around the rows: `{"after":…,"epoch":"…","now":"…","org":"…","scope":…}` first, `{"head":…,"log":…,"up_to":…}` last. A part without its
/// last line was cut and only whole seqs before the cut may be used.
QByteArray partOpening(const ChangesPart& part);
QByteArray partClosing(const ChangesPart& part);

/// What a part may hold before it is no feed of a hub of ours. The hub closes a part at 10,000 rows or 8 MiB, but never inside
/// a seq, and one command may change 500 records of some KiB (SYNC-15).
inline constexpr std::size_t MaxPartBytes = 24 * 1024 * 1024, MaxPartRows = 40'000;

/// Reads a change feed as it arrives. Every part that is whole comes out once. After a failure the stream is to be
/// dropped; the parts that were whole before it are still good.
class FeedReader
{
public:
    /// Takes more bytes. Fails with `feed_…` when they cannot be a feed of ours (SYNC-27).
    Done feed(const QByteArray& bytes);
    /// The parts that are whole, removed from the reader.
    std::vector<ChangesPart> take();
    /// At the end of a cut stream: rows of whole seqs that came before the cut, as a part without head.
    std::optional<ChangesPart> rest();

private:
    Done line(const QByteArray& text);

    QByteArray m_buffer;
    std::optional<ChangesPart> m_open;
    std::size_t m_openBytes = 0;
    std::vector<ChangesPart> m_whole;
};

/// Fingerprint of an organisation's settled records: equal on hub and clients with equal rights (SYNC-7). Records come one
/// by one and in any order; what is kept of each is its key and a hash.
class StateDigest
{
public:
    void add(const Record& record);
    QByteArray finish();

private:
    std::vector<std::pair<RecordKey, QByteArray>> m_lines;
};
QByteArray stateDigest(const std::vector<Record>& records);

/// The fingerprint with the place it belongs to. Two are compared only at the same place.
struct StateMark
{
    std::string epoch;
    std::int64_t scope = 0;
    std::int64_t seq = 0;
    std::int64_t purged = 0;
    QByteArray digest;

    bool samePlace(const StateMark& o) const { return epoch == o.epoch && scope == o.scope && seq == o.seq && purged == o.purged; }
};
/// `{"digest":"…","epoch":"…","purged":…,"scope":…,"seq":…}`
QByteArray toBytes(const StateMark& mark);
Result<StateMark> stateMark(const QByteArray& bytes);

} // namespace sek
