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
    const auto statement = keys.open(answer.epochStatement, typ::Epoch);
    if (!statement) return {LogAlarm::Unexplained};
    const auto epoch = parseEpoch(statement->payload);
    if (!epoch || epoch->org != org || epoch->oldEpoch != last->epoch || epoch->epoch != now->epoch)
        return {LogAlarm::Unexplained};
    if (epoch->newSize != epoch->knownSize + 1 || now->size < epoch->newSize) return {LogAlarm::WrongStatement};
    // The proof of a new epoch starts at the statement's own root, or at ours when the backup held all we have seen.
    const bool cutOff = epoch->knownSize < last->size;
    const std::uint64_t from = cutOff ? epoch->knownSize : last->size;
    const QByteArray& root = cutOff ? epoch->root : last->root;
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
    if (j.newEpoch) next.epochs.push_back(answer.epochStatement);
    if (j.cutOff) next.lost.push_back(state.good);
    next.good = answer.checkpoint;
    return next;
}

} // namespace sek
