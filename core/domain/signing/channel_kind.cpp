// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signing/channel_kind.h"

#include "core/domain/signing/channels.h"

namespace sek::signing {

namespace {

struct Asked
{
    Channel channel;
    Owner owner;
};

/// The channel of the ask, if it is the signer's and still the address that was asked about.
std::expected<Asked, Rejection> asked(const Records& records, const Context& context, const Ask& ask)
{
    if (ask.documents.size() != 1) return reject("not_allowed");
    const auto found = channel(records, ask.documents.front().id);
    if (!found) return reject("no_channel");
    if (text(found->body, "owner") != ask.signer.text()) return reject("not_allowed");
    if (!ask.channel.isNull() && ask.channel != found->id) return reject("not_allowed");
    const std::string& hash = ask.documents.front().contentHash;
    if (!hash.empty() && hash != channelHash(*found)) return reject("content_mismatch");
    return Asked{*found, ownerOf(records, context, text(found->body, "owner_kind"), ask.signer)};
}

/// The code is typed by the owner: in their own session, or on a screen that was handed over to them alone.
bool mayType(const Asked& what, const Ask& ask)
{
    switch (ask.surface) {
    case Surface::Own: return !what.owner.account.isNull() && what.owner.account == ask.account;
    case Surface::Kiosk: return !what.channel.ofAccount() && ask.kioskParticipant == ask.signer;
    case Surface::Staff: return what.channel.ofAccount() && ask.account == AccountId(ask.signer.value);
    case Surface::Page: break;
    }
    return false;
}

std::expected<Order, Rejection> order(const Records& records, const Context& context, const Ask& ask)
{
    const auto what = asked(records, context, ask);
    if (!what) return std::unexpected(what.error());
    if (ask.offline()) return reject("offline_off"); // the person shows that they have it now, not days later
    if (!mayType(*what, ask)) return reject("not_allowed");
    const std::string state = what->channel.state(context.now);
    if (state == "blocked") return reject("channel_blocked");
    if (state == "retired") return reject("no_channel");
    if (state != "pending" || !text(what->channel.body, "code_confirmed_at").empty()) return reject("channel_confirmed");
    Order o;
    o.purpose = "channel";
    o.boundHash = channelHash(what->channel);
    o.signer = ask.signer;
    o.signerName = what->owner.name;
    o.channel = what->channel.id;
    o.channelKind = what->channel.kind();
    o.address = what->channel.address();
    o.maskedAddress = what->channel.masked();
    o.language = what->owner.language;
    o.digits = 6;
    o.staff = what->channel.ofAccount();
    o.event = "code_confirm_channel";
    o.params = {{"organisation",
                 text(records.get({"organisation", RecordId(context.org.value)}).record.value(), "legal_name")}};
    return o;
}

Decision unchanged(const Records&, const Context&, const Ask&, const std::string&)
{
    return Changes{};
}

Decision unchangedAtEnd(const Records&, const Context&, const Ask&, const std::string&, Cause)
{
    return Changes{};
}

Decision confirmed(const Records& records, const Context& context, const Ask& ask, const Proof& proof)
{
    const auto what = asked(records, context, ask);
    if (!what) return std::unexpected(what.error());
    Json body = what->channel.body;
    if (text(body, "state") != "pending" || !text(body, "code_confirmed_at").empty()) return Changes{};
    body["code_confirmed_at"] = toRfc3339(proof.signedAt);
    if (!proof.device.isNull()) body["code_confirmed_device"] = proof.device.text();
    settle(body, context.now);
    body["updated_at"] = toRfc3339(context.now);
    body["updated_by"] = context.actor.text();
    Changes changes;
    changes.put({kind::ContactChannel, what->channel.id}, body);
    return changes;
}

} // namespace

const DocumentKind& channelDocument()
{
    static const DocumentKind row{order, unchanged, unchangedAtEnd, confirmed};
    return row;
}

} // namespace sek::signing
