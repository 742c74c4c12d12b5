// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/verify.h"
#include "ui/widgets/theme/roles.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace sek {

/// A verdict about a file as people read it: what it comes to, what holds, what does not, what nobody can tell from a file.
struct VerdictWords
{
    struct Part
    {
        QString title;
        QStringList lines;
    };
    QString icon;
    ColorRole role = ColorRole::Text;
    QString outcome;
    QString leads;
    QList<Part> parts;

    QString asText() const;
};

/// Times in that zone. What the file itself says is shown with everything that cannot be seen written out.
VerdictWords wordsOf(const Verdict& verdict, const std::string& timeZone, QDate today);

/// What a person has typed of a fingerprint, as the check compares it; empty when it cannot be one.
std::string fingerprintIn(const QString& typed);

} // namespace sek
