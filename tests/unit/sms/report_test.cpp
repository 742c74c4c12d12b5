// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/sms_report_api.h"
#include "core/hub/sms/sms_report.h"
#include "core/store/memory_hub_store.h"
#include "tests/support/cases.h"
#include "tests/unit/sms/tests.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sek;
using namespace sek::test;

class ReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachGatewayTellsItInItsOwnWay_A_47_data()
    {
        QTest::addColumn<std::string>("gateway");
        QTest::addColumn<std::string>("status");
        QTest::addColumn<std::string>("state");
        for (const auto& [gateway, status, state] : std::vector<std::tuple<const char*, const char*, const char*>>{
                 {"kannel", "1", "delivered"}, {"kannel", "2", "failed"}, {"kannel", "4", "sent"}, {"kannel", "8", "sent"},
                 {"kannel", "16", "failed"},   {"kannel", "34", "failed"}, {"kannel", "66", ""},   {"46elks", "sent", "sent"},
                 {"46elks", "delivered", "delivered"}, {"46elks", "failed", "failed"}, {"46elks", "created", ""},
                 {"smsapi", "404", "delivered"}, {"smsapi", "405", "failed"}, {"smsapi", "403", "sent"}, {"smsapi", "408", ""}})
            QTest::addRow("%s %s", gateway, status) << std::string(gateway) << std::string(status) << std::string(state);
    }
    void eachGatewayTellsItInItsOwnWay_A_47()
    {
        QFETCH(std::string, gateway);
        QFETCH(std::string, status);
        QFETCH(std::string, state);
        const Uuid id = codeMessage().id;
        const auto report = reportOf(gatewayRow(gateway), {{"ref", id.text()}, {"status", status}, {"id", "x"}}, {5});
        QVERIFY(report.has_value());
        QCOMPARE(report->has_value(), !state.empty());
        if (state.empty()) return;
        QCOMPARE((*report)->message, id);
        QCOMPARE((*report)->channel, std::string("sms"));
        QCOMPARE(std::string(name((*report)->state)), state);
        QCOMPARE((*report)->code, std::string(state == "failed" ? "sms_not_delivered" : ""));
    }

    void whatIsNoReportIsRefused()
    {
        const GatewayRow row = gatewayRow("kannel");
        for (const ReportFields& f : {ReportFields{}, ReportFields{{"status", "1"}}, ReportFields{{"ref", "x"}, {"status", "1"}},
                                      ReportFields{{"ref", codeMessage().id.text()}},
                                      ReportFields{{"ref", codeMessage().id.text()}, {"status", std::string(21, '1')}}})
            QCOMPARE(reportOf(row, f, {}).error().code, std::string("report_form"));
        QCOMPARE(readForm("a=1&b=x%20y+z&c=").value(), (ReportFields{{"a", "1"}, {"b", "x y z"}, {"c", ""}}));
        QCOMPARE(readForm("").value(), ReportFields());
        for (const QByteArray& bad : {QByteArray("a=1&a=2"), QByteArray("=1"), QByteArray("a=%2"), QByteArray("a=%zz"),
                                      QByteArray(5000, 'a'), QByteArray("a&") + QByteArray(4000, '&')})
            QVERIFY2(!readForm(bad).has_value(), bad.left(20).constData());
        QByteArray many;
        for (int i = 0; i < 40; ++i) many += "f" + QByteArray::number(i) + "=1&";
        QVERIFY(!readForm(many).has_value());
        QVERIFY(rc::check("any bytes are read or refused", [](const std::string& bytes) {
            (void)readForm(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
        }));
    }
};

std::unique_ptr<QObject> makeReportTest()
{
    return std::make_unique<ReportTest>();
}

#include "report_test.moc"
