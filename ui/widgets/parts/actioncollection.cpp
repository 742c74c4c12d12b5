// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/actioncollection.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/theme/iconprovider.h"

#include <QAction>

namespace sek {
namespace {
constexpr const char* groupProperty = "helpGroup";
}

ActionCollection::ActionCollection(QObject* parent) : QObject(parent) {}

QAction* ActionCollection::add(const ActionSpec& spec)
{
    Q_ASSERT_X(!m_actions.contains(spec.id), "ActionCollection", "two acts with one id");
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id + QStringLiteral("Action"));
    action->setShortcuts(spec.shortcuts);
    action->setProperty(groupProperty, spec.group);
    action->setProperty(iconNameProperty, spec.icon);
    if (!spec.icon.isEmpty()) action->setIcon(IconProvider::icon(spec.icon));
    m_actions.insert(spec.id, action);
    m_order.append(action);
    return action;
}

QList<ActionCollection::HelpRow> ActionCollection::shortcuts() const
{
    QList<HelpRow> rows;
    for (const QAction* a : m_order) {
        QStringList keys;
        for (const QKeySequence& k : a->shortcuts())
            keys.append(k.toString(QKeySequence::NativeText));
        if (keys.isEmpty()) continue;
        rows.append(
            {a->property(groupProperty).toString(), withoutMnemonic(a->text()), keys.join(QStringLiteral(", "))});
    }
    return rows;
}

QList<std::pair<QString, QString>> ActionCollection::conflicts() const
{
    QList<std::pair<QString, QString>> pairs;
    QHash<QKeySequence, QString> owners;
    for (const QAction* a : m_order) {
        for (const QKeySequence& key : a->shortcuts()) {
            const QString id = m_actions.key(const_cast<QAction*>(a));
            if (owners.contains(key))
                pairs.append({owners.value(key), id});
            else
                owners.insert(key, id);
        }
    }
    return pairs;
}

} // namespace sek
