// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/suite.h"
#include "ui/organisations/known_organisations.h"

#include <QTest>

using namespace sek;

namespace {

OrgViewPtr known(const Json& organisation)
{
    auto view = std::make_shared<OrgView>();
    view->state.organisation = organisation;
    return view;
}

} // namespace

/// Whether the organisation that is being registered is on this computer already (W12).
class KnownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void W_12_anExistingRecordIsFound_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("found"); // -1: it is another organisation
        const auto row = [](const char* name, const char* typed, int found) { QTest::newRow(name) << QByteArray(typed) << found; };
        row("nothing typed", "{}", -1);
        row("same PIC", R"({"pic":"999000001"})", static_cast<int>(SameIn::Pic));
        row("VAT number with spaces", R"({"vat_number":"lv 40999 999013"})", static_cast<int>(SameIn::VatNumber));
        row("registration number with a hyphen", R"({"country":"LV","registration_number":"40999-999013"})", static_cast<int>(SameIn::RegistrationNumber));
        row("the same number in another country", R"({"country":"SE","registration_number":"40999999013"})", -1);
        row("number before the country is chosen", R"({"registration_number":"40999999013"})", static_cast<int>(SameIn::RegistrationNumber));
        row("name without accents and quotes", R"({"legal_name":"biedriba Upes krasta paraugs"})", static_cast<int>(SameIn::Name));
        row("business name", R"({"legal_name":"UPESKRASTA"})", static_cast<int>(SameIn::Name));
        row("a longer form of it", R"({"legal_name":"Biedrība „Upes krasta paraugs”, Daugavpils nodaļa"})", static_cast<int>(SameIn::Name));
        row("a word of it", R"({"legal_name":"Biedrība"})", -1);
        row("a number wins over the name", R"({"legal_name":"Upeskrasta","pic":"999000001"})", static_cast<int>(SameIn::Pic));
    }
    void W_12_anExistingRecordIsFound()
    {
        QFETCH(QByteArray, typed);
        QFETCH(int, found);
        const std::vector<OrgViewPtr> views = {
            nullptr, known({{"legal_name", "Fundacja Zielona Łódka"}, {"country", "PL"}, {"pic", "999000003"}}),
            known({{"legal_name", "Biedrība „Upes krasta paraugs”"}, {"business_name", "Upeskrasta"}, {"country", "LV"}, {"pic", "999000001"},
                   {"registration_number", "40999999013"}, {"vat_number", "LV40999999013"}})};
        const auto hits = knownOrganisations(views, cj1::parse(typed).value());
        QCOMPARE(hits.empty() ? -1 : static_cast<int>(hits.front().in), found);
        QCOMPARE(hits.size(), std::size_t(found < 0 ? 0 : 1));
    }
};

static const Suite<KnownTest> knownTest;

#include "known_test.moc"
