// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_attendance.h"

#include "ui/attendance/certificates_dialog.h"
#include "ui/attendance/month_grid.h"
#include "ui/attendance/month_views.h"
#include "ui/documents/page_view.h"
#include "ui/signing/kiosk_queue_window.h"
#include "ui/signing/kiosk_window.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include <string_view>

namespace sek {

namespace {

constexpr std::pair<Appearance, const char*> Looks[] = {{Appearance::Light, ""}, {Appearance::Dark, "dark-"}};
constexpr const char* Languages[] = {"en", "lv", "sv", "pl"};

template <class Window> QPointer<Window> open()
{
    for (QWidget* w : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<Window*>(w); window && window->isVisible()) return window;
    return nullptr;
}

QPointer<KioskWindow> openKiosk()
{
    return open<KioskWindow>();
}

/// The whole screen is small where there is none.
void unfold(QWidget& window)
{
    window.showNormal();
    window.resize(1360, 860);
}

} // namespace

void AttendanceStory::run()
{
    m_contact = h.join(QStringLiteral("asa@norrsken.example"), {});
    m_responsible = h.join(QStringLiteral("bjorn@norrsken.example"), {});
    for (Program* p : {m_contact.get(), m_responsible.get()}) {
        h.openFirst(*p);
        h.wait("the project is here", [&] { return !TourHand::view(*p)->attendance.reports.empty(); });
    }
    month();
    everyPage();
    certificates();
    kiosk();
    queue();
}

MonthGrid* AttendanceStory::grid()
{
    return h.find<MonthGrid>(*m_responsible, "monthGrid");
}

// Of which the sample holds every state; in the first days of a month the page opens there by itself.
void AttendanceStory::month()
{
    h.say("Björn looks at the month before, of forty participants.");
    h.goTo(*m_responsible, "attendance");
    for (int i = 0; i < 2 && grid()->model().sheet().total().minutes == 0; ++i) h.click(*m_responsible, "monthBackButton");
    if (grid()->model().sheet().total().minutes == 0) throw std::runtime_error("the month is empty");
    tickDrafts(3);
    h.picture(*m_responsible, QStringLiteral("11-month"));
}

void AttendanceStory::tickDrafts(int wanted)
{
    MonthModel& model = grid()->model();
    for (int row = 0; row < model.rowCount() && wanted > 0; ++row) {
        const int at = model.sheetRow(row);
        if (model.sheet().row(at).state != month::State::Draft || model.sheet().errors(at) > 0 || model.sheet().totals(at).minutes == 0) continue;
        model.setTicked(row, true);
        if (--wanted == 0) grid()->goTo(model.sheet().row(at).participation, 15);
    }
    if (wanted > 0) throw std::runtime_error("too few months are drafts");
}

void AttendanceStory::everyPage()
{
    h.say("Every page of the project in four languages, in the light and in the dark.");
    for (const auto& [appearance, prefix] : Looks) {
        Theme::get().setAppearance(appearance);
        for (const char* language : Languages) {
            const QString suffix = QLatin1String(prefix) + QLatin1String(language);
            m_responsible->setLanguage(QLatin1String(language)); // the catalogues are those of the process
            for (const char* area : {"participants", "activities", "history"}) {
                h.goTo(*m_contact, area);
                if (area == std::string_view("history"))
                    h.wait("the history has come", [&] { return m_contact->window().findChild<QTableView*>(QStringLiteral("historyTable"))->model()->rowCount() > 0; });
                h.picture(*m_contact, QStringLiteral("11-%1-%2").arg(QLatin1String(area), suffix));
            }
            h.goTo(*m_contact, "activities");
            setUpDialogs(suffix);
            h.picture(*m_responsible, QStringLiteral("11-attendance-") + suffix);
            signDialog(suffix);
        }
    }
    Theme::get().setAppearance(Appearance::Light);
}

// What is set for the project as a whole, behind its name.
void AttendanceStory::setUpDialogs(const QString& suffix)
{
    for (const auto& [action, name] : {std::pair{"reportSettingsAction", "rules"}, {"projectPeopleAction", "people"}}) {
        auto* act = m_contact->window().findChild<QAction*>(QLatin1String(action));
        if (!act) throw std::runtime_error(std::string("no such act: ") + action);
        act->trigger();
        QDialog* dialog = nullptr;
        for (QDialog* d : m_contact->window().findChildren<QDialog*>())
            if (d->isVisible()) dialog = d;
        if (!dialog) throw std::runtime_error(std::string("nothing opens: ") + action);
        h.picture(*m_contact, QStringLiteral("11-%1-%2").arg(QLatin1String(name), suffix));
        dialog->reject();
        delete dialog;
    }
}

void AttendanceStory::signDialog(const QString& suffix)
{
    auto* sign = m_responsible->window().findChild<QAction*>(QStringLiteral("signReportsAction"));
    if (!sign) throw std::runtime_error("no such act: signReportsAction");
    sign->trigger();
    h.picture(*m_responsible, QStringLiteral("11-sign-") + suffix);
    auto* dialog = m_responsible->window().findChild<QDialog*>(QStringLiteral("signReportsDialog"));
    if (!dialog) throw std::runtime_error("no such dialog: signReportsDialog");
    dialog->reject();
    delete dialog;
}

// As files that open anywhere, and one final and one preliminary page as pictures beside them.
void AttendanceStory::certificates()
{
    h.say("The certificates of the month, made and sealed by the hub, are saved as files.");
    m_responsible->setLanguage(QStringLiteral("en"));
    h.goTo(*m_responsible, "attendance"); // the words of the new language have come
    grid()->model().setAllTicked(true);
    m_responsible->window().findChild<QAction*>(QStringLiteral("certificatesAction"))->trigger();
    const QPointer<CertificatesDialog> dialog = h.find<CertificatesDialog>(*m_responsible, "certificatesDialog");
    h.wait("they are there", [&] { return dialog && dialog->count() > 0; });
    h.picture(*m_responsible, QStringLiteral("14-certificates"));
    QDir folder(h.out());
    folder.mkpath(QStringLiteral("certificates"));
    folder.cd(QStringLiteral("certificates"));
    dialog->saveTo(folder.path());
    h.wait("they are saved", [&] { return !dialog || !dialog->isVisible(); });
    grid()->model().setAllTicked(false);

    for (const auto& [pattern, picture] : {std::pair{"Certificate*.pdf", "final"}, {"Preliminary*.pdf", "preliminary"}}) {
        const QFileInfoList found = folder.entryInfoList({QLatin1String(pattern)}, QDir::Files, QDir::Name);
        QFile pdf(found.isEmpty() ? QString() : found.front().filePath());
        if (!pdf.open(QIODevice::ReadOnly)) throw std::runtime_error(std::string("no such certificate: ") + picture);
        PageView page;
        page.resize(900, 1300);
        page.setBytes(pdf.readAll(), QLatin1String(picture));
        page.setVisible(true);
        h.wait("a certificate is drawn", [&] { return !page.image().isNull(); });
        page.image().save(h.out() + QStringLiteral("/14-certificate-%1.png").arg(QLatin1String(picture)));
    }
}

void AttendanceStory::kiosk()
{
    h.say("The screen is handed over to a participant whose month is reported.");
    MonthModel& model = grid()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.sheet().row(model.sheetRow(row)).state == month::State::Reported) {
            grid()->goTo(model.sheet().row(model.sheetRow(row)).participation, 1);
            break;
        }
    m_responsible->window().findChild<QAction*>(QStringLiteral("handOverAction"))->trigger();
    h.wait("the screen is handed over", [] { return !openKiosk().isNull(); });
    const QPointer<KioskWindow> screen = openKiosk();
    if (!screen) throw std::runtime_error("the screen is not handed over");
    unfold(*screen);
    for (const auto& [appearance, prefix] : Looks) {
        Theme::get().setAppearance(appearance);
        for (const char* language : Languages) {
            h.click(*screen, qPrintable(QLatin1String(language) + QStringLiteral("SegmentButton")));
            h.picture(*screen, QStringLiteral("12-kiosk-") + QLatin1String(prefix) + QLatin1String(language));
        }
    }
    Theme::get().setAppearance(Appearance::Light);
    h.click(*screen, "notCorrectButton");
    h.picture(*screen, QStringLiteral("12-kiosk-not-correct"));
    h.click(*screen, "rejectBackButton");
    h.say("Only the password of who is signed in leads back.");
    h.click(*screen, "kioskLeaveButton");
    h.typePassword(*screen, "kioskPasswordEdit");
    h.picture(*screen, QStringLiteral("12-kiosk-leave"));
    h.click(*screen, "kioskLeaveOkButton");
    h.wait("the office has its screen again", [&] { return !screen && m_responsible->window().isVisible(); });
}

