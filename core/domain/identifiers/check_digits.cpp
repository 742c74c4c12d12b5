// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/check_digits.h"

#include <array>
#include <span>

namespace sek::ident {

namespace {

int digitAt(QStringView s, qsizetype i)
{
    return s[i].unicode() - u'0';
}

int weightedSum(QStringView digits, std::span<const int> weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digitAt(digits, static_cast<qsizetype>(i));
    return sum;
}

} // namespace

int peselCheck(QStringView first10)
{
    static constexpr std::array weights{1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    return (10 - weightedSum(first10, weights) % 10) % 10;
}

int nipCheck(QStringView first9)
{
    static constexpr std::array weights{6, 5, 7, 2, 3, 4, 5, 6, 7};
    return weightedSum(first9, weights) % 11;
}

int regonCheck9(QStringView first8)
{
    static constexpr std::array weights{8, 9, 2, 3, 4, 5, 6, 7};
    return weightedSum(first8, weights) % 11 % 10;
}

int regonCheck14(QStringView first13)
{
    static constexpr std::array weights{2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
    return weightedSum(first13, weights) % 11 % 10;
}

int lvPersonalCheck(QStringView first10)
{
    static constexpr std::array weights{10, 5, 8, 4, 2, 1, 6, 3, 7, 9};
    return (1 + weightedSum(first10, weights)) % 11 % 10;
}

int lvRegistrationCheck(QStringView first10)
{
    static constexpr std::array weights{9, 1, 4, 8, 3, 10, 2, 5, 7, 6};
    const int r = 3 - weightedSum(first10, weights) % 11;
    return r < -1 ? r + 11 : r;
}

int luhnCheck(QStringView body)
{
    int sum = 0;
    bool twice = true;
    for (qsizetype i = body.size() - 1; i >= 0; --i) {
        const int d = digitAt(body, i) * (twice ? 2 : 1);
        sum += d > 9 ? d - 9 : d;
        twice = !twice;
    }
    return (10 - sum % 10) % 10;
}

int mod97(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        if (c <= u'9')
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest;
}

bool plBankNumberHolds(QStringView bank8)
{
    static constexpr std::array weights{3, 9, 7, 1, 3, 9, 7, 1};
    return weightedSum(bank8, weights) % 10 == 0;
}

} // namespace sek::ident
