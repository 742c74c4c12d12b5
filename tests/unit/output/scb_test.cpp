// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/csv.h"
#include "core/output/scb_chain.h"
#include "core/output/scb_profile.h"
#include "tests/support/cases.h"
#include "tests/unit/output/tests.h"

#include <QFile>
#include <QTest>
#include <rapidcheck.h>

using namespace sek;
using namespace sek::test;

namespace {

using Months = std::vector<std::string>;

QByteArray defaultProfile()
{
    QFile file(QStringLiteral(":/scb/esf_2014_2020.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ScbPerson astrid()
{
    return {QStringLiteral("198501012382"), QStringLiteral("Astrid"), QStringLiteral("Exempel"), false,
            QDate(2025, 3, 4), {}, 420, true, QStringLiteral("5560000001")};
}

ScbMonth march(std::vector<ScbPerson> people)
{
    return {QStringLiteral("2099/00017"), QStringLiteral("Kunskapslyft Exempel"), QDate(2025, 3, 1), std::move(people)};
}

QStringList texts(const std::vector<Cell>& row)
{
    QStringList out;
    for (const Cell& c : row) out << plainText(c);
    return out;
}

} // namespace

/// What Statistics Sweden gets each month (attendance §9.2).
class ScbTest : public QObject
{
    Q_OBJECT

    /// March and April are sent, March is corrected.
    void correctedMonth()
    {
        QCOMPARE(scbResend({"2025-03", "2025-04"}, "2025-03"), (Months{"2025-03", "2025-04"}));
        QCOMPARE(scbResend({"2025-02", "2025-03", "2025-04"}, "2025-03"), (Months{"2025-03", "2025-04"}));
        QCOMPARE(scbResend({"2025-02", "2025-03"}, "2025-04"), Months{});
        QCOMPARE(scbResend({}, "2025-03"), Months{});
        QCOMPARE(scbResend({"2024-12", "2025-01", "2025-02"}, std::set<std::string>{"2025-02", "2024-12"}),
                 (Months{"2024-12", "2025-01", "2025-02"}));
        // A gap that was never sent does not hide what was sent after it.
        QCOMPARE(scbResend({"2025-01", "2025-04"}, "2025-02"), Months{"2025-04"});
    }

    /// Bertil's first day is 28 March, registered on 3 April.
    void lateRegistration()
    {
        ScbPerson bertil{QStringLiteral("198501012390"), QStringLiteral("Bertil"), QStringLiteral("Exempel"), false,
                         QDate(2025, 3, 28), {}, {}, false, {}};
        const auto profile = *scbProfile(defaultProfile());
        const ScbFile file = scbFile(profile, march({astrid(), bertil}));
        QCOMPARE(file.table.rows.size(), std::size_t(2));
        QVERIFY(texts(file.table.rows[1]).contains(QStringLiteral("2025-03-28")));
        ScbMonth april = march({astrid(), bertil});
        april.month = QDate(2025, 4, 1);
        QVERIFY(!texts(scbFile(profile, april).table.rows[0]).contains(QStringLiteral("2025-03-04"))); // told in March only
        QCOMPARE(scbResend({"2025-03"}, "2025-03"), Months{"2025-03"}); // March was sent without him: again, as in case 50
    }

    static constexpr Case<ScbTest> Cases[] = {
        {"A-50 a corrected month and all later ones are sent again in order", &ScbTest::correctedMonth},
        {"A-51 a first day at the end of March stands in March", &ScbTest::lateRegistration},
    };

private Q_SLOTS:
    void acceptance_data() { listCases<ScbTest>(Cases); }
    void acceptance() { runCase(*this, std::span<const Case<ScbTest>>(Cases)); }

    void the_default_columns_hold_what_the_office_asks_for()
    {
        const auto profile = scbProfile(defaultProfile());
        QVERIFY(profile && !profile->verified);
        const ScbFile file = scbFile(*profile, march({astrid()}));
        QCOMPARE(file.table.header.constFirst(), QStringLiteral("Personnummer"));
        QCOMPARE(texts(file.table.rows.at(0)),
                 (QStringList{QStringLiteral("198501012382"), QStringLiteral("Exempel, Astrid"), QStringLiteral("okänt"),
                              QStringLiteral("okänt"), QStringLiteral("2025-03-04"), QString(), QStringLiteral("7"),
                              QStringLiteral("5560000001"), QStringLiteral("2099/00017"), QStringLiteral("2025-03")}));
        QVERIFY(std::holds_alternative<QString>(file.table.rows[0][0])); // digits, but text
        QVERIFY(std::holds_alternative<std::int64_t>(file.table.rows[0][6]));
        QCOMPARE(scbFileName(QDate(2025, 3, 1), QStringLiteral("Kunskapslyft Exempel")),
                 QStringLiteral("Mars2025_KunskapslyftExempel"));
        QCOMPARE(scbFileName(QDate(2025, 3, 1), QStringLiteral("../a:b")), QStringLiteral("Mars2025_ab"));
    }

    void what_is_not_signed_stays_out_and_is_said()
    {
        const auto profile = *scbProfile(defaultProfile());
        ScbPerson p = astrid();
        p.start = QDate(2025, 1, 7);
        p.isSigned = false;
        ScbFile file = scbFile(profile, march({p}));
        QVERIFY(file.table.rows.empty());
        QCOMPARE(file.warnings, (std::vector<ScbWarning>{{"unsigned_left_out", 0}}));
        p.end = QDate(2025, 3, 20); // leaving belongs to this month, whatever is signed
        file = scbFile(profile, march({p}));
        QCOMPARE(file.table.rows.size(), std::size_t(1));
        QCOMPARE(texts(file.table.rows[0])[5], QStringLiteral("2025-03-20"));
        QCOMPARE(texts(file.table.rows[0])[6], QString());
        ScbProfile all = profile;
        all.withUnsigned = true;
        QCOMPARE(texts(scbFile(all, march({p})).table.rows[0])[6], QStringLiteral("7"));
    }

    void a_protected_person_has_a_placeholder_and_no_name()
    {
        ScbPerson doris{QStringLiteral("19900101Tf29"), QStringLiteral("Doris"), QStringLiteral("Test"), true,
                        QDate(2025, 1, 2), {}, 60, true, {}};
        const auto row = texts(scbFile(*scbProfile(defaultProfile()), march({doris})).table.rows.at(0));
        QCOMPARE(row[0], QStringLiteral("19900101Tf29"));
        QCOMPARE(row[1], QString());
    }

    void a_profile_with_unknown_words_is_refused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("field") << QByteArray("\"identity_number\"") << QByteArray("\"shoe_size\"");
        QTest::newRow("format") << QByteArray("\"whole_hours\"") << QByteArray("\"roman\"");
        QTest::newRow("when") << QByteArray("\"own_month\"") << QByteArray("\"sometimes\"");
        QTest::newRow("constant without value") << QByteArray(", \"constant\": \"okänt\"") << QByteArray();
        QTest::newRow("no source") << QByteArray("\"source\"") << QByteArray("\"sauce\"");
        QTest::newRow("hours as date") << QByteArray("\"whole_hours\"") << QByteArray("\"date\"");
    }
    void a_profile_with_unknown_words_is_refused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QVERIFY(defaultProfile().contains(before));
        QVERIFY(!scbProfile(defaultProfile().replace(before, after)));
    }

    void what_is_sent_again_is_in_order_and_was_sent()
    {
        QVERIFY(rc::check("resend", [](std::set<std::string> sent, const std::string& corrected) {
            const auto list = scbResend(sent, corrected);
            RC_ASSERT(std::is_sorted(list.begin(), list.end()));
            for (const std::string& m : list) RC_ASSERT(sent.contains(m) && m >= corrected);
            for (const std::string& m : list) sent.erase(m);
            for (const std::string& m : sent) RC_ASSERT(m < corrected);
        }));
    }
};

std::unique_ptr<QObject> makeScbTest()
{
    return make<ScbTest>();
}

#include "scb_test.moc"
