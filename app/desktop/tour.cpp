// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/tour_attendance.h"
#include "app/desktop/tour_hand.h"
#include "ui/widgets/theme/theme.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace sek {

namespace {

/// The first main job by two people, from end to end.
class Story
{
public:
    Story(TourHand& hand) : h(hand) {}

    void run()
    {
        auto first = h.join(QStringLiteral("lucja@lodka.example"), QStringLiteral("01"));
        auto second = h.join(QStringLiteral("zaneta@lodka.example"), {});
        lucja = first.get();
        zaneta = second.get();
        h.openFirst(*lucja);
        h.openFirst(*zaneta);
        h.picture(*lucja, QStringLiteral("02-my-organisations-open"));
        details();
        twoContactPersons();
        problem();
        users();
        h.goTo(*lucja, "pass");
        h.picture(*lucja, QStringLiteral("09-pass"));
        equal();
        everyPage();
        h.say("Done: what two people did, one of them without a network, is the same on both computers and on the hub.");
    }

private:
    void details()
    {
        h.say("Lucja changes the phone and the business name of the foundation.");
        h.type(*lucja, "phone_1Edit", QStringLiteral("+48 58 555 01 20"));
        h.type(*lucja, "business_nameEdit", QStringLiteral("Zielona Łódka"));
        h.picture(*lucja, QStringLiteral("03-organisation-data-changed"));
        update(*lucja);
        h.picture(*lucja, QStringLiteral("04-organisation-updated"));
        h.wait("the second computer has it too", [&] {
            const Json& organisation = TourHand::view(*zaneta)->state.organisation;
            return text(organisation, "phone_1") == "+48 58 555 01 20" && text(organisation, "business_name") == "Zielona Łódka";
        });
        h.picture(*zaneta, QStringLiteral("05-second-computer"));
    }

    void twoContactPersons()
    {
        h.say("Zaneta has no network. She enters a new contact person and the foundation's website.");
        zaneta->window().workspace()->setNetwork(false);
        h.type(*zaneta, "websiteEdit", QStringLiteral("www.lodka.example"));
        h.goTo(*zaneta, "contact");
        h.type(*zaneta, "contact_person_first_nameEdit", QStringLiteral("Ewa"));
        h.type(*zaneta, "contact_person_last_nameEdit", QStringLiteral("Zmyślona"));
        h.type(*zaneta, "contact_person_emailEdit", QStringLiteral("ewa@lodka.example"));
        h.picture(*zaneta, QStringLiteral("06a-new-contact-person-typed"));
        h.click(*zaneta, "messageFirstButton"); // a new person
        h.press(*zaneta, Qt::Key_Return, Qt::ControlModifier);
        h.wait("it is kept on her computer and waits", [&] { return TourHand::view(*zaneta)->status.waiting == 1; });
        h.picture(*zaneta, QStringLiteral("06b-waiting-without-network"));

        h.say("Meanwhile Lucja makes Zaneta the contact person.");
        h.goTo(*lucja, "contact");
        h.click(*lucja, "selectUserActionButton");
        h.choose(*lucja, QStringLiteral("Żaneta"));
        h.picture(*lucja, QStringLiteral("06c-select-contact-person"));
        h.click(*lucja, "confirmButton");
        h.picture(*lucja, QStringLiteral("06d-contact-person-copied"));
        update(*lucja);
    }

    void problem()
    {
        h.say("Zaneta's network is back.");
        zaneta->window().workspace()->setNetwork(true);
        h.wait("she is told that there are two new contact persons", [&] { return TourHand::view(*zaneta)->problems.size() == 1; });
        h.goTo(*zaneta, "problems");
        h.picture(*zaneta, QStringLiteral("07a-two-contact-persons"));
        h.say("She keeps the other one. Her website, which nobody disputes, is sent.");
        h.click(*zaneta, "outcomeButton");
        h.wait("nothing is left to decide or to send", [&] {
            const auto v = TourHand::view(*zaneta);
            return v->problems.empty() && v->status.waiting == 0 && text(v->state.organisation, "website") == "www.lodka.example";
        });
        h.picture(*zaneta, QStringLiteral("07b-no-problems"));
    }

    void users()
    {
        h.say("Lucja adds an authorised user.");
        h.goTo(*lucja, "users");
        h.click(*lucja, "addUserActionButton");
        h.type(*lucja, "first_nameEdit", QStringLiteral("Nora"));
        h.type(*lucja, "last_nameEdit", QStringLiteral("Wymyślona"));
        h.type(*lucja, "positionEdit", QStringLiteral("Koordynatorka"));
        h.type(*lucja, "emailEdit", QStringLiteral("nora@lodka.example"));
        h.click(*lucja, "use_org_phonesCheck");
        h.click(*lucja, "use_org_addressCheck");
        h.picture(*lucja, QStringLiteral("08a-add-user"));
        h.click(*lucja, "saveButton");
        h.picture(*lucja, QStringLiteral("08b-user-staged"));
        update(*lucja);
        h.picture(*lucja, QStringLiteral("08c-user-added"));
    }

    void update(Program& p)
    {
        const auto before = integer(TourHand::view(p)->state.organisation, "revision");
        h.press(p, Qt::Key_Return, Qt::ControlModifier);
        h.wait("the hub has accepted", [&] {
            const auto v = TourHand::view(p);
            return TourHand::outcome(p) == QLatin1String("ok") && v->status.waiting == 0 &&
                   integer(v->state.organisation, "revision") > before;
        });
    }

    void equal()
    {
        h.wait("both computers show the same", [&] {
            const auto a = TourHand::view(*lucja), b = TourHand::view(*zaneta);
            return a->state.organisation == b->state.organisation && a->state.users.size() == b->state.users.size() &&
                   at(a->state.organisation, "contact_person.email") == Json("zaneta@lodka.example");
        });
    }

    void everyPage()
    {
        h.say("Every page in four languages, in the light and in the dark.");
        for (const auto& [appearance, prefix] : {std::pair(Appearance::Light, ""), std::pair(Appearance::Dark, "dark-")}) {
            Theme::get().setAppearance(appearance);
            for (const char* language : {"en", "lv", "sv", "pl"}) {
                lucja->setLanguage(QLatin1String(language));
                h.pages(*lucja, QLatin1String(prefix) + QLatin1String(language));
            }
        }
        Theme::get().setAppearance(Appearance::Light);
    }

    TourHand& h;
    Program* lucja = nullptr;
    Program* zaneta = nullptr;
};

} // namespace

int runTour(const QString& outFolder, const QString& sampleFile, const QString& language)
{
    QFile file(sampleFile);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "tour: no sample file\n");
        return 1;
    }
    const auto sample = cj1::parse(file.readAll());
    if (!sample) return 1;
    // Beside the hub's messages, unless the file was copied and says where those are.
    const QString hub = qtext(*sample, "hub_folder");
    TourHand hand(outFolder, hub.isEmpty() ? QFileInfo(sampleFile).path() : hub, *sample, language);
    try {
        Story(hand).run();
        AttendanceStory(hand).run();
    } catch (const std::exception& e) {
        hand.say(std::string("The tour stopped: ") + e.what());
        return 1;
    }
    return 0;
}

} // namespace sek
