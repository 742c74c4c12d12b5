// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace sek {

/// One act of the program: its words are given as a source for tr() at the caller and set again on LanguageChange.
struct ActionSpec
{
    QString id;    ///< becomes the object name, "…Action"
    QString group; ///< heading in Help ▸ Keyboard shortcuts
    QString text;
    QList<QKeySequence> shortcuts; ///< the first one is shown
    QString icon;
};

/// All acts with their keys in one place: menus, buttons and Help ▸ Keyboard shortcuts take them from here.
class ActionCollection : public QObject
{
    Q_OBJECT
public:
    explicit ActionCollection(QObject* parent = nullptr);

    /// Adds an act; the id must be new. The action belongs to the collection.
    QAction* add(const ActionSpec& spec);
    /// nullptr if there is none.
    QAction* action(const QString& id) const { return m_actions.value(id); }
    QList<QAction*> actions() const { return m_order; }

    struct HelpRow
    {
        QString group;
        QString text;     ///< without mnemonic marks
        QString shortcut; ///< as the system writes it
    };
    /// What Help lists: every act with a key, in the order added.
    QList<HelpRow> shortcuts() const;

    /// Pairs of ids that share a key: a bug, checked by a test.
    QList<std::pair<QString, QString>> conflicts() const;

private:
    QHash<QString, QAction*> m_actions;
    QList<QAction*> m_order;
};

} // namespace sek
