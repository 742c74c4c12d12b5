// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/register_page.h"

#include "core/domain/organisations/kinds.h"
#include "ui/forms/schema_form.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/sectionhead.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sek {

namespace {

constexpr std::array CheckPaths{"legal_name", "registration_number", "vat_number", "pic"};
constexpr std::array NumberPaths{"registration_number", "vat_number", "pic"}; ///< whoever has none yet goes on without
constexpr std::array OrganisationPaths{"country", "legal_status", "organisation_type", "public_body", "non_profit", "email"};
constexpr std::array UserPaths{"first_name", "last_name", "position", "email"};

template <std::size_t N> bool among(const std::array<const char*, N>& paths, const std::string& path)
{
    return std::ranges::any_of(paths, [&](const char* p) { return path == p; });
}

/// Only what stands on the page is judged here; what is missing beyond it is asked for on the pages.
std::vector<Issue> organisationIssues(const Json& body)
{
    std::vector<Issue> out;
    for (Issue& i : checkBody(organisationSchema(), {body, QDate::currentDate()})) {
        if (i.code == "ERR_REQUIRED" && among(NumberPaths, i.path)) continue;
        if (among(CheckPaths, i.path) || among(OrganisationPaths, i.path)) out.push_back(std::move(i));
    }
    return out;
}

std::vector<Issue> userIssues(const Json& body)
{
    std::vector<Issue> out;
    for (Issue& i : checkBody(authorisedUserSchema(), {body, QDate::currentDate()}))
        if (among(UserPaths, i.path)) out.push_back(std::move(i));
    return out;
}

} // namespace

bool RegisterPage::isUnfounded(const OrgView& view)
{
    return view.status.complete && view.status.seq == 0 && isEmpty(at(view.state.organisation, "legal_name"));
}

RegisterPage::RegisterPage(Workspace& workspace, OrgId org, const QString& email, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_org(org), m_header(new PageHeader), m_what(new TextLabel(TextType::Body, {}, ColorRole::Muted)),
      m_message(new MessageBar), m_orgForm(new SchemaForm(organisationSchema())), m_userForm(new SchemaForm(authorisedUserSchema())),
      m_found(new MessageBar), m_register(new Button({}, ButtonKind::Main)), m_missing(new Button({}, ButtonKind::Flat))
{
    setObjectName(QStringLiteral("registerPage"));
    setBaseGround(this);
    const int margin = Theme::get().space(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, 0, margin, Theme::get().space(8));
    top->setSpacing(Theme::get().space(8));
    m_what->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("registerMessageBar"));
    m_message->hide();
    top->addWidget(m_header);
    top->addWidget(m_what);
    top->addWidget(m_message);
    column->addLayout(top);

    auto* inside = new QWidget;
    auto* forms = new QVBoxLayout(inside);
    forms->setContentsMargins(margin - FieldRow::gutter(), 0, margin, margin);
    m_orgForm->setObjectName(QStringLiteral("registerOrganisationForm"));
    m_userForm->setObjectName(QStringLiteral("registerUserForm"));
    m_orgForm->addSection(tr("Is it here already?"))->setObjectName(QStringLiteral("checkSection"));
    for (const char* path : CheckPaths) m_orgForm->addField(path, among(NumberPaths, path) ? FieldWidth::Short : FieldWidth::Long);
    m_found->setObjectName(QStringLiteral("foundMessageBar"));
    m_found->hide();
    m_orgForm->addWide(m_found);
    m_orgForm->addSection(tr("Organisation"))->setObjectName(QStringLiteral("organisationSection"));
    for (const char* path : OrganisationPaths)
        m_orgForm->addField(path, std::string_view(path) == "public_body" || std::string_view(path) == "non_profit" ? FieldWidth::Free : FieldWidth::Long);
    m_userForm->addSection(tr("About you"))->setObjectName(QStringLiteral("userSection"));
    for (const char* path : UserPaths) {
        if (std::string_view(path) == "email") m_userForm->addFixed(path, {});
        else m_userForm->addField(path);
    }
    forms->addWidget(m_orgForm);
    forms->addWidget(m_userForm);
    FormGrid::joinLabels({m_orgForm, m_userForm});
    m_register->setObjectName(QStringLiteral("registerButton"));
    auto* act = new QHBoxLayout;
    act->setContentsMargins(FieldRow::gutter(), Theme::get().space(16), 0, 0);
    m_missing->setObjectName(QStringLiteral("registerMissingButton"));
    act->addWidget(m_register);
    act->addWidget(m_missing);
    act->addStretch();
    forms->addLayout(act);
    forms->addStretch();
    column->addWidget(makePlainScroll(QStringLiteral("registerScrollArea"), inside), 1);

    m_organisation = {{"legal_status", "legal_person"}}; // whether it is public or non-profit nobody answers for the user (§2.1)
    const QString language = QLocale().name().left(2);
    for (const auto& [l, c] : {std::pair{"lv", "LV"}, {"sv", "SE"}, {"pl", "PL"}})
        if (language == QLatin1String(l)) m_organisation["country"] = c;
    m_user = {{"gender", "undisclosed"}, {"use_org_phones", true}, {"use_org_address", true}};
    const auto bind = [this](SchemaForm* form, Json& body) {
        connect(form, &SchemaForm::valueEdited, this, [this, &body](const QString& path, const Json& value) {
            put(body, path.toStdString(), value);
            // A VAT number says by itself that there is one; without, the question waits for the page of the organisation.
            if (path == QLatin1String("vat_number")) {
                if (isEmpty(value)) body.erase("vat_state");
                else body["vat_state"] = "has_number";
            }
            saveNow();
            if (&body == &m_organisation) lookForExisting();
            refresh();
        });
        connect(form, &SchemaForm::validationWanted, this, &RegisterPage::refresh);
    };
    bind(m_orgForm, m_organisation);
    bind(m_userForm, m_user);
    connect(m_register, &Button::clicked, this, &RegisterPage::submit);
    connect(m_missing, &Button::clicked, this, [this] { check(); });
    connect(m_found, &MessageBar::firstTriggered, this, [this] {
        if (m_known) Q_EMIT openWanted(m_known->view->org);
    });
    connect(m_found, &MessageBar::secondTriggered, this, [this] {
        if (m_known) m_others.insert(m_known->view->org);
        lookForExisting();
        refreshActs();
        m_orgForm->goTo(SchemaForm::idOf("country")); // where the next section begins
    });
    connect(&workspace, &Workspace::viewChanged, this, [this](const OrgId& changed) {
        const auto now = m_workspace.view(m_org);
        if (changed == m_org && now && !isUnfounded(*now)) return Q_EMIT registered(m_org);
        lookForExisting(); // a record may have come by sync
        refreshActs();
    });
    if (const auto view = workspace.view(org)) take(view->draft);
    if (!email.isEmpty()) m_user["email"] = email.toStdString();
    retranslate();
    if (isEmpty(at(m_user, "email")) || isEmpty(at(m_user, "last_name"))) askWho();
    connect(&workspace, &Workspace::connectionChanged, this, [this](Connection now) {
        if (now == Connection::Online && isEmpty(at(m_user, "email"))) askWho();
    });
}

