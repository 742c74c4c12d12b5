// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/kinds.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/people/colleague_card.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/schemas.h"
#include "core/domain/signing/signing.h"
#include "core/sync/workspace/org_view.h"
#include "core/sync/workspace/search.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace sek;

namespace {

RecordId named(const std::string& name)
{
    return RecordId(Uuid::v5(Uuid(), name));
}

OrgView emptyView(const char* name = "Föreningen Norrsken Ung")
{
    OrgView view;
    view.org = OrgId(Uuid::v5(Uuid(), name));
    view.status.complete = true;
    view.today = QDate(2026, 4, 1);
    view.state.organisation = {{"legal_name", name}, {"country", "SE"}};
    return view;
}

RecordId addProject(OrgView& view, const char* name)
{
    view.attendance.projects.edit().push_back({named(name), {{"name", name}, {"project_no", "2099/00017"}}});
    return named(name);
}

/// Returns the participation, under which they are found.
RecordId addPerson(OrgView& view, const RecordId& project, Json body, const char* since = "2026-01-15")
{
    const RecordId who = named(text(body, "given_name") + text(body, "family_name"));
    const RecordId part = named(who.text() + project.text() + since);
    if (std::ranges::none_of(view.attendance.participants, [&](const RecordView& p) { return p.id == who; }))
        view.attendance.participants.edit().push_back({who, std::move(body)});
    view.attendance.participations.edit().push_back({part, {{"project_id", project.text()}, {"participant_id", who.text()}, {"start_date", since}}});
    return part;
}

SearchIndex indexOf(const OrgView& view)
{
    SearchIndex index;
    index.put(view);
    return index;
}

std::vector<SearchHit> find(const OrgView& view, const QString& words)
{
    return indexOf(view).find(words, 12);
}

/// The record of that kind as a view holds it.
void put(OrgView& view, const std::string& kind, const RecordId& id, const Json& body)
{
    if (kind == kind::Organisation) view.state.organisation = body;
    else if (kind == kind::AuthorisedUser) view.state.users.emplace_back(id, body);
    else if (kind == kind::ColleagueCard) view.colleagues.edit().push_back({id, body});
    else if (kind == kind::ListedPerson) view.pass.listed.emplace_back(id, body);
    else if (kind == kind::Accreditation) view.pass.accreditations.emplace_back(id, body);
    else if (kind == kind::Document) view.documents.edit().push_back({id, body});
    else if (kind == kind::Project) view.attendance.projects.edit().push_back({id, body});
    else if (kind == kind::Activity) view.attendance.activities.edit().push_back({id, body});
    else if (kind == kind::Participant) {
        view.attendance.participants.edit().push_back({id, body});
        view.attendance.participations.edit().push_back({named("participation"), {{"participant_id", id.text()}, {"project_id", named("p").text()}}});
    } else qFatal("no view has records of the kind %s", kind.c_str());
}

bool isWord(FieldType type)
{
    return type != FieldType::Flag && type != FieldType::Integer;
}

/// Every table of fields there is.
std::vector<const Schema*> allTables()
{
    using namespace attendance;
    return {&organisationSchema(), &authorisedUserSchema(), &orsTaskSchema(), &accreditationSchema(), &listedPersonSchema(),
            &route4StepSchema(), &notificationSchema(), &documentSchema(), &colleagueCardSchema(), &roleGrantSchema(),
            &projectSchema(), &reportSettingsSchema(), &activitySchema(), &occasionSchema(), &enrolmentSchema(), &participantSchema(),
            &participantIdentitySchema(), &identityLookSchema(), &participationSchema(), &attendanceReportSchema(), &certificateSchema(),
            &scbExportSchema(), &reminderSchema(), &callBackSchema(), &hoursProposalSchema(), &signing::contactChannelSchema(),
            &signing::frozenContentSchema(), &signing::signatureSchema(), &signing::signatureRevocationSchema()};
}

} // namespace

