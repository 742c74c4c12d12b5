// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QTimer;

namespace sek {

class Button;
class TextLabel;

/// Work that takes time: nothing for the first 400 ms, then a quiet line in place; with a number and *Cancel* as soon
/// as the caller reports them.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void start(const QString& text, bool cancellable = true);
    /// "Reading 250 of 400 rows" with 250 and 400.
    void report(const QString& text, qint64 done, qint64 total);
    void finish();
    /// Milliseconds before anything shows.
    void setDelay(int milliseconds);

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QProgressBar* m_bar;
    TextLabel* m_text;
    Button* m_cancel;
    QTimer* m_delay;
};

} // namespace sek
