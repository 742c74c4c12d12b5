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

constexpr std::array OrganisationPaths{"legal_name", "country", "legal_status", "organisation_type", "public_body", "non_profit", "email"};
constexpr std::array UserPaths{"first_name", "last_name", "position", "email"};

/// Only what stands on the page is judged here; what is missing beyond it is asked for on the pages.
template <std::size_t N> std::vector<Issue> issuesOf(const Schema& schema, const Json& body, const std::array<const char*, N>& paths)
{
    std::vector<Issue> out;
    for (Issue& i : checkBody(schema, {body, QDate::currentDate()}))
        if (std::ranges::any_of(paths, [&](const char* p) { return i.path == p; })) out.push_back(std::move(i));
    return out;
}

} // namespace

bool RegisterPage::isUnfounded(const OrgView& view)
{
    return view.status.complete && view.status.seq == 0 && isEmpty(at(view.state.organisation, "legal_name"));
}

RegisterPage::RegisterPage(Workspace& workspace, OrgId org, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_org(org), m_header(new PageHeader), m_what(new TextLabel(TextType::Body, {}, ColorRole::Muted)),
      m_message(new MessageBar), m_orgForm(new SchemaForm(organisationSchema())), m_userForm(new SchemaForm(authorisedUserSchema())),
      m_register(new Button({}, ButtonKind::Main))
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
    m_orgForm->addSection(tr("Organisation"))->setObjectName(QStringLiteral("organisationSection"));
    for (const char* path : OrganisationPaths)
        m_orgForm->addField(path, std::string_view(path) == "public_body" || std::string_view(path) == "non_profit" ? FieldWidth::Free : FieldWidth::Long);
    m_userForm->addSection(tr("About you"))->setObjectName(QStringLiteral("userSection"));
    for (const char* path : UserPaths) m_userForm->addField(path);
    forms->addWidget(m_orgForm);
    forms->addWidget(m_userForm);
    m_register->setObjectName(QStringLiteral("registerButton"));
    auto* act = new QHBoxLayout;
    act->setContentsMargins(FieldRow::gutter(), Theme::get().space(16), 0, 0);
    act->addWidget(m_register);
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
            saveNow();
            refresh();
        });
        connect(form, &SchemaForm::validationWanted, this, &RegisterPage::refresh);
    };
    bind(m_orgForm, m_organisation);
    bind(m_userForm, m_user);
    connect(m_register, &Button::clicked, this, &RegisterPage::submit);
    connect(&workspace, &Workspace::viewChanged, this, [this](const OrgId& changed) {
        const auto now = m_workspace.view(m_org);
        if (changed == m_org && now && !isUnfounded(*now)) Q_EMIT registered(m_org);
    });
    if (const auto view = workspace.view(org)) take(view->draft);
    retranslate();
    if (isEmpty(at(m_user, "email"))) askWho();
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
        if (!me || !isEmpty(at(m_user, "email"))) return;
        m_user["email"] = text(*me, "email");
        const QString name = qtext(*me, "display_name").simplified();
        const auto space = name.lastIndexOf(u' ');
        if (space > 0 && isEmpty(at(m_user, "last_name"))) {
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
    m_orgForm->findChild<SectionHead*>(QStringLiteral("organisationSection"))->setText(tr("Organisation"));
    m_userForm->findChild<SectionHead*>(QStringLiteral("userSection"))->setText(tr("About you"));
    m_orgForm->retranslate();
    m_userForm->retranslate();
    m_register->setText(tr("Register organisation"));
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
    m_userForm->load(m_user, m_user);
    m_orgForm->showIssues(issuesOf(organisationSchema(), m_organisation, OrganisationPaths), m_showAll);
    m_userForm->showIssues(issuesOf(authorisedUserSchema(), m_user, UserPaths), m_showAll);
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
    return true;
}

void RegisterPage::submit()
{
    if (!check()) return;
    m_register->setEnabled(false);
    m_workspace.submit(m_org, "CreateOrganisation", {{"v", 1}, {"organisation", m_organisation}, {"user", m_user}}, this,
                       [this](const Submitted& outcome) {
                           m_register->setEnabled(true);
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
