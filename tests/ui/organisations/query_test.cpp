// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/suite.h"
#include "ui/organisations/organisation_query.h"

#include <QTest>

using namespace sek;

namespace {

OrgViewPtr view(const Json& organisation)
{
    auto v = std::make_shared<OrgView>();
    v->state.organisation = organisation;
    return v;
}

std::vector<OrgViewPtr> three()
{
    return {view({{"legal_name", "Žaliasis medis"}, {"country", "LV"}, {"oid", "E99000009"}, {"certification_status", "draft"}}), nullptr,
            view({{"legal_name", "Fundacja „Zielona Łódka”"}, {"country", "PL"}, {"oid", "E99000003"}, {"pic", "999000003"}, {"registration_number", "0009999901"},
                  {"certification_status", "na_certified"}, {"legal_address", {{"city", "Łódź"}}}}),
            view({{"legal_name", "Augstskola Paraugs"}, {"business_name", "Łódka of Riga"}, {"country", "LV"}, {"vat_number", "LV40999999013"}, {"charter_code", "LV RIGA 99"},
                  {"certification_status", "registered"}, {"legal_address", {{"city", "Rīga"}}}})};
}

} // namespace

/// Search for organisations (W12): simple words, and the advanced fields.
class QueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void W_12_wordsAndCriteriaFindOrganisations_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("criteria");
        QTest::addColumn<QStringList>("found");
        const QString polish = QString::fromUtf8("Fundacja „Zielona Łódka”"), school = QStringLiteral("Augstskola Paraugs"), draft = QString::fromUtf8("Žaliasis medis");
        const auto row = [](const char* name, const char* words, const char* criteria, const QStringList& found) {
            QTest::newRow(name) << QString::fromUtf8(words) << QByteArray(criteria) << found;
        };
        row("nothing", "  ", "{}", {});
        row("two letters", "lo", "{}", {});
        row("two letters beside a criterion", "lo", R"({"country":"PL"})", {});
        row("by either name, without accents", "lodka", "{}", {school, polish});
        row("by PIC", "999000003", "{}", {polish});
        row("the city is no word of the simple search", "riga 99", "{}", {});
        row("country alone", "", R"({"country":"LV"})", {school, draft});
        row("city", "", R"({"legal_address":{"city":"lodz"}})", {polish});
        row("registration number with spaces", "", R"({"registration_number":"000 999 9901"})", {polish});
        row("part of a VAT number", "", R"({"vat_number":"40999-999"})", {school});
        row("charter code", "", R"({"charter_code":"riga99"})", {school});
        row("status", "", R"({"certification_status":"draft"})", {draft});
        row("all of it", "lodka", R"({"certification_status":"registered","country":"LV"})", {school});
        row("all of it, and one does not hold", "lodka", R"({"certification_status":"registered","country":"PL"})", {});
        row("an emptied field", "lodka", R"({"country":"","vat_number":""})", {school, polish});
    }
    void W_12_wordsAndCriteriaFindOrganisations()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, criteria);
        QFETCH(QStringList, found);
        QStringList names;
        for (const OrgViewPtr& v : findOrganisations(three(), {words, cj1::parse(criteria).value()})) names << qtext(v->state.organisation, "legal_name");
        QCOMPARE(names, found);
    }
};

static const Suite<QueryTest> queryTest;

#include "query_test.moc"
