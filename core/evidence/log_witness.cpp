// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/log_witness.h"

#include "core/evidence/merkle.h"

namespace sek {

namespace {

struct Judgement
{
    LogAlarm alarm = LogAlarm::None;
    bool newEpoch = false;
    bool cutOff = false; ///< the restore lost leaves that this client has seen
};

Judgement judge(const WitnessState& state, const std::string& org, const KeyChain& keys, const LogAnswer& answer)
{
    const auto opened = keys.open(answer.checkpoint, typ::Checkpoint);
    if (!opened) return {opened.error().is("signature_wrong") || opened.error().is("signature_key") ? LogAlarm::Signature
                                                                                                    : LogAlarm::Form};
    const auto now = parseCheckpoint(opened->payload);
    if (!now) return {LogAlarm::Form};
    if (now->org != org) return {LogAlarm::OtherLog};
    if (const auto end = keys.endOf(opened->key); end && now->size > *end) return {LogAlarm::Signature};
    if (state.good.empty()) return {};
    const auto lastOpened = keys.open(state.good, typ::Checkpoint);
    const auto last = lastOpened ? parseCheckpoint(lastOpened->payload) : Result<Checkpoint>(fail("checkpoint_form"));
    if (!last) return {LogAlarm::Signature}; // the chain no longer knows the key that was believed before
    if (now->epoch == last->epoch) {
        if (now->size < last->size) return {LogAlarm::Smaller};
        if (now->size == last->size && now->root != last->root) return {LogAlarm::Fork};
        if (!merkle::consistent(last->size, last->root, now->size, now->root, answer.proof)) return {LogAlarm::NotConsistent};
        return {};
    }
    // A hub may have been restored more than once since this client was here. The proof starts at the last cut, or at what
    // we have seen when the backups held all of it.
    std::string epochNow = last->epoch;
    std::uint64_t from = last->size;
    QByteArray root = last->root;
    bool cutOff = false;
    for (const std::string& jws : answer.epochStatements) {
        const auto statement = keys.open(jws, typ::Epoch);
        const auto epoch = statement ? parseEpoch(statement->payload) : Result<EpochStatement>(fail("epoch_form"));
        if (!epoch || epoch->org != org || epoch->oldEpoch != epochNow) return {LogAlarm::Unexplained};
        if (epoch->newSize != epoch->knownSize + 1 || (now->epoch == epoch->epoch && now->size < epoch->newSize))
            return {LogAlarm::WrongStatement};
        if (epoch->knownSize < from) {
            cutOff = true;
            from = epoch->knownSize;
            root = epoch->root;
        }
        epochNow = epoch->epoch;
    }
    if (epochNow != now->epoch) return {LogAlarm::Unexplained};
    if (!merkle::consistent(from, root, now->size, now->root, answer.proof)) return {LogAlarm::NotConsistent};
    return {LogAlarm::None, true, cutOff};
}

} // namespace

WitnessState witnessed(const WitnessState& state, const std::string& org, const KeyChain& keys, const LogAnswer& answer)
{
    if (state.signingStopped()) return state;
    WitnessState next = state;
    const Judgement j = judge(state, org, keys, answer);
    if (j.alarm != LogAlarm::None) {
        next.alarm = j.alarm;
        next.bad = answer.checkpoint;
        return next;
    }
    if (j.newEpoch) next.epochs.insert(next.epochs.end(), answer.epochStatements.begin(), answer.epochStatements.end());
    if (j.cutOff) next.lost.push_back(state.good);
    next.good = answer.checkpoint;
    return next;
}

} // namespace sek
