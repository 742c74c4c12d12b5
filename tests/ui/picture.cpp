// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTextDocument>

namespace {

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull()) return false;
    // A word without a place to break, a mail address, leaves its column.
    if (label.wordWrap() && !Qt::mightBeRichText(label.text())) {
        static const QRegularExpression breaks(QStringLiteral("[\\s/-]+"));
        for (const QString& word : label.text().split(breaks, Qt::SkipEmptyParts))
            if (label.fontMetrics().horizontalAdvance(word) > label.contentsRect().width() + 1) return true;
    }
    const int needed = label.hasHeightForWidth() ? label.heightForWidth(label.width()) : -1;
    if (needed >= 0) return label.height() + 1 < needed;
    return label.width() + 1 < label.minimumSizeHint().width() || label.height() + 1 < label.minimumSizeHint().height();
}

bool isCut(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.currentText = box.currentText();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    // A box measures its own hint by what the letters cover, a little less.
    return !box.isEditable() && box.fontMetrics().horizontalAdvance(box.currentText()) > field.width() + box.fontMetrics().averageCharWidth() / 2;
}

QStringList cutWords(const QWidget& in)
{
    QStringList out;
    for (const auto* b : in.findChildren<QAbstractButton*>())
        if (b->isVisible() && !b->text().isEmpty() && b->width() + 1 < b->minimumSizeHint().width()) out << b->objectName() + u' ' + b->text();
    for (const auto* l : in.findChildren<QLabel*>())
        if (l->isVisible() && isCut(*l)) out << l->objectName() + u' ' + l->text();
    for (const auto* c : in.findChildren<QComboBox*>())
        if (c->isVisible() && isCut(*c)) out << QStringLiteral("%1 %2 (%3)").arg(c->objectName(), c->currentText()).arg(c->width());
    return out;
}

} // namespace

QString testLanguage()
{
    return qEnvironmentVariable("SEK_PICTURES_IN", QStringLiteral("en"));
}

void savePicture(QWidget* window, const QString& name)
{
    QDir dir(QStringLiteral(SEK_BINARY_DIR));
    const QString language = testLanguage();
    const QString folder = language == u"en" ? QStringLiteral("pictures") : QStringLiteral("pictures-") + language;
    dir.mkpath(folder);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents(); // layouts settle after what they show has changed
    (void)QTest::qWaitFor([&] { return cutWords(*window).isEmpty(); }, 1000); // where one makes another grow, after some rounds more
    window->grab().save(dir.filePath(folder + u'/' + name + QStringLiteral(".png")));
    if (const QStringList cut = cutWords(*window); !cut.isEmpty())
        QTest::qFail(qPrintable(QStringLiteral("cut off in %1: %2").arg(name, cut.join(QStringLiteral(" | ")))), __FILE__, __LINE__);
}
