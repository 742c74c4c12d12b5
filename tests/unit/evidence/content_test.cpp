// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/evidence/content.h"
#include "tests/unit/evidence/tests.h"

#include <QTest>

using namespace sek;

namespace {

Json march()
{
    return {{"entries",
             {{{"activity", "A01"}, {"date", "2025-03-04"}, {"minutes", 240}},
              {{"activity", "A01"}, {"date", "2025-03-11"}, {"minutes", 225}}}},
            {"participant", {{"identity_number", "198501012382"}, {"name", "Astrid Exempel"}}},
            {"period", "2025-03"},
            {"project", {{"name", "Kunskapslyft Exempel"}, {"programme_area", "po1"}, {"project_no", "2099/00017"}}},
            {"reported_minutes", 420},
            {"revision", 1},
            {"rounding", "floor_hour/day"},
            {"salt", "000102030405060708090a0b0c0d0e0f"},
            {"schema", "attendance.report.v1"},
            {"total_minutes", 465}};
}

} // namespace

class ContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_32_the_vector_of_the_attendance_text_holds()
    {
        QCOMPARE(cj1::write(march()).size(), 460);
        QCOMPARE(contentHash(march())->toHex(),
                 QByteArray("8358af9c920563e39d24dc602c67d7b3fd733a0fd554f4eac9531edfdac3102e"));
        QVERIFY(*contentHash(cj1::write(march())) == *contentHash(march()));
    }

    void SEC_32_every_figure_changes_the_hash()
    {
        const QByteArray before = *contentHash(march());
        for (const char* path : {"period", "rounding", "salt", "participant.name", "project.name"}) {
            Json j = march();
            put(j, path, "other");
            QVERIFY2(*contentHash(j) != before, path);
        }
        Json j = march();
        j["entries"][1]["minutes"] = 226;
        QVERIFY(*contentHash(j) != before);
        j = march();
        j["schema"] = "attendance.report.v2"; // the domain tag
        QVERIFY(*contentHash(j) != before);
    }

    void SEC_33_what_is_not_canonical_has_no_hash()
    {
        Json j = march();
        for (const char* bad : {"", "report", "report.v0", "report.vx", "Report.v1", ".v1", "a b.v1", "a\n.v1"}) {
            j["schema"] = bad;
            QVERIFY2(contentHash(j).error().is("content_schema"), bad);
        }
        j = march();
        j["share"] = 0.5;
        QVERIFY(!contentHash(j));
        QVERIFY(contentHash(cj1::write(march()) + "\n").error().is("json_not_canonical"));
    }

    void SEC_36_a_commitment_without_its_salt_says_nothing()
    {
        const QByteArray hash = *contentHash(march()), salt(16, 's');
        QCOMPARE(leafCommitment(salt, hash).size(), 32);
        QVERIFY(leafCommitment(salt, hash) != leafCommitment(QByteArray(16, 't'), hash));
        QVERIFY(leafCommitment(salt, hash) != leafCommitment(salt, sha256(hash)));
    }
};

std::unique_ptr<QObject> makeContentTest()
{
    return std::make_unique<ContentTest>();
}

#include "content_test.moc"
