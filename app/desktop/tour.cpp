// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/program.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <stdexcept>

namespace sek {

namespace {

/// Does what a person would, and writes down what it did.
class Tour
{
public:
    Tour(const QString& out, const Json& sample, const QString& language) : m_out(out), m_sample(sample), m_language(language)
    {
        QDir().mkpath(out);
        m_transcript.setFileName(out + QStringLiteral("/transcript.txt"));
        if (!m_transcript.open(QIODevice::WriteOnly | QIODevice::Truncate)) throw std::runtime_error("transcript");
    }

    void run()
    {
        auto first = join(QStringLiteral("lucja@lodka.example"), QStringLiteral("01"), true);
        auto second = join(QStringLiteral("zaneta@lodka.example"), QStringLiteral("05"), false);
        open(*first);
        open(*second);
        picture(*first, QStringLiteral("02-my-organisations-open"));

        say("Lucja changes the phone and the business name of the foundation.");
        type(*first, "phone_1Edit", QStringLiteral("+48 58 555 01 20"));
        type(*first, "business_nameEdit", QStringLiteral("Zielona Łódka"));
        picture(*first, QStringLiteral("03-organisation-data-changed"));
        press(*first, Qt::Key_Return, Qt::ControlModifier);
        wait(*first, "the hub has accepted", [&] { return outcome(*first) == QLatin1String("ok"); });
        picture(*first, QStringLiteral("04-organisation-updated"));

        const OrgId org = second->window().workspace()->organisations().front();
        wait(*second, "the second computer has it too", [&] {
            const auto view = second->window().workspace()->view(org);
            return text(view->state.organisation, "phone_1") == "+48 58 555 01 20" &&
                   text(view->state.organisation, "business_name") == "Zielona Łódka";
        });
        picture(*second, QStringLiteral("06-second-computer"));
        say("Every page in four languages, and in the dark.");
        for (const char* language : {"en", "lv", "sv", "pl"}) {
            first->setLanguage(QLatin1String(language));
            pages(*first, QLatin1String(language));
        }
        Theme::get().setAppearance(Appearance::Dark);
        first->setLanguage(QStringLiteral("sv"));
        pages(*first, QStringLiteral("dark-sv"));
        Theme::get().setAppearance(Appearance::Light);
        say("Done: what one person changed is on the hub and on the other computer.");
    }

    void say(const std::string& sentence)
    {
        std::printf("%s\n", sentence.c_str());
        m_transcript.write(QByteArray::fromStdString(sentence + "\n"));
        m_transcript.flush();
    }

private:
    void wait(Program&, const char* what, const std::function<bool()>& until)
    {
        QDeadlineTimer deadline(60'000);
        while (!until()) {
            if (deadline.hasExpired()) throw std::runtime_error(std::string("waited in vain: ") + what);
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        }
        say(std::string("  ") + what + ".");
    }

    template <class T = QWidget> T* find(Program& p, const char* name)
    {
        for (T* w : p.window().findChildren<T*>(QLatin1String(name)))
            if (w->isVisible()) return w;
        throw std::runtime_error(std::string("no such control: ") + name);
    }

    void type(Program& p, const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(p, name);
        p.window().activateWindow();
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

    void press(Program& p, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        for (QAction* a : p.window().actions().actions())
            if (a->shortcut() == QKeySequence(key | modifiers)) return a->trigger();
    }

    void click(Program& p, const char* name) { find<QAbstractButton>(p, name)->click(); }

    static QString outcome(Program& p)
    {
        for (const QWidget* bar : p.window().findChildren<QWidget*>(QStringLiteral("outcomeMessageBar")))
            if (bar->isVisible()) return bar->property("message").toString();
        return {};
    }

    void picture(Program& p, const QString& name)
    {
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents(); // layouts settle after what they show has changed
        const QString path = m_out + u'/' + name + QStringLiteral(".png");
        p.window().grab().save(path);
        say("  picture: " + name.toStdString() + ".png");
    }

    std::unique_ptr<Program> join(const QString& email, const QString& number, bool pictures)
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
        wait(p, "the hub answers and shows its fingerprint", [&] {
            const auto* label = p.window().findChild<QWidget*>(QStringLiteral("fingerprintLabel"));
            return label && label->isVisible();
        });
        for (QRadioButton* r : p.window().findChildren<QRadioButton*>())
            if (r->isVisible() && r->parentWidget()->objectName() == QLatin1String("fingerprintYesNo")) {
                r->click();
                break;
            }
        if (pictures) picture(p, number + QStringLiteral("-start"));
        click(p, "joinButton");
        wait(p, "signed in", [&] { return p.window().workspace() != nullptr; });
        p.window().settings().setRecoveryOffered(true); // the pictures are about the work
        wait(p, "the organisation is here", [&] {
            const auto orgs = p.window().workspace()->organisations();
            return !orgs.empty() && p.window().workspace()->view(orgs.front())->status.complete;
        });
        if (pictures) picture(p, number + QStringLiteral("b-my-organisations"));
        return std::move(*program);
    }

    void pages(Program& p, const QString& suffix)
    {
        for (const char* area : {"organisations", "search", "details", "contact", "users", "documents", "pass", "ors", "history", "problems",
                                 "settings", "help"}) {
            p.window().goTo(QLatin1String(area));
            if (p.window().area() == QLatin1String(area)) picture(p, QStringLiteral("10-%1-%2").arg(QLatin1String(area), suffix));
        }
    }

    void open(Program& p) { p.window().openOrganisation(p.window().workspace()->organisations().front()); }

    QString m_out;
    Json m_sample;
    QString m_language;
    QFile m_transcript;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
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
    Tour tour(outFolder, *sample, language);
    try {
        tour.run();
    } catch (const std::exception& e) {
        tour.say(std::string("The tour stopped: ") + e.what());
        return 1;
    }
    return 0;
}

} // namespace sek
