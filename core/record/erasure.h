// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/command.h"
#include "core/record/decision.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

// Erasing a person (design §3.6): records become tombstones that say so; what else speaks of them is found by its traces and
// emptied, in the hub in the same transaction, in every cache when the tombstones arrive.
namespace sek {

/// What gives a person away in bytes that are no record of theirs: commands, answers, messages, drafts.
struct Traces
{
    std::set<std::string, std::less<>> ids;      ///< of their records, as text
    std::vector<std::string> values;             ///< theirs alone: addresses, identity numbers
    std::vector<std::vector<std::string>> names; ///< first and last name: only together do they mean somebody

    bool empty() const { return ids.empty(); }
    /// Whether a record of theirs, an address or a number is in there: in the values of a JSON text, or in any other one, as a
    /// whole word. What is somebody else's is not to go because a piece of it looks alike.
    bool surelyIn(std::string_view bytes) const;
    /// The same of a command's wire form. What its head says is about nobody: only its args are looked at.
    bool surelyInCommand(const QByteArray& wire) const;
    /// As `surelyIn`, or their name.
    bool in(std::string_view bytes) const;
    bool surelyIn(const QByteArray& bytes) const { return surelyIn(std::string_view(bytes.constData(), std::size_t(bytes.size()))); }
    bool in(const QByteArray& bytes) const { return in(std::string_view(bytes.constData(), std::size_t(bytes.size()))); }
};

Json toJson(const Traces& traces);
Traces tracesFromJson(const Json& json);

/// A tombstone that says that what stood there was erased, wherever it was copied to.
Record erasureTombstone(RecordKey key, const Context& context);
bool saysErased(const Record& record);

/// The effect by which a decision asks the hub to empty everything that speaks of the records it erases. Never a message.
inline constexpr const char* EraseTraces = "erase_traces";

/// A logged command: its head stays when args and salt are gone.
struct LoggedCommand
{
    CommandHead head;
    QByteArray args;      ///< CJ-1; empty when erased
    std::string erasedOn; ///< date; empty while it is whole
};
/// Reads both forms. The signature is not checked here; the args hash is, where there are args.
Result<LoggedCommand> parseLogged(const QByteArray& wire);
/// `{"erased_on":…,"jws":…}`: what stays of a command's wire form. Empty when it is no wire form, or erased before.
QByteArray erasedWire(const QByteArray& wire, const std::string& on);

} // namespace sek
