// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log_statements.h"

#include <optional>
#include <string>
#include <vector>

namespace sek {

/// Why a client does not believe what the hub says of its log (SEC-38). Stable names for the screen and the record.
enum class LogAlarm {
    None,
    Form,           ///< not a checkpoint
    Signature,      ///< signed by no key of the chain
    OtherLog,       ///< of another organisation
    Smaller,        ///< the log has become shorter
    Fork,           ///< same size, another root
    NotConsistent,  ///< what was there before is not its beginning
    Unexplained,    ///< another epoch without a sealed statement that fits
    WrongStatement, ///< a statement that contradicts what this client has seen
};

/// How far a client has seen an organisation's log.
struct LogPlace
{
    std::uint64_t size = 0;
    std::string epoch; ///< of the hub whose checkpoint it is; empty: none was seen
    friend bool operator==(const LogPlace&, const LogPlace&) = default;
};

/// `SIZE:EPOCH`, as a client names its place.
std::string toText(const LogPlace& place);
std::optional<LogPlace> logPlace(std::string_view text);

/// What a client keeps of an organisation's log. When an answer does not fit, nothing moves: the last good checkpoint and
/// the bad one are both kept, and signing stops until a person has looked.
struct WitnessState
{
    std::string good; ///< newest checkpoint believed (compact JWS); empty at first
    std::string bad;  ///< the first one not believed
    LogAlarm alarm = LogAlarm::None;
    std::vector<std::string> epochs; ///< epoch statements accepted, oldest first
    std::vector<std::string> lost;   ///< last checkpoints of epochs that a restore cut off: to be shown once and kept
    std::vector<QByteArray> keys;    ///< seal keys (JWK) as they were first told: another first one is another hub
    int unanswered = 0;              ///< answers in a row that proved nothing from where this client is

    /// So many answers may cross others on their way.
    static constexpr int MostUnanswered = 8;
    LogPlace place() const; ///< what the next proof has to begin with
    bool signingStopped() const { return alarm != LogAlarm::None; }
};

/// What comes with each answer that carries `head`.
struct LogAnswer
{
    std::string checkpoint;        ///< compact JWS
    std::vector<QByteArray> proof; ///< that the log begins with what this client has seen last
    std::vector<std::string> epochStatements = {}; ///< when the epoch has changed: one a restore, oldest first
    LogPlace from = {};            ///< where the proof begins, as it was asked
    std::vector<QByteArray> keys = {};             ///< the hub's seal keys (JWK), oldest first
    std::vector<SignedKeyChange> keyChanges = {};  ///< what ties them together
};

/// Judges the answer. Pure: gives the state to keep from now on.
WitnessState witnessed(const WitnessState& state, const std::string& org, const KeyChain& keys, const LogAnswer& answer);

/// The same with the keys that the answer tells; `answer` null: the hub has told nothing of its log. One that crossed
/// another answer on its way proves nothing from here and is passed over, a few times in a row.
WitnessState witnessed(const WitnessState& state, const std::string& org, const LogAnswer* answer);

Json toJson(const WitnessState& state);
/// What cannot be read is no state: an alarm (Form), never a fresh start.
WitnessState witnessStateOf(const QByteArray& kept);
Json toJson(const LogAnswer& answer);
/// Fails with `log_form`.
Result<LogAnswer> logAnswerOf(const Json& json);
const char* name(LogAlarm alarm); ///< stable: `smaller`, `fork` …

} // namespace sek
