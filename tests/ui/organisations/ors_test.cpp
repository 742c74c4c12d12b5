// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "ui/organisations/details_page.h"
#include "ui/organisations/ors_model.h"
#include "ui/organisations/ors_page.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace sek;

namespace {

void settle(Desk& desk, const std::function<bool()>& what)
{
    Q_UNUSED(desk);
    QVERIFY(QTest::qWaitFor([&] { return what(); }));
}

QStringList column(OrsPage* page, int c)
{
    QStringList out;
    for (int row = 0; row < page->model()->rowCount(); ++row) out << page->model()->index(row, c).data().toString();
    return out;
}

} // namespace

/// "To repeat in ORS" (W13).
class OrsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void W13_an_accepted_update_is_listed_in_the_order_of_ORS_with_copy_buttons()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        office.sync(asa);
        {
            Desk desk(office, QStringLiteral("Åsa"));
            desk.editor().setField("legal_address.city", Json("Nystad"));
            desk.editor().setField("website", Json("https://norrsken.example/"));
            desk.editor().setField("contact_person.email", Json("kontakt@norrsken.example"));
            desk.editor().update();
            settle(desk, [&] { return desk.editor().view()->orsOpen() == 1; });
            auto* page = desk.show<OrsPage>();
            page->focusFirst();
            const QStringList what = column(page, OrsModel::What), value = column(page, OrsModel::Value);
            QCOMPARE(what.size(), 4);
            QCOMPARE(what.front(), QStringLiteral("Update 8"));
            QVERIFY(what.at(1) == QLatin1String("Website") && value.at(1) == QLatin1String("https://norrsken.example/"));
            QCOMPARE(value.at(2), QStringLiteral("Nystad"));
            QCOMPARE(page->model()->index(2, OrsModel::Value).data(RowRole::SecondLine).toString(), QStringLiteral("Was: Exempelstad"));
            QCOMPARE(what.at(3), QStringLiteral("Work e-mail"));
            QCOMPARE(page->model()->index(3, OrsModel::What).data(RowRole::SecondLine).toString(), QStringLiteral("Contact person"));
            page->table()->setCurrentRow(2);
            QCOMPARE(page->table()->rowActions(2).size(), 1);
            Q_EMIT page->table()->actionTriggered(page->model()->index(2, OrsModel::Acts), QStringLiteral("copy"));
            QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Nystad"));
            QVERIFY(child<Chip>(page, "differsChip"));
            QVERIFY(!child<MessageBar>(page, "fundingPortalMessageBar")->isVisible()); // no PIC here
            auto* details = desk.show<DetailsPage>();
            QVERIFY(child<Chip>(details, "differsChip"));
        }
    }

    void W13_a_tick_says_when_and_by_whom_and_can_be_taken_back()
    {
        Office office(Office::Sweden);
        office.patch("pic", Json("999000112"));
        Desk desk(office, QStringLiteral("Åsa"));
        desk.editor().setField("website", Json("https://norrsken.example/"));
        desk.editor().update();
        settle(desk, [&] { return desk.editor().view()->orsOpen() == 1; });
        auto* page = desk.show<OrsPage>();
        QVERIFY(child<MessageBar>(page, "fundingPortalMessageBar")->isVisible());
        const auto act = [&](const char* id) {
            Q_EMIT page->table()->actionTriggered(page->model()->index(0, OrsModel::Acts), QLatin1String(id));
        };
        retype(page->doneOn(), QStringLiteral("15/04/2026")); // tomorrow
        act("tick");
        QVERIFY(child<MessageBar>(page, "outcomeMessageBar")->spoken().contains(QLatin1String("future")));
        retype(page->doneOn(), QStringLiteral("13/04/2026"));
        act("tick");
        settle(desk, [&] { return desk.editor().view()->orsOpen() == 0; });
        QCOMPARE(page->model()->index(0, OrsModel::State).data().toString(),
                 QStringLiteral("Done in ORS on 13/04/2026 by Åsa Lindqvistdotter"));
        QVERIFY(!child<Chip>(page, "differsChip"));
        QVERIFY(!child<MessageBar>(page, "fundingPortalMessageBar")->isVisible());
        act("untick");
        settle(desk, [&] { return desk.editor().view()->orsOpen() == 1; });
    }

    void nothingToRepeatSaysSo()
    {
        Office office(Office::Latvia);
        Desk desk(office, QStringLiteral("Ilze"));
        auto* page = desk.show<OrsPage>();
        QVERIFY(child<QWidget>(page, "nothingToRepeatEmptyState")->isVisible());
    }
};
static const Suite<OrsTest> orsTest;
#include "ors_test.moc"
