// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/erasure.h"

#include "core/sync/messages.h"

#include <algorithm>

namespace sek {

namespace {

/// A refusal repeats what was typed; of what speaks of the person only its code stays. Who sends the command once more still
/// gets its answer.
QByteArray withoutParams(const QByteArray& stored)
{
    const auto json = cj1::parse(stored);
    auto answer = json ? pushAnswer(*json) : Result<PushAnswer>(failure(json));
    if (!answer || !answer->rejection) return {};
    answer->rejection = Rejection{answer->rejection->code, Json::object(), {}, {}};
    return cj1::write(toJson(*answer));
}

} // namespace

void eraseTraces(HubTx& tx, const OrgLog* log, const Context& context, std::int64_t seq, const std::vector<Record>& erased,
                 const Traces& traces)
{
    const std::string today = toRfc3339(context.now).substr(0, 10);
    tx.rewriteLog([&](const LogEntry& e) {
        return e.seq != seq && traces.surelyInCommand(e.wire) ? erasedWire(e.wire, today) : QByteArray();
    });
    tx.rewriteAnswers([&](const QByteArray& answer) { return traces.in(answer) ? withoutParams(answer) : QByteArray(); });
    for (const Record& r : erased) {
        for (const LogLeaf& leaf : tx.leavesAbout(r.key.id))
            if (leaf.erasedOn.empty()) tx.eraseLeaf(leaf.index, today);
        for (const RecordKey& key : {r.key, RecordKey{RefusedAbout, r.key.id}})
            for (const QByteArray& file : tx.unnameBlobs(key))
                if (tx.blobNames(file).empty()) tx.removeBlob(file);
    }
    tx.dropChallenges([&](const CodeChallenge& c) {
        return traces.ids.contains(c.signer.text()) || traces.ids.contains(c.document.text()) || traces.in(c.body);
    });
    tx.lockCodes(); // counts and links of the whole hub lie in one place
    tx.dropCounted([&](const std::string& subject, const QByteArray& value) {
        return traces.surelyIn(subject) || traces.surelyIn(value);
    });
    tx.endMessages(
        [&](const OutMessage& m) {
            return std::ranges::find(traces.values, m.recipient) != traces.values.end() || traces.in(m.params.dump());
        },
        context.now, "person_erased");
    tx.setCodeState(CodeScope::Hub, HubStore::SweepDue, {}, QByteArray::fromStdString(context.command.text()));
    if (log)
        log->note(tx, context.org, "person_erased", {},
                  {{"actor", context.actor.text()}, {"command", context.command.text()}, {"records", erased.size()}}, context.now);
}

} // namespace sek
