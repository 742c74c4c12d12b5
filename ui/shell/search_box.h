// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QLabel;
class QStandardItemModel;

namespace sek {

/// Search over everything on this computer: organisations, people, participants, projects, activities, accreditations and
/// documents, and the pages and fields of the organisation that is open; without regard to case and diacritics. Results
/// appear while typing, grouped by kind; Down goes into the list, Enter opens, Esc empties.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Null while the profile is locked: then nothing is found.
    void setWorkspace(const Workspace* workspace);

    /// Of an organisation that would not open now only its name is found.
    void setMayOpen(std::function<bool(const OrgId&)> mayOpen);

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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void look(const QString& words);
    void show(const QString& words, std::vector<SearchHit> hits);
    void heading(const QString& text);
    QString groupName(SearchHit::Group group) const;
    void choose(const QModelIndex& index);
    void openList();
    QModelIndex firstHit() const;
    /// The chosen row of the list, one that can be opened; else invalid.
    QModelIndex chosenHit() const;
    /// To the next row that can be opened, over headings.
    void step(int by);

    void placeKeyHint();

    struct FoldedPlace
    {
        Place place;
        QString folded;
    };
    const Workspace* m_workspace = nullptr;
    std::function<bool(const OrgId&)> m_mayOpen;
    std::vector<FoldedPlace> m_places;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    int m_asked = 0; ///< late answers are dropped
    bool m_openFirst = false; ///< Enter was pressed before the answer
    QLabel* m_keyHint; ///< which key leads here, while nothing is typed
};

} // namespace sek
