// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/es256.h"
#include "core/evidence/keyed_hash.h"
#include "core/hub/codes/codes.h"
#include "core/hub/codes/participant_acts.h"
#include "core/hub/handed_back.h"
#include "tests/simulation/code_oracle.h"
#include "tests/simulation/hub_shelf.h"
#include "tests/simulation/log_oracle.h"
#include "tests/simulation/network.h"
#include "tests/simulation/phones.h"

#include <set>

namespace sek::sim {

/// The part of the hub that signs: the real codes and the real log of seals, a courier that carries the codes to phones and
/// loses some, and an operator who may show another log than there is.
class CodeOffice
{
public:
    CodeOffice(World& world, HubShelf& shelf, Clock& clock);
    ~CodeOffice();

    const OrgLog& log() const { return m_log; }
    /// The hub runs: what a restore left to be explained first, then codes. Fails with `store_…`.
    Done open(Authority& authority);
    void close();

    /// A request about codes as the hub's interface has it; `key` is the device's.
    Json carryOut(const Request& request, const QByteArray& key);
    /// What a restore has cut off is given back by a client.
    Result<HandBackReply> takeBack(int client, const OrgId& org, const AccountId& account, const std::vector<HandBack>& given);
    /// Contents that the client was told it may not give back.
    bool mayNotGiveBack(int client, const RecordId& frozen) const { return m_mayNot.contains({client, frozen}); }
    void sweep();
    /// Hands messages over to phones, as far as they get there.
    void courier();
    void look();

    struct Line
    {
        CodeOracle::Line codes;
        LogOracle::Line log;
    };
    Line line() const { return {m_codeOracle.line(), m_logOracle.line()}; }
    void restored(const Line& line, const std::string& epoch);

    /// From now on some clients are shown another log.
    void forge(Rng& rng);
    /// What the client is shown in place of the hub's own word. Whether anything.
    bool showForged(int client, const OrgId& org, const LogPlace& seen, ChangesPart& part);
    bool misled(int client) const { return m_misled.contains(client); }
    void misledToo(int client, int original);

    Phones& phones() { return m_phones; }
    CodeOracle& oracle() { return m_codeOracle; }
    const LogOracle& logOracle() const { return m_logOracle; }
    static QByteArray sealKey();

private:
    struct Forgery;
    CodeRules drawRules() const;
    Json submit(const OrgId& org, const CodeVisitor& who, const QByteArray& handle, const std::string& code);
    Json prepare(const OrgId& org, const CodeVisitor& who, const Json& args);
    Json envelopes(const OrgId& org, const CodeVisitor& who, const QByteArray& key, const Json& args);
    void deliver(const OutMessage& message, Rng& rng);

    World& m_world;
    HubShelf& m_shelf;
    Clock& m_clock;
    SeededRandom m_random;
    Rng m_rng;
    CodeRules m_rules;
    Es256Signer m_seal, m_checkpoint, m_epoch, m_box;
    OrgLog m_log;
    CodeKeys m_keys;
    BoxKeys m_boxes;
    Argon2Stretcher m_stretcher;
    KeyedHashVerifier m_envelopes;
    Codes::Ports::Offline m_offline;
    KeyedHashSigner m_deviceKey;
    std::unique_ptr<HubDevice> m_device; ///< these four live as long as the hub's process
    std::unique_ptr<Codes> m_codes;
    std::unique_ptr<ParticipantActs> m_acts;
    std::unique_ptr<HandedBackSeals> m_handedBack;
    Authority* m_authority = nullptr;
    Phones m_phones;
    CodeOracle m_codeOracle;
    LogOracle m_logOracle;
    std::unique_ptr<Forgery> m_forgery;
    std::set<int> m_misled;
    std::set<std::pair<int, RecordId>> m_mayNot;
};

} // namespace sek::sim
