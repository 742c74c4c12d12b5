// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include <algorithm>
#include <cstdio>

namespace sek::bench {

namespace {

std::string number(double v)
{
    char out[32];
    std::snprintf(out, sizeof out, v >= 1000 ? "%.0f" : v >= 10 ? "%.1f" : v >= 0.1 ? "%.2f" : "%.4f", v);
    return out;
}

std::string mark(const Line& line, double value)
{
    return value == 0 ? "-" : (line.moreIsBetter ? ">= " : "<= ") + number(value);
}

const char* verdict(const Line& line)
{
    if (line.firstMark == 0 && line.aim == 0) return "";
    if (line.aim != 0 && line.reaches(line.aim)) return "aim";
    return line.reaches(line.firstMark) ? "first mark" : "MISSED";
}

} // namespace

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(last * share)];
}

void Table::add(Line line)
{
    std::fprintf(stderr, "bench:   %s %s: floor %s, product %s %s\n", line.task.c_str(), line.what.c_str(),
                 number(line.floor).c_str(), number(line.product).c_str(), line.unit.c_str());
    m_lines.push_back(std::move(line));
}

void Table::print() const
{
    std::printf("\n%-7s %-44s %-5s %10s %10s %8s %10s %8s  %s\n", "task", "what", "unit", "floor", "product", "ratio",
                "first mark", "aim", "reached");
    for (const Line& l : m_lines)
        std::printf("%-7s %-44s %-5s %10s %10s %8s %10s %8s  %s%s%s\n", l.task.c_str(), l.what.c_str(), l.unit.c_str(),
                    l.floor == 0 ? "-" : number(l.floor).c_str(), number(l.product).c_str(),
                    l.floor == 0 ? "-" : number(l.ratio()).c_str(), mark(l, l.firstMark).c_str(), mark(l, l.aim).c_str(),
                    verdict(l), l.note.empty() ? "" : "  ", l.note.c_str());
    for (const std::string& left : m_left) std::printf("not measured: %s\n", left.c_str());
    std::fflush(stdout);
}

} // namespace sek::bench
