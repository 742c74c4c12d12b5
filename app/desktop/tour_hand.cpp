// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_hand.h"

#include "ui/shell/start_page.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QRadioButton>

#include <cstdio>

namespace sek {

TourHand::TourHand(const QString& out, const QString& hubFolder, const Json& sample, const QString& language)
    : m_out(out), m_hubFolder(hubFolder), m_sample(sample), m_language(language)
{
    QDir().mkpath(out);
    m_transcript.setFileName(out + QStringLiteral("/transcript.txt"));
    if (!m_transcript.open(QIODevice::WriteOnly | QIODevice::Truncate)) throw std::runtime_error("transcript");
}

Json TourHand::textMessage(const std::string& event) const
{
    const QDir folder(m_hubFolder + QStringLiteral("/sms"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        auto message = cj1::parse(file.readAll());
        if (message && text(*message, "event") == event) return std::move(*message);
    }
    return {};
}

void TourHand::say(const std::string& sentence)
{
    std::printf("%s\n", sentence.c_str());
    m_transcript.write(QByteArray::fromStdString(sentence + "\n"));
    m_transcript.flush();
}

void TourHand::wait(const char* what, const std::function<bool()>& until)
{
    QDeadlineTimer deadline(60'000);
    while (!until()) {
        if (deadline.hasExpired()) throw std::runtime_error(std::string("waited in vain: ") + what);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    say(std::string("  ") + what + ".");
}

void TourHand::type(QWidget& window, const char* name, const QString& text)
{
    auto* edit = find<QLineEdit>(window, name);
    window.activateWindow();
    QCoreApplication::processEvents();
    edit->setFocus();
    edit->selectAll();
    for (const QChar c : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(edit, &down);
    }
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QApplication::sendEvent(edit, &tab);
    QCoreApplication::processEvents();
}

void TourHand::press(Program& p, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    for (QAction* a : p.window().actions().actions())
        if (a->shortcut() == QKeySequence(key | modifiers)) return a->trigger();
    throw std::runtime_error("no such key");
}

void TourHand::choose(Program& p, const QString& spoken)
{
    for (QRadioButton* b : p.window().findChildren<QRadioButton*>())
        if (b->isVisible() && b->accessibleName().startsWith(spoken)) return b->click();
    throw std::runtime_error("no such choice: " + spoken.toStdString());
}

QString TourHand::outcome(Program& p)
{
    for (const QWidget* bar : p.window().findChildren<QWidget*>(QStringLiteral("outcomeMessageBar")))
        if (bar->isVisible()) return bar->property("message").toString();
    return {};
}

void TourHand::picture(QWidget& window, const QString& name)
{
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents(); // layouts settle after what they show has changed
    QPixmap all = window.grab();
    // A dialog is a window of its own: it is shown where a person would see it.
    for (QWidget* w : QApplication::topLevelWidgets())
        if (w->isVisible() && w->isModal() && w->parentWidget() && w->parentWidget()->window() == &window) {
            const QPixmap dialog = w->grab();
            QPainter painter(&all);
            painter.fillRect(all.rect(), QColor(0, 0, 0, 70));
            painter.drawPixmap((all.width() - dialog.width()) / 2, (all.height() - dialog.height()) / 2, dialog);
        }
    all.save(m_out + u'/' + name + QStringLiteral(".png"));
    say("  picture: " + name.toStdString() + ".png");
}

std::unique_ptr<Program> TourHand::join(const QString& email, const QString& number)
{
    m_folders.push_back(std::make_unique<QTemporaryDir>());
    auto program = Program::open(m_folders.back()->path() + QStringLiteral("/profile"));
    if (!program) throw std::runtime_error(program.error().code);
    Program& p = **program;
    p.setLanguage(m_language);
    p.window().show();
    std::string link;
    for (const Json& person : at(m_sample, "people"))
        if (text(person, "email") == email.toStdString()) link = text(person, "invitation");
    say("A first start; joining with the invitation for " + email.toStdString() + ".");
    type(p, "invitationEdit", QString::fromStdString(link));
    type(p, "emailEdit", email);
    type(p, "passwordEdit", qtext(m_sample, "password"));
    type(p, "passphraseEdit", QStringLiteral("a passphrase for the tour"));
    click(p, "checkButton");
    wait("the hub answers and shows its fingerprint", [&] {
        const auto* label = p.window().findChild<QWidget*>(QStringLiteral("fingerprintLabel"));
        return label && label->isVisible();
    });
    for (QRadioButton* r : p.window().findChildren<QRadioButton*>())
        if (r->isVisible() && r->parentWidget()->objectName() == QLatin1String("fingerprintYesNo")) {
            r->click();
            break;
        }
    if (!number.isEmpty()) picture(p, number + QStringLiteral("-start"));
    click(p, "joinButton");
    wait("signed in", [&] { return p.window().workspace() != nullptr; });
    p.window().settings().setRecoveryOffered(true); // the pictures are about the work
    wait("the organisation is here", [&] { return !p.window().workspace()->organisations().empty() && view(p)->status.complete; });
    if (!number.isEmpty()) picture(p, number + QStringLiteral("b-my-organisations"));
    return std::move(*program);
}

void TourHand::goTo(Program& p, const char* area)
{
    p.window().goTo(QLatin1String(area));
    if (p.window().area() != QLatin1String(area)) throw std::runtime_error(std::string("no such page: ") + area);
    QCoreApplication::processEvents();
}

void TourHand::pages(Program& p, const QString& suffix)
{
    for (const char* area : {"organisations", "search", "details", "contact", "users", "documents", "pass", "ors", "history", "problems",
                             "settings", "help"}) {
        goTo(p, area);
        wait("the hub has told of the account", [&] {
            const auto* known = p.window().findChild<QAbstractButton*>(QStringLiteral("hubPasswordSetButton"));
            return known->isEnabled() || !known->isVisible();
        });
        picture(p, QStringLiteral("10-%1-%2").arg(QLatin1String(area), suffix));
    }
}

} // namespace sek
