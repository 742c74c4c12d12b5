// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/details_page.h"

#include "core/base/instant.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "ui/forms/schema_form.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/person_form.h"
#include "ui/organisations/status_look.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/sectionhead.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

namespace sek {

namespace {

/// What can be changed of an invalidated organisation: a new status, with its reason.
const std::vector<std::string> StatusPaths = {"certification_status", "certification_status_as_of", "certification_reason"};

/// Merge units the agency has looked at: names, numbers, the address.
constexpr std::array Certified{"legal_name", "business_name", "registration", "vat", "pic", "legal_address"};

} // namespace

DetailsPage::DetailsPage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("details"), parent), m_history(new QAction(this))
{
    m_history->setObjectName(QStringLiteral("historyAction"));
    m_history->setProperty(iconNameProperty, QStringLiteral("clock"));
    header()->addAct(m_history, ButtonKind::Flat);
    connect(m_history, &QAction::triggered, this, &DetailsPage::historyWanted);
    retranslate();
    refresh();
}

// A field that has the focus is left when the page goes, and wants to be judged once more: too late for that.
DetailsPage::~DetailsPage()
{
    if (m_form) m_form->disconnect(this);
}

QString DetailsPage::title() const
{
    return tr("Organisation data");
}

void DetailsPage::build()
{
    const Json& body = editor().draft().base().organisation;
    const QString country = qtext(body, "country");
    const QString key = country + u'|' + QString::number(isEmpty(at(body, "oid"))) + QString::number(isEmpty(at(body, "pic")));
    if (m_form && key == m_builtFor) return;
    m_builtFor = key;
    delete m_form;
    m_form = new SchemaForm(organisationSchema());
    const auto addShared = [this](const char* name) {
        auto* bar = new MessageBar;
        bar->setObjectName(QLatin1String(name));
        bar->hide();
        m_form->addWide(bar);
        return bar;
    };
    m_form->setObjectName(QStringLiteral("detailsForm"));

    m_form->addSection(tr("Identification"));
    if (isEmpty(at(body, "oid"))) m_form->addField("oid", FieldWidth::Short);
    else m_form->addFixed("oid", tr("Given at registration, it cannot be changed."));
    if (isEmpty(at(body, "pic"))) m_form->addField("pic", FieldWidth::Short);
    else m_form->addFixed("pic", tr("Only the national agency can change it."));
    m_form->addField("legal_name");
    m_form->addField("business_name");
    m_form->addField("legal_status");
    m_form->addField("organisation_type");
    m_form->addField("public_body", FieldWidth::Free);
    m_form->addField("non_profit", FieldWidth::Free);

    m_form->addSection(tr("Registration"));
    m_form->addField("registration_number", FieldWidth::Short,
                     country == QLatin1String("PL")   ? tr("Number in KRS")
                     : country == QLatin1String("SE") ? tr("Organisation number")
                                                      : QString());
    m_form->addField("no_registration_number", FieldWidth::Free);
    m_form->addField("registration_date", FieldWidth::Short);
    m_form->addField("registration_authority");

    m_form->addSection(tr("VAT"));
    m_form->addField("vat_state");
    m_form->addField("vat_number");
    m_form->addField("vies_format_applicable", FieldWidth::Free);

    m_form->addSection(tr("Contact and address"));
    m_form->addField("email");
    m_form->addField("phone_1", FieldWidth::Short);
    m_form->addField("phone_2", FieldWidth::Short);
    m_form->addField("fax", FieldWidth::Short);
    m_form->addField("website");
    m_phonesShared = addShared("phonesSharedMessageBar");
    m_form->addField("legal_address.street");
    m_form->addField("legal_address.po_box", FieldWidth::Short);
    m_form->addField("legal_address.cedex", FieldWidth::Short);
    m_form->addField("legal_address.postal_code", FieldWidth::Short);
    m_form->addField("legal_address.city");
    m_form->addField("legal_address.region");
    m_form->addField("legal_address.country");
    m_addressShared = addShared("addressSharedMessageBar");

    m_form->addSection(tr("In the programme"));
    m_form->addField("country");
    m_form->addField("language", FieldWidth::Short);
    m_form->addField("nace_code", FieldWidth::Short);
    m_form->addField("national_agency", FieldWidth::Short);
    m_form->addField("charter_code", FieldWidth::Short);
    m_form->addField("registered_by");
    m_form->addField("certification_status");
    m_form->addField("certification_status_as_of", FieldWidth::Short);
    m_form->addField("certification_reason");

    m_form->addSection(tr("Computers of the office"));
    m_form->addField("offline_days", FieldWidth::Short);
    m_form->addField("offline_copy");
    m_form->addField("unlock_with");
    m_form->addStretch();
    content()->addWidget(m_form);

    connect(m_form, &SchemaForm::valueEdited, this,
            [this](const QString& path, const Json& value) { editor().setField(path.toStdString(), value); });
    connect(m_form, &SchemaForm::validationWanted, this,
            [this] { m_form->showIssues(editor().issues(), m_showAll); });
    connect(m_form, &SchemaForm::undoWanted, this, [this](const QString& path) { editor().undoUnit(path.toStdString()); });
    connect(m_form, &SchemaForm::remedyWanted, this, [this](const QString& path) {
        if (path != QLatin1String("vat_number")) return;
        QString number = qtext(editor().draft().organisation(), "vat_number");
        number.remove(u' ').remove(u'.').remove(QChar(0xA0));
        editor().setField("vat_number", Json(number.toUpper().toStdString()));
    });
}

