// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/embedded.h"

#include "app/hub/serve.h"

#include <array>
#include <cstdio>
#include <thread>

namespace sek {

namespace {

int nibble(int c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

} // namespace

Result<SecureBytes> keyFromStdin()
{
    std::setvbuf(stdin, nullptr, _IONBF, 0); // no copy of the key stays in a buffer
    SecureBytes key(32);
    for (std::size_t i = 0; i < 32; ++i) {
        const int high = nibble(std::fgetc(stdin)), low = nibble(std::fgetc(stdin));
        if (high < 0 || low < 0) return fail("hub_key");
        key.data()[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    if (std::fgetc(stdin) != '\n') return fail("hub_key");
    return key;
}

void stopWhenStdinEnds()
{
    // Blocked in reading for as long as the program lives; nothing waits for it at the end.
    std::thread([] {
        while (std::fgetc(stdin) != EOF) {}
        stopServing();
    }).detach();
}

int inviteFounder(HubServices& services)
{
    NewInvitation wanted;
    wanted.inviter = HubActor;
    wanted.kind = InvitationKind::Owner;
    std::array<char, 400> line{};
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin)) wanted.email = line.data();
    while (!wanted.email.empty() && wanted.email.back() == '\n') wanted.email.pop_back();
    wanted.org = OrgId(Uuid::v7(services.clock(), services.random()));
    if (auto ok = services.store().addOrganisation(*wanted.org); !ok) {
        std::fprintf(stderr, "sekretariat-hub: %s\n", ok.error().code.c_str());
        return 1;
    }
    const auto link = services.invite(wanted);
    if (!link) {
        std::fprintf(stderr, "sekretariat-hub: %s\n", link.error().code.c_str());
        return 1;
    }
    std::printf("%s\n", link->c_str());
    return 0;
}

} // namespace sek
