// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample.h"

#include "tests/support/seeded.h"

#include <stdexcept>

namespace sek::sample {

namespace {

Json address(const char* street, const char* postalCode, const char* city, const char* country)
{
    return {{"street", street}, {"postal_code", postalCode}, {"city", city}, {"country", country}};
}

Colleague colleague(const char* key, Json body)
{
    const std::string name = key;
    return {name, test::named<RecordId>("user/" + name), test::named<AccountId>("account/" + name), std::move(body)};
}

Json base(const char* oid, const char* name, const char* type, const char* country, const char* language)
{
    return {{"oid", oid},
            {"legal_name", name},
            {"legal_status", "legal_person"},
            {"organisation_type", type},
            {"public_body", false},
            {"non_profit", true},
            {"country", country},
            {"language", language},
            {"vat_state", "not_applicable"},
            {"certification_status", "na_certified"},
            {"certification_status_as_of", "2025-05-05"}};
}

} // namespace

Json person(const std::string& firstName, const std::string& lastName, const std::string& email,
            const std::string& position, const std::string& phone)
{
    return {{"first_name", firstName}, {"last_name", lastName}, {"email", email},
            {"position", position},    {"phone_1", phone},      {"use_org_address", true}};
}

const Colleague& Organisation::colleague(std::string_view key) const
{
    for (const Colleague& c : colleagues)
        if (c.key == key) return c;
    throw std::logic_error("no such colleague in the sample");
}

const Organisation& upeskrasta()
{
    static const Organisation organisation = [] {
        Organisation o;
        o.id = test::named<OrgId>("organisation/upeskrasta");
        o.body = base("E99000001", "Biedrība \"Upeskrasta jaunieši\"", "youth_organisation", "LV", "lv");
        o.body["registration_number"] = "40999999013";
        o.body["email"] = "birojs@upeskrasta.example";
        o.body["phone_1"] = "+371 67 000 001";
        o.body["website"] = "https://upeskrasta.example";
        o.body["legal_address"] = address("Upes iela 1", "LV-1099", "Upeskrasts", "LV");
        o.colleagues = {colleague("ilze", person("Ilze", "Ozolkalne", "ilze@upeskrasta.example", "Vadītāja",
                                                 "+371 20 000 011")),
                        colleague("martins", person("Mārtiņš", "Vītolskis", "martins@upeskrasta.example",
                                                    "Projektu vadītājs", "+371 20 000 012"))};
        o.body["contact_person"] = o.colleague("ilze").body;
        return o;
    }();
    return organisation;
}

const Organisation& norrsken()
{
    static const Organisation organisation = [] {
        Organisation o;
        o.id = test::named<OrgId>("organisation/norrsken");
        o.body = base("E99000002", "Föreningen Norrsken Ung", "ngo_association", "SE", "sv");
        o.body["pic"] = "999000111";
        o.body["registration_number"] = "802999-9912";
        o.body["vat_state"] = "has_number";
        o.body["vat_number"] = "SE802999991201";
        o.body["email"] = "info@norrsken.example";
        o.body["phone_1"] = "+46 8 465 004 01";
        o.body["legal_address"] = address("Polarvägen 2", "980 99", "Norrsken", "SE");
        o.colleagues = {colleague("asa", person("Åsa", "Lindqvistdotter", "asa@norrsken.example", "Ordförande",
                                                "+46 70 174 06 05")),
                        colleague("bjorn", person("Björn", "Ekmarksson", "bjorn@norrsken.example", "Projektledare",
                                                  "+46 70 174 06 06"))};
        o.body["contact_person"] = o.colleague("asa").body;
        return o;
    }();
    return organisation;
}

const Organisation& lodka()
{
    static const Organisation organisation = [] {
        Organisation o;
        o.id = test::named<OrgId>("organisation/lodka");
        o.body = base("E99000003", "Fundacja \"Zielona Łódka\"", "foundation", "PL", "pl");
        o.body["registration_number"] = "0009999901";
        o.body["vat_state"] = "has_number";
        o.body["vat_number"] = "PL9999999019";
        o.body["email"] = "biuro@lodka.example";
        o.body["phone_1"] = "+48 22 000 00 31";
        o.body["legal_address"] = address("ul. Wodna 3", "00-999", "Łódkowo", "PL");
        o.colleagues = {colleague("lucja", person("Łucja", "Wiśniowiecka", "lucja@lodka.example", "Prezeska",
                                                  "+48 600 000 031")),
                        colleague("zaneta", person("Żaneta", "Brzózkowa", "zaneta@lodka.example", "Koordynatorka",
                                                   "+48 600 000 032"))};
        o.body["contact_person"] =
            person("Jan", "Kowalczykiewicz", "jan.k@lodka.example", "Księgowy", "+48 600 000 033");
        return o;
    }();
    return organisation;
}

} // namespace sek::sample
