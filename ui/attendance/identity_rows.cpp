// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/identity_rows.h"

#include "core/base/text.h"

#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/form/formgrid.h"

#include <QLineEdit>

namespace sek {

IdentityRows::IdentityRows(OrganisationEditor& editor, FormGrid& form, QObject* parent)
    : QObject(parent), m_editor(editor), m_kind(new ComboBox), m_number(new QLineEdit)
{
    m_kind->setObjectName(QStringLiteral("identityKindCombo"));
    m_kind->addItem(tr("Recognised by itself"), QString());
    const std::string country = text(editor.view()->state.organisation, "country");
    constexpr std::pair<const char*, const char*> Kinds[] = {{"SE", "se_personnummer"}, {"SE", "se_samordningsnummer"}, {"SE", "se_placeholder"},
                                                             {"LV", "lv_personas_kods"}, {"PL", "pl_pesel"}, {"", "foreign"}};
    for (const bool own : {true, false}) // the country's own first
        for (const auto& [home, kind] : Kinds)
            if ((country == home) == own) m_kind->addItem(texts::choice("identity_kind", kind), QString::fromLatin1(kind));
    m_kind->addItem(tr("The person has none"), QStringLiteral("none"));
    m_kindRow = new FieldRow(QStringLiteral("identityKind"), tr("Kind of identity number"), m_kind, FieldWidth::Long);
    m_row = new FieldRow(QStringLiteral("identityNumber"), tr("Identity number"), m_number, FieldWidth::Long);
    m_row->setHint(tr("Empty only for people without one."));
    form.addRow(m_kindRow);
    form.addRow(m_row);
    for (FieldRow* row : {m_kindRow, m_row}) connect(row, &FieldRow::edited, this, &IdentityRows::edited);
    connect(m_row, &FieldRow::validationDue, this, [this] {
        if (check(false) && !m_number->text().trimmed().isEmpty()) Q_EMIT entered();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const bool none = m_kind->currentData().toString() == QLatin1String("none");
        if (none) m_number->clear();
        m_number->setReadOnly(none);
        if (check(false) && !m_number->text().trimmed().isEmpty()) Q_EMIT entered();
    });
}

// A field that has the focus is left when the dialog goes, and wants to be judged once more: too late for that.
IdentityRows::~IdentityRows()
{
    m_row->disconnect(this);
    m_kindRow->disconnect(this);
    m_kind->disconnect(this);
}

Json IdentityRows::typed() const
{
    const std::string number = tidy(m_number->text()).toStdString(), kind = m_kind->currentData().toString().toStdString();
    Json out = Json::object();
    if (number.empty() && kind.empty()) out["kind"] = "none";
    else if (!kind.empty()) out["kind"] = kind;
    if (!number.empty()) out["number"] = number;
    return out;
}

void IdentityRows::setTyped(const Json& typed)
{
    const std::string number = text(typed, "number"), kind = text(typed, "kind");
    // Neither a number nor a kind is what nobody has chosen yet.
    const int found = number.empty() && kind == "none" ? 0 : m_kind->findData(QString::fromStdString(kind));
    m_kind->setCurrentIndex(std::max(0, found));
    m_number->setText(QString::fromStdString(number));
}

std::optional<attendance::Identity> IdentityRows::read() const
{
    const Json j = typed();
    const auto found = attendance::readIdentity(text(j, "kind"), text(j, "number"), text(m_editor.view()->state.organisation, "country"), m_editor.view()->today);
    return found ? std::optional(*found) : std::nullopt;
}

bool IdentityRows::check(bool all)
{
    m_row->setError({});
    m_row->setWarning({});
    const Json j = typed();
    if (text(j, "number").empty() && !all) return true;
    const auto found = attendance::readIdentity(text(j, "kind"), text(j, "number"), text(m_editor.view()->state.organisation, "country"), m_editor.view()->today);
    if (!found) {
        m_row->setError(texts::issue(found.error()));
        return false;
    }
    if (found->askCentury) m_row->setWarning(tr("Is the century right? Type all twelve digits to be sure."));
    return true;
}

void IdentityRows::focus()
{
    m_row->focusEditor();
}

} // namespace sek
