// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/pass_check.h"
#include "tests/support/desk.h"
#include "tests/support/edit.h"
#include "tests/support/pass_world.h"
#include "tests/unit/organisations/tests.h"

#include <QTest>

using namespace sek;
using namespace sek::test;

namespace {

const RecordId Label = named<RecordId>("accreditation/label");
const RecordId Listed = named<RecordId>("listed/asa");
const RecordId Paper = named<RecordId>("document/statutes");

Json label()
{
    return {{"route", "quality_label"}, {"reference", "2023-1-SE02-ESC50"}, {"label_kind", "ESC50"},
            {"role_host", true},        {"state", "valid"},                 {"valid_from", "2023-01-01"},
            {"valid_until", "2027-12-31"}, {"list_checked_on", "2026-02-01"}};
}

Json add(const RecordId& id, const Json& body)
{
    return {{"id", id.text()}, {"body", body}};
}

Json edit(const RecordId& id, const Schema& schema, const Json& before, const Json& after)
{
    Json changes = Json::array();
    for (const auto& c : difference(schema, before, after)) changes.push_back(toJson(c));
    return {{"id", id.text()}, {"changes", changes}};
}

Json listed()
{
    return {{"accreditation_id", Label.text()}, {"first_name", "Åsa"}, {"last_name", "Lindqvistdotter"},
            {"email", "asa@NORRSKEN.example"},  {"source", "award_decision"}};
}

Json paper()
{
    return {{"document_type", "statutes"}, {"file_name", "stadgar.pdf"}, {"byte_size", 1234},
            {"sha256", std::string(64, 'a')}, {"issued_on", "2025-09-01"}};
}

std::string codeOf(const std::optional<Rejection>& refused)
{
    return refused ? refused->code : "accepted";
}

struct World
{
    World()
    {
        hub.seed(sample::norrsken());
        asa = std::make_unique<Desk>(hub, sample::norrsken(), "asa");
    }
    Json body(const char* kind, const RecordId& id) { return hub.get(sample::norrsken().id, {kind, id}).record.value(); }

    HubWorld hub;
    std::unique_ptr<Desk> asa;
};

} // namespace

