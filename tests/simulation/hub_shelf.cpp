// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/hub_shelf.h"

#include "core/store/record_row.h"
#include "tests/simulation/violation.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <utility>

namespace sek::sim {

namespace {

const Statement Organisations{"sim_organisations", "SELECT org, id, seq FROM organisation"};
const Statement Records{"sim_records", "SELECT " SEK_RECORD_COLUMNS ", org FROM record"};
const Statement Counters{"sim_counters", "SELECT org, device, last_seq FROM device_counter"};
const Statement Answers{"sim_answers", "SELECT org, device, device_seq, head_hash, answer FROM answer"};
const Statement Log{"sim_log", "SELECT org, seq, at, wire FROM command_log ORDER BY org, seq"};
const Statement Messages{"sim_messages", "SELECT id, event FROM message"};
const Statement Challenges{"sim_challenges", "SELECT org, id, signer, document, revision, bound_hash, issued_at, expires_at, attempts_max, "
                                             "attempts_used, state, body FROM code_challenge"};
const Statement Leaves{"sim_leaves", "SELECT org, idx, kind, about, seal, salt, commitment FROM log_leaf ORDER BY org, idx"};
const Statement Nodes{"sim_nodes", "SELECT org, level, idx, hash FROM log_node"};

constexpr std::array<std::string_view, 5> ChallengeStates{"issued", "used", "exhausted", "expired", "revoked"};

SecureBytes shelfKey()
{
    static const std::array<std::uint8_t, 32> raw = {3, 2, 1};
    return SecureBytes::copyOf(raw);
}

} // namespace

HubShelf::HubShelf(const QString& path, const Rng& rng) : m_path(path), m_disk(std::make_unique<FaultyDisk>(rng))
{
    open();
}

HubShelf::~HubShelf()
{
    if (m_disk) m_disk->stop();
}

void HubShelf::open()
{
    SqlSource source = SqlSource::encryptedFile(m_path, shelfKey());
    source.vfs = m_disk->vfs();
    source.exclusive = true; // one connection: the layer has no shared memory
    source.cacheKiB = 1024;
    const auto strike = std::exchange(m_disk->strike, nullptr), reads = std::exchange(m_disk->readStrike, nullptr);
    auto opened = SqlHubStore::open(source, {OpenMode::MayCreate, "epoch-1", QByteArray(32, 'c')});
    m_disk->strike = strike;
    m_disk->readStrike = reads;
    if (!opened)
        throw Violation{"SYNC-11 store", "the hub's store can't be opened after the machine stopped: " +
                                             opened.error().code + " " + opened.error().detail};
    m_sql = std::move(*opened);
}

HubStore& HubShelf::store()
{
    if (m_disk) return *m_sql;
    return m_memory;
}

void HubShelf::setFaults(std::function<FaultyDisk::Strike()> strike)
{
    if (m_disk) {
        m_disk->strike = std::move(strike);
        return;
    }
    if (!strike) {
        m_memory.hook = nullptr;
        m_memory.committed = nullptr;
        return;
    }
    m_memory.hook = [strike]() -> Done {
        switch (strike()) {
        case FaultyDisk::Strike::Stop: throw SimulatedCrash();
        case FaultyDisk::Strike::Full: return fail("store_full");
        case FaultyDisk::Strike::Error: return fail("store_io");
        case FaultyDisk::Strike::None: break;
        }
        return {};
    };
    m_memory.committed = [strike] {
        if (strike() == FaultyDisk::Strike::Stop) throw SimulatedCrash();
    };
}

void HubShelf::setReadFaults(std::function<FaultyDisk::Strike()> strike)
{
    if (m_disk) {
        m_disk->readStrike = std::move(strike);
        return;
    }
    m_memory.readHook = nullptr;
    if (!strike) return;
    m_memory.readHook = [strike]() -> Done {
        if (strike() != FaultyDisk::Strike::None) return fail("store_io");
        return {};
    };
}

void HubShelf::setSurvival(FaultyDisk::Survival survival)
{
    if (m_disk) m_disk->survival = survival;
}

void HubShelf::powerCut()
{
    if (!m_disk) return;
    m_disk->stop();
    m_sql.reset();
    m_disk->powerOn();
    open();
    m_readAt = 0;
}

HubShelf::Backup HubShelf::backup() const
{
    if (m_disk) return {{}, m_disk->snapshot()};
    return {m_memory.copy(), {}};
}

void HubShelf::restore(const Backup& backup, const std::string& epoch)
{
    if (!m_disk) {
        m_memory.restore(backup.memory, epoch);
        return;
    }
    m_disk->stop();
    m_sql.reset();
    m_disk->powerOn();
    for (const char* end : {"", "-wal"}) QFile::remove(m_path + QLatin1String(end));
    for (const auto& [path, content] : backup.files) {
        QFile file(QString::fromStdString(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) throw Violation{"set-up", "restore"};
    }
    open();
    const auto strike = std::exchange(m_disk->strike, nullptr);
    if (!m_sql->setEpoch(epoch)) throw Violation{"set-up", "epoch"};
    m_disk->strike = strike;
    m_readAt = 0;
}

const MemoryHubStore::State& HubShelf::state() const
{
    if (m_disk && !m_disk->stopped() && m_readAt != m_disk->writes() + 1) read();
    return m_memory.state();
}

void HubShelf::read() const
{
    const auto reads = std::exchange(m_disk->readStrike, nullptr);
    const auto back = qScopeGuard([&] { m_disk->readStrike = reads; });
    auto connection = m_sql->connection();
    if (!connection) throw Violation{"SYNC-11 store", "the hub's store can't be read: " + connection.error().code};
    SqlConnection& c = **connection;
    MemoryHubStore::State s;
    s.epoch = m_sql->epoch();
    std::map<std::int64_t, MemoryHubStore::Org*> orgs;
    Done done;
    const auto each = [&](const Statement& statement, auto take) {
        if (done)
            done = c.read(statement, {}, [&](const Row& row) {
                take(row);
                return true;
            });
    };
    each(Organisations, [&](const Row& row) {
        auto& org = s.orgs[OrgId(row.uuid(1))];
        org.seq = row.integer(2);
        orgs[row.integer(0)] = &org;
    });
    each(Records, [&](const Row& row) {
        Record r = recordOf(row);
        orgs.at(row.integer(5))->records.emplace(r.key, std::move(r));
    });
    each(Counters, [&](const Row& row) { orgs.at(row.integer(0))->counters[DeviceId(row.uuid(1))] = row.integer(2); });
    each(Answers, [&](const Row& row) {
        orgs.at(row.integer(0))->answers[{DeviceId(row.uuid(1)), row.integer(2)}] = {row.bytes(3), row.bytes(4)};
    });
    each(Log, [&](const Row& row) {
        orgs.at(row.integer(0))->log.push_back({row.integer(1), row.bytes(3), {row.integer(2)}, {}});
    });
    each(Messages, [&](const Row& row) { s.messages[row.uuid(0)].event = row.text(1); });
    each(Challenges, [&](const Row& row) {
        CodeChallenge code;
        code.id = row.bytes(1);
        code.signer = RecordId(row.uuid(2));
        code.document = RecordId(row.uuid(3));
        code.revision = row.integer(4);
        code.boundHash = row.text(5);
        code.issuedAt = {row.integer(6)};
        code.expiresAt = {row.integer(7)};
        code.attemptsMax = static_cast<int>(row.integer(8));
        code.attemptsUsed = static_cast<int>(row.integer(9));
        const auto named = std::ranges::find(ChallengeStates, row.text(10));
        code.state = static_cast<CodeChallenge::State>(named - ChallengeStates.begin());
        code.body = row.bytes(11);
        orgs.at(row.integer(0))->challenges[code.id] = code;
    });
    each(Leaves, [&](const Row& row) {
        orgs.at(row.integer(0))->leaves.push_back({static_cast<std::uint64_t>(row.integer(1)), row.text(2), RecordId(row.uuid(3)),
                                                   row.bytes(4).toStdString(), row.bytes(5), row.bytes(6), {}});
    });
    each(Nodes, [&](const Row& row) {
        orgs.at(row.integer(0))->logNodes[{static_cast<int>(row.integer(1)), static_cast<std::uint64_t>(row.integer(2))}] = row.bytes(3);
    });
    if (!done) throw Violation{"SYNC-11 store", "the hub's store can't be read: " + done.error().code + " " + done.error().detail};
    m_memory.restore(std::move(s), m_sql->epoch());
    m_readAt = m_disk->writes() + 1;
}

} // namespace sek::sim