/// The search over everything: by what records are found, and by what they never are.
class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldMarkedAsSearchedIsFoundAndNoOther_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < searchedKinds().size(); ++i) {
            const SearchedKind& kind = searchedKinds()[i];
            QTest::addRow("%s on %s", kind.schema().kind.c_str(), kind.area) << static_cast<int>(i);
        }
    }
    void everyFieldMarkedAsSearchedIsFoundAndNoOther()
    {
        QFETCH(int, number);
        const SearchedKind& kind = searchedKinds()[static_cast<std::size_t>(number)];
        OrgView view = emptyView();
        Json body = Json::object();
        std::vector<std::pair<const Field*, QString>> values;
        for (const Field& f : kind.schema().fields) {
            if (!isWord(f.type)) continue;
            // No value begins another one, and none of them is a number of some kind.
            QString value = QStringLiteral("zq");
            for (std::size_t n = values.size(); value.size() < 6; n /= 20) value += QChar(u'b' + static_cast<int>(n % 20));
            values.emplace_back(&f, value);
            put(body, f.path, value.toStdString());
        }
        const RecordId id = named("record");
        ::put(view, kind.schema().kind, id, body);
        const SearchIndex index = indexOf(view);
        int searched = 0;
        for (const auto& [field, value] : values) {
            const auto hits = index.find(value, 12);
            const bool wanted = field->searched && kind.isAbout(*field);
            searched += wanted;
            const bool found = std::ranges::any_of(hits, [&](const SearchHit& h) { return h.group == kind.group && h.area == QLatin1String(kind.area); });
            QVERIFY2(found == wanted, qPrintable(QString::fromStdString(field->path) + (wanted ? QStringLiteral(" is not found") : QStringLiteral(" is found"))));
        }
        QVERIFY(searched > 0);
    }

    void everyTableWithSearchedFieldsIsSearchedAndNoneMarksWhatIsProtected()
    {
        for (const Schema* table : allTables())
            for (const Field& f : table->fields) {
                if (!f.searched) continue;
                const QByteArray name = QByteArray::fromStdString(table->kind + "." + f.path);
                QVERIFY2(f.sensitivity < Sensitivity::P3, name);
                QVERIFY2(isWord(f.type), name);
                QVERIFY2(std::ranges::any_of(searchedKinds(), [&](const SearchedKind& k) { return &k.schema() == table && k.isAbout(f); }), name);
            }
        // Should one ever be marked: an identity number and an address for codes are not found by.
        QVERIFY((Field{.path = "x", .sensitivity = Sensitivity::P2, .searched = true}.isSearched()));
        QVERIFY((!Field{.path = "x", .sensitivity = Sensitivity::P3, .searched = true}.isSearched()));
        QVERIFY((!Field{.path = "x", .sensitivity = Sensitivity::P4, .searched = true}.isSearched()));
    }

    void peopleProjectsAndActivitiesAreFoundAndSayWhere()
    {
        OrgView view = emptyView();
        const RecordId project = addProject(view, "Kunskapslyft Exempel");
        view.attendance.activities.edit().push_back({named("a"), {{"project_id", project.text()}, {"code", "A01"}, {"title", "Grundkurs"}}});
        const RecordId part = addPerson(view, project, {{"given_name", "Łukasz"}, {"family_name", "Żółć"}});
        for (const QString& typed : {QStringLiteral("lukasz"), QStringLiteral("zolc luk"), QString::fromUtf8("ŻÓŁĆ")}) {
            const auto hits = find(view, typed);
            QCOMPARE(hits.size(), std::size_t(1));
            QCOMPARE(hits.front().text, QString::fromUtf8("Łukasz Żółć"));
            QCOMPARE(hits.front().group, SearchHit::Group::Participant);
            QCOMPARE(hits.front().area, QStringLiteral("participants"));
            QCOMPARE(hits.front().where, QStringList{QStringLiteral("Kunskapslyft Exempel")});
            QCOMPARE(hits.front().record, part);
        }
        const auto projects = find(view, QStringLiteral("2099/00017"));
        QCOMPARE(projects.size(), std::size_t(1));
        QCOMPARE(projects.front().text, QStringLiteral("Kunskapslyft Exempel"));
        QCOMPARE(projects.front().where, (QStringList{QStringLiteral("2099/00017"), QString::fromUtf8("Föreningen Norrsken Ung")}));
        QCOMPARE(projects.front().record, project);
        const auto activities = find(view, QStringLiteral("a01"));
        QCOMPARE(activities.size(), std::size_t(1));
        QCOMPARE(activities.front().text, QStringLiteral("Grundkurs"));
        QCOMPARE(activities.front().where, (QStringList{QStringLiteral("A01"), QStringLiteral("Kunskapslyft Exempel")}));

        // With a second organisation on this computer the rows of projects say which one.
        SearchIndex index = indexOf(view);
        index.put(emptyView("Stowarzyszenie Łódka"));
        QCOMPARE(index.find(QStringLiteral("lukasz"), 12).front().where,
                 (QStringList{QStringLiteral("Kunskapslyft Exempel"), QString::fromUtf8("Föreningen Norrsken Ung")}));
    }

    void whoIsInTwoProjectsIsFoundInEachAndWhoCameBackOnce()
    {
        OrgView view = emptyView();
        const RecordId first = addProject(view, "Första"), second = addProject(view, "Andra");
        const Json person = {{"given_name", "Astrid"}, {"family_name", "Exempel"}};
        addPerson(view, first, person, "2025-01-15");
        const RecordId back = addPerson(view, first, person, "2026-02-01");
        const RecordId other = addPerson(view, second, person);
        auto hits = find(view, QStringLiteral("astrid"));
        QCOMPARE(hits.size(), std::size_t(2));
        std::ranges::sort(hits, {}, [](const SearchHit& h) { return h.where.front(); });
        QCOMPARE(hits[0].where, QStringList{QStringLiteral("Andra")});
        QCOMPARE(hits[0].record, other);
        QCOMPARE(hits[1].where, QStringList{QString::fromUtf8("Första")});
        QCOMPARE(hits[1].record, back);
    }

    void nobodyWithAProtectedIdentityIsFoundByAnything()
    {
        OrgView view = emptyView();
        const RecordId project = addProject(view, "Kunskapslyft Exempel");
        addPerson(view, project, {{"given_name", "Doris"}, {"family_name", "Hemlig"}, {"protected_identity", true}, {"identity_masked", "••••••••-••29"}});
        addPerson(view, project, {{"given_name", "Doris"}, {"family_name", "Test"}});
        const RecordView& hidden = view.attendance.participants.front();
        const SearchIndex index = indexOf(view);
        for (const QString& typed : {QStringLiteral("doris hemlig"), QStringLiteral("hemlig"), QStringLiteral("29"), QString::fromStdString(hidden.id.text()).right(4)})
            QVERIFY2(index.find(typed, 12).empty(), qPrintable(typed));
        const auto hits = index.find(QStringLiteral("doris"), 12);
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits.front().text, QStringLiteral("Doris Test"));

        // The mark that comes later takes the name out, and off again brings it back.
        SearchIndex same = index;
        view.attendance.participants.edit().back().body["protected_identity"] = true;
        same.put(view);
        QVERIFY(same.find(QStringLiteral("doris"), 12).empty());
        view.attendance.participants.edit().back().body["protected_identity"] = false;
        same.put(view);
        QCOMPARE(same.find(QStringLiteral("doris"), 12).size(), std::size_t(1));
    }

    void noNumberOrAddressOfAParticipantIsFoundBy()
    {
        OrgView view = emptyView();
        const RecordId project = addProject(view, "Kunskapslyft Exempel");
        addPerson(view, project, {{"given_name", "Astrid"}, {"family_name", "Exempel"}, {"identity_masked", "••••••••-••82"}});
        const RecordId who = view.attendance.participants.front().id;
        view.attendance.channels.edit().push_back({named("c"), {{"owner", who.text()}, {"kind", "email"}, {"address", "astrid@hemligt.example"}}});
        view.attendance.channels.edit().push_back({named("d"), {{"owner", who.text()}, {"kind", "sms"}, {"address", "+46701740605"}}});
        for (const char* typed : {"82", "astrid@hemligt", "hemligt", "+46701740605", "740605"})
            QVERIFY2(find(view, QString::fromLatin1(typed)).empty(), typed);
    }

    void aSoleTradersNumberIsAPersonsAndNotFoundBy_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* name, const char* country, const char* path, const char* number, bool found) {
            QTest::newRow(name) << QString::fromLatin1(country) << QString::fromLatin1(path) << QString::fromLatin1(number) << found;
        };
        row("SE a person", "SE", "registration_number", "640823-3234", false);
        row("SE a person, VAT", "SE", "vat_number", "SE640823323401", false);
        row("SE an association", "SE", "registration_number", "802999-9995", true);
        row("LV a person", "LV", "registration_number", "161175-19997", false);
        row("LV a person, VAT", "LV", "vat_number", "LV16117519997", false);
        row("LV an association", "LV", "registration_number", "40008999993", true);
        row("PL a person", "PL", "registration_number", "44051401359", false);
        row("PL an association", "PL", "registration_number", "0001234567", true);
    }
    void aSoleTradersNumberIsAPersonsAndNotFoundBy()
    {
        QFETCH(QString, country);
        QFETCH(QString, path);
        QFETCH(QString, number);
        QFETCH(bool, found);
        OrgView view = emptyView();
        view.state.organisation["country"] = country.toStdString();
        view.state.organisation[path.toStdString()] = number.toStdString();
        for (const QString& typed : {number, number.left(6), number.right(4)}) QCOMPARE(!find(view, typed).empty(), found);
        QCOMPARE(find(view, QStringLiteral("norrsken")).size(), std::size_t(1)); // the organisation itself is
    }

    void aValueThatIsNotInUseIsNotFoundBy()
    {
        OrgView view = emptyView();
        view.state.users.emplace_back(named("u"), Json{{"first_name", "Ilze"}, {"last_name", "Ozola"}, {"phone_1", "+37121234567"}});
        QCOMPARE(find(view, QStringLiteral("21234567")).size(), std::size_t(1));
        view.state.users.front().second["use_org_phones"] = true;
        QVERIFY(find(view, QStringLiteral("21234567")).empty());
    }

    void aCopyThatIsLockedOrOnItsWayFindsNothingOfItsRecords()
    {
        OrgView view = emptyView();
        const RecordId project = addProject(view, "Kunskapslyft Exempel");
        addPerson(view, project, {{"given_name", "Astrid"}, {"family_name", "Exempel"}});
        SearchIndex index = indexOf(view);
        QCOMPARE(index.find(QStringLiteral("astrid"), 12).size(), std::size_t(1));
        view.locked = true;
        index.put(view);
        QCOMPARE(index.size(), std::size_t(0));
        QVERIFY(index.find(QStringLiteral("norrsken"), 12).empty());
        view.locked = false;
        view.status.complete = false;
        index.put(view);
        QCOMPARE(index.size(), std::size_t(0));
        view.status.complete = true;
        index.put(view);
        QCOMPARE(index.find(QStringLiteral("astrid"), 12).size(), std::size_t(1));
    }

    void beginningsStandFirstAndNoMoreThanAskedFor()
    {
        OrgView view = emptyView();
        const RecordId project = addProject(view, "Kunskapslyft Exempel");
        for (const auto& [given, family] : {std::pair{"Marianne", "Prov"}, {"Bo", "Anka"}, {"Anna", "Prov"}})
            addPerson(view, project, {{"given_name", given}, {"family_name", family}});
        auto hits = find(view, QStringLiteral("an"));
        QCOMPARE(hits.size(), std::size_t(3));
        QCOMPARE(hits[0].text, QStringLiteral("Anna Prov"));
        QCOMPARE(hits[1].text, QStringLiteral("Bo Anka"));
        QCOMPARE(hits[2].text, QStringLiteral("Marianne Prov"));
        hits = indexOf(view).find(QStringLiteral("an"), 2);
        QCOMPARE(hits.size(), std::size_t(2));
        QCOMPARE(hits[1].text, QStringLiteral("Bo Anka"));
        QVERIFY(indexOf(view).find(QStringLiteral("a"), 12).empty()); // one letter finds nothing
    }

    void T5_fiveThousandParticipantsAreSearchedWithinAFrame()
    {
        OrgView view = emptyView();
        const RecordId project = addProject(view, "Kunskapslyft Exempel");
        const char* given[] = {"Łukasz", "Kārlis", "Åsa", "Żaneta", "Mārtiņš", "Göran", "Ewa", "Ilze", "Björn", "Zofia"};
        for (int i = 0; i < 5'000; ++i) {
            const std::string family = "Paraugs" + std::to_string(i);
            view.attendance.participants.edit().push_back({named(family), {{"given_name", given[i % 10]}, {"family_name", family}}});
            view.attendance.participations.edit().push_back(
                {named("in " + family), {{"project_id", project.text()}, {"participant_id", named(family).text()}, {"start_date", "2026-01-15"}}});
        }
        QElapsedTimer timer;
        timer.start();
        const SearchIndex index = indexOf(view);
        qInfo("%zu rows folded in %.1f ms", index.size(), double(timer.nsecsElapsed()) / 1e6);
        for (const char* typed : {"pa", "lukasz", "lukasz paraugs11", "zofia paraugs4999", "nobody"}) {
            double best = 1e9; // the best of some: what else the machine does is not the search's
            for (int run = 0; run < 10; ++run) {
                timer.start();
                const auto hits = index.find(QString::fromLatin1(typed), 12);
                best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
                QVERIFY(hits.empty() == (QByteArray(typed) == "nobody"));
            }
            qInfo("T5 %s: %.2f ms", typed, best);
            QVERIFY2(best < 8, typed); // half a frame: the other half is the list's
        }
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
