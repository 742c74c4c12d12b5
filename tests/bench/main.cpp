// SPDX-License-Identifier: GPL-3.0-or-later
// The bench: the program on workload W, each task beside its floor in the same run. It ends well when everything arrived
// as it should; the marks are told, not demanded, because a ratio on a busy machine proves nothing.
//     bench [--runs 5] [--only T1,T2,…] [--participants N --reports N --edits N] [--growth 10000,100000,1000000] [--smoke]
#include "tests/bench/ground.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <exception>

using namespace sek::bench;

namespace {

struct Task
{
    const char* name;
    void (*run)(Ground&);
};
// T1 first: it leaves the cache that the others begin with.
constexpr Task Tasks[] = {{"T1", pullTasks},  {"T2", pushTask}, {"T3", liveTask},       {"T4", rateTask},
                          {"T5", searchTask}, {"T6", openTask}, {"growth", growthTask}};

int measure(const QCoreApplication& app)
{
    QCommandLineParser args;
    args.addHelpOption();
    for (const auto& [name, value] : {std::pair{"runs", "5"}, {"only", ""}, {"participants", "10000"}, {"reports", "100000"},
                                      {"edits", "10000"}, {"growth", "10000,100000,1000000"}})
        args.addOption({QLatin1String(name), QString(), QStringLiteral("value"), QLatin1String(value)});
    args.addOption({QStringLiteral("smoke"), QStringLiteral("a hundredth of W, once: whether all arrives")});
    args.process(app);
    Options options;
    options.smoke = args.isSet(QStringLiteral("smoke"));
    const auto number = [&](const char* name) { return args.value(QLatin1String(name)).toUInt(); };
    options.amounts = {number("participants"), number("reports"), number("edits")};
    options.runs = static_cast<int>(number("runs"));
    options.growth.clear();
    for (const QString& n : args.value(QStringLiteral("growth")).split(u',')) options.growth.push_back(n.toUInt());
    if (options.smoke) {
        options.amounts = {100, 1000, 100};
        options.runs = 1;
        options.growth = {1000, 2000};
    }
    const QStringList only = args.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts);
    Ground ground(options);
    for (const Task& task : Tasks) {
        const bool first = &task == Tasks;
        if (!first && !only.isEmpty() && !only.contains(QLatin1String(task.name))) continue;
        std::fprintf(stderr, "bench: %s\n", task.name);
        task.run(ground);
    }
    if (options.smoke) std::printf("bench: everything arrived, all copies equal\n");
    else ground.table.print();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    try {
        if (words.value(1) == QLatin1String("pull")) return pullProcess(words.mid(2));
        if (words.value(1) == QLatin1String("fill")) return fillHub(words.value(2));
        if (words.value(1) == QLatin1String("floor-pull")) return floorPullProcess(words.mid(2));
        return measure(app);
    } catch (const std::exception& e) {
        std::fprintf(stderr, "bench: %s\n", e.what());
        return 1;
    }
}
