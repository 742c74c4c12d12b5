// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// What the hub keeps of an organisation that is no record: nobody pulls it.
namespace sek {

/// A one-time code that was sent (attendance §2 `code_challenge`). The code itself is nowhere; `verifier` is a keyed hash
/// and goes when the challenge ends.
struct CodeChallenge
{
    enum class State { Issued, Used, Exhausted, Expired, Revoked };

    QByteArray id; ///< 16 random bytes; the client's handle
    RecordId signer;
    RecordId document;
    std::int64_t revision = 1;
    std::string boundHash;
    Instant issuedAt, expiresAt;
    int attemptsMax = 3;
    int attemptsUsed = 0;
    State state = State::Issued;
    std::string keyId;   ///< of the key that made the verifier
    QByteArray verifier; ///< 32 bytes; empty once it has ended
    QByteArray body;     ///< CJ-1: who asked, what for

    friend bool operator==(const CodeChallenge&, const CodeChallenge&) = default;
};

/// Whose count it is.
enum class CodeScope { Organisation, Hub };

/// Challenges, counts and locks. Part of a hub transaction.
class CodeRows
{
public:
    virtual ~CodeRows() = default;
    /// Waits until no other organisation's transaction is in here: counts of the whole hub are exact. After the
    /// organisation's own lock, so nobody waits in a circle.
    virtual void lockCodes() = 0;

    virtual std::optional<CodeChallenge> challenge(const QByteArray& id) const = 0;
    virtual void addChallenge(const CodeChallenge& challenge) = 0;
    /// Counts a try if the challenge is open, has tries left and has begun and not expired at `now`. Whether it was counted.
    virtual bool spendAttempt(const QByteArray& id, Instant now) = 0;
    /// Ends one that is open and erases its verifier. Whether it was open.
    virtual bool endChallenge(const QByteArray& id, CodeChallenge::State state) = 0;
    /// Those that have not ended, expired ones too, oldest first.
    virtual std::vector<CodeChallenge> openChallenges() const = 0;

    /// One more of `what` by `subject`.
    virtual void tally(CodeScope scope, const std::string& what, const std::string& subject, Instant at) = 0;
    /// When, after `since`, newest first, at most `max`.
    virtual std::vector<Instant> tallied(CodeScope scope, const std::string& what, const std::string& subject,
                                         Instant since, std::size_t max) const = 0;
    virtual std::int64_t countTallied(CodeScope scope, const std::string& what, const std::string& subject,
                                      Instant since) const = 0;
    /// Counts that no rule looks at any more: the organisation's and the hub's.
    virtual void dropTallies(Instant before) = 0;

    /// Locks, blocks, breakers: what stands until somebody changes it. Empty: nothing.
    virtual QByteArray codeState(CodeScope scope, const std::string& what, const std::string& subject) const = 0;
    virtual void setCodeState(CodeScope scope, const std::string& what, const std::string& subject,
                              const QByteArray& value) = 0; ///< an empty value takes it away
    virtual std::vector<std::pair<std::string, QByteArray>> codeStates(CodeScope scope, const std::string& what) const = 0;
};

/// A leaf of the organisation's log (SEC-36).
struct LogLeaf
{
    std::uint64_t index = 0;
    std::string kind;      ///< `signature`, `signature_revocation`, `supersession`, `event`, `epoch`
    RecordId about;        ///< the document; null when there is none
    std::string seal;      ///< compact JWS; empty when erased
    QByteArray salt;       ///< 16 bytes; empty when erased
    QByteArray commitment; ///< what the log holds
    std::string erasedOn;  ///< date; empty while it is whole

    friend bool operator==(const LogLeaf&, const LogLeaf&) = default;
};

/// The organisation's log of seals. Only grows; a leaf can be erased, what the log holds of it stays.
class LogRows
{
public:
    virtual ~LogRows() = default;
    virtual std::uint64_t logSize() const = 0;
    virtual void addLeaf(const LogLeaf& leaf) = 0; ///< its index is logSize()
    virtual std::vector<LogLeaf> leavesAbout(const RecordId& document) const = 0; ///< in order of index
    virtual std::vector<LogLeaf> leavesOf(const std::string& kind) const = 0;     ///< in order of index
    /// At most `max` of the kind with a smaller index, newest first.
    virtual std::vector<LogLeaf> leavesBefore(const std::string& kind, std::uint64_t before, std::size_t max) const = 0;
    virtual QByteArray logNode(int level, std::uint64_t index) const = 0; ///< empty when it is not there
    virtual void putLogNode(int level, std::uint64_t index, const QByteArray& hash) = 0;
};

} // namespace sek