// With the reference and the code of a message that was really sent, as whoever tries the sample would.
void AttendanceStory::queue()
{
    h.say("Everybody whose month waits is to sign on this screen, one after another.");
    grid()->model().setAllTicked(false);
    m_responsible->window().findChild<QAction*>(QStringLiteral("signInTurnAction"))->trigger();
    h.picture(*m_responsible, QStringLiteral("13-queue-begin"));
    auto* send = h.find<QPushButton>(*m_responsible, "startQueueButton");
    send->click();
    h.wait("who cannot stand in the queue is named", [&] { return open<KioskQueueWindow>() || send->isEnabled(); });
    if (!open<KioskQueueWindow>()) {
        h.picture(*m_responsible, QStringLiteral("13-queue-refused"));
        send->click();
    }
    h.wait("the screen waits for the first of them", [] { return !open<KioskQueueWindow>().isNull(); });
    const QPointer<KioskQueueWindow> screen = open<KioskQueueWindow>();
    unfold(*screen);
    h.type(*screen, "queueReferenceEdit", QStringLiteral("BBBB"));
    h.type(*screen, "queueDayEdit", QStringLiteral("31"));
    h.type(*screen, "queueMonthEdit", QStringLiteral("2"));
    h.click(*screen, "queueOpenButton");
    auto* said = screen->findChild<QWidget*>(QStringLiteral("queueSaidLabel"));
    h.wait("a wrong reference opens nothing", [&] { return said->isVisible(); });
    for (const auto& [appearance, prefix] : Looks) {
        Theme::get().setAppearance(appearance);
        for (const char* language : Languages) {
            h.click(*screen, qPrintable(QLatin1String(language) + QStringLiteral("SegmentButton")));
            h.picture(*screen, QStringLiteral("13-queue-") + QLatin1String(prefix) + QLatin1String(language));
        }
    }
    Theme::get().setAppearance(Appearance::Light);

    Json message;
    h.wait("a message with a reference and a code is there", [&] {
        message = h.textMessage("code_sign_attendance_queue");
        return message.is_object();
    });
    static const QRegularExpression letters(QStringLiteral("\\b[B-Z]{4}\\b")), digits(QStringLiteral("\\b[0-9]{4}\\b"));
    const QString words = qtext(message, "text");
    Json born;
    for (const Json& one : at(h.sample(), "participants"))
        if (text(one, "address") == text(message, "to")) born = one;
    h.type(*screen, "queueReferenceEdit", letters.match(words).captured().toLower());
    h.type(*screen, "queueDayEdit", QString::number(integer(born, "day")));
    h.type(*screen, "queueMonthEdit", QString::number(integer(born, "month")));
    h.click(*screen, "queueOpenButton");
    h.wait("the own month opens", [] { return !openKiosk().isNull(); });
    const QPointer<KioskWindow> turn = openKiosk();
    unfold(*turn);
    h.picture(*turn, QStringLiteral("13-queue-turn"));
    h.type(*turn, "codeEdit", digits.match(words).captured());
    h.click(*turn, "codeMainButton");
    auto* next = turn->findChild<QAbstractButton*>(QStringLiteral("kioskNextButton"));
    h.wait("it is signed", [&] { return next->isVisible(); });
    h.picture(*turn, QStringLiteral("13-queue-next"));
    next->click();
    h.wait("the screen waits for the next one", [&] { return openKiosk().isNull() && screen && screen->isVisible(); });
    h.click(*screen, "queueLeaveButton");
    h.typePassword(*screen, "kioskPasswordEdit");
    h.click(*screen, "kioskLeaveOkButton");
    h.wait("the office has its screen again", [&] { return !screen && m_responsible->window().isVisible(); });
}

} // namespace sek
