// SPDX-License-Identifier: GPL-3.0-or-later
// The client as a process of its own, so that it can be killed: Profile and Workspace as in the program, moved by lines
// on standard input. Each line is answered with one line, when what it promises is true.
//     integration_seat FOLDER [KIB PASSES]      what deriving the key from the passphrase costs; else as little as can be
#include "tests/integration/seat.h"

#include <QCoreApplication>

#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>

using namespace sek;
using namespace sek::test;

namespace {

std::string rest(std::istream& in)
{
    std::string out;
    std::getline(in >> std::ws, out);
    return out;
}

std::string orOk(const std::string& code, const char* good)
{
    return code.empty() ? good : "failed " + code;
}

std::string obey(Seat& seat, const std::string& line)
{
    std::istringstream in(line);
    std::string word;
    in >> word;
    if (word == "join") {
        std::string link, email;
        in >> link >> email;
        const auto invitation = parseInvitationLink(link);
        return invitation ? orOk(seat.join(*invitation, email, rest(in)), "joined") : "failed link";
    }
    if (word == "open") return orOk(seat.open(), "opened");
    if (word == "network") {
        seat.workspace().setNetwork(rest(in) == "up");
        return "switched";
    }
    std::string id;
    in >> id;
    const auto org = OrgId::parse(id);
    if (!org) return "failed line";
    if (word == "sync") {
        seat.workspace().syncNow();
        return "asked";
    }
    if (word == "quiet") return seat.quiet(*org) ? "quiet" : "failed not_quiet";
    if (word == "problems") return seat.view(*org) ? std::to_string(seat.view(*org)->problems.size()) : "failed no_view";
    if (word == "reveal") { // so that a test can look for them where they must not be
        const auto c = seat.profile().credentials();
        if (!c) return "failed credentials";
        return c->refresh + " " + c->deviceKey.toBase64().toStdString() + " " + c->account.text() + " " + c->device.text();
    }
    if (word == "draft") return seat.saveDraft(*org, {{"typed", rest(in)}}) ? "drafted" : "failed draft";
    if (word == "set") {
        if (!Seat::until([&] { return seat.view(*org) != nullptr; })) return "failed no_view"; // opened just now
        std::string path;
        in >> path;
        return orOk(seat.set(*org, path, rest(in)), "saved");
    }
    if (word == "until") { // … revision N problems N: until that is so, and then says it; else what is so
        const std::string wanted = rest(in);
        const auto now = [&]() -> std::string {
            const auto v = seat.view(*org);
            return v ? "revision " + std::to_string(integer(v->state.organisation, "revision")) + " problems " +
                           std::to_string(v->problems.size())
                     : "nothing";
        };
        Seat::until([&] { return now() == wanted; });
        return now();
    }
    if (word == "digest") { // ends the work: the cache is read when it is closed
        seat.close();
        return seat.digest(*org).toHex().toStdString();
    }
    return "failed line";
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2 && argc != 4) return 2;
    Seat seat(QString::fromLocal8Bit(argv[1]));
    if (argc == 4) seat.cost = {std::strtoull(argv[2], nullptr, 10), std::strtoull(argv[3], nullptr, 10)};
    for (std::string line; std::getline(std::cin, line);) std::cout << obey(seat, line) << std::endl;
    return 0;
}
