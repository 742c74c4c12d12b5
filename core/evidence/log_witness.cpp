// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/log_witness.h"

#include "core/evidence/jws.h"
#include "core/evidence/merkle.h"

#include <charconv>

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

std::string toText(const LogPlace& place)
{
    return std::to_string(place.size) + ":" + place.epoch;
}

std::optional<LogPlace> logPlace(std::string_view text)
{
    LogPlace out;
    const auto colon = text.find(':');
    if (colon == text.npos || text.size() > 100) return {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + colon, out.size);
    if (error != std::errc() || end != text.data() + colon) return {};
    out.epoch = text.substr(colon + 1);
    return out;
}

LogPlace WitnessState::place() const
{
    const auto jws = parseJws(good);
    const auto checkpoint = jws ? parseCheckpoint(jws->payload) : Result<Checkpoint>(fail("checkpoint_form"));
    return checkpoint ? LogPlace{checkpoint->size, checkpoint->epoch} : LogPlace();
}

namespace {

WitnessState alarmed(WitnessState state, LogAlarm alarm, const std::string& bad)
{
    state.alarm = alarm;
    state.bad = bad;
    return state;
}

} // namespace

WitnessState witnessed(const WitnessState& state, const std::string& org, const LogAnswer* answer)
{
    if (state.signingStopped()) return state;
    if (state.good.empty() && !answer) return state; // a hub without a log, and none was promised
    if (!answer || (!state.good.empty() && answer->from != state.place())) {
        WitnessState next = state;
        if (++next.unanswered > WitnessState::MostUnanswered) return alarmed(next, LogAlarm::NotConsistent, answer ? answer->checkpoint : "");
        return next;
    }
    const auto chain = KeyChain::make(org, answer->keys, answer->keyChanges);
    if (!chain) return alarmed(state, LogAlarm::Signature, answer->checkpoint);
    for (const QByteArray& known : state.keys)
        if (!chain->knows(jwkThumbprint(known))) return alarmed(state, LogAlarm::Signature, answer->checkpoint);
    WitnessState next = witnessed(state, org, *chain, *answer);
    if (next.signingStopped()) return next;
    next.unanswered = 0;
    next.keys = answer->keys;
    // Only a log that has moved is worth keeping: the time of the same checkpoint says nothing.
    if (next.place() == state.place()) next.good = state.good;
    return next;
}

namespace {

constexpr const char* AlarmNames[] = {"none", "form", "signature", "other_log", "smaller", "fork", "not_consistent", "unexplained",
                                      "wrong_statement"};

std::vector<std::string> textsOf(const Json& list)
{
    std::vector<std::string> out;
    if (list.is_array())
        for (const Json& j : list)
            if (j.is_string()) out.push_back(j.get<std::string>());
    return out;
}

Json keysJson(const std::vector<QByteArray>& keys)
{
    Json out = Json::array();
    for (const QByteArray& k : keys) out.push_back(k.toStdString());
    return out;
}

std::vector<QByteArray> keysOf(const Json& list)
{
    std::vector<QByteArray> out;
    for (const std::string& k : textsOf(list)) out.push_back(QByteArray::fromStdString(k));
    return out;
}

} // namespace

const char* name(LogAlarm alarm)
{
    return AlarmNames[static_cast<std::size_t>(alarm)];
}

Json toJson(const WitnessState& s)
{
    return {{"good", s.good},   {"bad", s.bad},   {"alarm", name(s.alarm)},       {"epochs", s.epochs},
            {"lost", s.lost},   {"keys", keysJson(s.keys)}, {"unanswered", s.unanswered}};
}

WitnessState witnessStateOf(const QByteArray& kept)
{
    if (kept.isEmpty()) return {};
    WitnessState s;
    const auto j = cj1::parse(kept);
    if (!j || !j->is_object()) {
        s.alarm = LogAlarm::Form;
        return s;
    }
    s.good = text(*j, "good");
    s.bad = text(*j, "bad");
    s.alarm = LogAlarm::Form;
    for (std::size_t i = 0; i < std::size(AlarmNames); ++i)
        if (text(*j, "alarm") == AlarmNames[i]) s.alarm = static_cast<LogAlarm>(i);
    s.epochs = textsOf(at(*j, "epochs"));
    s.lost = textsOf(at(*j, "lost"));
    s.keys = keysOf(at(*j, "keys"));
    s.unanswered = static_cast<int>(integer(*j, "unanswered"));
    return s;
}

Json toJson(const LogAnswer& a)
{
    Json changes = Json::array();
    for (const SignedKeyChange& c : a.keyChanges) changes.push_back({{"new", c.byNew}, {"old", c.byOld}});
    Json j = {{"checkpoint", a.checkpoint}, {"from", toText(a.from)}, {"keys", keysJson(a.keys)}, {"proof", proofJson(a.proof)}};
    if (!a.keyChanges.empty()) j["key_changes"] = std::move(changes);
    if (!a.epochStatements.empty()) j["epochs"] = a.epochStatements;
    return j;
}

Result<LogAnswer> logAnswerOf(const Json& j)
{
    LogAnswer a;
    a.checkpoint = text(j, "checkpoint");
    const auto from = logPlace(text(j, "from"));
    auto proof = parseProof(at(j, "proof"));
    if (!from || !proof) return fail("log_form");
    a.from = *from;
    a.proof = std::move(*proof);
    a.keys = keysOf(at(j, "keys"));
    if (const Json& changes = at(j, "key_changes"); changes.is_array())
        for (const Json& c : changes) a.keyChanges.push_back({text(c, "old"), text(c, "new")});
    a.epochStatements = textsOf(at(j, "epochs"));
    return a;
}

} // namespace sek
