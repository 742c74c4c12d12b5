// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sek {

/// What the marks in the cells mean, in one line under the table.
class MonthLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MonthLegend(QWidget* parent = nullptr);
    void setRule(const QString& rule);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QStringList m_words;
    QString m_rule;
};

} // namespace sek
