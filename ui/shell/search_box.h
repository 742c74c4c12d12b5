// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace sek {

/// Search over everything on this computer: organisations and people by name, number or address, without regard to case
/// and diacritics. Results appear while typing; Down goes into the list, Enter opens, Esc empties.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Null while the profile is locked: then nothing is found.
    void setWorkspace(const Workspace* workspace) { m_workspace = workspace; }

    struct Hit
    {
        OrgId org;
        QString area;  ///< where it opens: `details`, `users` …
        QString text;
        QString second;
        QString icon;
    };
    /// At most 50, organisations first, in the language's order.
    std::vector<Hit> find(const QString& words) const;

Q_SIGNALS:
    void opened(const sek::OrgId& org, const QString& area);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void look(const QString& words);

    const Workspace* m_workspace = nullptr;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
};

} // namespace sek
