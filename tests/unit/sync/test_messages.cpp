// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/authority.h"
#include "core/sync/messages.h"
#include "tests/unit/sync/sync_helpers.h"

#include <QTest>

using namespace sek;
using namespace sek::testing;

namespace {

Record row(std::int64_t rev, int n, bool deleted = false)
{
    return {{"organisation", RecordId(Uuid::v5(Uuid(), "row " + std::to_string(n)))}, rev, deleted,
            deleted ? QByteArray() : cj1::write({{"n", n}, {"name", "Łódź \"quoted\"\nnext"}})};
}

/// Two parts, the first with three seqs of which two have several rows.
std::vector<ChangesPart> sampleParts()
{
    const OrgId org(Uuid::v5(Uuid(), "org"));
    const Instant now{1'788'000'000'000};
    return {{org, "epoch-1", 1, 0, {row(1, 1), row(1, 2), row(2, 3, true), row(3, 4), row(3, 5)}, 3, false, now},
            {org, "epoch-1", 1, 3, {row(4, 6)}, 5, true, now}};
}

QByteArray bytesOf(const std::vector<ChangesPart>& parts)
{
    QByteArray out;
    for (const auto& p : parts) {
        out += partOpening(p) + "\n";
        for (const auto& r : p.rows) out += rowLine(r) + "\n";
        out += partClosing(p) + "\n";
    }
    return out;
}

/// What a reader gives for a stream that ends here.
std::vector<ChangesPart> readAll(FeedReader& reader, const QByteArray& bytes, qsizetype piece, bool& good)
{
    std::vector<ChangesPart> out;
    good = true;
    for (qsizetype i = 0; i < bytes.size() && good; i += piece) {
        good = reader.feed(bytes.mid(i, piece)).has_value();
        for (auto& p : reader.take()) out.push_back(std::move(p));
    }
    return out;
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SYNC_21_byWhomAndWhenTheAccessEndedIsOptional()
    {
        const AccessEnd end{"Åsa Lindqvistdotter", Instant{1'788'000'000'000}, "Europe/Stockholm"};
        QCOMPARE(cj1::write(toJson(end)), QByteArray("{\"at\":\"2026-08-29T10:40:00.000Z\",\"by\":\"Åsa Lindqvistdotter\",\"time_zone\":\"Europe/Stockholm\"}"));
        QVERIFY(accessEnd(toJson(end)) == end);
        for (const Json& older : {Json(), Json::object(), Json({{"at", "yesterday"}, {"by", 7}})}) {
            const AccessEnd nothing = accessEnd(older);
            QVERIFY(nothing.by.empty() && !nothing.at);
        }
    }

    void layoutIsAsDocumented()
    {
        const auto parts = sampleParts();
        const QList<QByteArray> lines = bytesOf({parts[0]}).split('\n');
        QCOMPARE(lines.size(), 8); // opening, five rows, closing, nothing after the last line feed
        QCOMPARE(lines[0], "{\"after\":0,\"epoch\":\"epoch-1\",\"now\":\"2026-08-29T10:40:00.000Z\",\"org\":\"" +
                               QByteArray::fromStdString(parts[0].org.text()) + "\",\"scope\":1}");
        QVERIFY(lines[1].startsWith("{\"seq\":1,\"kind\":\"organisation\",\"id\":\""));
        QVERIFY(lines[1].endsWith(",\"body\":" + parts[0].rows[0].body + "}"));
        QVERIFY(lines[3].endsWith("\",\"deleted\":true}"));
        QCOMPARE(lines[6], QByteArray("{\"head\":false,\"up_to\":3}"));
        QVERIFY(lines[7].isEmpty());
    }

    void SYNC_14_everyCutGivesWholeSeqsOnly()
    {
        const auto parts = sampleParts();
        const QByteArray all = bytesOf(parts);
        for (qsizetype cut = 0; cut <= all.size(); ++cut) {
            FeedReader reader;
            bool good = false;
            auto got = readAll(reader, all.left(cut), 7, good);
            QVERIFY(good);
            if (auto rest = reader.rest()) {
                QVERIFY(!rest->head);
                got.push_back(*rest);
            }
            // Whatever came out is a beginning of what was sent, and never half a seq.
            std::int64_t upTo = 0;
            for (const auto& p : got) {
                QCOMPARE(p.after, upTo);
                upTo = p.upTo;
                for (const auto& r : p.rows) QVERIFY(r.rev <= p.upTo);
            }
            std::vector<Record> want, have;
            for (const auto& p : parts)
                for (const auto& r : p.rows)
                    if (r.rev <= upTo) want.push_back(r);
            for (const auto& p : got) have.insert(have.end(), p.rows.begin(), p.rows.end());
            QCOMPARE(have.size(), want.size());
            QVERIFY(std::ranges::equal(have, want));
            const bool finished = cut >= all.size();
            QCOMPARE(!got.empty() && got.back().head, finished);
        }
    }

    void SYNC_4_anyPiecesReadTheSame()
    {
        const QByteArray all = bytesOf(sampleParts());
        for (qsizetype piece = 1; piece < 90; ++piece) {
            FeedReader reader;
            bool good = false;
            const auto got = readAll(reader, all, piece, good);
            QVERIFY(good);
            QCOMPARE(got.size(), std::size_t(2));
            QCOMPARE(bytesOf(got), all); // bodies come out as they went in
            QVERIFY(!reader.rest());
        }
    }

    void emptyLinesKeepAConnectionOpen()
    {
        QByteArray all = bytesOf(sampleParts());
        all.replace("\n", "\n\n\n");
        FeedReader reader;
        bool good = false;
        QCOMPARE(readAll(reader, all, 50, good).size(), std::size_t(2));
        QVERIFY(good);
    }

    void SYNC_27_foreignBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto p = sampleParts()[0];
        const QByteArray opening = partOpening(p) + "\n", aRow = rowLine(p.rows[0]) + "\n", later = rowLine(p.rows[3]) + "\n";
        QTest::newRow("SYNC-27 portal page") << QByteArray("<!DOCTYPE html>\n<html>\n");
        QTest::newRow("row before an opening") << aRow;
        QTest::newRow("closing before an opening") << QByteArray("{\"head\":true,\"up_to\":3}\n");
        QTest::newRow("two openings") << opening + opening;
        QTest::newRow("rows out of order") << opening + later + aRow;
        QTest::newRow("closing before its rows") << opening + later + "{\"head\":true,\"up_to\":1}\n";
        QTest::newRow("negative up_to") << opening + "{\"head\":true,\"up_to\":-1}\n";
        QTest::newRow("no epoch") << QByteArray("{\"after\":0,\"epoch\":\"\",\"org\":\"" + QByteArray::fromStdString(p.org.text()) + "\",\"scope\":1}\n");
        QTest::newRow("no organisation") << QByteArray("{\"after\":0,\"epoch\":\"e\",\"org\":\"x\",\"scope\":1}\n");
        QTest::newRow("duplicate key") << QByteArray("{\"head\":true,\"head\":true,\"up_to\":3}\n");
        QTest::newRow("not an object") << QByteArray("[1]\n");
        QTest::newRow("row with a seq of 0") << opening + QByteArray(aRow).replace("\"seq\":1", "\"seq\":0");
        QTest::newRow("row with a huge seq") << opening + QByteArray(aRow).replace("\"seq\":1", "\"seq\":99999999999999999999");
        QTest::newRow("row with a negative seq") << opening + QByteArray(aRow).replace("\"seq\":1", "\"seq\":-1");
        QTest::newRow("row with a strange kind") << opening + QByteArray(aRow).replace("organisation", "Organisation;");
        QTest::newRow("row with an upper-case id") << opening + QByteArray(aRow).replace(p.rows[0].key.id.text().c_str(), QByteArray::fromStdString(p.rows[0].key.id.text()).toUpper());
        QTest::newRow("row without a body") << opening + QByteArray(rowLine(p.rows[2])).replace(",\"deleted\":true", "") + "\n";
        QTest::newRow("body that is no object") << opening + QByteArray(aRow).replace(p.rows[0].body, "7");
        QTest::newRow("body with a float") << opening + QByteArray(aRow).replace(p.rows[0].body, "{\"n\":1.5}");
        QTest::newRow("body cut") << opening + QByteArray(aRow).replace("\"n\":1", "\"n\":");
        QTest::newRow("something after the body") << opening + QByteArray(aRow).replace("}\n", ",\"x\":1}}\n");
        QTest::newRow("bytes that are not UTF-8") << opening + QByteArray(aRow).replace("quoted", "\xC3\x28");
        QTest::newRow("a line without end") << opening + QByteArray(300 * 1024, 'x');
    }
    void SYNC_27_foreignBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        for (const qsizetype piece : {qsizetype(1), qsizetype(64), bytes.size()}) {
            if (bytes.size() > 100'000 && piece == 1) continue; // byte by byte is for the short ones
            FeedReader reader;
            bool good = true;
            const auto got = readAll(reader, bytes, piece, good);
            QVERIFY(!good);
            QVERIFY(got.empty());
        }
    }

