// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/seat.h"

#include "core/domain/organisations/organisation_draft.h"
#include "core/store/sql_cache.h"
#include "core/system/system_ports.h"

#include <QTest>

#include <deque>

namespace sek::test {

namespace {

/// Invented; the key derivation is the cheapest unless said otherwise, the rest is the real thing.
constexpr std::string_view Passphrase = "invented long passphrase";

SecureBytes passphrase()
{
    return SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(Passphrase.data()), Passphrase.size()});
}

} // namespace

Seat::Seat() : m_own(std::make_unique<QTemporaryDir>()), m_path(m_own->path()) {}

Seat::Seat(const QString& folder) : m_path(folder) {}

Seat::~Seat()
{
    close();
}

bool Seat::until(const std::function<bool()>& what, int ms)
{
    return QTest::qWaitFor(what, ms);
}

std::string Seat::await(const std::function<void(Profile::Answer)>& work)
{
    auto answer = std::make_shared<std::optional<std::string>>();
    work([answer](Done done) { *answer = done ? std::string() : done.error().code; });
    return until([&] { return answer->has_value(); }) ? **answer : "no_answer";
}

std::string Seat::openFolder()
{
    auto profile = Profile::open(m_path, m_own ? &m_keychain : nullptr);
    if (!profile) return profile.error().code;
    m_profile = std::move(*profile);
    m_profile->speak(protocol);
    return {};
}

std::string Seat::join(const InvitationLink& link, const std::string& email, const std::string& password)
{
    if (auto bad = openFolder(); !bad.empty()) return bad;
    if (auto bad = await([&](auto done) {
            KeySetup setup;
            setup.keychain = m_own != nullptr;
            if (!m_own) setup.passphrase = passphrase();
            setup.cost = cost;
            m_profile->create(std::move(setup), done);
        });
        !bad.empty())
        return bad;
    HubSession::Enrolment who{{}, email, password, "Somebody Invented", "en", "test desk"};
    if (auto bad = await([&](auto done) { m_profile->join(link, who, done); }); !bad.empty()) return bad;
    openWorkspace();
    return {};
}

std::string Seat::open()
{
    if (auto bad = openFolder(); !bad.empty()) return bad;
    if (auto bad = unlock(); !bad.empty()) return bad;
    openWorkspace();
    return {};
}

std::string Seat::unlock()
{
    return await([&](auto done) {
        if (m_own) m_profile->unlockByKeychain(done);
        else m_profile->unlockByPassphrase(QString::fromLatin1(Passphrase.data(), qsizetype(Passphrase.size())), done);
    });
}

std::string Seat::signIn(const std::string& password)
{
    const auto bad = await([&](auto done) { m_profile->signIn(QString::fromStdString(password), done); });
    if (bad.empty()) m_workspace->syncNow();
    return bad;
}

bool Seat::confirm(const std::string& password)
{
    const auto out = std::make_shared<std::optional<bool>>();
    m_workspace->confirm(QString::fromStdString(password), m_workspace.get(), [out](Done done) { *out = done.has_value(); });
    return until([&] { return out->has_value(); }) && **out;
}

bool Seat::saveDraft(const OrgId& org, const Json& draft)
{
    auto saved = std::make_shared<bool>(false);
    QObject::connect(m_workspace.get(), &Workspace::draftSaved, m_workspace.get(), [saved](const OrgId&) { *saved = true; });
    m_workspace->saveDraft(org, draft);
    return until([&] { return *saved; });
}

