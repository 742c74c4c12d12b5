// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/log_witness.h"
#include "core/evidence/merkle.h"
#include "tests/unit/evidence/tests.h"

#include <QTest>

using namespace sek;

namespace {

const std::string Org = "018f3a52-0000-7000-8000-000000000001";

/// A hub's log and what it answers.
struct Log
{
    Es256Key key = Es256Key::generate();
    KeyChain keys = *KeyChain::make(Org, {key.publicKey().jwk()}, {});
    merkle::Tree tree;
    std::string epoch = "one";

    void add(int n)
    {
        for (int i = 0; i < n; ++i)
            tree.append(merkle::leafHash(QByteArray::number(static_cast<qulonglong>(tree.size())) + epoch.c_str()));
    }
    std::string checkpoint(const std::string& org = Org) const
    {
        return Es256Signer(key, std::string(typ::Checkpoint)).sign(checkpointBytes({org, epoch, tree.size(), tree.root(), {0}}));
    }
    LogAnswer answer(std::uint64_t seen) const
    {
        return {checkpoint(), merkle::consistencyProof(tree, seen, tree.size()), {}};
    }
    std::string restored(const std::string& old, std::uint64_t known) const
    {
        return Es256Signer(key, std::string(typ::Epoch))
            .sign(epochBytes({Org, old, epoch, known, known + 1, merkle::root(tree, known), {0}}));
    }
};

} // namespace

/// A hub that rewrites history is found out by every client that has seen it (SEC-38).
class WitnessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_38_a_growing_log_is_believed()
    {
        Log log;
        WitnessState s;
        std::uint64_t seen = 0;
        for (int grow : {0, 1, 1, 5, 0, 64}) {
            log.add(grow);
            s = witnessed(s, Org, log.keys, log.answer(seen));
            QVERIFY(!s.signingStopped());
            seen = log.tree.size();
        }
        QVERIFY(s.lost.empty() && s.epochs.empty() && s.bad.empty());
    }

    void SEC_38_what_does_not_fit_stops_signing_and_both_are_kept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("alarm");
        const auto row = [](const char* what, int kind, LogAlarm a) { QTest::newRow(what) << kind << static_cast<int>(a); };
        row("SEC-38 shorter", 0, LogAlarm::Smaller);
        row("SEC-38 same size, other root", 1, LogAlarm::Fork);
        row("SEC-38 rewritten and grown", 2, LogAlarm::NotConsistent);
        row("SEC-38 no proof", 3, LogAlarm::NotConsistent);
        row("SEC-38 other key", 4, LogAlarm::Signature);
        row("SEC-38 other organisation", 5, LogAlarm::OtherLog);
        row("SEC-38 not a checkpoint", 6, LogAlarm::Form);
        row("SEC-38 another epoch, nothing said", 7, LogAlarm::Unexplained);
        row("SEC-38 signature bent", 8, LogAlarm::Signature);
    }
    void SEC_38_what_does_not_fit_stops_signing_and_both_are_kept()
    {
        QFETCH(int, kind);
        QFETCH(int, alarm);
        Log log;
        log.add(10);
        const WitnessState before = witnessed({}, Org, log.keys, log.answer(0));
        Log bad = log;
        if (kind <= 2) {
            bad.tree = merkle::Tree();
            bad.epoch = "forged";
            bad.add(kind == 0 ? 9 : kind == 1 ? 10 : 12);
            bad.epoch = "one";
        }
        LogAnswer answer = bad.answer(10);
        if (kind == 3) {
            bad.add(1);
            answer = bad.answer(10);
            answer.proof.clear();
        }
        if (kind == 4) bad.key = Es256Key::generate(), answer = bad.answer(10);
        if (kind == 5) answer.checkpoint = bad.checkpoint("018f3a52-0000-7000-8000-000000000002");
        if (kind == 6) answer.checkpoint = "checkpoint";
        if (kind == 7) bad.epoch = "two", answer = bad.answer(10);
        if (kind == 8) {
            char& letter = answer.checkpoint[answer.checkpoint.size() - 20]; // another letter of base64url
            letter = letter == 'A' ? 'B' : 'A';
        }
        const WitnessState after = witnessed(before, Org, log.keys, answer);
        QCOMPARE(static_cast<int>(after.alarm), alarm);
        QVERIFY(after.signingStopped());
        QCOMPARE(after.good, before.good);
        QCOMPARE(after.bad, answer.checkpoint);
        // Nothing the hub says later makes it forget; a person has to look.
        log.add(1);
        QCOMPARE(static_cast<int>(witnessed(after, Org, log.keys, log.answer(10)).alarm), alarm);
    }

    void SEC_38_a_restore_is_explained_once_by_a_sealed_statement()
    {
        Log log;
        log.add(10);
        WitnessState s = witnessed({}, Org, log.keys, log.answer(0));
        // The backup held only six entries; the statement itself is the seventh.
        Log back = log;
        back.tree = merkle::Tree();
        back.add(6);
        back.epoch = "two";
        back.add(3);
        LogAnswer answer{back.checkpoint(), merkle::consistencyProof(back.tree, 6, back.tree.size()), {back.restored("one", 6)}};
        const WitnessState after = witnessed(s, Org, log.keys, answer);
        QVERIFY(!after.signingStopped());
        QCOMPARE(after.epochs.size(), std::size_t(1));
        QCOMPARE(after.lost, std::vector<std::string>{s.good}); // shown once, and handed back to the hub
        QCOMPARE(after.good, answer.checkpoint);
        // The same statement does not explain another step back.
        Log again = back;
        again.epoch = "three";
        answer.checkpoint = again.checkpoint();
        QCOMPARE(witnessed(after, Org, log.keys, answer).alarm, LogAlarm::Unexplained);
    }

    void SEC_38_a_restore_that_lost_nothing_must_still_fit()
    {
        Log log;
        log.add(10);
        const WitnessState s = witnessed({}, Org, log.keys, log.answer(0));
        Log back = log;
        back.epoch = "two";
        back.add(2);
        LogAnswer answer = back.answer(10);
        answer.epochStatements = {back.restored("one", 10)};
        const WitnessState after = witnessed(s, Org, log.keys, answer);
        QVERIFY(!after.signingStopped() && after.lost.empty());
        // Restored with as many entries as were seen, but other ones.
        Log forged = back;
        forged.tree = merkle::Tree();
        forged.add(12);
        answer = forged.answer(10);
        answer.epochStatements = {forged.restored("one", 10)};
        QCOMPARE(witnessed(s, Org, log.keys, answer).alarm, LogAlarm::NotConsistent);
        // A statement whose sizes do not add up.
        answer = back.answer(10);
        answer.epochStatements = {Es256Signer(log.key, std::string(typ::Epoch))
                                      .sign(epochBytes({Org, "one", "two", 10, 12, merkle::root(back.tree, 10), {0}}))};
        QCOMPARE(witnessed(s, Org, log.keys, answer).alarm, LogAlarm::WrongStatement);
    }
};

std::unique_ptr<QObject> makeWitnessTest()
{
    return std::make_unique<WitnessTest>();
}

#include "witness_test.moc"
