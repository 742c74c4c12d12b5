// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureau.h"

#include "tests/ui/picture.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"

#include <QApplication>
#include <QDir>
#include <QRadioButton>

using namespace sek;

bool copyFolder(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to)) return false;
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() ? !copyFolder(entry.filePath(), target) : entry.suffix() != QLatin1String("lock") && !QFile::copy(entry.filePath(), target))
            return false;
    }
    return true;
}

Bureau::Bureau(KeychainState state)
{
    keychain.state = state;
    resetTheme();
}

std::unique_ptr<Bureau> Bureau::withSample()
{
    // Made once: six people's passwords are hashed for it.
    static const std::unique_ptr<Bureau> first = [] {
        auto b = std::make_unique<Bureau>();
        if (!b->start()) qFatal("the program does not start");
        b->choose(0);
        b->type("passphraseEdit", passphrase());
        b->press("joinButton");
        if (!QTest::qWaitFor([&] { return b->window().workspace() != nullptr; }, 60'000))
            qFatal("no sample: %s", qPrintable(b->says("startMessageBar")));
        if (!b->arrived(3) || !b->quiet()) qFatal("the sample does not arrive");
        b->stop();
        return b;
    }();
    auto b = std::make_unique<Bureau>();
    if (!copyFolder(first->folder(), b->folder())) qFatal("copy");
    if (!b->start() || !b->unlock(passphrase()) || !b->arrived(3)) qFatal("the sample does not open");
    return b;
}

bool Bureau::start()
{
    auto idle = std::make_unique<ManualTimer>();
    timer = idle.get();
    auto program = Program::open(folder(), {&keychain, hubProgram(), std::move(idle), clock});
    if (!program) return false;
    m_program = std::move(*program);
    m_program->setLanguage(testLanguage());
    profile().setPassphraseCost(PassphraseCost::cheapest());
    window().show();
    activate();
    return true;
}

void Bureau::stop()
{
    m_program.reset();
}

void Bureau::activate()
{
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window())) qFatal("the window is not active");
}

void Bureau::type(const char* name, const QString& text)
{
    auto* edit = find<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty()) QTest::keyClick(edit, Qt::Key_Delete);
    for (const QChar c : text) QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void Bureau::press(const char* name)
{
    auto* button = find<QAbstractButton>(name);
    if (!button->isEnabled()) qFatal("the button cannot be pressed: %s", name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void Bureau::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* at = QApplication::focusWidget();
    QTest::keyClick(at && at->window() == &window() ? at : &window(), key, modifiers);
}

QString Bureau::says(const char* bar)
{
    const auto* b = seen<MessageBar>(bar);
    return b ? b->spoken() : QString();
}

QString Bureau::errorOf(const char* row)
{
    const auto* r = seen<FieldRow>(row);
    return r && r->hasError() ? r->message() : QString();
}

void Bureau::choose(int option)
{
    auto* list = find<OptionList>("waysOptionList");
    auto* radio = list->findChildren<QRadioButton*>().at(option);
    radio->setFocus();
    QTest::keyClick(radio, Qt::Key_Space);
}

bool Bureau::unlock(const QString& passphrase)
{
    type("unlockPassphraseEdit", passphrase);
    key(Qt::Key_Return);
    return QTest::qWaitFor([this] { return window().workspace() != nullptr || !errorOf("unlockPassphraseRow").isEmpty(); }, 20'000) &&
           window().workspace();
}

bool Bureau::join(test::HubProcess& hub, const std::string& email, const QString& link)
{
    choose(1);
    type("invitationEdit", link.isEmpty() ? QString::fromStdString(write(hub.invitation(email))) : link);
    key(Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return seen("fingerprintLabel") != nullptr; }, 20'000)) return false;
    auto* same = find<YesNo>("fingerprintYesNo")->yesRadio();
    same->setFocus();
    QTest::keyClick(same, Qt::Key_Space);
    type("emailEdit", QString::fromStdString(email));
    type("passwordEdit", QString::fromStdString(hub.password()));
    if (seen("passphraseEdit")) type("passphraseEdit", passphrase());
    press("joinButton");
    return QTest::qWaitFor([this] { return window().workspace() != nullptr; }, 30'000) && arrived();
}

bool Bureau::arrived(int organisations)
{
    return QTest::qWaitFor(
        [&] {
            int complete = 0;
            for (const OrgId& org : workspace().organisations())
                if (workspace().view(org)->status.complete) ++complete;
            return complete >= organisations;
        },
        30'000);
}

bool Bureau::quiet()
{
    return QTest::qWaitFor(
        [&] {
            if (workspace().connection() != Connection::Online) return false;
            for (const OrgId& org : workspace().organisations())
                if (const auto& s = workspace().view(org)->status; s.waiting > 0 || s.catchingUp) return false;
            return true;
        },
        30'000);
}

void Bureau::picture(const QString& name, QWidget* of)
{
    savePicture(of ? of : &window(), QStringLiteral("shell-") + name);
}
