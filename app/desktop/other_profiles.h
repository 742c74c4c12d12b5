// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QObject>
#include <QString>

namespace sek {

/// The profiles of one user of this computer lie beside each other: `profile`, `profile-2` … One profile belongs to one hub,
/// and each runs as a program of its own.
class OtherProfiles : public QObject
{
    Q_OBJECT
public:
    explicit OtherProfiles(const QString& ours, QObject* parent = nullptr);

    /// Those that are set up, without ours.
    std::vector<MainWindow::OtherProfile> list() const;
    /// Opens the next free one; the invitation reaches it when it runs, and never by its command line.
    void openNew(const QString& invitation);

private:
    QString folder(int number) const;
    void open(const QString& folder, const QString& invitation);

    QString m_first;
    QString m_ours;
};

} // namespace sek