void Seat::openWorkspace()
{
    m_workspace = m_profile->openWorkspace(std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
    QObject::connect(m_workspace.get(), &Workspace::signInNeeded, m_workspace.get(), [this] { ++signInAsked; });
    QObject::connect(m_workspace.get(), &Workspace::accessRemoved, m_workspace.get(),
                     [this](const OrgId& org, const AccessEnd& end) {
                         removed.push_back(org);
                         ends.push_back(end);
                     });
    QObject::connect(m_workspace.get(), &Workspace::connectionChanged, m_workspace.get(),
                     [this](Connection c) { connections.push_back(c); });
    m_workspace->start(m_profile->organisations());
}

void Seat::close()
{
    m_workspace.reset();
    m_profile.reset();
}

OrgViewPtr Seat::view(const OrgId& org) const
{
    return m_workspace ? m_workspace->view(org) : nullptr;
}

std::string Seat::shows(const OrgId& org, const std::string& path) const
{
    const auto v = view(org);
    const Json shown = v ? at(v->state.organisation, path) : Json();
    return shown.is_string() ? shown.get<std::string>() : std::string();
}

std::string Seat::set(const OrgId& org, const std::string& path, const std::string& value)
{
    OrganisationDraft draft(view(org)->state);
    draft.setField(path, value);
    const auto answer = submit(org, "UpdateOrganisation", draft.commandArgs());
    // The view comes a moment after the answer; the next edit must be made from it, as a person's would be.
    if (answer.empty()) until([&] { return shows(org, path) == value || !view(org)->problems.empty(); });
    return answer;
}

QByteArray Seat::readFile(const OrgId& org, const std::string& sha256)
{
    const auto out = std::make_shared<std::optional<QByteArray>>();
    m_workspace->readFile(org, sha256, m_workspace.get(),
                          [out](Result<QByteArray> bytes) { *out = bytes.value_or(QByteArray()); });
    return until([&] { return out->has_value(); }) ? **out : QByteArray();
}

std::map<RecordId, Json> Seat::all(const OrgId& org, const std::string& kind)
{
    using Bodies = std::map<RecordId, Json>;
    const auto out = std::make_shared<std::optional<Bodies>>();
    m_workspace->look<Bodies>(
        org, m_workspace.get(),
        [kind](const Records& records) {
            Bodies found;
            for (const Record& r : records.all(kind))
                found[r.key.id] = r.value();
            return found;
        },
        [out](Bodies found) { *out = std::move(found); });
    return until([&] { return out->has_value(); }) ? **out : Bodies();
}

std::string Seat::submit(const OrgId& org, const std::string& name, const Json& args,
                         const std::vector<QByteArray>& files)
{
    std::optional<std::string> answer;
    m_workspace->submit(org, name, args, files, m_workspace.get(), [&answer](const Submitted& outcome) {
        if (outcome)
            answer = std::string();
        else if (const auto* refused = std::get_if<Rejection>(&outcome.error()))
            answer = refused->code;
        else
            answer = std::get<Failure>(outcome.error()).code;
    });
    return until([&] { return answer.has_value(); }) ? *answer : "no_answer";
}

bool Seat::quiet(const OrgId& org, int ms)
{
    // The view comes a moment after the answer to a command: one from before would call it quiet.
    auto seen = std::make_shared<bool>(false);
    m_workspace->look<bool>(org, m_workspace.get(), [](const Records&) { return true; }, [seen](bool) { *seen = true; });
    return until(
        [&] {
            if (!*seen) return false;
            const auto v = view(org);
            return v && v->status.complete && !v->status.catchingUp && v->status.waiting == 0;
        },
        ms);
}

QString Seat::cacheFile(const OrgId& org) const
{
    return m_path + u'/' + QString::fromStdString(org.text()) + QLatin1String(KeyVault::CacheSuffix);
}

std::unique_ptr<SqlCache> Seat::openCache(const OrgId& org)
{
    KeyVault vault(m_path, &m_keychain);
    Result<std::unique_ptr<ProfileKeys>> keys = fail("no_answer");
    if (m_own) vault.unlockByKeychain([&](auto opened) { keys = std::move(opened); }); // in memory: answers at once
    else keys = vault.unlockByPassphrase(passphrase());
    if (!keys) return {};
    auto key = (*keys)->cacheKey(org);
    if (!key) return {};
    auto cache = SqlCache::open(SqlSource::encryptedFile(cacheFile(org), std::move(*key)), OpenMode::MustExist);
    return cache ? std::move(*cache) : nullptr;
}

QByteArray Seat::digest(const OrgId& org)
{
    const auto cache = openCache(org);
    if (!cache) return {};
    auto tx = cache->begin();
    return tx ? stateDigest((*tx)->everything()) : QByteArray();
}

std::vector<Record> Seat::settled(const OrgId& org)
{
    const auto cache = openCache(org);
    if (!cache) return {};
    auto tx = cache->begin();
    return tx ? (*tx)->everything() : std::vector<Record>();
}

QByteArray Seat::cells(const OrgId& org)
{
    const auto cache = openCache(org);
    if (!cache) return {};
    static const Statement tables{"tables", "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"};
    std::vector<std::string> names;
    if (!cache->connection().read(tables, {}, [&](const Row& row) {
            names.push_back(row.text(0));
            return true;
        }))
        return {};
    QByteArray out;
    std::deque<std::pair<std::string, Statement>> statements; // the connection keeps them by their address
    const auto read = [&](std::string sql, const std::function<void(const Row&)>& see) {
        auto& [kept, statement] = statements.emplace_back(std::move(sql), Statement{"cells", nullptr});
        statement.text = kept.c_str();
        return cache->connection()
            .read(statement, {},
                  [&](const Row& row) {
                      see(row);
                      return true;
                  })
            .has_value();
    };
    for (const std::string& name : names) {
        int columns = 0;
        const bool known = read("PRAGMA table_info(" + name + ")", [&](const Row&) { ++columns; });
        const bool whole = read("SELECT * FROM " + name, [&](const Row& row) {
            for (int i = 0; i < columns; ++i) out += row.bytes(i) + '\n';
        });
        if (!known || !whole) return {};
    }
    return out;
}

bool Seat::hasKey(const OrgId& org)
{
    const auto file = KeyVault(m_path, nullptr).look();
    return file && file->secret(purposeName(KeyPurpose::Cache), org.text()) != nullptr;
}

} // namespace sek::test
