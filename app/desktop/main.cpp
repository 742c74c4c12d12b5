// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"
#include "app/desktop/tour.h"
#include "core/system/message_log.h"
#include "core/system/system_ports.h"
#include "ui/shell/start_page.h"
#include "ui/texts/texts.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>

using namespace sek;

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
    auto program = Program::open(folder);
    if (!program) {
        std::fprintf(stderr, "sekretariat: %s\n", program.error().code.c_str());
        return 1;
    }
    (*program)->setLanguage(language);
    (*program)->window().show();
    if (args.isSet(QStringLiteral("join")) && !(*program)->profile().exists())
        (*program)->window().startPage()->setInvitation(args.value(QStringLiteral("join")), args.value(QStringLiteral("email")));
    return QApplication::exec();
}
