// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

void savePicture(QWidget* window, const QString& name)
{
    QDir dir(QStringLiteral(SEK_BINARY_DIR));
    dir.mkpath(QStringLiteral("pictures"));
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents(); // layouts settle after what they show has changed
    window->grab().save(dir.filePath(QStringLiteral("pictures/%1.png").arg(name)));
}
