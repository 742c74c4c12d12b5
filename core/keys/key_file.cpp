// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_file.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/base/json.h"

#include <algorithm>

namespace sek {

namespace {

constexpr int Version = 1;

/// The check sum is there to tell a flipped bit from a wrong passphrase; it protects against nobody.
std::string sumOf(const Json& body)
{
    return hex(taggedHash("sekretariat key file 1", cj1::write(body)));
}

QByteArray bytesAt(const Json& object, const char* key)
{
    return fromBase64url(text(object, key)).value_or(QByteArray());
}

Json slotsOf(const KeyFile& f)
{
    Json out = Json::object();
    if (f.keychain)
        out["keychain"] = {{"entry", f.keychain->entry.toStdString()}, {"wrapped", base64url(f.keychain->wrapped)}};
    if (f.passphrase)
        out["passphrase"] = {{"salt", base64url(f.passphrase->salt)},
                             {"memory_kib", f.passphrase->cost.memoryKiB},
                             {"passes", f.passphrase->cost.passes},
                             {"wrapped", base64url(f.passphrase->wrapped)}};
    if (f.recovery) out["recovery"] = {{"wrapped", base64url(f.recovery->wrapped)}};
    return out;
}

void readSlots(const Json& json, KeyFile& f)
{
    if (json.contains("keychain"))
        f.keychain = {qtext(json["keychain"], "entry"), bytesAt(json["keychain"], "wrapped")};
    if (json.contains("passphrase")) {
        const Json& p = json["passphrase"];
        f.passphrase = {
            bytesAt(p, "salt"),
            {static_cast<std::uint64_t>(integer(p, "memory_kib")), static_cast<std::uint64_t>(integer(p, "passes"))},
            bytesAt(p, "wrapped")};
    }
    if (json.contains("recovery")) f.recovery = {bytesAt(json["recovery"], "wrapped")};
}

} // namespace

const KeyFile::Secret* KeyFile::secret(std::string_view purpose, std::string_view name) const
{
    const auto it =
        std::ranges::find_if(secrets, [&](const Secret& s) { return s.purpose == purpose && s.name == name; });
    return it == secrets.end() ? nullptr : &*it;
}

void KeyFile::setSecret(Secret s)
{
    removeSecret(s.purpose, s.name);
    secrets.push_back(std::move(s));
}

bool KeyFile::removeSecret(std::string_view purpose, std::string_view name)
{
    return std::erase_if(secrets, [&](const Secret& s) { return s.purpose == purpose && s.name == name; }) > 0;
}

QByteArray KeyFile::bytes() const
{
    Json body = {{"v", Version},
                 {"profile", profile.text()},
                 {"generation", generation},
                 {"check", base64url(check)},
                 {"renewed_at", renewedAt.ms},
                 {"slots", slotsOf(*this)},
                 {"secrets", Json::array()}};
    for (const Secret& s : secrets)
        body["secrets"].push_back({{"purpose", s.purpose}, {"name", s.name}, {"wrapped", base64url(s.wrapped)}});
    const std::string sum = sumOf(body);
    return cj1::write({{"body", std::move(body)}, {"sum", sum}});
}

Result<KeyFile> KeyFile::parse(const QByteArray& bytes)
{
    auto json = cj1::parseCanonical(bytes);
    if (!json || !json->is_object() || !json->contains("body") || !(*json)["body"].is_object())
        return fail("keys_damaged");
    const Json& body = (*json)["body"];
    if (text(*json, "sum") != sumOf(body)) return fail("keys_damaged", "sum");
    if (integer(body, "v") > Version) return fail("keys_newer");
    auto profile = Uuid::parse(text(body, "profile"));
    if (!profile || integer(body, "v") != Version || !body.contains("slots") || !body["slots"].is_object() ||
        !body.contains("secrets") || !body["secrets"].is_array())
        return fail("keys_damaged", "form");
    KeyFile out;
    out.profile = *profile;
    out.generation = integer(body, "generation");
    out.check = bytesAt(body, "check");
    out.renewedAt = {integer(body, "renewed_at")};
    readSlots(body["slots"], out);
    for (const Json& s : body["secrets"])
        out.secrets.push_back({text(s, "purpose"), text(s, "name"), bytesAt(s, "wrapped")});
    return out;
}

Result<KeyFile> KeyFile::load(const QString& path)
{
    auto bytes = readPrivateFile(path, qint64(cj1::MaxBytes));
    if (!bytes && bytes.error().is("file_missing")) return fail("keys_missing");
    if (!bytes && bytes.error().is("file_too_big")) return fail("keys_damaged", "size");
    if (!bytes) return failure(bytes);
    return parse(*bytes);
}

} // namespace sek
