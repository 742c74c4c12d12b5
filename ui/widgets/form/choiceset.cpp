// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form/choiceset.h"

#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

ChoiceSet::ChoiceSet(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    const auto space = [this] { m_column->setSpacing(Theme::get().space(4)); };
    space();
    connect(&Theme::get(), &Theme::changed, this, space);
}

void ChoiceSet::setChoices(const QList<QPair<QString, QString>>& choices)
{
    const bool same = std::ranges::equal(choices, m_boxes, {}, [](const auto& c) { return c.first; }, [](const auto& b) { return b.first; });
    if (!same) {
        const QStringList before = chosen();
        for (const auto& [id, box] : std::as_const(m_boxes)) delete box;
        m_boxes.clear();
        for (const auto& [id, words] : choices) {
            auto* box = new QCheckBox(this);
            box->setObjectName(id + QStringLiteral("Check"));
            m_column->addWidget(box);
            m_boxes.append({id, box});
        }
        setChosen(before);
        setFocusProxy(m_boxes.isEmpty() ? nullptr : m_boxes.first().second);
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        m_boxes[i].second->setText(choices[i].second);
        m_boxes[i].second->setAccessibleName(choices[i].second); // not the row's
    }
}

QStringList ChoiceSet::chosen() const
{
    QStringList out;
    for (const auto& [id, box] : m_boxes)
        if (box->isChecked()) out.append(id);
    return out + m_others;
}

void ChoiceSet::setChosen(const QStringList& ids)
{
    m_others = ids;
    for (const auto& [id, box] : std::as_const(m_boxes)) {
        box->setChecked(ids.contains(id));
        m_others.removeAll(id);
    }
}

} // namespace sek