void DetailsPage::refreshHeader()
{
    header()->clearSubLine();
    const Json& body = editor().draft().base().organisation;
    const std::string status = text(body, "certification_status");
    const QDate asOf = isoDate(text(body, "certification_status_as_of"));
    const QString date = QLocale().toString(asOf, tr("dd/MM/yyyy", "date format"));
    ChipLook look;
    if (status == "na_certified") look = {QStringLiteral("done"), tr("Certified by the national agency · %1").arg(date), Tone::Ok, false};
    else look = {QLatin1String(statusLook(status).icon), texts::choice("certification_status", status), statusLook(status).tone, false}; // the banner says what it means
    auto* chip = new Chip(look);
    chip->setObjectName(QStringLiteral("statusChip"));
    header()->addToSubLine(chip);
    if (editor().view()->orsOpen() > 0) {
        auto* differs = new Chip({QStringLiteral("diff"), tr("Differs from ORS"), Tone::Warn, false});
        differs->setObjectName(QStringLiteral("differsChip"));
        header()->addToSubLine(differs);
    }
    const auto updated = parseRfc3339(text(body, "updated_at"));
    if (!updated) return;
    QString who;
    for (const auto& [id, user] : editor().draft().base().users)
        if (text(user, "account_id") == text(body, "updated_by")) who = texts::person(user);
    const QString day = QLocale().toString(dateIn(*updated, text(body, "time_zone")), tr("dd/MM/yyyy", "date format"));
    header()->addSubText(who.isEmpty() ? tr("Last updated: %1").arg(day) : tr("Last updated: %1, %2").arg(day, who));
}

void DetailsPage::refresh()
{
    if (!editor().isReady()) return;
    build();
    refreshHeader();
    const Json now = editor().draft().organisation();
    m_form->load(now, editor().draft().base().organisation);
    m_form->row(SchemaForm::idOf("legal_address.cedex"))->setVisible(showsCedex(at(now, "legal_address")));
    // Only a school of higher education has one.
    m_form->row(SchemaForm::idOf("charter_code"))->setVisible(text(now, "organisation_type") == "higher_education" || !isEmpty(at(now, "charter_code")));
    m_form->showIssues(editor().issues(), m_showAll);
    m_form->setReadOnly(!editor().mayEdit(), editor().mayRevive() ? StatusPaths : std::vector<std::string>());
    m_form->setFrozen(editor().draft().isOfNewerProgram());
    refreshShared();
}

/// §2.2: what the status means, and what a change may do to it.
void DetailsPage::sayStatus(MessageBar& bar)
{
    const std::string status = text(editor().draft().base().organisation, "certification_status");
    if (status == "invalidated") return OrganisationPage::sayStatus(bar);
    if (status == "registered") return bar.say(Tone::Info, tr("Registered. Waiting for the national agency to certify."));
    if (status == "waiting_for_confirmation") return bar.say(Tone::Warn, tr("Waiting for confirmation. Ask your national agency if this lasts."));
    if (status != "na_certified") return bar.say(Tone::Info, tr("Not registered yet. You cannot use it in applications."));
    const bool looksAgain = std::ranges::any_of(Certified, [&](const char* unit) { return editor().draft().change(unit) != nullptr; });
    if (!looksAgain) return bar.clear(); // the chip says since when
    bar.say(Tone::Info, tr("A name, a number or the address has changed. The agency may have to certify again."));
}

/// W2.3: whoever uses the organisation's phones or address gets the new ones with it.
void DetailsPage::refreshShared()
{
    const OrganisationDraft& draft = editor().draft();
    const auto users = [&](const char* box) {
        std::set<std::string> people;
        const Json organisation = draft.organisation();
        const Json& contact = at(organisation, "contact_person");
        if (boolean(contact, box)) people.insert(rules::emailKey(text(contact, "email")));
        for (const StagedUser& u : draft.users())
            if (u.state != StagedUser::State::Deleted && text(u.body, "role") != "na_user" && boolean(u.body, box))
                people.insert(rules::emailKey(text(u.body, "email")));
        return static_cast<int>(people.size());
    };
    const int phones = draft.change("phone_1") || draft.change("phone_2") ? users("use_org_phones") : 0;
    if (phones > 0) m_phonesShared->say(Tone::Info, tr("%n person(s) use these phone numbers. They change for them too.", nullptr, phones));
    else m_phonesShared->clear();
    const int address = draft.change("legal_address") ? users("use_org_address") : 0;
    if (address > 0) m_addressShared->say(Tone::Info, tr("%n person(s) use this address. It changes for them too.", nullptr, address));
    else m_addressShared->clear();
}

void DetailsPage::retranslate()
{
    OrganisationPage::retranslate();
    m_history->setText(tr("History of changes"));
    m_builtFor.clear(); // sections and labels come in the new language with a fresh form
    refresh();
}

void DetailsPage::focusFirst()
{
    if (!m_form) return;
    for (FieldRow* row : m_form->rows()) {
        if (row->isVisible() && row->editor()->focusPolicy() != Qt::NoFocus && row->editor()->isEnabled()) {
            row->focusEditor();
            return;
        }
    }
}

bool DetailsPage::goToIssue(const std::string& path)
{
    if (!m_form || !m_form->row(SchemaForm::idOf(path))) return false;
    m_form->goTo(SchemaForm::idOf(path));
    return true;
}

void DetailsPage::showAllIssues()
{
    m_showAll = true;
    if (m_form) m_form->showIssues(editor().issues(), true);
}

} // namespace sek
