// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/domain/organisations/person_fields.h"
#include "ui/organisations/contact_page.h"
#include "ui/organisations/details_page.h"
#include "ui/organisations/problems_page.h"
#include "ui/organisations/review_dialog.h"
#include "ui/organisations/select_user_dialog.h"
#include "ui/organisations/user_dialog.h"
#include "ui/organisations/users_page.h"

#include <QImage>
#include <QRadioButton>

using namespace sek;

namespace {

/// The Polish office as on the mock-ups, with an edit and a removal staged.
void populate(Office& office)
{
    office.addColleague({{"first_name", "Ola"}, {"last_name", "Nowaczykowa"}, {"position", "Accountant"}, {"email", "ola@lodka.example"},
                         {"use_org_phones", true}, {"use_org_address", true}});
    office.addColleague({{"first_name", "Stefan"}, {"last_name", "Zmyślny"}, {"position", "Volunteer"}, {"email", "stefan@lodka.example"},
                         {"use_org_phones", true}, {"use_org_address", true}});
    office.addAgency();
}

void stage(Office& office, Desk& desk)
{
    const RecordId ola = office.colleague(QStringLiteral("Ola")).user;
    desk.editor().edit({}, [&](OrganisationDraft& d) {
        Json body = d.user(ola)->body;
        body["position"] = "Chief accountant";
        d.editUser(ola, body);
        d.deleteUser(office.colleague(QStringLiteral("Stefan")).user);
    });
}

} // namespace

/// Pictures of each page beside the mock-ups, in build/…/pictures; and that no page wants more width than it has.
class PicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void pages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("text");
        QTest::newRow("wide") << QSize(1360, 806) << 100;
        QTest::newRow("medium") << QSize(1024, 700) << 100;
        QTest::newRow("narrow") << QSize(820, 640) << 100;
        QTest::newRow("large") << QSize(1360, 806) << 200;
    }

    void pages()
    {
        QFETCH(QSize, size);
        QFETCH(int, text);
        Theme::get().setTextSize(text);
        const QString suffix = QStringLiteral("-") + QString::fromLatin1(QTest::currentDataTag());
        Office office(Office::Poland);
        populate(office);
        Desk desk(office, QStringLiteral("Łucja"));
        const auto shoot = [&](QWidget* page, const QString& name) {
            QVERIFY(QTest::qWaitForWindowExposed(desk.window()));
            QCOMPARE(desk.window()->size(), size); // nothing in the page forces the window wider
            QVERIFY(page->width() <= size.width());
            savePicture(desk.window(), name + suffix);
        };
        shoot(desk.show<DetailsPage>(size), QStringLiteral("details"));
        desk.editor().setField("contact_person.email", Json("jan@lodka.example"));
        shoot(desk.show<ContactPage>(size), QStringLiteral("contact"));
        desk.editor().discard();
        stage(office, desk);
        auto* users = desk.show<UsersPage>(size);
        users->focusFirst();
        shoot(users, QStringLiteral("users"));
    }

    void problems_data() { pages_data(); }
    void problems()
    {
        QFETCH(QSize, size);
        QFETCH(int, text);
        Theme::get().setTextSize(text);
        Office office(Office::Latvia);
        auto& ilze = office.colleague(QStringLiteral("Ilze"));
        auto& martins = office.colleague(QStringLiteral("Mārtiņš"));
        office.sync(ilze);
        office.sync(martins);
        const Json before = personAt(office.organisation(), "contact_person.");
        const auto replace = [&](const Json& to, const char* id) {
            return Json::array({{{"op", "replace_contact"}, {"from", before}, {"to", to}, {"person_id", id}}});
        };
        office.submit(ilze, replace(personAt(office.user(martins.user), ""), "01900000-0000-7000-8000-0000000000c2"));
        office.submit(martins, replace({{"first_name", "Dace"}, {"last_name", "Kalniņsone"}, {"position", "Office manager"},
                                        {"email", "dace@upeskrasta.example"}, {"phone_1", "+371 20 000 123"}, {"use_org_address", true}},
                                       "01900000-0000-7000-8000-0000000000c3"));
        office.sync(ilze);
        office.sync(martins);
        Desk desk(office, QStringLiteral("Mārtiņš"));
        auto* page = desk.show<ProblemsPage>(size);
        page->focusFirst();
        QVERIFY(QTest::qWaitForWindowExposed(desk.window()));
        QCOMPARE(desk.window()->size(), size);
        savePicture(desk.window(), QStringLiteral("problems-") + QString::fromLatin1(QTest::currentDataTag()));
    }

    void dialogs()
    {
        Office office(Office::Poland);
        populate(office);
        Desk desk(office, QStringLiteral("Łucja"));
        stage(office, desk);
        auto* contact = desk.show<ContactPage>();
        contact->openSelect();
        auto* select = contact->findChild<SelectUserDialog*>();
        select->findChildren<QRadioButton*>().at(1)->setChecked(true);
        QVERIFY(QTest::qWaitForWindowExposed(select));
        savePicture(select, QStringLiteral("dialog-select"));
        select->reject();
        contact->openReview();
        auto* review = contact->findChild<ReviewDialog*>();
        QVERIFY(QTest::qWaitForWindowExposed(review));
        savePicture(review, QStringLiteral("dialog-review"));
        review->reject();
        auto* users = desk.show<UsersPage>();
        auto* user = users->openUser(office.colleague(QStringLiteral("Ola")).user);
        QVERIFY(QTest::qWaitForWindowExposed(user));
        savePicture(user, QStringLiteral("dialog-user"));
        QVERIFY(user->width() >= 560 && user->height() <= desk.window()->height());
    }
};
static const Suite<PicturesTest> picturesTest;
#include "pictures_test.moc"