    void pushReplyRoundTrip()
    {
        PushReply reply;
        reply.epoch = "epoch-2";
        PushAnswer yes, no;
        yes.deviceSeq = 4;
        yes.acceptedSeq = 17;
        no.deviceSeq = 5;
        no.rejection = Rejection{"ERR_CONFLICT", {{"n", 1}}, {{"email", "ERR_REQUIRED", Severity::Error, Json::object()}}, {}};
        reply.answers = {yes, no};
        reply.stopped = "out_of_order";
        reply.expected = 6;
        const auto back = pushReply(toBytes(reply));
        QVERIFY(back.has_value());
        QCOMPARE(toBytes(*back), toBytes(reply));
        QVERIFY(back->answers[0].accepted() && !back->answers[1].accepted());
    }

    void SYNC_27_foreignRepliesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("portal page") << QByteArray("<html></html>");
        QTest::newRow("no epoch") << QByteArray("{\"answers\":[]}");
        QTest::newRow("no answers") << QByteArray("{\"epoch\":\"e\"}");
        QTest::newRow("neither accepted nor rejected") << QByteArray("{\"answers\":[{\"device_seq\":1}],\"epoch\":\"e\"}");
        QTest::newRow("both") << QByteArray("{\"answers\":[{\"accepted\":{\"seq\":1},\"device_seq\":1,\"rejected\":{\"code\":\"x\"}}],\"epoch\":\"e\"}");
        QTest::newRow("number 0") << QByteArray("{\"answers\":[{\"accepted\":{\"seq\":1},\"device_seq\":0}],\"epoch\":\"e\"}");
        QTest::newRow("rejected without a code") << QByteArray("{\"answers\":[{\"device_seq\":1,\"rejected\":{}}],\"epoch\":\"e\"}");
    }
    void SYNC_27_foreignRepliesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!pushReply(bytes));
    }

    void everyCutOfAReplyIsRefused()
    {
        PushAnswer yes;
        yes.deviceSeq = 1;
        yes.acceptedSeq = 2;
        PushReply reply;
        reply.epoch = "e";
        reply.answers = {yes};
        const QByteArray all = toBytes(reply);
        for (qsizetype n = 0; n < all.size(); ++n) QVERIFY(!pushReply(all.left(n)));
        QVERIFY(pushReply(all).has_value());
    }

    void pushBodyIsReadByTheHub()
    {
        TestHub hub;
        TestDevice device(hub);
        QVERIFY(device.make(foundingArgs(), "CreateOrganisation"));
        QVERIFY(device.make(setArgs("website", "", "https://example.org")));
        auto items = device.replica.nextPush(10, 1'000'000, false);
        QVERIFY(items.has_value());
        items->push_back({3, placeholderWire(3, QByteArray(32, 'h'))});
        const auto parsed = parsePush(pushBody(*items));
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->size(), std::size_t(3));
        QCOMPARE((*parsed)[0].command->head.deviceSeq, 1);
        QCOMPARE(wireForm(*(*parsed)[1].command), (*items)[1].wire);
        QCOMPARE((*parsed)[2].skipDeviceSeq, 3);
        QVERIFY(!(*parsed)[2].command);
        QVERIFY(!parsePush("{\"commands\":[]}"));
        QVERIFY(!parsePush("{\"commands\":[{\"skip\":{\"device_seq\":0,\"head_hash\":\"\"}}]}"));
        QByteArray other = pushBody(*items);
        other.replace("https://example.org", "https://example.net");
        QCOMPARE(parsePush(other).error().code, std::string("args_hash"));
    }

    void argsMayUseTheirWholeDepth()
    {
        Json deep = "end";
        for (int i = 0; i < cj1::MaxDepth - 1; ++i) deep = {{"in", deep}};
        SignedCommand c;
        c.args = cj1::write({{"in", deep}});
        c.salt = QByteArray(16, 's');
        c.head = {CommandId(Uuid::v5(Uuid(), "c")), OrgId(Uuid::v5(Uuid(), "o")), AccountId(Uuid::v5(Uuid(), "a")),
                  DeviceId(Uuid::v5(Uuid(), "d")), 1, "UpdateOrganisation", 1, 0, {}, {}, argsHash(c.salt, c.args)};
        KeyedHashSigner signer(QByteArray(32, 'k'));
        c.jws = signer.sign(headBytes(c.head));
        QVERIFY(parsePush(pushBody({{1, wireForm(c)}})).has_value());
    }

    void SYNC_15_aPartThatNeverEndsIsNoFeed()
    {
        ChangesPart part;
        part.org = OrgId(Uuid::v5(Uuid(), "endless"));
        part.epoch = "epoch-1";
        FeedReader reader;
        QVERIFY(reader.feed(partOpening(part) + '\n'));
        Record big = row(1, 1);
        big.body = cj1::write({{"v", 1}, {"text", std::string(200'000, 'x')}});
        std::size_t kept = 0;
        Done done;
        while (done && kept < 2 * MaxPartBytes) {
            kept += static_cast<std::size_t>(big.body.size());
            done = reader.feed(rowLine(big) + '\n');
        }
        QCOMPARE(done ? std::string() : done.error().code, std::string("feed_size"));
        QVERIFY(kept <= MaxPartBytes + 300'000);

        FeedReader many;
        QVERIFY(many.feed(partOpening(part) + '\n'));
        std::size_t rows = 0;
        for (done = {}; done && rows <= MaxPartRows; ++rows) done = many.feed(rowLine(row(1, 1)) + '\n');
        QCOMPARE(done ? std::string() : done.error().code, std::string("feed_size"));
    }

    void SYNC_7_SYNC_26_marksAndWhatWasLetGoOfCrossTheWire()
    {
        const StateMark mark{"epoch-1", 3, 17, 5, QByteArray(32, 'd')};
        const auto read = stateMark(toBytes(mark));
        QVERIFY(read && read->samePlace(mark) && read->digest == mark.digest);
        QVERIFY(!stateMark("{}") && !stateMark("{\"digest\":\"AA\",\"epoch\":\"e\"}"));
        ChangesPart part;
        part.org = OrgId(Uuid::v5(Uuid(), "any"));
        part.epoch = "epoch-1";
        QVERIFY(!partOpening(part).contains("purged"));
        part.purged = 12;
        FeedReader reader;
        QVERIFY(reader.feed(partOpening(part) + '\n' + partClosing(part) + '\n'));
        QCOMPARE(reader.take().front().purged, 12);
    }

    void SYNC_7_digestSeesEveryDifference()
    {
        const std::vector<Record> records{row(1, 1), row(2, 2)};
        const QByteArray base = stateDigest(records);
        QCOMPARE(stateDigest({row(2, 2), row(1, 1)}), base);
        QVERIFY(stateDigest({row(1, 1)}) != base);
        QVERIFY(stateDigest({row(1, 1), row(3, 2)}) != base);
        QVERIFY(stateDigest({row(1, 1), row(2, 2, true)}) != base);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "test_messages.moc"
