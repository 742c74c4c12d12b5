// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace sek {

// A code is a secret for ten minutes and passes through ordinary strings on its way out. Who holds one overwrites it when
// it has done its part; copies that libraries make inside are beyond reach.

void wipe(std::string& text);
/// Bytes that somebody else shares are only let go: overwriting would make one more copy.
void wipe(QByteArray& bytes);
void wipe(QString& text);
/// Overwrites all texts in it; an empty object afterwards.
void wipe(Json& value);

/// Overwrites something at the end of its scope, whichever way that is left.
template <class T> class Wiped
{
public:
    explicit Wiped(T& value) : m_value(value) {}
    ~Wiped() { wipe(m_value); }
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;

private:
    T& m_value;
};

} // namespace sek
