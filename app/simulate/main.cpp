// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulate/built_from.h"
#include "tests/simulation/runner.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <thread>

using namespace sek::sim;

namespace {

int usage(const QString& what)
{
    std::cerr << what.toStdString() << "\n";
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sekretariat-simulate"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Runs the sync engine and the hub in a simulated, faulty world."));
    parser.addHelpOption();
    const QCommandLineOption seeds(QStringLiteral("seeds"), QStringLiteral("How many seeds."), QStringLiteral("n"), QStringLiteral("100"));
    const QCommandLineOption from(QStringLiteral("from"), QStringLiteral("The first seed."), QStringLiteral("seed"), QStringLiteral("1"));
    const QCommandLineOption jobs(QStringLiteral("jobs"), QStringLiteral("Seeds run at once; 0: as many as there are cores."), QStringLiteral("n"), QStringLiteral("0"));
    const QCommandLineOption one(QStringLiteral("replay"), QStringLiteral("Run one seed again."), QStringLiteral("seed"));
    const QCommandLineOption verbose(QStringLiteral("verbose"), QStringLiteral("Print everything that happens in a replay."));
    const QCommandLineOption without(QStringLiteral("without"), QStringLiteral("Faults left out of a replay."), QStringLiteral("names"));
    const QCommandLineOption drop(QStringLiteral("drop"), QStringLiteral("Actions left out of a replay."), QStringLiteral("ids"));
    const QCommandLineOption twice(QStringLiteral("twice"), QStringLiteral("Run every seed twice and compare."));
    const QCommandLineOption all(QStringLiteral("keep-going"), QStringLiteral("Do not stop at the first failure."));
    const QCommandLineOption brief(QStringLiteral("brief"), QStringLiteral("Say which seed breaks what, without a shortened history."));
    const QCommandLineOption list(QStringLiteral("list"), QStringLiteral("Run the seeds of a list of those that once failed."), QStringLiteral("file"));
    const QCommandLineOption until(QStringLiteral("until"), QStringLiteral("Go on until one of these promises is found broken, such as SYNC-3."),
                                   QStringLiteral("promises"));
    const QCommandLineOption points(QStringLiteral("crash-points"), QStringLiteral("Stop each machine at every nth call of its store in a short history (SYNC-11)."),
                                    QStringLiteral("n"));
    parser.addOptions({points, list, until, seeds, from, jobs, one, verbose, without, drop, twice, all, brief});
    parser.process(app);

    if (parser.isSet(one)) {
        Omitted omitted;
        for (const QString& name : parser.value(without).split(u',', Qt::SkipEmptyParts)) {
            const auto fault = faultNamed(name.toStdString());
            if (!fault) return usage(QStringLiteral("no such fault: ") + name);
            omitted.faults.set(static_cast<std::size_t>(*fault));
        }
        for (const QString& id : parser.value(drop).split(u',', Qt::SkipEmptyParts)) omitted.actions.insert(id.toULongLong());
        std::cout << "built from commit " << builtFrom() << "\n";
        return replay(parser.value(one).toULongLong(), omitted, parser.isSet(verbose), std::cout);
    }
    RunOptions options;
    options.builtFrom = builtFrom();
    if (parser.isSet(list)) {
        std::ifstream file(parser.value(list).toStdString());
        std::string error;
        options.only = readSeedList(file, error);
        if (!error.empty()) return usage(parser.value(list) + QStringLiteral(": ") + QString::fromStdString(error));
    }
    for (const QString& promise : parser.value(until).split(u',', Qt::SkipEmptyParts)) options.until.push_back(promise.toStdString());
    bool a = false, b = false, c = false;
    options.seeds = parser.value(seeds).toULongLong(&a);
    options.from = parser.value(from).toULongLong(&b);
    options.jobs = std::clamp(parser.value(jobs).toInt(&c), 0, 64);
    if (options.jobs == 0) options.jobs = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    if (!a || !b || !c) return usage(QStringLiteral("--seeds, --from and --jobs take numbers"));
    if (parser.isSet(points)) {
        const auto every = parser.value(points).toULongLong();
        return every == 0 ? usage(QStringLiteral("--crash-points takes a number from 1")) : runCrashPoints(options.jobs, every, std::cout) == 0 ? 0 : 1;
    }
    options.stopAtFirst = !parser.isSet(all);
    options.brief = parser.isSet(brief);
    options.twice = parser.isSet(twice);
    return runSeeds(options, std::cout) == 0 ? 0 : 1;
}
