// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/other_profiles.h"
#include "app/desktop/program.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/tour.h"
#include "core/keys/qt_keychain.h"
#include "core/system/message_log.h"
#include "core/system/system_ports.h"
#include "ui/texts/texts.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QMessageBox>
#include <QStandardPaths>

#include <cstdio>

using namespace sek;

namespace {

/// Before there is a window of ours: one sentence, and the code for whoever helps.
int sayWhyNot(const QString& language, const Failure& why)
{
    Catalogues words;
    words.setLanguage(language);
    std::fprintf(stderr, "sekretariat: %s\n", why.code.c_str());
    const QString sentence =
        why.is("profile_in_use")        ? QCoreApplication::translate("Program", "Sekretariat is open already and does not answer. Close it, or restart the computer.")
        : why.is("profile_not_private") ? QCoreApplication::translate("Program", "Other people can write into the folder of this profile. Sekretariat does not open it; make it private first.")
        : why.is("profile_not_empty")   ? QCoreApplication::translate("Program", "This folder holds other things. A profile needs a folder of its own.")
                                        : QCoreApplication::translate("Program", "The folder of this profile cannot be opened.");
    QMessageBox::critical(nullptr, QCoreApplication::translate("Program", "Sekretariat"), sentence);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    keepLogsBrief();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Sekretariat"));
    QApplication::setApplicationVersion(QStringLiteral(SEK_VERSION));
    Theme::install(app);

    QCommandLineParser args;
    args.addHelpOption();
    args.addVersionOption();
    args.addOption({QStringLiteral("profile"), QStringLiteral("Folder of the profile."), QStringLiteral("folder")});
    args.addOption({QStringLiteral("language"), QStringLiteral("en, lv, sv or pl."), QStringLiteral("language")});
    args.addOption({QStringLiteral("join"), QStringLiteral("Begin with this invitation link."), QStringLiteral("link")});
    args.addOption({QStringLiteral("email"), QStringLiteral("The address the invitation was sent to."), QStringLiteral("address")});
    args.addOption({QStringLiteral("no-keychain"), QStringLiteral("Do not use the keychain of this computer; a passphrase is needed instead.")});
    args.addOption({QStringLiteral("tour"), QStringLiteral("Without a display: do the main job and leave pictures here."), QStringLiteral("folder")});
    args.addOption({QStringLiteral("sample"), QStringLiteral("The sample.json of the hub the tour works with."), QStringLiteral("file")});
    args.process(app);

    const QString language =
        args.isSet(QStringLiteral("language")) ? args.value(QStringLiteral("language")) : QLocale::system().name();
    if (args.isSet(QStringLiteral("tour")))
        return runTour(args.value(QStringLiteral("tour")), args.value(QStringLiteral("sample")),
                       args.isSet(QStringLiteral("language")) ? language : QStringLiteral("en"));

    const QString folder = args.isSet(QStringLiteral("profile"))
                               ? args.value(QStringLiteral("profile"))
                               : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/profile");
    const QString invitation = args.value(QStringLiteral("join"));
    QtKeychain keychain(QStringLiteral("Sekretariat"));
    Program::Outside outside;
    if (!args.isSet(QStringLiteral("no-keychain"))) outside.keychain = &keychain;
    auto program = Program::open(folder, std::move(outside));
    SingleInstance instance(folder); // now the folder is there, and has one name
    if (!program && program.error().is("profile_in_use") && instance.wakeOther(invitation)) return 0;
    if (!program) return sayWhyNot(language, program.error());
    MainWindow& window = (*program)->window();
    (*program)->applySettings(language);
    if (args.isSet(QStringLiteral("language"))) (*program)->setLanguage(language);
    QObject::connect(&instance, &SingleInstance::woken, &window, [&window](const QString& link) {
        window.comeForward();
        window.takeInvitation(link);
    });
    OtherProfiles others(folder);
    window.setOtherProfiles([&others] { return others.list(); });
    QObject::connect(&window, &MainWindow::newProfileWanted, &others, &OtherProfiles::openNew);
    instance.listen();
    window.show();
    window.takeInvitation(invitation, args.value(QStringLiteral("email")));
    return QApplication::exec();
}
