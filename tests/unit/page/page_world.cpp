// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/page/page_world.h"

#include <QFile>
#include <QUrl>

#include <stdexcept>

namespace sek::test {

PageTexts pageTexts()
{
    std::map<std::string, QByteArray> files;
    for (const char* name : {"en", "lv", "sv", "pl", "privacy"}) {
        QFile file(QStringLiteral(SEK_SOURCE_DIR "/resources/data/pages/%1.json").arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly)) files[name] = file.readAll();
    }
    auto texts = PageTexts::read(files);
    if (!texts) throw std::logic_error(texts.error().code + " " + texts.error().detail);
    return std::move(*texts);
}

std::map<std::string, AccountId> NamedCallers::everybody() const
{
    return {{"siv", m_project.siv}, {"karin", m_project.karin}, {"per", m_project.per}, {"ture", m_project.ture}, {"astrid", m_project.astridAccount}};
}

Result<Caller> NamedCallers::callerOf(const std::string& bearer)
{
    for (const auto& [name, account] : everybody())
        if (bearer == token(name) && !signedOut.contains(account)) return Caller{account, named<DeviceId>("device of " + name), {}, true};
    return fail("unauthenticated");
}

Done NamedCallers::stillSignedIn(const AccountId& account, const DeviceId& device, const std::string&)
{
    for (const auto& [name, known] : everybody())
        if (account == known && device == named<DeviceId>("device of " + name) && !signedOut.contains(account)) return {};
    return fail("unauthenticated");
}

PageWorld::PageWorld(const std::function<void(ProjectWorld&)>& before)
    : hub(before), links({hub.store, hub.keys, hub.clock, hub.random}, hub.log, signing::registry(), {"https://hub.example.org", true, true}),
      page({hub.store, hub.codes, links, acts, signing::registry(), hub.clock}, pageTexts())
{
    hub.authority.onMessage = [this](HubTx& tx, const OrgId& org, const std::vector<Record>& puts, OutMessage& message) {
        links.addTo(tx, org, puts, message);
    };
    page.addTo(router, 1);
    codeApi.addTo(router, 1);
    kioskApi.addTo(router, 1);
    queueApi.addTo(router, 1);
    linkApi.addTo(router, 1);
    gate = std::make_unique<GateUnderTest>(
        [this](gate::Request request, std::shared_ptr<gate::Responder> to) { router.handle(std::move(request), std::move(to)); },
        [this](gate::GateOptions& options) {
            options.policy = [this](const gate::Request& head) { return router.policy(head); };
        },
        1);
}

void PageWorld::report()
{
    if (const auto done = hub.sign(true); !done) throw std::logic_error(done.error().code);
}

std::string PageWorld::link()
{
    Json body = signing::toJson(hub.ask());
    body.erase("account");
    body.erase("kiosk_participant");
    body["surface"] = "page";
    const auto sent = api("POST", orgPath("/signing-links"), body, NamedCallers::token("siv"));
    if (text(Json::parse(sent.body), "result") != "ok") throw std::logic_error(sent.body);
    for (const OutMessage& m : hub.sent())
        if (m.event == "signing_link") return text(m.params, "link").substr(std::string("https://hub.example.org").size());
    throw std::logic_error("no link");
}

std::string PageWorld::handOver()
{
    const auto opened = api("POST", orgPath("/kiosk"),
                            {{"document_kind", "attendance_report"}, {"document", hub.march.text()}, {"participant", hub.project.astrid.text()}},
                            NamedCallers::token("siv"));
    return text(Json::parse(opened.body, nullptr, false), "token");
}

PageWorld::Answer PageWorld::get(const std::string& path, const std::string& more) const
{
    RawClient client(gate->port());
    return client.ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n");
}

PageWorld::Answer PageWorld::post(const std::string& path, const Fields& fields, const std::string& more) const
{
    std::string body;
    for (const auto& [name, value] : fields)
        body += (body.empty() ? "" : "&") + name + "=" + QUrl::toPercentEncoding(QString::fromStdString(value)).toStdString();
    RawClient client(gate->port());
    return client.ask("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                      std::to_string(body.size()) + "\r\n" + more + "\r\n" + body);
}

PageWorld::Answer PageWorld::api(const std::string& method, const std::string& path, const Json& body, const std::string& token) const
{
    const std::string bytes = body.is_null() ? std::string() : body.dump();
    RawClient client(gate->port());
    return client.ask(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token +
                      "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(bytes.size()) + "\r\n\r\n" + bytes);
}

std::string PageWorld::other(std::string code)
{
    code.back() = code.back() == '9' ? '0' : static_cast<char>(code.back() + 1);
    return code;
}

} // namespace sek::test
