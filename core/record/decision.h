// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/change.h"
#include "core/record/command.h"
#include "core/record/record.h"

#include <QDate>

#include <algorithm>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sek {

/// What is known of a fact that crosses organisations. A client offline only ever knows `Unknown`.
enum class ClaimState { Free, Ours, Taken, Unknown };

/// Hub-wide facts (`oid`, `pic`, a confirmed EU Login address), asked in the same transaction as the decision.
class Claims
{
public:
    virtual ~Claims() = default;
    virtual ClaimState look(std::string_view kind, const std::string& value) const = 0;
};

/// The files the hub has whole, asked in the same transaction as the decision. A client does not know them all.
class Attachments
{
public:
    virtual ~Attachments() = default;
    /// Size in bytes of the file named by its SHA-256 in lower-case hex; nothing when the hub does not have it.
    virtual std::optional<std::int64_t> size(const std::string& sha256) const = 0;
};

/// Everything a decision may depend on beside records and command.
struct Context
{
    bool authority = false; ///< the hub decides, with the last word; a client decides tentatively
    OrgId org;
    AccountId actor;
    DeviceId device;
    CommandId command;
    Instant now;            ///< the hub's clock; on a client its own, and the hub's result replaces it
    QDate today;            ///< in the organisation's time zone
    const Claims* claims = nullptr;
    const Attachments* attachments = nullptr; ///< null on a client

    ClaimState claim(std::string_view kind, const std::string& value) const
    {
        return claims ? claims->look(kind, value) : ClaimState::Unknown;
    }
};

/// A hub-wide fact to take or to give back with the change.
struct ClaimChange
{
    std::string kind;
    std::string value;
    bool take = true;
    friend bool operator==(const ClaimChange&, const ClaimChange&) = default;
};

/// Something for the world outside the records; only the hub carries it out, once.
struct Effect
{
    std::string event;     ///< `organisation_data_changed`, `eu_login_invitation` …
    std::string recipient; ///< mail address or phone number; P2
    std::string language;  ///< preferred language, or empty: the organisation's
    Json params = Json::object();
    std::string channel = "email"; ///< or `sms`; says what the recipient is
    friend bool operator==(const Effect&, const Effect&) = default;
};

/// What a command does.
struct Changes
{
    std::vector<Record> puts; ///< rev is filled in by who stores them
    std::vector<ClaimChange> claims;
    std::vector<Effect> effects;
    std::vector<Issue> warnings;

    void put(RecordKey key, const Json& body) { puts.push_back({std::move(key), 0, false, cj1::write(body)}); }
    void remove(RecordKey key) { puts.push_back({std::move(key), 0, true, {}}); }
};

/// One merge unit on which two people disagree. Nothing is decided for them.
struct Conflict
{
    RecordKey key;
    std::string unit;
    Json before = Json::object(); ///< what the author had seen
    Json theirs = Json::object(); ///< in force now
    Json mine = Json::object();   ///< what the author wants
    std::string by;               ///< account that made the change in force, empty if unknown
    std::string at;               ///< when it was made (hub's time)
    bool removed = false;         ///< the record is gone
};

/// A removed record that says by whom and when, for those who edited it meanwhile.
Record tombstone(RecordKey key, const Context& context);

/// Why a command does not go through. `code` is stable; the UI makes the sentence.
struct Rejection
{
    std::string code;
    Json params = Json::object();
    std::vector<Issue> issues;
    std::vector<Conflict> conflicts;
};

Json toJson(const Rejection& rejection);
Result<Rejection> rejectionFromJson(const Json& json);

using Decision = std::expected<Changes, Rejection>;

/// What one command may put at once. The feed never cuts a change in two, and a client takes no part above 24 MiB.
inline constexpr std::size_t MaxChangeBytes = 16 * 1024 * 1024;

inline std::unexpected<Rejection> reject(std::string code, Json params = Json::object())
{
    return std::unexpected(Rejection{std::move(code), std::move(params), {}, {}});
}

/// The rules of one command: a pure function, the same on both sides.
using DecideFunction = Decision (*)(const Records&, const Context&, const Json& args);

/// All commands the program knows, by name.
class Rulebook
{
public:
    struct Entry
    {
        DecideFunction decide = nullptr;
        int version = 1;          ///< newest version of the args
        bool hubOnly = false;     ///< never changes records on a client; it shows the queued intention
        bool stepUp = false;      ///< needs a fresh factor when pushed (SEC-11)
        std::vector<std::string> attachments = {}; ///< paths in the args that name files; those go to the hub first
        /// Where not every command of the name is that weighty: whether these args (CJ-1) are.
        bool (*stepUpFor)(const QByteArray& args) = nullptr;
    };
    void add(std::string name, Entry entry) { m_entries[std::move(name)] = std::move(entry); }
    /// Says that records of the kind name a file in that field.
    void addAttachment(std::string kind, std::string path) { m_attachments[std::move(kind)].push_back(std::move(path)); }
    /// The files (SHA-256 in hex) that a record of the kind names.
    std::vector<std::string> attachmentsOf(const std::string& kind, const Json& body) const;
    std::vector<std::string> kindsWithAttachments() const; ///< of records that may name files
    /// The files that the command's args name.
    std::vector<std::string> attachmentsIn(const std::string& name, const Json& args) const;
    /// Whether a client with that view of the organisation (the hub's `scope`) may be missing records of the kind.
    using HiddenFunction = bool (*)(std::int64_t scope, std::string_view kind);

    void setHidden(HiddenFunction hidden) { m_hidden = hidden; }
    bool hides(std::int64_t scope, std::string_view kind) const { return m_hidden && m_hidden(scope, kind); }
    const Entry* find(const std::string& name) const;
    std::vector<std::string> names() const;
    /// Whether the hub asks for a fresh factor before it takes the command (SEC-11).
    bool needsFactor(const std::string& name, const QByteArray& args) const;
    /// Unknown names and newer versions are refused with `unknown_command`, what no client could read with `ERR_TOO_LARGE`.
    Decision decide(const Records&, const Context&, const std::string& name, int v, const Json& args) const;

private:
    std::map<std::string, Entry> m_entries;
    std::map<std::string, std::vector<std::string>> m_attachments; ///< by kind
    HiddenFunction m_hidden = nullptr;
};

} // namespace sek