/// Accreditations, lists, route 4, documents, ticks: records with plain commands.
class PassRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void from_records_to_a_verdict()
    {
        World w;
        QVERIFY(!w.asa->submit("AddAccreditation", add(Label, label())));
        QVERIFY(!w.asa->submit("AddListedPerson", add(Listed, listed())));
        const auto& asa = sample::norrsken().colleague("asa");
        QVERIFY(!w.asa->submit("ConfirmEuLogin", {{"id", asa.id.text()}}));
        QVERIFY(w.asa->sync());
        QVERIFY(w.asa->problems().empty());
        QCOMPARE(text(w.body(kind::ListedPerson, Listed), "email"), std::string("asa@norrsken.example"));
        QCOMPARE(text(w.body(kind::Accreditation, Label), "created_by"), asa.account.text());
        const auto sets = passRules(dataFile(QStringLiteral("pass_rules.json")));
        const auto facts = passFacts(**w.hub.store.begin(w.asa->org));
        for (const auto& v : passVerdicts(passRuleSet(*sets, ""), facts, QDate(2026, 3, 1)))
            QCOMPARE(v.entry, v.user == asa.id ? PassEntry::CanEnter : PassEntry::CannotEnter);
        QVERIFY(w.hub.allMessages("organisation_changed").empty()); // our own notes, nobody is written to
        QCOMPARE(w.hub.revision(w.asa->org), 7);
    }

    void bad_values_are_refused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* command, const char* field, const char* value, const char* code) {
            QTest::addRow("%s %s %s", command, field, value) << QString::fromLatin1(command) << QString::fromLatin1(field)
                                                             << QString::fromLatin1(value) << QString::fromLatin1(code);
        };
        row("AddAccreditation", "route", "\"tunnel\"", "ERR_CHOICE");
        row("AddAccreditation", "route", "\"\"", "ERR_REQUIRED");
        row("AddAccreditation", "state", "\"expired\"", "ERR_CHOICE"); // derived, never stored
        row("AddAccreditation", "valid_until", "\"2022-12-31\"", "ERR_DATE_ORDER");
        row("AddAccreditation", "valid_until", "\"2023-02-29\"", "ERR_DATE_FORMAT");
        row("AddAccreditation", "list_checked_on", "\"2026-03-02\"", "ERR_DATE_FUTURE");
        row("AddAccreditation", "role_lead", "\"yes\"", "ERR_TYPE");
        row("AddAccreditation", "created_by", "\"me\"", "ERR_BAD_COMMAND");
        row("AddAccreditation", "nonsense", "1", "ERR_BAD_COMMAND");
        row("AddAccreditation", "contact_for_list", "\"x\"", "ERR_BAD_COMMAND");
        row("AddAccreditation", "contact_for_list", "{\"email\":\"x\"}", "ERR_EMAIL_FORMAT");
        row("AddListedPerson", "email", "\"asa@\"", "ERR_EMAIL_FORMAT");
        row("AddListedPerson", "first_name", "\"  \"", "ERR_REQUIRED");
        row("AddListedPerson", "source", "\"rumour\"", "ERR_CHOICE");
        row("AddListedPerson", "accreditation_id", "\"017f22e2-79b0-7cc3-98c4-dc0c0c07398f\"", "ERR_NO_SUCH_RECORD");
        row("AddListedPerson", "accreditation_id", "\"x\"", "ERR_TYPE");
        row("AddDocument", "byte_size", "10485761", "ERR_FILE_TOO_LARGE");
        row("AddDocument", "byte_size", "0", "ERR_FILE_EMPTY");
        row("AddDocument", "byte_size", "\"1\"", "ERR_TYPE");
        row("AddDocument", "sha256", "\"ABC\"", "ERR_TYPE");
        row("AddDocument", "file_name", "\"x.exe\"", "ERR_FILE_TYPE");
        row("AddDocument", "file_name", "\"../x.pdf\"", "ERR_FILE_TYPE");
        row("AddDocument", "uploaded_by", "\"x\"", "ERR_BAD_COMMAND");
        row("AddDocument", "replaces", "\"017f22e2-79b0-7cc3-98c4-dc0c0c07398f\"", "ERR_NO_SUCH_RECORD");
    }
    void bad_values_are_refused()
    {
        QFETCH(QString, command);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, code);
        World w;
        QVERIFY(!w.asa->submit("AddAccreditation", add(Label, label())));
        QVERIFY(w.asa->sync());
        const std::string name = command.toStdString();
        const RecordId id = named<RecordId>("another");
        Json body = name == "AddAccreditation" ? label() : name == "AddListedPerson" ? listed() : paper();
        QVERIFY(w.hub.decide(w.asa->org, w.asa->account, name, add(id, body))); // all else is right
        body[field.toStdString()] = *cj1::parse(value.toUtf8());
        QCOMPARE(codeOf(w.asa->submit(name, add(id, body))), code.toStdString());
        QCOMPARE(w.asa->craft(name, add(id, body)).rejection->code, code.toStdString());
    }

    void lead_needs_host_or_support()
    {
        World w;
        Json body = label();
        body.erase("role_host");
        body["role_lead"] = true;
        QCOMPARE(codeOf(w.asa->submit("AddAccreditation", add(Label, body))), std::string("ERR_LABEL_ROLES"));
        body["role_support"] = true;
        QVERIFY(!w.asa->submit("AddAccreditation", add(Label, body)));
    }

    void an_accreditation_takes_its_list_along()
    {
        World w;
        const RecordId other = named<RecordId>("accreditation/other"), elsewhere = named<RecordId>("listed/elsewhere");
        QVERIFY(!w.asa->submit("AddAccreditation", add(Label, label())));
        QVERIFY(!w.asa->submit("AddAccreditation", add(other, {{"route", "evs_accreditation"}, {"state", "valid"}})));
        QVERIFY(!w.asa->submit("AddListedPerson", add(Listed, listed())));
        Json second = listed();
        second["accreditation_id"] = other.text();
        QVERIFY(!w.asa->submit("AddListedPerson", add(elsewhere, second)));
        QVERIFY(!w.asa->submit("RemoveAccreditation", {{"id", Label.text()}}));
        QVERIFY(w.asa->sync());
        QVERIFY(w.asa->problems().empty());
        QCOMPARE(w.hub.all(w.asa->org, kind::Accreditation).size(), std::size_t(1));
        const auto left = w.hub.all(w.asa->org, kind::ListedPerson);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().key.id, elsewhere);
        const Found gone = w.hub.get(w.asa->org, {kind::Accreditation, Label});
        QCOMPARE(text(gone.record.tombstone(), "removed_by"), w.asa->account.text());
    }

    void edits_join_or_ask()
    {
        World w;
        Desk bjorn(w.hub, sample::norrsken(), "bjorn");
        QVERIFY(!w.asa->submit("AddAccreditation", add(Label, label())));
        QVERIFY(w.asa->sync());
        QVERIFY(bjorn.sync());
        const Json before = w.body(kind::Accreditation, Label);
        Json a = before, b = before;
        a["reference"] = "A";
        a["valid_until"] = "2028-12-31";
        b["list_checked_on"] = "2026-02-15";
        QVERIFY(!w.asa->submit("EditAccreditation", edit(Label, accreditationSchema(), before, a)));
        QVERIFY(!bjorn.submit("EditAccreditation", edit(Label, accreditationSchema(), before, b)));
        QVERIFY(w.asa->sync());
        QVERIFY(bjorn.sync());
        QVERIFY(bjorn.problems().empty());
        QCOMPARE(text(w.body(kind::Accreditation, Label), "reference"), std::string("A"));
        QCOMPARE(text(w.body(kind::Accreditation, Label), "list_checked_on"), std::string("2026-02-15"));
        // The validity is one thing: half of one and half of another is neither.
        Json c = before;
        c["state"] = "withdrawn";
        const PushAnswer answer = bjorn.craft("EditAccreditation", edit(Label, accreditationSchema(), before, c));
        QCOMPARE(answer.rejection->code, std::string("ERR_CONFLICT"));
        QCOMPARE(answer.rejection->conflicts.at(0).unit, std::string("validity"));
        QCOMPARE(text(answer.rejection->conflicts.at(0).theirs, "valid_until"), std::string("2028-12-31"));
        // Removing what somebody has changed meanwhile asks, too.
        const PushAnswer removal = bjorn.craft("RemoveAccreditation", {{"id", Label.text()}, {"from", before}});
        QCOMPARE(removal.rejection->code, std::string("ERR_CONFLICT"));
        // What a thing is does not change.
        c = w.body(kind::Accreditation, Label);
        const Json now = c;
        c["route"] = "evs_accreditation";
        QCOMPARE(bjorn.craft("EditAccreditation", edit(Label, accreditationSchema(), now, c)).rejection->code,
                 std::string("ERR_READ_ONLY"));
    }

    void route_4_steps_belong_to_a_user_and_go_with_her()
    {
        World w;
        const RecordId bjorn = sample::norrsken().colleague("bjorn").id;
        QCOMPARE(codeOf(w.asa->submit("AddRoute4Step", add(named<RecordId>("nobody"), {{"decided_on", "2026-02-01"}}))),
                 std::string("ERR_NO_SUCH_RECORD"));
        const auto refused =
            w.asa->submit("AddRoute4Step", add(bjorn, {{"decided_on", "2026-02-01"}, {"reported_to_dg_on", "2026-02-02"}}));
        QCOMPARE(codeOf(refused), std::string("ERR_REQUIRED"));
        QCOMPARE(refused->issues.at(0).path, std::string("reported_email"));
        QVERIFY(!w.asa->submit("AddRoute4Step", add(bjorn, {{"decided_on", "2026-02-01"}})));
        QVERIFY(!w.asa->update(Edit(*w.asa).deleteUser(bjorn).args()));
        QVERIFY(w.asa->sync());
        QVERIFY(w.asa->problems().empty());
        QVERIFY(w.hub.all(w.asa->org, kind::Route4Step).empty());
    }

    void documents_stay_and_the_same_file_is_one_document()
    {
        World w;
        Desk bjorn(w.hub, sample::norrsken(), "bjorn");
        for (const char letter : {'a', 'b'}) w.hub.putFile(w.asa->org, std::string(64, letter), integer(paper(), "byte_size"));
        QVERIFY(!w.asa->submit("AddDocument", add(Paper, paper())));
        QVERIFY(!bjorn.submit("AddDocument", add(named<RecordId>("document/again"), paper())));
        QVERIFY(w.asa->sync());
        QVERIFY(bjorn.sync());
        QVERIFY(bjorn.problems().empty());
        QCOMPARE(w.hub.all(w.asa->org, kind::Document).size(), std::size_t(1));
        QCOMPARE(bjorn.all(kind::Document).size(), std::size_t(1));
        QCOMPARE(text(w.body(kind::Document, Paper), "uploaded_by"), w.asa->account.text());
        QCOMPARE(codeOf(w.asa->submit("RemoveDocument", {{"id", Paper.text()}})), std::string("unknown_command"));
        Json newer = paper();
        newer["sha256"] = std::string(64, 'b');
        newer["replaces"] = Paper.text();
        QVERIFY(!w.asa->submit("AddDocument", add(named<RecordId>("document/newer"), newer)));
        QVERIFY(w.asa->sync());
        QCOMPARE(w.hub.all(w.asa->org, kind::Document).size(), std::size_t(2));
        const Json before = w.body(kind::Document, Paper);
        Json after = before;
        after["sha256"] = std::string(64, 'c');
        QCOMPARE(codeOf(w.asa->submit("EditDocument", edit(Paper, documentSchema(), before, after))),
                 std::string("ERR_READ_ONLY"));
    }

    void W13_a_tick_says_who_and_when()
    {
        World w;
        Desk bjorn(w.hub, sample::norrsken(), "bjorn");
        QVERIFY(!w.asa->update(Edit(*w.asa).set("website", "https://norrsken.example").args()));
        QVERIFY(w.asa->sync());
        QVERIFY(bjorn.sync());
        const RecordId task = w.hub.all(w.asa->org, kind::OrsTask).at(0).key.id;
        QCOMPARE(codeOf(w.asa->submit("TickOrsTask", {{"id", task.text()}, {"done_on", "2026-03-02"}})),
                 std::string("ERR_DATE_FUTURE"));
        QVERIFY(!w.asa->submit("TickOrsTask", {{"id", task.text()}, {"done_on", "2026-02-28"}}));
        QVERIFY(!bjorn.submit("TickOrsTask", {{"id", task.text()}}));
        QVERIFY(w.asa->sync());
        QVERIFY(bjorn.sync());
        QVERIFY(bjorn.problems().empty());
        QCOMPARE(text(w.body(kind::OrsTask, task), "done_on"), std::string("2026-02-28"));
        QCOMPARE(text(w.body(kind::OrsTask, task), "done_by"), w.asa->account.text());
        QVERIFY(!bjorn.submit("TickOrsTask", {{"id", task.text()}, {"done", false}}));
        QVERIFY(bjorn.sync());
        QVERIFY(!w.body(kind::OrsTask, task).contains("done_on"));
        QCOMPARE(codeOf(bjorn.submit("TickOrsTask", {{"id", Label.text()}})), std::string("ERR_NO_SUCH_RECORD"));
    }

    void W11_what_a_person_says_about_an_EU_Login()
    {
        World w;
        const auto& bjorn = sample::norrsken().colleague("bjorn");
        const auto say = [&](Json args) {
            args["id"] = bjorn.id.text();
            return codeOf(w.asa->submit("ConfirmEuLogin", args));
        };
        QCOMPARE(say({{"email", "nobody"}}), std::string("ERR_EMAIL_FORMAT"));
        QCOMPARE(say({{"state", "invited"}}), std::string("ERR_BAD_COMMAND"));
        QCOMPARE(say({{"seen_email", "old@norrsken.example"}}), std::string("ERR_CONFLICT"));
        QCOMPARE(say({{"email", "b.e@MAIL.example"}, {"seen_email", "bjorn@norrsken.example"}}), std::string("accepted"));
        QVERIFY(w.asa->sync());
        const Json user = w.body(kind::AuthorisedUser, bjorn.id);
        QCOMPARE(text(user, "eu_login_state"), std::string("confirmed"));
        QCOMPARE(text(user, "eu_login_email"), std::string("b.e@mail.example"));
        QCOMPARE(text(user, "eu_login_checked_on"), std::string("2026-03-01"));
        QVERIFY(w.hub.store.state().claims.contains({"eu_login", "b.e@mail.example"}));
        QCOMPARE(say({{"state", "no_account"}}), std::string("accepted"));
        QVERIFY(w.asa->sync());
        QVERIFY(!w.hub.store.state().claims.contains({"eu_login", "b.e@mail.example"}));
        QVERIFY(!w.body(kind::AuthorisedUser, bjorn.id).contains("eu_login_email"));
        QCOMPARE(w.hub.revision(w.asa->org), 7);
        QVERIFY(w.hub.store.state().messages.empty());
    }

    void SEC_13_a_viewer_changes_nothing_and_sees_no_lists()
    {
        World w;
        QVERIFY(!w.asa->submit("AddAccreditation", add(Label, label())));
        QVERIFY(!w.asa->submit("AddListedPerson", add(Listed, listed())));
        QVERIFY(!w.asa->submit("AddRoute4Step", add(sample::norrsken().colleague("bjorn").id, {{"decided_on", "2026-02-01"}})));
        QVERIFY(w.asa->sync());
        const sample::Colleague siv{"siv", named<RecordId>("user/siv"), named<AccountId>("account/siv"), Json::object()};
        w.hub.addColleague(w.asa->org, siv, {role::Viewer});
        Desk desk(w.hub, w.asa->org, siv.account, "siv");
        QVERIFY(desk.sync());
        QCOMPARE(desk.all(kind::Accreditation).size(), std::size_t(1));
        for (const char* hidden : {kind::ListedPerson, kind::Route4Step, kind::AuthorisedUser, kind::OrsTask})
            QVERIFY(desk.all(hidden).empty());
        for (const char* command : {"AddAccreditation", "EditAccreditation", "RemoveAccreditation", "AddListedPerson",
                                    "EditListedPerson", "RemoveListedPerson", "AddRoute4Step", "EditRoute4Step",
                                    "RemoveRoute4Step", "AddDocument", "EditDocument", "TickOrsTask", "ConfirmEuLogin"}) {
            QCOMPARE(codeOf(desk.submit(command, add(Label, label()))), std::string("ERR_NOT_AUTHORISED"));
            QCOMPARE(desk.craft(command, add(Label, label())).rejection->code, std::string("ERR_NOT_AUTHORISED"));
        }
    }

    void an_invalidated_organisation_is_read_only_here_too()
    {
        World w;
        Json body = w.hub.organisation(w.asa->org);
        body["certification_status"] = "invalidated";
        w.hub.overwrite(w.asa->org, {kind::Organisation, RecordId(w.asa->org.value)}, body);
        QVERIFY(w.asa->sync());
        QCOMPARE(codeOf(w.asa->submit("AddAccreditation", add(Label, label()))), std::string("ERR_INVALIDATED"));
        QCOMPARE(codeOf(w.asa->submit("AddDocument", add(Paper, paper()))), std::string("ERR_INVALIDATED"));
    }
};

std::unique_ptr<QObject> makePassRecordsTest()
{
    return std::make_unique<PassRecordsTest>();
}

#include "pass_records_test.moc"
