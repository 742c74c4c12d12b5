// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/change.h"
#include "core/record/schema.h"
#include "ui/widgets/form/formgrid.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace sek {

/// A form made from a kind's schema table: which fields stand where is said with addField, everything else (editor,
/// label, limits, words of choices, validation) comes from the table.
class SchemaForm : public FormGrid
{
    Q_OBJECT
public:
    explicit SchemaForm(const Schema& schema, QWidget* parent = nullptr);
    /// A field that still has the focus says so while it goes; by then nobody here listens any more.
    ~SchemaForm() override;

    /// Adds the field's row. `label` replaces the table's label where the place makes another word better.
    FieldRow* addField(const std::string& path, FieldWidth width = FieldWidth::Long, const QString& label = {});
    /// A field that is shown and cannot be changed here, with the reason.
    FieldRow* addFixed(const std::string& path, const QString& why);

    /// Shows the body. `before` is the state in force: what differs from it is marked as changed, with the old value.
    /// A field that says the same already keeps what is typed, to the letter.
    void load(const Json& body, const Json& before);
    /// What is wrong, by path. Rows nobody has been in yet keep quiet about required fields unless `all`.
    void showIssues(const std::vector<Issue>& issues, bool all = false);
    /// All fields but those at the paths of `but`.
    void setReadOnly(bool readOnly, const std::vector<std::string>& but = {});
    /// What was changed cannot be taken back here either.
    void setFrozen(bool frozen);
    /// The words of the table again, after a change of language.
    virtual void retranslate();

    const Schema& schema() const { return m_schema; }
    static QString idOf(const std::string& path);
    std::string pathOf(const QString& id) const;

Q_SIGNALS:
    /// A person changed the field; null when it is empty now.
    void valueEdited(const QString& path, const sek::Json& value);
    /// A row wants to be judged (it was left).
    void validationWanted();
    void undoWanted(const QString& path);
    void remedyWanted(const QString& path);

private:
    struct Bound
    {
        const Field* field = nullptr;
        FieldRow* row = nullptr;
        bool fixed = false;
        bool ownLabel = false;
        std::function<Json()> read;
        std::function<void(const Json&)> write;
    };
    Bound makeEditor(const Field& field, FieldWidth width, const QString& label);
    void connectRow(Bound& bound);
    void fillChoices(const Field& field, class ComboBox* combo);

    const Schema& m_schema;
    QHash<QString, Bound> m_bound;
    QSet<QString> m_visited;
    Json m_body;
    Json m_before;
    bool m_loading = false;
};

} // namespace sek

Q_DECLARE_METATYPE(sek::Json)
