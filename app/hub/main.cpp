// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/backup.h"
#include "app/hub/doctor.h"
#include "app/hub/embedded.h"
#include "app/hub/key_rotation.h"
#include "app/hub/mailbox.h"
#include "app/hub/serve.h"
#include "core/hub/accounts/account_admin.h"
#include "core/system/message_log.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>
#include <memory>
#include <string_view>

using namespace sek;

namespace {

int complain(const Failure& f)
{
    std::fprintf(stderr, "sekretariat-hub: %s %s\n", f.code.c_str(), f.detail.c_str());
    return 1;
}

HubConfig configFrom(const QCommandLineParser& args, bool sample)
{
    HubConfig c;
    c.sample = sample;
    if (args.isSet(QStringLiteral("name"))) c.name = args.value(QStringLiteral("name")).toStdString();
    if (args.isSet(QStringLiteral("port"))) c.port = args.value(QStringLiteral("port")).toUShort();
    if (args.isSet(QStringLiteral("listen"))) c.listen = args.value(QStringLiteral("listen")).toStdString();
    if (args.isSet(QStringLiteral("database"))) c.database = args.value(QStringLiteral("database")).toStdString();
    c.openRegistration = args.isSet(QStringLiteral("open-registration"));
    const std::string host = args.isSet(QStringLiteral("host")) ? args.value(QStringLiteral("host")).toStdString() : "127.0.0.1";
    c.publicAddress = c.port == 443 ? host : host + ":" + std::to_string(c.port);
    return c;
}

/// What only the operator may start again: codes of an organisation or the hub, and a device (attendance §4.1).
int codes(HubServices& services, const QCommandLineParser& args, const QString& what)
{
    const std::string reason = args.value(QStringLiteral("reason")).toStdString();
    Codes::Answer<bool> done = reject("codes_command");
    if (what == QLatin1String("resume")) {
        std::optional<OrgId> org;
        if (args.isSet(QStringLiteral("org"))) {
            const auto id = OrgId::parse(args.value(QStringLiteral("org")).toStdString());
            if (!id) return complain({"org_id", {}});
            org = *id;
        }
        done = services.codes().resume(org, reason);
    } else if (what == QLatin1String("clear-device")) {
        const auto id = DeviceId::parse(args.value(QStringLiteral("device-id")).toStdString());
        if (!id) return complain({"device_id", {}});
        done = services.codes().clearDevice(*id, reason);
    }
    if (!done) return complain({done.error().code, {}});
    std::puts(*done ? "done" : "nothing was stopped");
    return 0;
}

/// Sign-ins, failed tries, changes of devices and factors (SEC-37): ids and codes; the address stands for who reads it.
int journal(HubServices& services, const QCommandLineParser& args, Instant now)
{
    std::optional<AccountId> whose;
    if (args.isSet(QStringLiteral("email"))) {
        const auto key = services.env().emailKey(args.value(QStringLiteral("email")).toStdString());
        auto tx = services.env().store.begin();
        const auto account = key && tx ? (*tx)->accountByEmail(*key) : std::nullopt;
        if (!account) return complain({"no_such_account", {}});
        whose = account->id;
    }
    bool number = true;
    const int days = args.isSet(QStringLiteral("days")) ? args.value(QStringLiteral("days")).toInt(&number) : 30;
    if (!number || days < 1) return complain({"days", {}});
    const auto done = services.journal(now.plusDays(-days), whose, [](const AccountEvent& e) {
        std::printf("%s  %-20s %s %s %s\n", toRfc3339(e.at).c_str(), e.name.c_str(), e.account.text().c_str(), e.device.text().c_str(), cj1::write(e.params).constData());
    });
    return done ? 0 : complain(done.error());
}

/// What the operator does to an account; none of it when no such word was given.
using AccountAct = Done (AccountAdmin::*)(const AccountId&, const AccountId&) const;
AccountAct accountAct(const QCommandLineParser& args)
{
    if (args.isSet(QStringLiteral("block"))) return &AccountAdmin::block;
    if (args.isSet(QStringLiteral("unblock"))) return &AccountAdmin::unblock;
    if (args.isSet(QStringLiteral("remove"))) return &AccountAdmin::remove;
    return nullptr;
}

int administer(HubServices& services, const std::string& email, AccountAct act)
{
    const auto key = services.env().emailKey(email);
    if (!key) return complain({"email_form", {}});
    auto tx = services.env().store.begin();
    if (!tx) return complain(tx.error());
    const auto account = (*tx)->accountByEmail(*key);
    tx->reset();
    if (!account) return complain({"no_such_account", {}});
    const auto done = (AccountAdmin(services.env()).*act)(HubActor, account->id);
    if (!done) return complain(done.error());
    services.takeEvents();
    std::puts("done");
    return 0;
}

int invite(HubServices& services, const QCommandLineParser& args)
{
    if (const AccountAct act = accountAct(args)) return administer(services, args.value(QStringLiteral("email")).toStdString(), act);
    NewInvitation wanted;
    wanted.inviter = HubActor;
    wanted.email = args.value(QStringLiteral("email")).toStdString();
    wanted.kind = args.isSet(QStringLiteral("new-org")) ? InvitationKind::Owner : InvitationKind::Account;
    if (args.isSet(QStringLiteral("new-org"))) { // the id is the right to found it: nobody else learns it
        wanted.org = OrgId(Uuid::v7(services.clock(), services.random()));
        if (auto ok = services.store().addOrganisation(*wanted.org); !ok) return complain(ok.error());
    } else if (args.isSet(QStringLiteral("org"))) {
        const auto org = OrgId::parse(args.value(QStringLiteral("org")).toStdString());
        if (!org) return complain({"org_id", {}});
        wanted.org = *org;
        wanted.grants = Json::array({{{"role", args.value(QStringLiteral("role")).toStdString()}}});
    }
    if (args.isSet(QStringLiteral("device"))) wanted.kind = InvitationKind::Device;
    if (args.isSet(QStringLiteral("reset"))) wanted.kind = InvitationKind::PasswordReset;
    std::optional<std::string> mail;
    if (args.isSet(QStringLiteral("send"))) mail = args.value(QStringLiteral("language")).toStdString();
    const auto link = services.invite(wanted, mail);
    if (!link) return complain(link.error());
    std::printf("%s\n", link->c_str());
    return 0;
}

/// Certificates are drawn, by whoever serves and when a sample is made: that takes fonts, and no display. Whatever the
/// environment says of platforms and their themes is about somebody's desktop.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    bool draws = false;
    for (int i = 1; i < argc; ++i) draws = draws || std::string_view(argv[i]) == "serve" || std::string_view(argv[i]) == "sample";
    if (!draws) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* name : {"QT_QPA_PLATFORMTHEME", "QT_QPA_GENERIC_PLUGINS", "QT_QPA_FONTDIR"}) qunsetenv(name);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    keepLogsBrief();
    keepMemorySmall();
    const auto app = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sekretariat-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEK_VERSION));
    QCommandLineParser args;
    args.setApplicationDescription(QStringLiteral(
        "The hub Sekretariat's clients sync with.\n\n"
        "  init FOLDER     make a new hub\n"
        "  sample FOLDER   make a hub with three invented organisations, to try things out\n"
        "  serve FOLDER    run it\n"
        "  account FOLDER  invite somebody: --email ADDRESS and --new-org, or --org ID --role ROLE,\n"
        "                  or --device, or --reset; or --block, --unblock, --remove the account\n"
        "  journal FOLDER  sign-ins, failed tries, changes of devices and factors: --days N, --email ADDRESS\n"
        "  backup FOLDER FILE   copy the database, also while it serves; --with-secrets: a whole hub\n"
        "  restore FOLDER FILE  put a backup back, while nothing serves\n"
        "  restore FOLDER --new-epoch   after the server's own tools have put its database back\n"
        "  doctor FOLDER   look for what is wrong: files, certificate, database, mail; --mail ADDRESS sends a test\n"
        "  codes FOLDER resume  lets codes go on after a breaker: --reason TEXT, --org ID for one organisation's\n"
        "  codes FOLDER clear-device  lets a device try codes again: --device-id ID --reason TEXT\n"
        "  rotate-key FOLDER  a new key seals from now on, while nothing serves; --suspicion: others may know the old one\n"
        "  mailbox FOLDER  the mails of a sample hub: --to ADDRESS, --json"));
    args.addHelpOption();
    args.addVersionOption();
    args.addPositionalArgument(QStringLiteral("command"), QStringLiteral("init, sample, serve, account, backup, restore, doctor, codes, rotate-key or mailbox"));
    args.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("the hub's folder"));
    for (const auto& [name, text, value] :
         {std::tuple{"name", "name of the hub", "name"}, {"host", "public host name", "host"},
          {"listen", "address to listen on", "address"}, {"port", "port to listen on", "port"},
          {"database", "postgresql://user@host/database instead of a file", "url"}, {"email", "who is invited", "address"},
          {"org", "organisation the invitation is to", "id"}, {"role", "role in it", "role"},
          {"language", "language of the mail: en, lv, sv or pl", "language"}, {"mail", "where a test is sent", "address"},
          {"sms", "where a test is sent by SMS", "number"}, {"days", "how far back, 30 unless told", "number"},
          {"reason", "why, for the log: 10 to 500 bytes", "text"}, {"device-id", "of the device", "id"},
          {"to", "only messages to this address or number", "address"}})
        args.addOption({QLatin1String(name), QLatin1String(text), QLatin1String(value)});
    args.addOption({QStringLiteral("open-registration"), QStringLiteral("anybody with an account may open organisations")});
    args.addOption({QStringLiteral("new-org"), QStringLiteral("the invited person is to found an organisation")});
    args.addOption({QStringLiteral("reset"), QStringLiteral("the invitation is to a new password; an authenticator's code or a recovery code is asked for with it")});
    args.addOption({QStringLiteral("device"), QStringLiteral("the invitation is for one more device of somebody who has an account")});
    args.addOption({QStringLiteral("block"), QStringLiteral("the account does not get in until it is unblocked")});
    args.addOption({QStringLiteral("unblock"), QStringLiteral("it gets in again")});
    args.addOption({QStringLiteral("remove"), QStringLiteral("the account goes for good, and the copies on its devices with it")});
    args.addOption({QStringLiteral("send"), QStringLiteral("the invitation is also sent to the address by mail")});
    args.addOption({QStringLiteral("suspicion"), QStringLiteral("somebody else may know the old key")});
    args.addOption({QStringLiteral("json"), QStringLiteral("for programs")});
    args.addOption({QStringLiteral("key-stdin"), QStringLiteral("the hub of a desktop program: its key is the first line of standard input; "
                                                               "serve ends when standard input does")});
    args.addPositionalArgument(QStringLiteral("file"), QStringLiteral("of a backup"), QStringLiteral("[file]"));
    args.addOption({QStringLiteral("with-secrets"), QStringLiteral("the backup is a whole hub, with its keys")});
    args.addOption({QStringLiteral("new-epoch"), QStringLiteral("the database was put back by pg_restore")});
    args.process(*app);
    const QStringList words = args.positionalArguments();
    const bool ofBackup = words.value(0) == QLatin1String("backup") || words.value(0) == QLatin1String("restore");
    const bool ofCodes = words.value(0) == QLatin1String("codes");
    const bool stamp = words.value(0) == QLatin1String("restore") && args.isSet(QStringLiteral("new-epoch"));
    if (words.size() != ((ofBackup && !stamp) || ofCodes ? 3 : 2)) args.showHelp(2);
    const QString command = words[0], path = words[1];

    SystemRandom random;
    SystemClock clock;
    if (command == QLatin1String("restore")) {
        const auto done = stamp ? stampNewEpoch(path, clock, random) : restoreBackup(path, words[2], clock, random);
        return done ? 0 : complain(done.error());
    }
    const bool making = command == QLatin1String("init") || command == QLatin1String("sample");
    HubKey key;
    if (args.isSet(QStringLiteral("key-stdin"))) {
        auto read = keyFromStdin();
        if (!read) return complain(read.error());
        key = std::make_shared<const SecureBytes>(std::move(*read));
    }
    auto folder = making ? HubFolder::create(path, configFrom(args, command == QLatin1String("sample")), random, key)
                         : HubFolder::open(path, key);
    if (!folder) return complain(folder.error());
    if (command == QLatin1String("backup")) {
        const auto done = writeBackup(*folder, words[2], args.isSet(QStringLiteral("with-secrets")));
        return done ? 0 : complain(done.error());
    }
    if (command == QLatin1String("mailbox"))
        return mailbox(*folder, args.value(QStringLiteral("to")).toStdString(), args.isSet(QStringLiteral("json")));
    const HubFolder opened = *folder;
    auto services = HubServices::open(std::move(*folder));
    if (!services) {
        if (command == QLatin1String("doctor")) examineFolder(opened, clock.now());
        return complain(services.error());
    }
    if (command == QLatin1String("doctor"))
        return doctor(**services, args.value(QStringLiteral("mail")).toStdString(), args.value(QStringLiteral("sms")).toStdString());
    if (command == QLatin1String("init")) return key ? inviteFounder(**services) : 0;
    if (command == QLatin1String("sample")) return makeSample(**services);
    if (command == QLatin1String("rotate-key")) {
        const auto done = rotateSealKey(**services, args.isSet(QStringLiteral("suspicion")));
        return done ? 0 : complain(done.error());
    }
    if (command == QLatin1String("account")) return invite(**services, args);
    if (command == QLatin1String("journal")) return journal(**services, args, clock.now());
    if (ofCodes) return codes(**services, args, words[2]);
    if (command == QLatin1String("serve")) {
        std::optional<std::uint16_t> port;
        if (args.isSet(QStringLiteral("port"))) port = args.value(QStringLiteral("port")).toUShort();
        if (key) stopWhenStdinEnds();
        return serve(**services, port);
    }
    args.showHelp(2);
}
