// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/other_profiles.h"

#include "app/desktop/single_instance.h"
#include "core/keys/key_vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

#include <memory>

namespace sek {

namespace {

constexpr int Most = 9, KnockEveryMs = 300, Knocks = 100;

bool isSetUp(const QString& folder)
{
    return QFileInfo::exists(folder + u'/' + QLatin1String(KeyVault::FileName));
}

} // namespace

OtherProfiles::OtherProfiles(const QString& ours, QObject* parent) : QObject(parent), m_ours(QDir(ours).absolutePath())
{
    static const QRegularExpression number(QStringLiteral("-[2-9]$"));
    m_first = m_ours;
    m_first.remove(number);
}

QString OtherProfiles::folder(int number) const
{
    return number == 1 ? m_first : m_first + QStringLiteral("-%1").arg(number);
}

std::vector<MainWindow::OtherProfile> OtherProfiles::list() const
{
    std::vector<MainWindow::OtherProfile> out;
    for (int n = 1; n <= Most; ++n)
        if (const QString there = folder(n); there != m_ours && isSetUp(there))
            out.push_back({n, [self = const_cast<OtherProfiles*>(this), there] { self->open(there, {}); }});
    return out;
}

void OtherProfiles::openNew(const QString& invitation)
{
    for (int n = 1; n <= Most; ++n)
        if (const QString there = folder(n); there != m_ours && !isSetUp(there)) return open(there, invitation);
}

void OtherProfiles::open(const QString& folder, const QString& invitation)
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--profile"), folder}) || invitation.isEmpty()) return;
    auto* knock = new QTimer(this);
    auto left = std::make_shared<int>(Knocks);
    connect(knock, &QTimer::timeout, this, [knock, left, folder, invitation] {
        if (--*left <= 0 || SingleInstance(folder).wakeOther(invitation)) knock->deleteLater();
    });
    knock->start(KnockEveryMs);
}

} // namespace sek
