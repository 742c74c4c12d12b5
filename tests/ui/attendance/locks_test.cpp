// SPDX-License-Identifier: GPL-3.0-or-later
#include "../widgets/suite.h"

#include "ui/attendance/signing_locks.h"

#include <QSignalSpy>
#include <QTest>

using namespace sek;

/// What staff are told of participants who can sign no more (W11).
class SigningLocksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void W11_theHubIsAskedOnceAndWhatWasKnownStandsWithoutIt()
    {
        int asked = 0;
        Result<Json> says = Json{{"locks", Json::array({{{"signer", "01900000-0000-7000-8000-0000000000a1"}, {"document", "01900000-0000-7000-8000-0000000000b1"},
                                                         {"since", "2026-03-03T14:02:00Z"}, {"lifts_left", 1}},
                                                        {{"signer", "nobody"}}})}};
        SigningLocks locks([&](QObject*, const SigningLocks::Answer& answer) {
            ++asked;
            answer(says);
        });
        QSignalSpy changed(&locks, &SigningLocks::changed);
        locks.look();
        locks.look(); // a view that changes many times a second
        QCOMPARE(asked, 1);
        QCOMPARE(locks.all().size(), std::size_t(1));
        QCOMPARE(locks.all().front().liftsLeft, 1);
        QCOMPARE(toRfc3339(locks.all().front().since), std::string("2026-03-03T14:02:00.000Z"));
        says = fail("unreachable");
        locks.lookAgain();
        QCOMPARE(asked, 2);
        QCOMPARE(locks.all().size(), std::size_t(1));
        says = Json{{"locks", Json::array()}};
        locks.lookAgain();
        QVERIFY(locks.all().empty());
        QCOMPARE(changed.size(), 2);
    }
};
static const Suite<SigningLocksTest> signingLocksTest;
#include "locks_test.moc"
