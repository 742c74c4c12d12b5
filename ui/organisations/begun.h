// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/record/schema.h"

#include <QObject>

#include <string>

class QDialog;
class QVBoxLayout;

namespace sek {

class MessageBar;
class OrganisationEditor;

/// Keeps what stands in a dialog beside the organisation's draft. The program closes dialogs too (a lock, a lost right): who
/// opens the same one again finds there what was typed, and can begin anew. Saved or cancelled by the person it is gone.
class Begun : public QObject
{
    Q_OBJECT
public:
    /// `key`: the act and what it is about. The dialog is the parent; what is said goes to the top of `place`.
    Begun(OrganisationEditor& editor, std::string key, QDialog* dialog, QVBoxLayout* place);

    /// What was typed, as keep() got it; an empty object when there is nothing. Says it to the person.
    Json take();
    /// What a form of the schema keeps: what the person has changed in it, and nothing of what stood there before. Empty where that is
    /// nothing.
    static Json changes(const Schema& schema, const Json& before, const Json& typed);
    /// The body with what take() found laid over it: only what the person had changed, for somebody else may have changed the rest since.
    static Json over(const Schema& schema, Json body, const Json& found);
    /// A member of what is kept, true: a colleague had typed it (organisations §5 E).
    static constexpr const char* FromFile = "from_file";
    /// With each change; an empty object when all is as it was at first.
    void keep(const Json& typed);

Q_SIGNALS:
    /// The person wants the dialog as it is at first.
    void anewWanted();

private:
    OrganisationEditor& m_editor;
    std::string m_key;
    MessageBar* m_bar;
};

} // namespace sek
