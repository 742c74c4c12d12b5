// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/command.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"

namespace sek {

QByteArray headBytes(const CommandHead& h)
{
    Json j = {{"id", h.id.text()},         {"org", h.org.text()},
              {"actor", h.actor.text()},   {"device", h.device.text()},
              {"device_seq", h.deviceSeq}, {"name", h.name},
              {"v", h.v},                  {"base_seq", h.baseSeq},
              {"made_at", toRfc3339(h.madeAt)}, {"args_hash", base64url(h.argsHash)}};
    Json after = Json::array();
    for (const auto& id : h.after) after.push_back(id.text());
    j["after"] = std::move(after);
    return cj1::write(j);
}

Result<CommandHead> parseHead(const QByteArray& bytes)
{
    auto j = cj1::parseCanonical(bytes, {8192, 3});
    if (!j) return failure(j);
    if (!j->is_object()) return fail("head_form");
    CommandHead h;
    auto id = CommandId::parse(text(*j, "id"));
    auto org = OrgId::parse(text(*j, "org"));
    auto actor = AccountId::parse(text(*j, "actor"));
    auto device = DeviceId::parse(text(*j, "device"));
    auto made = parseRfc3339(text(*j, "made_at"));
    auto hash = fromBase64url(text(*j, "args_hash"));
    if (!id || !org || !actor || !device || !made || !hash || hash->size() != 32) return fail("head_form");
    h.id = *id;
    h.org = *org;
    h.actor = *actor;
    h.device = *device;
    h.madeAt = *made;
    h.argsHash = *hash;
    h.deviceSeq = integer(*j, "device_seq", -1);
    h.baseSeq = integer(*j, "base_seq", -1);
    h.v = static_cast<int>(integer(*j, "v", -1));
    h.name = text(*j, "name");
    if (h.deviceSeq < 1 || h.baseSeq < 0 || h.v < 1 || h.name.empty() || h.name.size() > 64) return fail("head_form");
    const Json& after = at(*j, "after");
    if (!after.is_array()) return fail("head_form");
    for (const auto& a : after) {
        auto one = a.is_string() ? CommandId::parse(a.get<std::string>()) : fail("head_form");
        if (!one) return fail("head_form");
        h.after.push_back(*one);
    }
    return h;
}

QByteArray argsHash(const QByteArray& salt, const QByteArray& args)
{
    return taggedHash("sekretariat.args.1", salt + args);
}

QByteArray headHash(const QByteArray& bytes)
{
    return taggedHash("sekretariat.head.1", bytes);
}

QByteArray wireForm(const SignedCommand& c)
{
    QByteArray out = "{\"args\":";
    out += c.args;
    out += ",\"jws\":\"" + QByteArray::fromStdString(c.jws) + "\",\"salt\":\"" +
           QByteArray::fromStdString(base64url(c.salt)) + "\"}";
    return out;
}

Result<SignedCommand> parseWireForm(const Json& j)
{
    if (!j.is_object() || !j.contains("args") || !j["args"].is_object()) return fail("command_form");
    SignedCommand c;
    c.jws = text(j, "jws");
    auto salt = fromBase64url(text(j, "salt"));
    if (!salt || salt->size() != 16) return fail("command_form");
    c.salt = *salt;
    if (auto ok = cj1::check(j["args"]); !ok) return failure(ok);
    c.args = cj1::write(j["args"]);
    const auto firstDot = c.jws.find('.'), lastDot = c.jws.rfind('.');
    if (firstDot == c.jws.npos || lastDot <= firstDot) return fail("command_form");
    auto payload = fromBase64url(std::string_view(c.jws).substr(firstDot + 1, lastDot - firstDot - 1));
    if (!payload) return fail("command_form");
    auto head = parseHead(*payload);
    if (!head) return failure(head);
    c.head = *head;
    if (argsHash(c.salt, c.args) != c.head.argsHash) return fail("args_hash");
    return c;
}

} // namespace sek
