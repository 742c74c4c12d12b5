// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "core/hub/api/feed_stream.h"
#include "core/sync/messages.h"
#include "tests/support/hub_world.h"
#include "tests/unit/hub/suites.h"

#include <QTest>

#include <algorithm>

using namespace sek;
using namespace sek::test;

/// The feed as it goes over the wire.
class FeedTest : public QObject
{
    Q_OBJECT

    static std::vector<ChangesPart> told(HubWorld& w)
    {
        const auto& org = sample::norrsken();
        FeedStream stream(w.authority, org.id, {org.colleague("asa").account, {}, {}, false}, 0, false);
        FeedReader reader;
        std::vector<ChangesPart> parts;
        while (const auto bytes = stream.next()) {
            if (const auto ok = reader.feed(*bytes); !ok) throw std::logic_error(ok.error().code);
            for (ChangesPart& part : reader.take()) parts.push_back(std::move(part));
        }
        return parts;
    }

private Q_SLOTS:
    void SYNC_26_aPullSaysWhichRemovalsAreNotToldAnyMore()
    {
        HubWorld w;
        const auto& org = sample::norrsken();
        w.seed(org);
        QCOMPARE(told(w).front().purged, std::int64_t(0));
        {
            auto tx = w.store.begin(org.id);
            (*tx)->put({{kind::Document, named<RecordId>("gone")}, (*tx)->seq(), true, {}});
            QCOMPARE((*tx)->purgeTombstones((*tx)->seq()), 1);
            QVERIFY((*tx)->commit());
        }
        const auto parts = told(w);
        QCOMPARE(parts.front().purged, w.store.state().orgs.at(org.id).seq);
        QVERIFY(parts.back().head);
    }

    void SYNC_15_aLargeChangeBehindManySmallOnesMakesNoPartThatNobodyTakes()
    {
        HubWorld w;
        const auto& org = sample::norrsken();
        w.seed(org);
        const std::int64_t before = w.store.state().orgs.at(org.id).seq;
        {
            auto tx = w.store.begin(org.id);
            const QByteArray body = cj1::write({{"x", std::string(128 * 1024, 'x')}});
            std::int64_t seq = before;
            int id = 0;
            const auto put = [&] { (*tx)->put({{kind::Document, named<RecordId>(std::to_string(++id))}, seq, false, body}); };
            for (int i = 0; i < 63; ++i) { // just not enough to end a part
                ++seq;
                put();
            }
            ++seq;
            for (int i = 0; i < 130; ++i) put(); // one change as large as they get
            (*tx)->setSeq(seq);
            QVERIFY((*tx)->commit());
        }
        const auto parts = told(w); // throws where a part is more than a client takes
        QVERIFY(parts.size() >= 2 && parts.back().head);
        std::size_t rows = 0;
        std::int64_t upTo = 0;
        for (const ChangesPart& part : parts) {
            QCOMPARE(part.after, upTo);
            upTo = part.upTo;
            rows += static_cast<std::size_t>(std::ranges::count_if(part.rows, [&](const Record& r) { return r.rev > before; }));
        }
        QCOMPARE(rows, std::size_t(193));
    }
};

std::unique_ptr<QObject> feedTest()
{
    return std::make_unique<FeedTest>();
}

#include "feed_test.moc"
