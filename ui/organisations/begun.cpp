// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/begun.h"

#include "core/record/change.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/widgets/parts/messagebar.h"

#include <QDialog>
#include <QVBoxLayout>

namespace sek {

Begun::Begun(OrganisationEditor& editor, std::string key, QDialog* dialog, QVBoxLayout* place)
    : QObject(dialog), m_editor(editor), m_key(std::move(key)), m_bar(new MessageBar)
{
    m_bar->setObjectName(QStringLiteral("begunMessageBar"));
    place->insertWidget(0, m_bar);
    connect(dialog, &QDialog::finished, this, [this] { m_editor.keepBegun(m_key, Json::object()); });
    connect(m_bar, &MessageBar::firstTriggered, this, [this] {
        m_bar->clear();
        m_editor.keepBegun(m_key, Json::object());
        Q_EMIT anewWanted();
    });
}

Json Begun::take()
{
    Json found = m_editor.begun(m_key);
    if (found.empty()) return found;
    m_bar->setFirstButton(tr("Begin anew"));
    m_bar->say(Tone::Info, boolean(found, FromFile) ? tr("This comes from the file: somebody had typed it and could not send it.")
                                                    : tr("You had typed this before the program was locked or closed."));
    return found;
}

Json Begun::changes(const Schema& schema, const Json& before, const Json& typed)
{
    Json list = Json::array();
    for (const UnitChange& c : difference(schema, before, normalisedBody(schema, typed))) list.push_back({{"unit", c.unit}, {"to", c.to}});
    if (list.empty()) return Json::object();
    return {{"changes", std::move(list)}};
}

Json Begun::over(const Schema& schema, Json body, const Json& found)
{
    for (const Json& c : at(found, "changes")) body = withUnit(schema, text(c, "unit"), body, at(c, "to"));
    const Json &typed = at(found, "typed"), &before = at(found, "before"); // as older programs kept it
    if (!typed.is_object() || !before.is_object()) return body;
    for (const UnitChange& c : difference(schema, before, normalisedBody(schema, typed))) body = withUnit(schema, c.unit, body, c.to);
    return body;
}

void Begun::keep(const Json& typed)
{
    m_editor.keepBegun(m_key, typed);
}

} // namespace sek