RegisterPage::~RegisterPage()
{
    m_orgForm->disconnect(this);
    m_userForm->disconnect(this);
}

void RegisterPage::take(const Json& draft)
{
    const Json& kept = at(draft, "register");
    if (!kept.is_object()) return;
    if (at(kept, "organisation").is_object()) m_organisation = at(kept, "organisation");
    if (at(kept, "user").is_object()) m_user = at(kept, "user");
}

void RegisterPage::askWho()
{
    // The hub knows the name from the invitation; nobody has to type it twice.
    m_workspace.request("GET", QStringLiteral("/v1/me"), Json(), this, [this](const Result<Json>& me) {
        if (!me) return;
        m_user["email"] = text(*me, "email");
        const QString name = qtext(*me, "display_name").simplified();
        const auto space = name.lastIndexOf(u' ');
        if (space > 0 && isEmpty(at(m_user, "first_name")) && isEmpty(at(m_user, "last_name"))) {
            m_user["first_name"] = name.left(space).toStdString();
            m_user["last_name"] = name.mid(space + 1).toStdString();
        }
        refresh();
    });
}

QString RegisterPage::title() const
{
    return tr("Register organisation");
}

void RegisterPage::retranslate()
{
    m_header->setTitle(title());
    m_what->setText(tr("The few things without which there is no record. Numbers, address, contact person and colleagues follow on the pages."));
    m_orgForm->findChild<SectionHead*>(QStringLiteral("checkSection"))->setText(tr("Is it here already?"));
    m_orgForm->row(SchemaForm::idOf("legal_name"))->setHint(tr("Name and numbers are compared with the organisations on this computer. Search in ORS too."));
    m_userForm->row(SchemaForm::idOf("email"))->setHint(tr("The address you sign in with. You can change it after the registration."));
    m_orgForm->findChild<SectionHead*>(QStringLiteral("organisationSection"))->setText(tr("Organisation"));
    m_userForm->findChild<SectionHead*>(QStringLiteral("userSection"))->setText(tr("About you"));
    m_orgForm->retranslate();
    m_userForm->retranslate();
    m_register->setText(tr("Register organisation"));
    lookForExisting();
    refresh();
}

void RegisterPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void RegisterPage::refresh()
{
    m_orgForm->load(m_organisation, m_organisation);
    for (const char* path : NumberPaths) m_orgForm->row(SchemaForm::idOf(path))->setRequired(false);
    m_userForm->load(m_user, m_user);
    m_orgForm->showIssues(organisationIssues(m_organisation), m_showAll);
    m_userForm->showIssues(userIssues(m_user), m_showAll);
    refreshActs();
}

std::vector<Issue> RegisterPage::issues() const
{
    auto out = organisationIssues(m_organisation);
    for (Issue& i : userIssues(m_user)) out.push_back(std::move(i));
    std::erase_if(out, [](const Issue& i) { return i.severity != Severity::Error; });
    return out;
}

/// First whether the organisation is among the records of this computer (W12). One after the other is asked about.
void RegisterPage::lookForExisting()
{
    std::vector<OrgViewPtr> views;
    for (const OrgId& org : m_workspace.organisations())
        if (const auto view = m_workspace.view(org); org != m_org && view && !m_others.contains(org)) views.push_back(view);
    const auto found = knownOrganisations(views, m_organisation);
    m_known = found.empty() ? std::nullopt : std::optional(found.front());
    if (!m_known) return m_found->clear();
    const Json& known = m_known->view->state.organisation;
    const QString name = text(known, "oid").empty() ? qtext(known, "legal_name") : qtext(known, "legal_name") + QStringLiteral(" · ") + qtext(known, "oid");
    QString why;
    switch (m_known->in) {
    case SameIn::Pic: why = tr("It has the same PIC."); break;
    case SameIn::VatNumber: why = tr("It has the same VAT number."); break;
    case SameIn::RegistrationNumber: why = tr("It has the same registration number."); break;
    case SameIn::Name: why = tr("It has the same name or a very similar one."); break;
    }
    m_found->say(Tone::Warn, name + u'\n' + why, tr("Found on this computer."));
    m_found->setFirstButton(tr("Open it"));
    m_found->setSecondButton(tr("It is another one"));
}

/// The button works once everything is there; what is missing is one press away.
void RegisterPage::refreshActs()
{
    const int missing = static_cast<int>(issues().size());
    m_register->setEnabled(missing == 0 && !m_known && !m_sending);
    m_missing->setVisible(missing > 0 || m_known);
    if (missing > 0) m_missing->setText(tr("%n field(s) to fill in or mend", nullptr, missing));
    else if (m_known) m_missing->setText(tr("Say whether it is the one found"));
    m_register->setAccessibleDescription(m_missing->isHidden() ? QString() : m_missing->text());
}

void RegisterPage::focusFirst()
{
    m_orgForm->goTo(SchemaForm::idOf("legal_name"));
}

void RegisterPage::saveNow()
{
    m_workspace.saveDraft(m_org, {{"register", {{"organisation", m_organisation}, {"user", m_user}}}});
}

bool RegisterPage::check()
{
    m_showAll = true;
    refresh();
    for (SchemaForm* form : {m_orgForm, m_userForm})
        if (FieldRow* wrong = form->firstWrong()) {
            form->goTo(wrong->id());
            return false;
        }
    if (isEmpty(at(m_user, "email"))) {
        m_message->say(Tone::Warn, tr("The hub has not said yet which address you sign in with. It cannot be reached now."));
        return false;
    }
    if (m_known) m_orgForm->goTo(SchemaForm::idOf("legal_name")); // the question stands below the numbers
    return !m_known && issues().empty();
}

void RegisterPage::submit()
{
    if (!check()) return;
    m_sending = true;
    refreshActs();
    m_workspace.submit(m_org, "CreateOrganisation", {{"v", 1}, {"organisation", m_organisation}, {"user", m_user}}, this,
                       [this](const Submitted& outcome) {
                           m_sending = false;
                           refreshActs();
                           if (outcome) {
                               m_workspace.saveDraft(m_org, Json::object()); // the page goes when the record is there
                           } else if (const auto* rejection = std::get_if<Rejection>(&outcome.error())) {
                               refused(*rejection);
                           } else {
                               m_message->say(Tone::Bad, texts::failure(QString::fromStdString(std::get<Failure>(outcome.error()).code)));
                           }
                       });
}

void RegisterPage::refused(const Rejection& rejection)
{
    QString sentence = texts::rejection(rejection);
    for (const Issue& i : rejection.issues) {
        const bool ofUser = i.path.starts_with("user.");
        const std::string path = ofUser ? i.path.substr(5) : i.path;
        const Field* field = (ofUser ? authorisedUserSchema() : organisationSchema()).field(path);
        if (field) sentence += QStringLiteral("\n%1: %2").arg(texts::label(*field), texts::issue(i));
    }
    m_message->say(Tone::Bad, sentence);
}

} // namespace sek
