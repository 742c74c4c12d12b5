// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace sek::bench {

/// The middle value; of an even number the lower middle one.
double median(std::vector<double> values);
/// The value that the given share of all lies below.
double quantile(std::vector<double> values, double share);

/// One line of the result: what the parts can do, what the product does, and how far apart that may be.
struct Line
{
    std::string task;
    std::string what;
    std::string unit;
    double floor = 0;
    double product = 0;
    double firstMark = 0; ///< of the ratio; 0: only told
    double aim = 0;
    bool moreIsBetter = false; ///< a rate: the product should reach that share of the floor
    std::string note;

    double ratio() const { return floor > 0 ? product / floor : 0; }
    bool reaches(double mark) const { return mark == 0 || (moreIsBetter ? ratio() >= mark : ratio() <= mark); }
};

/// The one table.
class Table
{
public:
    /// Says it at once too, on the error output: a long run shows how far it is.
    void add(Line line);
    /// A task that was not measured, and why.
    void leaveOut(const std::string& task, const std::string& why) { m_left.push_back(task + ": " + why); }
    void print() const;

private:
    std::vector<Line> m_lines;
    std::vector<std::string> m_left;
};

} // namespace sek::bench
