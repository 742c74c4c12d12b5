// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/paper.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/signatures.h"
#include "tests/support/project_world.h"

#include <QTest>

#include <memory>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;

namespace {

const std::string Scan(64, 'a');

/// Astrid's March is reported, and the project takes paper.
struct World : ProjectWorld
{
    World()
    {
        makeReported(astridHere);
        methods("otp_sms otp_email paper");
    }
    void methods(const char* list)
    {
        Json p = body({kind::Project, project});
        p["signing_methods"] = list;
        putBody({kind::Project, project}, p);
    }
    Json paper() const { return at(body(reportKey(report)), "paper"); }
    Json scan(std::int64_t size = 1000, const char* mime = "application/pdf") const
    {
        return {{"sha256", Scan}, {"byte_size", size}, {"mime", mime}};
    }
    Json args() const
    {
        return {{"id", report.text()},
                {"revision", reportOf(report).revision()},
                {"content_hash", reportOf(report).contentHash()},
                {"scan", scan()}};
    }
    Json name(const char* reason = nullptr) const
    {
        Json a = {{"id", report.text()}, {"revision", reportOf(report).revision()}};
        if (reason) a["reason"] = reason;
        return a;
    }
    std::vector<Record> signatures() const { return signing::signaturesOf(*this, report, reportOf(report).revision()); }

    RecordId report = march(astridHere);
};

} // namespace

/// A month signed in ink (W18).
class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void W_18_the_second_person_makes_the_signature()
    {
        World w;
        const std::size_t before = w.signatures().size();
        QCOMPARE(w.act(w.siv, "SubmitPaper", w.args()), std::string());
        QCOMPARE(w.state(w.report), std::string("reported")); // a scan alone signs nothing
        QCOMPARE(w.signatures().size(), before);
        QCOMPARE(w.act(w.siv, "AcceptPaper", w.name()), std::string("second_person_needed"));
        QCOMPARE(w.act(w.karin, "AcceptPaper", w.name()), std::string());
        QCOMPARE(w.state(w.report), std::string("signed"));
        QCOMPARE(text(w.paper(), "by"), w.siv.text());
        QCOMPARE(text(w.paper(), "compared_by"), w.karin.text());
        const auto all = w.signatures();
        QCOMPARE(all.size(), before + 1);
        Json made;
        for (const Record& s : all)
            if (text(s.value(), "method") == "paper") made = s.value();
        QCOMPARE(text(made, "assurance"), std::string("low"));
        QCOMPARE(text(made, "external_evidence"), Scan);
        QCOMPARE(text(made, "signer_role"), std::string("participant"));
        QCOMPARE(text(made, "signer_id"), w.astrid.text());
        QCOMPARE(text(made, "staff_account"), w.karin.text());
        QVERIFY(!made.contains("channel_masked") && !made.contains("digits"));
        QCOMPARE(text(made, "content_hash"), w.reportOf(w.report).contentHash());
        // As after a code: the certificate is final, the time for objections runs, a receipt goes out.
        QCOMPARE(text(w.body(certificateKey(w.report, 1)), "state"), std::string("final"));
        QCOMPARE(text(w.body(reportKey(w.report)), "lock_on"), std::string("2025-04-16"));
        QVERIFY(std::ranges::any_of(w.effects, [](const Effect& e) { return e.event == "receipt_signed" && text(e.params, "way") == "paper"; }));
        QCOMPARE(w.act(w.karin, "AcceptPaper", w.name()), std::string("report_state"));
    }

    void only_this_month_as_it_stands_and_only_where_the_project_takes_paper()
    {
        World w;
        Json other = w.args();
        other["content_hash"] = std::string(64, 'b');
        QCOMPARE(w.act(w.siv, "SubmitPaper", other), std::string("content_mismatch"));
        other = w.args();
        other["revision"] = 2;
        QCOMPARE(w.act(w.siv, "SubmitPaper", other), std::string("report_superseded"));
        for (const Json& scan : {w.scan(0), w.scan(11 * 1024 * 1024), w.scan(1000, "text/html")}) {
            other = w.args();
            other["scan"] = scan;
            QCOMPARE(w.act(w.siv, "SubmitPaper", other), std::string("ERR_BAD_COMMAND"));
        }
        w.methods("otp_sms otp_email");
        QCOMPARE(w.act(w.siv, "SubmitPaper", w.args()), std::string("paper_off"));
        w.methods("paper");
        QCOMPARE(w.act(w.ture, "SubmitPaper", w.args()), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.karin, "AcceptPaper", w.name()), std::string("no_paper"));
        QCOMPARE(w.act(w.siv, "SubmitPaper", w.args()), std::string());
        QCOMPARE(w.act(w.karin, "SubmitPaper", w.args()), std::string("paper_waits"));
    }

    void a_paper_that_shows_something_else_goes_back_and_leaves_no_signature()
    {
        World w;
        QCOMPARE(w.act(w.siv, "SubmitPaper", w.args()), std::string());
        QCOMPARE(w.act(w.per, "ReturnPaper", w.name("too short")), std::string("ERR_TOO_SHORT"));
        QCOMPARE(w.act(w.per, "ReturnPaper", w.name("Another person's name is written there.")), std::string());
        QVERIFY(w.paper().is_null());
        QCOMPARE(text(at(w.body(reportKey(w.report)), "paper_returned"), "by"), w.per.text());
        QCOMPARE(w.state(w.report), std::string("reported"));
        QCOMPARE(w.act(w.karin, "AcceptPaper", w.name()), std::string("no_paper"));
        QCOMPARE(w.act(w.siv, "SubmitPaper", w.args()), std::string()); // the right sheet
    }

    void a_code_that_comes_first_leaves_nothing_to_compare()
    {
        World w;
        QCOMPARE(w.act(w.siv, "SubmitPaper", w.args()), std::string());
        const auto ask = w.askOf({w.report}, false);
        QCOMPARE(w.open(ask, "c1"), std::string());
        QCOMPARE(w.act(w.karin, "AcceptPaper", w.name()), std::string("report_state")); // a code is on its way
        QCOMPARE(w.confirm(ask, "c1"), std::string());
        QCOMPARE(w.act(w.karin, "AcceptPaper", w.name()), std::string("report_state"));
        QCOMPARE(w.state(w.report), std::string("signed"));
    }

    void a_correction_lets_the_paper_go()
    {
        World w;
        QCOMPARE(w.act(w.siv, "SubmitPaper", w.args()), std::string());
        QCOMPARE(w.act(w.siv, "OpenCorrection", w.name("Eleven March was too long.")), std::string());
        QVERIFY(w.paper().is_null());
        QCOMPARE(w.act(w.karin, "AcceptPaper", w.name()), std::string("no_paper"));
    }
};

std::unique_ptr<QObject> makePaperTest()
{
    return std::make_unique<PaperTest>();
}

#include "paper_test.moc"
