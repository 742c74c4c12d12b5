// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace sek {

/// Several of a few: one check box each. What is set and not offered (a newer program's) is kept.
class ChoiceSet : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceSet(QWidget* parent = nullptr);

    /// Id and words; what is ticked stays.
    void setChoices(const QList<QPair<QString, QString>>& choices);
    /// In the order in which they are offered, then what is not offered.
    QStringList chosen() const;
    void setChosen(const QStringList& ids);

private:
    QVBoxLayout* m_column;
    QList<QPair<QString, QCheckBox*>> m_boxes;
    QStringList m_others;
};

} // namespace sek
