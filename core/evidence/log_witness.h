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

/// What a client keeps of an organisation's log. When an answer does not fit, nothing moves: the last good checkpoint and
/// the bad one are both kept, and signing stops until a person has looked.
struct WitnessState
{
    std::string good; ///< newest checkpoint believed (compact JWS); empty at first
    std::string bad;  ///< the first one not believed
    LogAlarm alarm = LogAlarm::None;
    std::vector<std::string> epochs; ///< epoch statements accepted, oldest first
    std::vector<std::string> lost;   ///< last checkpoints of epochs that a restore cut off: to be shown once and kept

    bool signingStopped() const { return alarm != LogAlarm::None; }
};

/// What comes with each answer that carries `head`.
struct LogAnswer
{
    std::string checkpoint;        ///< compact JWS
    std::vector<QByteArray> proof; ///< that the log begins with what this client has seen last
    std::vector<std::string> epochStatements; ///< when the epoch has changed: one a restore, oldest first
};

/// Judges the answer. Pure: gives the state to keep from now on.
WitnessState witnessed(const WitnessState& state, const std::string& org, const KeyChain& keys, const LogAnswer& answer);

} // namespace sek
