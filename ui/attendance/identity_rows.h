// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/attendance/identity.h"

#include <QObject>

#include <optional>

class QLineEdit;

namespace sek {

class ComboBox;
class FieldRow;
class FormGrid;
class OrganisationEditor;

/// The kind of an identity number and the number, judged as it is left (attendance §2.1). The kind is recognised by itself unless
/// one is chosen: a foreign number has no form of its own.
class IdentityRows : public QObject
{
    Q_OBJECT
public:
    IdentityRows(OrganisationEditor& editor, FormGrid& form, QObject* parent);
    ~IdentityRows() override;

    /// What stands there; an empty number is the kind `none`.
    std::optional<attendance::Identity> read() const;
    /// As commands take it.
    Json typed() const;
    /// Puts it back, as typed() gave it.
    void setTyped(const Json& typed);
    /// Says beside the field what is wrong. `all`: an empty field is judged too.
    bool check(bool all);
    FieldRow* row() const { return m_row; }
    void focus();

Q_SIGNALS:
    /// The person changed one of the two.
    void edited();
    /// Left with something that can be one.
    void entered();

private:
    OrganisationEditor& m_editor;
    ComboBox* m_kind;
    FieldRow* m_kindRow;
    QLineEdit* m_number;
    FieldRow* m_row;
};

} // namespace sek
