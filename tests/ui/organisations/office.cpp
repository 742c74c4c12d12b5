// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/domain/rules/rulebook.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/notifications.h"
#include "core/domain/people/roles.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>

#include <atomic>
#include <mutex>
#include <random>

using namespace sek;

namespace {

/// Goes on by a millisecond each time it is looked at.
class TestClock : public Clock
{
public:
    Instant now() override { return {m_ms.fetch_add(1)}; }

private:
    std::atomic<std::int64_t> m_ms = parseRfc3339("2026-04-14T08:42:00.000Z")->ms;
};

class TestRandom : public Random
{
public:
    void fill(std::span<std::uint8_t> out) override
    {
        const std::lock_guard lock(m_mutex);
        for (auto& b : out) b = static_cast<std::uint8_t>(m_engine());
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine{20260414};
};

/// The workspace owns what it opens; the memory behind it stays with the office.
class SharedCache : public CacheStore
{
public:
    explicit SharedCache(std::shared_ptr<MemoryCache> cache) : m_cache(std::move(cache)) {}
    Result<std::unique_ptr<CacheTx>> begin() override { return m_cache->begin(); }
    Touched takeTouched() override { return m_cache->takeTouched(); }

private:
    std::shared_ptr<MemoryCache> m_cache;
};

Json person(const char* first, const char* last, const char* position, const char* email)
{
    return {{"first_name", first},       {"last_name", last},           {"position", position}, {"email", email},
            {"gender", "undisclosed"},   {"use_org_phones", true},      {"use_org_address", true}};
}

struct Sample
{
    Json organisation;
    std::vector<Json> people;
};

Sample sampleOf(Office::Country country)
{
    Json o = {{"v", 1},
              {"legal_status", "legal_person"},
              {"organisation_type", "ngo_association"},
              {"public_body", false},
              {"non_profit", true},
              {"vat_state", "not_required"},
              {"certification_status", "na_certified"},
              {"certification_status_as_of", "2026-02-12"},
              {"revision", 7},
              {"updated_at", "2026-03-03T09:00:00.000Z"}};
    std::vector<Json> people;
    switch (country) {
    case Office::Latvia:
        o.update({{"oid", "E99000001"}, {"legal_name", "Biedrība “Upeskrasta jaunieši”"}, {"country", "LV"},
                  {"language", "lv"}, {"time_zone", "Europe/Riga"}, {"registration_number", "40999999013"},
                  {"email", "birojs@upeskrasta.example"}, {"phone_1", "+371 20 000 100"},
                  {"legal_address", {{"street", "Upes iela 1"}, {"postal_code", "LV-1010"}, {"city", "Paraugpils"}, {"country", "LV"}}}});
        people = {person("Ilze", "Ozolkalne", "Project lead", "ilze@upeskrasta.example"),
                  person("Mārtiņš", "Vītolskis", "Volunteer mentor", "martins@upeskrasta.example")};
        o["contact_person"] = people[0];
        break;
    case Office::Sweden:
        o.update({{"oid", "E99000002"}, {"legal_name", "Föreningen Norrsken Ung"}, {"country", "SE"}, {"language", "sv"},
                  {"time_zone", "Europe/Stockholm"}, {"registration_number", "802999-9912"}, {"vat_state", "has_number"},
                  {"vat_number", "SE802999991201"}, {"email", "kansli@norrsken.example"}, {"phone_1", "+46 8 555 010 00"},
                  {"legal_address", {{"street", "Exempelgatan 1"}, {"postal_code", "111 22"}, {"city", "Exempelstad"}, {"country", "SE"}}}});
        people = {person("Åsa", "Lindqvistdotter", "Chair", "asa@norrsken.example"),
                  person("Björn", "Ekmarksson", "Treasurer", "bjorn@norrsken.example")};
        o["contact_person"] = people[1];
        break;
    case Office::Poland:
        o.update({{"oid", "E99000003"}, {"legal_name", "Fundacja „Zielona Łódka”"}, {"country", "PL"}, {"language", "pl"},
                  {"time_zone", "Europe/Warsaw"}, {"registration_number", "0009999901"}, {"organisation_type", "foundation"},
                  {"email", "biuro@lodka.example"}, {"phone_1", "+48 58 555 01 20"},
                  {"legal_address", {{"street", "ul. Szuwarowa 5"}, {"postal_code", "00-950"}, {"city", "Przykładowo"}, {"country", "PL"}}}});
        people = {person("Łucja", "Wiśniowiecka", "Chair of the board", "lucja@lodka.example"),
                  person("Żaneta", "Brzózkowa", "Volunteering officer", "zaneta@lodka.example")};
        o["contact_person"] = person("Jan", "Kowalczykiewicz", "Secretary", "jan.k@lodka.example");
        break;
    }
    o["contact_person"]["person_id"] = "01900000-0000-7000-8000-0000000000c1";
    return {o, people};
}

} // namespace

Office::Office(Country country)
    : org(*OrgId::parse("01900000-0000-7000-8000-00000000000a")), clock(std::make_shared<TestClock>()),
      random(std::make_shared<TestRandom>()),
      m_authority(std::make_unique<Authority>(m_hub, rulebook(), m_verifier, *clock))
{
    const Sample sample = sampleOf(country);
    if (!m_hub.addOrganisation(org)) qFatal("no organisation");
    put({kind::Organisation, RecordId(org.value)}, sample.organisation);
    bool first = true;
    for (const Json& p : sample.people) {
        Colleague& c = addColleague(p);
        if (std::exchange(first, false))
            put({kind::RoleGrant, RecordId(Uuid::v7(*clock, *random))}, grantBody(c.account, role::Owner, c.account, {}));
    }
}

void Office::put(const RecordKey& key, const Json& body)
{
    auto tx = m_hub.begin(org);
    const auto seq = (*tx)->seq() + 1;
    (*tx)->setSeq(seq);
    (*tx)->put({key, seq, false, cj1::write(body)});
    if (!(*tx)->commit()) qFatal("hub");
}

void Office::patch(const std::string& path, const Json& value)
{
    Json body = organisation();
    sek::put(body, path, value);
    put({kind::Organisation, RecordId(org.value)}, body);
}

RecordId Office::place(const char* kind, const Json& body)
{
    const RecordId id(Uuid::v7(*clock, *random));
    put({kind, id}, body);
    return id;
}

void Office::patchRecord(const RecordKey& key, const Json& values)
{
    Json body;
    if (auto tx = m_hub.look(org)) body = (*tx)->get(key).record.value();
    body.update(values);
    put(key, body);
}

void Office::patchUser(const RecordId& id, const Json& values)
{
    Json body = user(id);
    body.update(values);
    put({kind::AuthorisedUser, id}, body);
}

void Office::undelivered(const std::string& address)
{
    put(undeliveredKey(org, address), {{"v", 1}, {"recipient", address}, {"state", "failed"}});
}

Office::Colleague& Office::addColleague(const Json& body)
{
    auto c = std::make_unique<Colleague>();
    c->account = AccountId(Uuid::v7(*clock, *random));
    c->device = DeviceId(Uuid::v7(*clock, *random));
    c->user = RecordId(Uuid::v7(*clock, *random));
    QByteArray key(32, Qt::Uninitialized);
    random->fill({reinterpret_cast<std::uint8_t*>(key.data()), 32});
    c->signer = std::make_shared<KeyedHashSigner>(key);
    c->cache = std::make_shared<MemoryCache>();
    Json user = body;
    user.update({{"v", 1},
                 {"role", "authorised_user"},
                 {"approved_by", "system"},
                 {"created_at", "2026-01-15T10:00:00.000Z"},
                 {"eu_login_state", "confirmed"},
                 {"account_id", c->account.text()}});
    put({kind::AuthorisedUser, c->user}, user);
    put({kind::RoleGrant, RecordId(Uuid::v7(*clock, *random))}, grantBody(c->account, role::AuthorisedUser, c->account, {}));
    auto& slot = m_colleagues[qtext(body, "first_name")];
    slot = std::move(c);
    return *slot;
}

void Office::addAgency()
{
    Json body = person("Narodowa", "Agencja", "", "kontakt@agencja.example");
    body.erase("position");
    body.update({{"v", 1}, {"role", "na_user"}, {"na_code", "PL01"}, {"approved_by", "system"}, {"created_at", "2026-01-20T10:00:00.000Z"}});
    put({kind::AuthorisedUser, RecordId(Uuid::v7(*clock, *random))}, body);
}

Office::Colleague& Office::colleague(const QString& givenName)
{
    const auto it = m_colleagues.find(givenName);
    if (it == m_colleagues.end()) qFatal("nobody of that name");
    return *it->second;
}

void Office::submit(Colleague& who, const Json& changes)
{
    Replica replica(*who.cache, rulebook(), {org, who.account, who.device}, *who.signer, *clock, *random);
    if (!replica.submit("UpdateOrganisation", {{"v", 1}, {"changes", changes}})) qFatal("refused here");
}

void Office::act(Colleague& who, const char* command, const Json& args)
{
    Replica replica(*who.cache, rulebook(), {org, who.account, who.device}, *who.signer, *clock, *random);
    if (!replica.submit(command, args)) qFatal("refused here");
    sync(who);
}

Office::Colleague& Office::addParticipant(const QString& givenName, const RecordId& participant, const RecordId& project)
{
    auto c = std::make_unique<Colleague>();
    c->account = AccountId(Uuid::v7(*clock, *random));
    c->device = DeviceId(Uuid::v7(*clock, *random));
    c->signer = std::make_shared<KeyedHashSigner>(QByteArray(32, 'p'));
    c->cache = std::make_shared<MemoryCache>();
    put({kind::RoleGrant, RecordId(Uuid::v7(*clock, *random))},
        projectGrantBody(c->account, role::Participant, project, participant, c->account, clock->now().plusDays(-1)));
    auto& slot = m_colleagues[givenName];
    slot = std::move(c);
    return *slot;
}

Office::Colleague& Office::addViewer(const QString& givenName)
{
    auto c = std::make_unique<Colleague>();
    c->account = AccountId(Uuid::v7(*clock, *random));
    c->device = DeviceId(Uuid::v7(*clock, *random));
    c->signer = std::make_shared<KeyedHashSigner>(QByteArray(32, 'v'));
    c->cache = std::make_shared<MemoryCache>();
    put({kind::RoleGrant, RecordId(Uuid::v7(*clock, *random))}, grantBody(c->account, role::Viewer, c->account, {}));
    auto& slot = m_colleagues[givenName];
    slot = std::move(c);
    return *slot;
}

HistoryPage Office::history(const Colleague& who, std::int64_t before, std::size_t max)
{
    const auto told = m_authority->history(org, {who.account, who.device, {}, false}, before, max);
    if (!told) qFatal("history");
    HistoryPage page;
    page.before = told->before;
    for (const auto& e : told->entries) page.entries.push_back({e.seq, e.at, e.actor, {}, e.id, e.name, *cj1::parse(e.args), e.erasedOn});
    return page;
}

void Office::sync(Colleague& who)
{
    Replica replica(*who.cache, rulebook(), {org, who.account, who.device}, *who.signer, *clock, *random);
    const Caller caller{who.account, who.device, who.signer->publicJwk(), true};
    const auto items = replica.nextPush(100, 1 << 20, true);
    if (items && !items->empty()) {
        const auto parsed = parsePush(pushBody(*items));
        const auto reply = m_authority->push(org, caller, *parsed);
        if (!reply || !replica.applyReply(*reply)) qFatal("push");
    }
    const auto part = m_authority->changes(org, caller, *replica.pullAfter());
    if (!part || !replica.applyChanges(*part)) qFatal("pull");
}

void Office::pushUnanswered(Colleague& who)
{
    Replica replica(*who.cache, rulebook(), {org, who.account, who.device}, *who.signer, *clock, *random);
    const auto items = replica.nextPush(100, 1 << 20, true);
    if (!items || items->empty()) qFatal("nothing waits");
    if (!m_authority->push(org, {who.account, who.device, who.signer->publicJwk(), true}, *parsePush(pushBody(*items)))) qFatal("push");
}

Json Office::organisation() const
{
    const auto& records = m_hub.state().orgs.at(org).records;
    return records.at({kind::Organisation, RecordId(org.value)}).value();
}

Json Office::user(const RecordId& id) const
{
    const auto& records = m_hub.state().orgs.at(org).records;
    const auto it = records.find({kind::AuthorisedUser, id});
    return it == records.end() || it->second.deleted ? Json() : it->second.value();
}

int Office::users() const
{
    int n = 0;
    for (const auto& [key, record] : m_hub.state().orgs.at(org).records)
        if (key.kind == kind::AuthorisedUser && !record.deleted) ++n;
    return n;
}

bool Office::removed(const RecordId& id) const
{
    const auto& records = m_hub.state().orgs.at(org).records;
    const auto it = records.find({kind::AuthorisedUser, id});
    return it != records.end() && it->second.deleted;
}

int Office::revision() const
{
    return static_cast<int>(integer(organisation(), "revision"));
}

QStringList Office::mailedTo(const QString& event) const
{
    QStringList out;
    for (const auto& [id, message] : m_hub.state().messages)
        if (QString::fromStdString(message.event) == event) out.append(QString::fromStdString(message.recipient));
    out.sort();
    return out;
}

std::unique_ptr<Workspace> Office::open(Colleague& who)
{
    WorkspaceParts parts;
    parts.account = who.account;
    parts.device = who.device;
    parts.signer = who.signer;
    parts.clock = clock;
    parts.random = random;
    parts.openCache = [cache = who.cache](const OrgId&, bool) -> Result<WorkspaceParts::OpenedCache> {
        WorkspaceParts::OpenedCache out;
        out.cache = std::make_unique<SharedCache>(cache);
        return out;
    };
    auto workspace = std::make_unique<Workspace>(std::move(parts));
    workspace->start({org});
    return workspace;
}

Desk::Desk(Office& office, const QString& givenName)
{
    Office::Colleague& who = office.colleague(givenName);
    if (!who.cache->state().cursor.complete) office.sync(who);
    m_workspace = office.open(who);
    m_editor = std::make_unique<OrganisationEditor>(*m_workspace, office.org);
    if (!QTest::qWaitFor([this] { return m_editor->isReady(); })) qFatal("the organisation does not open");
}

Desk::~Desk()
{
    close();
}

void Desk::close()
{
    m_window.reset();
    m_editor.reset();
    m_workspace.reset();
}

void Desk::meanwhile(const std::function<void()>& what)
{
    m_editor->saveNow();
    const OrgId org = m_editor->org();
    bool idle = false, seen = false;
    m_workspace->look<int>(org, m_editor.get(), [](const Records&) { return 0; }, [&](int) { idle = true; });
    if (!QTest::qWaitFor([&] { return idle; })) qFatal("the store thread does not answer");
    what(); // nothing was asked of that thread, so nobody else is in the cache
    // Taking back nothing changes nothing, and shows what is there now.
    m_workspace->recall(org, {}, Replica::Typing::Goes, m_editor.get(), [&](const Done&) { seen = true; });
    if (!QTest::qWaitFor([&] { return seen; })) qFatal("the store thread does not answer");
}

void Desk::place(QWidget* page, QSize size)
{
    m_window = std::make_unique<QWidget>();
    m_window->setObjectName(QStringLiteral("testWindow"));
    auto* row = new QHBoxLayout(m_window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (size.width() >= 1200) row->addSpacing(248); // the side bar's place
    row->addWidget(page, 1);
    m_window->resize(size);
    m_window->show();
    activate();
}

void Desk::activate()
{
    m_window->activateWindow();
    if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == m_window.get(); })) qFatal("no window");
}

void retype(QWidget* widget, const QString& text)
{
    auto* edit = qobject_cast<QLineEdit*>(widget);
    if (!edit) qFatal("no line edit");
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty()) QTest::keyClick(edit, Qt::Key_Delete);
    // keyClicks() knows ASCII only.
    for (const QChar c : text) QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(edit, Qt::Key_Tab);
}

void press(QWidget* widget)
{
    auto* button = qobject_cast<QAbstractButton*>(widget);
    if (!button) qFatal("no button");
    QCoreApplication::processEvents(); // a layout shows what it has just been given when the loop turns
    if (!button->isVisible()) qFatal("the button cannot be seen: %s", qPrintable(button->objectName()));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}
