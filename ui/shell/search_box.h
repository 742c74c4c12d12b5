// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"

#include <QLineEdit>

class QCompleter;
class QLabel;
class QStandardItemModel;

namespace sek {

/// Search over everything on this computer: organisations, people and documents, and the pages and fields of the one that
/// is open; without regard to case and diacritics. Results appear while typing, grouped by kind; Down goes into the
/// list, Enter opens, Esc empties.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Null while the profile is locked: then nothing is found.
    void setWorkspace(const Workspace* workspace);

    /// A page or a field of the organisation that is open, in the window's language.
    struct Place
    {
        QString area;
        std::string path; ///< of the field; empty for the page itself
        QString text;
        QString second;   ///< the page of a field
    };
    void setPlaces(std::vector<Place> places);

    /// The lines of the list as they are read, headings with a colon; for tests and screen readers.
    QStringList lines() const;

Q_SIGNALS:
    void opened(const sek::OrgId& org, const QString& area, const sek::RecordId& record);
    void placeOpened(const QString& area, const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void look(const QString& words);
    void show(const QString& words, std::vector<SearchHit> hits);
    void heading(const QString& text);
    void choose(const QModelIndex& index);
    QModelIndex firstHit() const;

    void placeKeyHint();

    struct FoldedPlace
    {
        Place place;
        QString folded;
    };
    const Workspace* m_workspace = nullptr;
    std::vector<FoldedPlace> m_places;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    int m_asked = 0; ///< late answers are dropped
    bool m_openFirst = false; ///< Enter was pressed before the answer
    QLabel* m_keyHint; ///< which key leads here, while nothing is typed
};

} // namespace sek
