// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "tests/support/seeded.h"
#include "tests/unit/base/tests.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace sek;

namespace {

/// Gives the bytes of the vector in RFC 9562.
class FixedRandom : public Random
{
public:
    explicit FixedRandom(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) {}
    void fill(std::span<std::uint8_t> out) override
    {
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = m_bytes[i % m_bytes.size()];
    }

private:
    std::vector<std::uint8_t> m_bytes;
};

const char* const Dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

} // namespace

class IdsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void v7_is_the_vector_of_RFC_9562_A6()
    {
        test::ManualClock clock({0x017F22E279B0});
        FixedRandom random({0xFC, 0xC3, 0xD8, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F}); // version and variant are set over it
        QCOMPARE(Uuid::v7(clock, random).text(), std::string("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    }

    void v7_sorts_by_time_as_value_and_as_text()
    {
        test::ManualClock clock;
        test::SeededRandom random(7);
        std::vector<Uuid> ids;
        for (int i = 0; i < 2000; ++i) {
            ids.push_back(Uuid::v7(clock, random));
            clock.time = clock.time.plusMs(1 + static_cast<std::int64_t>(random.below(100'000)));
        }
        QVERIFY(std::ranges::is_sorted(ids));
        QVERIFY(std::ranges::is_sorted(ids, {}, &Uuid::text));
        for (const Uuid& id : ids) {
            QCOMPARE(id.bytes()[6] >> 4, 7);
            QCOMPARE(id.bytes()[8] >> 6, 2);
        }
    }

    void v7_differs_within_a_millisecond()
    {
        test::ManualClock clock;
        test::SeededRandom random(8);
        std::set<Uuid> ids;
        for (int i = 0; i < 10'000; ++i) ids.insert(Uuid::v7(clock, random));
        QCOMPARE(ids.size(), std::size_t(10'000));
    }

    void v5_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("RFC 9562 A.4") << "www.example.com" << "2ed6657d-e927-568b-95e1-2665a8aea6a2";
        QTest::newRow("python.org") << "python.org" << "886313e1-3b8a-5372-9b90-0c9aee199e5d";
    }
    void v5()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        const Uuid made = Uuid::v5(*Uuid::parse(Dns), name.toStdString());
        QCOMPARE(QString::fromStdString(made.text()), id);
        QVERIFY(made != Uuid::v5(made, name.toStdString()));
    }

    void text_goes_round()
    {
        test::ManualClock clock;
        test::SeededRandom random(9);
        for (int i = 0; i < 1000; ++i) {
            const Uuid id = Uuid::v7(clock, random);
            QVERIFY(Uuid::parse(id.text()) == id);
        }
        QVERIFY(Uuid().isNull());
        QCOMPARE(Uuid().text(), std::string("00000000-0000-0000-0000-000000000000"));
    }

    void other_writings_are_refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("upper case") << "017F22E2-79B0-7CC3-98C4-DC0C0C07398F";
        QTest::newRow("braces") << "{017f22e2-79b0-7cc3-98c4-dc0c0c0739}";
        QTest::newRow("no hyphens") << "017f22e279b07cc398c4dc0c0c07398f";
        QTest::newRow("short") << "017f22e2-79b0-7cc3-98c4-dc0c0c07398";
        QTest::newRow("long") << "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0";
        QTest::newRow("hyphen in the wrong place") << "017f22e279-b0-7cc3-98c4-dc0c0c07398f";
        QTest::newRow("not hexadecimal") << "017f22e2-79b0-7cc3-98c4-dc0c0c07398g";
        QTest::newRow("space behind") << "017f22e2-79b0-7cc3-98c4-dc0c0c0739 f";
    }
    void other_writings_are_refused()
    {
        QFETCH(QString, text);
        const auto id = Uuid::parse(text.toStdString());
        QVERIFY(!id);
        QCOMPARE(id.error().code, std::string("uuid"));
    }
};

std::unique_ptr<QObject> makeIdsTest()
{
    return std::make_unique<IdsTest>();
}

#include "ids_test.moc"
