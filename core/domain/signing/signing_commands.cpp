// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signing/signing.h"

namespace sek::signing {

namespace {

struct Told
{
    const DocumentKind* row = nullptr;
    Ask ask;
};

/// Only the hub's own device tells what became of a code.
std::expected<Told, Rejection> told(const Registry& registry, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    const auto ask = askFromJson(at(args, "ask"));
    if (!ask) return reject("ERR_BAD_COMMAND");
    const auto it = registry.find(ask->documentKind);
    if (it == registry.end()) return reject("unknown_document_kind");
    return Told{&it->second, *ask};
}

} // namespace

Decision noteCodeOpened(const Registry& registry, const Records& records, const Context& context, const Json& args)
{
    const auto what = told(registry, context, args);
    if (!what) return std::unexpected(what.error());
    const std::string challenge = text(args, "challenge");
    if (challenge.empty()) return reject("ERR_BAD_COMMAND");
    return what->row->opened(records, context, what->ask, challenge);
}

Decision noteCodeClosed(const Registry& registry, const Records& records, const Context& context, const Json& args)
{
    const auto what = told(registry, context, args);
    if (!what) return std::unexpected(what.error());
    const std::string challenge = text(args, "challenge");
    const auto cause = causeFrom(text(args, "cause"));
    if (challenge.empty() || !cause) return reject("ERR_BAD_COMMAND");
    return what->row->closed(records, context, what->ask, challenge, *cause);
}

Decision recordSignature(const Registry& registry, const Records& records, const Context& context, const Json& args)
{
    const auto what = told(registry, context, args);
    if (!what) return std::unexpected(what.error());
    const auto proof = proofFromJson(at(args, "proof"));
    if (!proof) return reject("ERR_BAD_COMMAND");
    return what->row->confirmed(records, context, what->ask, *proof);
}

} // namespace sek::signing
