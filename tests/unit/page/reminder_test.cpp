// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/hub/day/day_round.h"
#include "tests/unit/page/page_world.h"
#include "tests/unit/page/suites.h"

#include <QFile>
#include <QTest>

namespace sek::test {

namespace {

QByteArray data(const char* name)
{
    QFile file(QStringLiteral(SEK_SOURCE_DIR "/resources/data/attendance/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) throw std::logic_error(name);
    return file.readAll();
}
attendance::ReminderSchedule schedule()
{
    return attendance::reminderSchedule(data("reminders.json")).value();
}
attendance::WatchRules watch()
{
    return attendance::watchRules(data("watch.json")).value();
}

/// The hub with its rounds. It is noon of 1 April 2025; Astrid's March waits for her.
struct Rounds : PageWorld
{
    explicit Rounds(const std::function<void(ProjectWorld&)>& before = {}) : PageWorld(before) { report(); (void)hub.sent(); }
    int at(const char* time)
    {
        hub.clock.time = *parseRfc3339(time);
        const auto done = day.run(hub.project.org);
        return done ? *done : -1;
    }
    DayRound day{{hub.store, hub.device, hub.log, hub.clock}, schedule(), watch()};
};

} // namespace

class ReminderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void W17_aReminderBringsTheLinkToSignWith()
    {
        Rounds r;
        QCOMPARE(r.at("2025-04-01T12:00:00.000Z"), 1);
        const auto messages = r.hub.sent();
        QCOMPARE(messages.size(), std::size_t(1));
        const OutMessage& m = messages.front();
        QCOMPARE(m.channel, std::string("sms"));
        QCOMPARE(m.event, std::string("signing_link")); // no room for two ways in a text message
        QCOMPARE(m.recipient, std::string("+46701740605"));
        QVERIFY(m.secret.empty());
        QVERIFY(!m.params.contains("document"));
        const std::string link = text(m.params, "link");
        QVERIFY(link.starts_with("https://hub.example.org/s/"));
        const auto page = r.get(link.substr(std::string("https://hub.example.org").size()));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Astrid"));
        // The same round again, a crash or another hub in between: nothing more is said.
        QCOMPARE(r.at("2025-04-01T12:00:01.000Z"), 0);
        DayRound another{{r.hub.store, r.hub.device, r.hub.log, r.hub.clock}, schedule(), watch()};
        QCOMPARE(another.run(r.hub.project.org).value_or(-1), 0);
        QCOMPARE(r.at("2025-04-02T12:00:00.000Z"), 0); // the first step was said
        QCOMPARE(r.at("2025-04-05T12:00:00.000Z"), 1);
        QCOMPARE(r.hub.sent().size(), std::size_t(1));
        // The newer link took the older one's place.
        QCOMPARE(r.get(link.substr(std::string("https://hub.example.org").size())).body.contains("Astrid"), false);
    }

    void W17_nightAndASignedMonthAreQuiet()
    {
        Rounds r;
        QCOMPARE(r.at("2025-04-05T20:00:00.000Z"), 0); // ten in the evening in Stockholm
        QCOMPARE(codeOf(r.hub.sign(false)), QByteArray("ok"));
        (void)r.hub.sent();
        QCOMPARE(r.at("2025-04-05T12:00:00.000Z"), 0);
        QVERIFY(r.hub.sent().empty());
    }

    void aSignedMonthIsLockedWhenItsTimeForObjectionsIsOver()
    {
        Rounds r;
        QCOMPARE(codeOf(r.hub.sign(false)), QByteArray("ok"));
        const std::string on = text(r.hub.body(), "lock_on");
        QCOMPARE(on, std::string("2025-04-16"));
        QCOMPARE(r.at("2025-04-15T12:00:00.000Z"), 0);
        QCOMPARE(r.hub.state(), std::string("signed"));
        QCOMPARE(r.at("2025-04-15T22:30:00.000Z"), 1); // already the 16th in Stockholm
        QCOMPARE(r.hub.state(), std::string("locked"));
        QCOMPARE(r.at("2025-04-16T12:00:00.000Z"), 0);
    }

    void onceAWeekTheContactReadsHowCodesWereUsed()
    {
        Rounds r([](ProjectWorld& w) {
            w.putBody({"authorised_user", named<RecordId>("karin/user")},
                      {{"v", 1}, {"account_id", w.karin.text()}, {"email", "karin@exempel.example"}, {"language", "sv"}});
        });
        QCOMPARE(codeOf(r.hub.sign(false)), QByteArray("ok"));
        (void)r.hub.sent();
        QCOMPARE(r.at("2025-04-07T05:30:00.000Z"), 0); // half past seven in Stockholm
        QCOMPARE(r.at("2025-04-07T06:30:00.000Z"), 1);
        const auto messages = r.hub.sent();
        QCOMPARE(messages.size(), std::size_t(1));
        QCOMPARE(messages.front().event, std::string("signing_week"));
        QCOMPARE(messages.front().channel, std::string("email"));
        QCOMPARE(integer(messages.front().params, "signatures"), std::int64_t(1));
        // The log's head leaves the hub, and is the one it had then (attendance 4.3).
        auto tx = r.hub.store.look(r.hub.project.org);
        QVERIFY(tx);
        const std::int64_t size = integer(messages.front().params, "log_size");
        QVERIFY(size >= 2 && static_cast<std::uint64_t>(size) <= (*tx)->logSize());
        if (static_cast<std::uint64_t>(size) == (*tx)->logSize()) QCOMPARE(text(messages.front().params, "log_root"), hex(r.hub.log.head(**tx).root));
        QCOMPARE(text(messages.front().params, "log_root").size(), std::size_t(64));
        tx->reset();
        QCOMPARE(r.at("2025-04-07T07:30:00.000Z"), 0);
        QCOMPARE(r.at("2025-04-14T06:30:00.000Z"), 0); // nothing happened in the next one
    }

private:
    template <class T> static QByteArray codeOf(const std::expected<T, Rejection>& answer)
    {
        return answer ? QByteArray("ok") : QByteArray::fromStdString(answer.error().code);
    }
};

std::unique_ptr<QObject> makeReminderTest()
{
    return std::make_unique<ReminderTest>();
}

} // namespace sek::test

#include "reminder_test.moc"
