// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sek::test {

/// What a program run by the test said on both its channels; -1 when it could not be run or did not end.
struct Ran
{
    int code = -1;
    QString out;
};
Ran run(const QString& program, const QStringList& arguments);

/// The checker that we hand out, with its answer as JSON.
Ran verify(const QString& file, const QStringList& more);
/// The same in words for people.
Ran verifyInWords(const QString& file, const QStringList& more);

/// Whether Debian's `jose` finds the compact JWS good by the key and reads the payload in it that we do. `folder`: for its files.
bool joseAgrees(const QByteArray& jws, const QByteArray& jwk, const QString& folder);

} // namespace sek::test
