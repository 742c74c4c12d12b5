// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/project_office.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace sek::test {

/// The sample's project with what its certificates and evidence are looked at with, as Björn gets them.
struct CertifiedOffice : ProjectOffice
{
    Json certificate(int n, int revision = 1) const;
    /// The certificate's file as it stands, once the hub has made it. `of`: `preliminary`, `final`, `superseded`. Empty when it
    /// does not come or is not the one that the record names.
    QByteArray pdf(int n, const std::string& of, int revision = 1) const;
    /// The evidence package of that person's month; `revision` 0: the newest.
    QByteArray package(int n, int revision = 0) const;
    Json statistics(const std::string& month, const std::string& format) const;
    /// Saved under that name; gives its path, empty when it could not be.
    QString kept(const QByteArray& bytes, const char* name) const;
    /// The hub's seal keys as the checker wants them.
    QStringList trust() const;

    QTemporaryDir files;
};

} // namespace sek::test
