// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/clipguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

namespace sek {

namespace {

const QString KdeMark = QStringLiteral("x-kde-passwordManagerHint");
const QString WindowsMark = QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"");

class NoCopy : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
            auto* key = static_cast<QKeyEvent*>(event);
            if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut)) {
                event->accept();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

ClipGuard::ClipGuard(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(KeepMs);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipGuard::changed);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        QClipboard* clipboard = QGuiApplication::clipboard();
        if (clipboard->ownsClipboard() && clipboard->text() == m_copied) clipboard->clear();
        m_copied.clear();
    });
}

bool ClipGuard::isMarked()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    return mime && mime->hasFormat(KdeMark);
}

void ClipGuard::changed()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!clipboard->ownsClipboard()) return; // what other programs copy is not looked at, nor are they waited for
    const QString text = clipboard->text();
    if (text.isEmpty()) return;
    if (!isMarked()) { // comes back here with the mark
        auto* mime = new QMimeData;
        mime->setText(text);
        mime->setData(KdeMark, QByteArrayLiteral("secret"));
        mime->setData(WindowsMark, QByteArray(4, '\0'));
        return clipboard->setMimeData(mime);
    }
    m_copied = text;
    m_timer.start();
}

void forbidCopying(QLineEdit* edit)
{
    edit->installEventFilter(new NoCopy(edit));
    edit->setContextMenuPolicy(Qt::NoContextMenu);
    edit->setDragEnabled(false);
}

} // namespace sek
