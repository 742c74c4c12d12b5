// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <optional>
#include <string>
#include <vector>

namespace sek::signing {

/// How long a changed address waits before codes for signing go to it (W2, SEC-28).
inline constexpr std::int64_t CoolingHours = 24;

/// A person's own phone or mailbox.
struct Channel
{
    RecordId id;
    Json body = Json::object();

    std::string kind() const { return text(body, "kind"); }
    std::string address() const { return text(body, "address"); }
    bool ofAccount() const { return text(body, "owner_kind") == "account"; }
    /// `pending`, `active`, `cooling`, `blocked`, `retired`: what is stored says until when it cools, time does the rest.
    std::string state(Instant now) const;
    std::string masked() const;
};

std::optional<Channel> channel(const Records& records, const RecordId& id);
/// Of one participant or account, without the retired ones, in order of id.
std::vector<Channel> channelsOf(const Records& records, const RecordId& owner);

/// The channel a code goes to: the one asked for, else the signer's first active one of an allowed kind.
/// Rejections: `no_channel`, `channel_unverified`, `channel_cooling` {until}, `channel_blocked`.
std::expected<Channel, Rejection> usableChannel(const Records& records, const RecordId& owner, const RecordId& wanted,
                                                const std::vector<std::string>& kinds, Instant now);

/// What a code that checks the channel itself is bound to; another address is another hash.
std::string channelHash(const Channel& channel);

/// Pending becomes active, or cooling after a change, once the code has come back and the witness has spoken.
void settle(Json& body, Instant now);

/// A notice to the owner by that channel.
Effect notice(const Channel& to, std::string event, std::string language, Json params);

/// The accounts and participants the domain knows by name; a client may not see them.
struct Owner
{
    std::string name;
    std::string language;
    AccountId account;               ///< of a participant with an own sign-in, or the account itself
    std::vector<RecordId> projects;  ///< of a participant
    bool known = false;
};
Owner ownerOf(const Records& records, const Context& context, const std::string& ownerKind, const RecordId& owner);
/// The name of an account's person, as the organisation lists it; empty when it does not.
std::string accountName(const Records& records, const AccountId& account);

// Commands. Rejections beside those of every record: ERR_EMAIL_FORMAT, ERR_PHONE_FORMAT, ERR_ADDRESS_OF_STAFF,
// ERR_ADDRESS_TAKEN, ERR_READ_ONLY, ERR_SAME_PERSON.

/// `AddContactChannel` {id, body: {owner_kind, owner, kind, address, shared_reason?}}
Decision addContactChannel(const Records&, const Context&, const Json& args);
/// `ChangeContactChannel` {id, from: {address}, to: {address, shared_reason?}}: back to pending; both addresses are told.
Decision changeContactChannel(const Records&, const Context&, const Json& args);
/// `WitnessContactChannel` {id}: "identity document seen", by somebody who did not type the address.
Decision witnessContactChannel(const Records&, const Context&, const Json& args);
/// `RetireContactChannel` {id}
Decision retireContactChannel(const Records&, const Context&, const Json& args);
/// `BlockContactChannel` {id, reason}: by the owner ("I did not ask for this") or by the hub after bounces.
Decision blockContactChannel(const Records&, const Context&, const Json& args);

/// What `AddContactChannel` would put, for commands that register a person with the channels at once.
std::expected<void, Rejection> putNewChannel(const Records&, const Context&, const RecordId& id, const Json& typed,
                                             const Owner& owner, Changes& changes);

/// Gives the address of a channel that is erased back, if it holds it.
void releaseAddress(const Context& context, const Json& channel, Changes& changes);

void addChannelCommands(Rulebook& book);

} // namespace sek::signing
