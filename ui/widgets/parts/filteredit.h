// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace sek {

/// The filter over a list: reports 150 ms after the last key, at once on Enter; Esc empties it, Down leaves for the
/// list.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(const QString& icon = QStringLiteral("filter"), QWidget* parent = nullptr);

    /// Milliseconds between the last key and filterChanged().
    void setPause(int milliseconds);
    /// Where Down goes.
    void setList(QWidget* list) { m_list = list; }

Q_SIGNALS:
    /// As typed; compare with sek::foldedContains().
    void filterChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void report();
    QTimer* m_timer;
    QWidget* m_list = nullptr;
    QString m_reported;
    QString m_ownWords; ///< the placeholder when no page gave another
};

} // namespace sek
