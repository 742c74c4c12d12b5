// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/conflict_cases.h"

#include <QWidget>

namespace sek {

class DiffTable;
class OptionList;
class OrganisationEditor;
class TextLabel;

/// One question of a conflict: before, on the hub now, yours; and the outcomes with what each leads to.
class ConflictView : public QWidget
{
    Q_OBJECT
public:
    ConflictView(OrganisationEditor& editor, Problem problem, ConflictCase question, QWidget* parent = nullptr);

    const ConflictCase& question() const { return m_case; }
    bool mine() const;
    void setMine(bool mine);
    /// The outcome in the words of the button.
    QString outcome() const;
    QString asText() const;
    /// Where the other person can be written to; empty if not known.
    QString otherEmail() const;
    OptionList* options() const { return m_options; }

    static QString heading(const ConflictCase& question, const OrganisationState& state);

Q_SIGNALS:
    void choiceChanged();

private:
    void fillTable();
    void fillOptions();
    QString nameOf(const std::string& account) const;
    QString whoAndWhen() const;

    OrganisationEditor& m_editor;
    Problem m_problem;
    ConflictCase m_case;
    TextLabel* m_heading;
    DiffTable* m_table;
    OptionList* m_options;
    QString m_keep;
    QString m_use;
};

} // namespace sek
